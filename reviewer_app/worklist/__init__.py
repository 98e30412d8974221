"""What waits: the parcels, the most urgent first, live."""
