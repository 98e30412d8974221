"""The questions about an item, answered with Y and N."""
