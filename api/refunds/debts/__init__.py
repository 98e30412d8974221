"""What one side owes the other beside the refunds: claims on customers, and what is to go back."""
