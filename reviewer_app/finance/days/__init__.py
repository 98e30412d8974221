"""The days at the left."""
