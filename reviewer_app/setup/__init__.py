"""How the station is: what can be chosen on its screen."""
