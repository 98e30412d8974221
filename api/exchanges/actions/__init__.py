"""Ask for other goods, pay the difference, ship, call it off: one transaction each, no network."""
