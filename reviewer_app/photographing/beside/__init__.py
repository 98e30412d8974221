"""As it came, beside how it was sold."""
