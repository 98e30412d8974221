"""What is suggested, and from what: a fixed few statements for any number of units."""
