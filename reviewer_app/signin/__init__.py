"""Who stands at the bench: user name and password, with and without the network."""
