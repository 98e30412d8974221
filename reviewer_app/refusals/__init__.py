"""What the server refused and a person has to look at."""
