"""What a scan means: a parcel, an item, a card, or nothing known."""
