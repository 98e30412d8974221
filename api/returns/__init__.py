"""The case: one customer's wish to send units back, from request to close."""
