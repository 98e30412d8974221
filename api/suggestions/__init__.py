"""Something that does fit, at the moment of return; what goes with it, and which size."""
