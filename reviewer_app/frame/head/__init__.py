"""The header: bench, scan field, figures, who is here."""
