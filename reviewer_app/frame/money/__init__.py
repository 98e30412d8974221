"""The frame of the finance screen."""
