"""Learn, keep what somebody looked at or said, and what became of a suggestion."""
