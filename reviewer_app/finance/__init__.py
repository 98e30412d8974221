"""The finance screen: days, what agrees and what does not, a step for each, what is out."""
