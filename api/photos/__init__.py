"""Photos of what comes back: by the customer who sends it, and by the bench that looks at it."""
