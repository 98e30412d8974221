"""The footer: what was done, the keys, where the work is."""
