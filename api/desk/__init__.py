"""What the bench works from: its queue, its parcels, what a scan means, how the day goes."""
