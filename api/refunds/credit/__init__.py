"""Store credit and gift cards: what the shop owes in goods, given, spent and given back."""
