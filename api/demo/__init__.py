"""A demo shop: invented people, real mechanics."""
