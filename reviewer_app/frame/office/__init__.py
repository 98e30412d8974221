"""The frame of every office."""
