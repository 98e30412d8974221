"""What a bench prints: plates for pieces, labels for bins, cards to work by."""
