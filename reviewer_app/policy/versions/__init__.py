"""The versions of a market, at the left."""
