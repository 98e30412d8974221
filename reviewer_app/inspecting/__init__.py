"""The bench: one item looked at, graded, sent on."""
