"""What a person may ask about themselves that goes through all rooms: to be erased."""
