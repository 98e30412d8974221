"""The item: what was announced, the checks, the grade."""
