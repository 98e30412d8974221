"""Who the customer is to the shop: tiers, segments, points, and what it reckons of returns."""
