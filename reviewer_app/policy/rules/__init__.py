"""The rules of the chosen version, in words."""
