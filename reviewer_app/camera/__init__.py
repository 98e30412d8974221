"""A camera as a scanner: frames from wherever they come, and the codes in them."""
