"""The one in hand: its facts and the steps."""
