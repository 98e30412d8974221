"""The chosen day: three bars, the days around it, its differences."""
