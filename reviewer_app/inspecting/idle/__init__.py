"""The bench with nothing open: scan, the most urgent, the last parcel."""
