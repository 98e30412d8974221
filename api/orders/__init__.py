"""The order book: customers, products, orders, deliveries, and which units are taken."""
