"""Who is asking, what they may do, and whether they asked this before."""
