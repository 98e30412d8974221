"""What one customer gets for one unit at one moment, and why: the facts, put to law and policy."""
