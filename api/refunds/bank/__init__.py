"""Files to and from a bank, for `ledger://`: who is to be paid, and what was."""
