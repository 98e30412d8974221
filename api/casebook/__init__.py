"""The whole of a case or an order, joined over the tables of all rooms below. Reads only."""
