"""What is out before the goods are here, the books of the day, closing it."""
