"""Ways back: labels and their codes, parcels, and what carriers tell about them."""
