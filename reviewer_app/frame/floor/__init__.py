"""The frame of the floor."""
