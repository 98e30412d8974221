"""The likeliest, and what to do about it."""
