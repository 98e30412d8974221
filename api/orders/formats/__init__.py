"""What shops send: the one shape every order comes in, and a reader per file format."""
