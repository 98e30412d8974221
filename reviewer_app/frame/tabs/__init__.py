"""The header of the office: where one is, the screens there are, who is here."""
