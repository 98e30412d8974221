"""Every change of the tables, in order: `retourney makemigration`, `retourney migrate`."""
