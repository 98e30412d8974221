"""What can be done to the order book. One transaction each; the order is locked first."""
