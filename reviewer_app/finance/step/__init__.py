"""The difference in hand: what it is, and doing something about it."""
