"""The chosen version against today, down to publishing it."""
