"""The first parcel, told in four steps."""
