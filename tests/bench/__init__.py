"""What `make bench` measures: this server against a hand-written one, and the station."""
