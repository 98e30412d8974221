"""A find at the bench: where was looked, whose it may be, tied or set aside."""
