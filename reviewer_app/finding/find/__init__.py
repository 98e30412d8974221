"""Where was looked, and whose it may be."""
