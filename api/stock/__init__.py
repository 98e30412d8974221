"""What is on the shelf, what is promised of it, and what came back where."""
