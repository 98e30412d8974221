"""What the shop looks like through GraphQL."""
