"""Money back: what is owed, who grants it, how it is paid, and the books about it."""
