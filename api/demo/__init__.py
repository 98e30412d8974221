"""A demo shop that nobody runs: invented brands, people and products, the same for each seed."""
