"""Who sells: the legal entity, its brands and markets, and what each market attests."""
