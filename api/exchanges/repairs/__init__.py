"""What is faulty and goes back to the customer repaired; if it cannot be, they choose again."""
