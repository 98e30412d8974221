"""What stands out, at the left."""
