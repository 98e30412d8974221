"""The end of a shift: what is left over is told to whoever comes next."""
