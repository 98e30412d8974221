"""A policy as text."""
