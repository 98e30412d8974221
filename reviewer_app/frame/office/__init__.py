"""The frame of the office screens: tabs where the bench has its scan field."""
