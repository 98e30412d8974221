"""The frame of the insights."""
