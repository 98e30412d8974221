"""What the loyalty room does, a file per noun. One transaction each, no network."""
