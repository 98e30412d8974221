"""The scale of a bench: what lies on it, and when it lies still."""
