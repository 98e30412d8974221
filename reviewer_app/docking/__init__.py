"""A lorry at the dock: one parcel after the other, against the list of its carrier."""
