"""Views that are built when they are wanted: a bench starts without."""
