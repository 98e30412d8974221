"""Reasons by product over the weeks of the one in hand."""
