"""What a shop promises about returns, and the law that no promise may go below."""
