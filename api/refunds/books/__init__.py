"""What the bookkeeper gets: credit notes without a gap, periods that close, tax by country."""
