"""Why things come back: what stands out, how it compares, and one action."""
