"""Why things come back, what it costs, what pays; and what stands out, told each day."""
