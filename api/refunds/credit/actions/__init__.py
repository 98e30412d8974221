"""What is done with credit: given, spent, kept in order."""
