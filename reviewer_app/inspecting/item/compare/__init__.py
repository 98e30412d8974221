"""What should have come, beside what lies on the bench."""
