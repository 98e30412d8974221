"""A policy over whole tables: what `rules.resolve` gives one purchase, as expressions for all."""
