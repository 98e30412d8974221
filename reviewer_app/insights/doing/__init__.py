"""The one in hand, and what to do about it."""
