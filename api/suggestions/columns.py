"""Co-purchase counts as an expression: the same on DuckDB and, where one machine is too small,
on Spark."""

from ibis import Table


def bought_together(lines: Table) -> Table:
    """`basket` and `item` of lines → in how many baskets each `item` was with each `other`."""
    one = lines.select("basket", "item").distinct()
    other = one.select("basket", other=one["item"])
    pairs = one.join(other, ["basket"])
    apart = pairs.filter(pairs["item"] != pairs["other"])
    return apart.group_by("item", "other").agg(baskets=apart["basket"].nunique())
