"""What needs an answer, said in place above the bench."""
