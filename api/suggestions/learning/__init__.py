"""What models learn from the past, how well, and against what. Pure: arrays in, arrays out."""
