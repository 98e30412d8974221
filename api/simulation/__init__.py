"""A draft policy played over past orders, beside the one in force: what would it have cost?"""
