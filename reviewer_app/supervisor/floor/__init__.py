"""The floor: figures, the clock of the law, benches, hours."""
