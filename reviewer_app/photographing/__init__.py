"""Photos of what is in hand: dropped on the window, or taken by a phone."""
