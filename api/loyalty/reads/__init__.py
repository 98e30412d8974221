"""What others see of the loyalty room, in a fixed few statements however many rows."""
