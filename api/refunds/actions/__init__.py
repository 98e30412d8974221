"""Grant, pay, pay early, settle what was too much: one transaction each, no network."""
