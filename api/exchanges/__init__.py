"""Other goods for what comes back: another one, or the same again."""
