"""What customers write, heard as a reason: a small model, its corpus, and how well it does."""
