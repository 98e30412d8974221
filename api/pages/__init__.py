"""The few pages that the server renders itself."""
