"""Signals: what stands out about what came back, as facts for a person."""
