"""The decision: where it goes, what the customer gets, the act."""
