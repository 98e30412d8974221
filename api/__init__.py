"""Retourney's server: decides, explains and carries out every return of a web shop."""
