"""The frame round every screen: header, queue, sheet, footer, and the keys."""
