"""After the verdict: a license plate on the piece, and the container that it goes into."""
