"""What waits for a lead."""
