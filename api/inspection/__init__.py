"""The bench: what was found, what it is worth, where it goes, and what the customer gets."""
