"""How the station looks: tokens, type, icons, and small things painted from them."""
