"""Counts of the shop's own, and what moves by our doing: one transaction each, no network."""
