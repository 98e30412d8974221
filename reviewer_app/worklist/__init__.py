"""What waits: the parcels by deadline, live."""
