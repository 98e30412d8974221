"""The past as a file of the UCI layout tells it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import ROUND_UP
from pathlib import Path

import numpy as np

from api.orders.formats.uci.rows import Kind, judge
from api.orders.formats.uci.table import Table, load
from api.suggestions.learning.past import NOBODY, Past
from api.suggestions.learning.protocols import Returned

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class History:
    past: Past
    returned: Sequence[Returned]

    def until(self, at: float) -> "History":
        return History(self.past.before(at), [one for one in self.returned if one.at < at])


def read(path: Path) -> History:
    """Goods alone: what the import of orders takes as a line, or as a cancellation."""
    table = load(path)
    rows = [(row, _kind(table, row)) for row in range(table.size)]
    items, customers, baskets = _Numbers(), _Numbers(), _Numbers()
    lines = [
        (
            items[table.item[row]],
            customers[who] if (who := table.customer[row]) else NOBODY,
            baskets[table.invoice[row]],
            _days(table, row),
        )
        for row, kind in rows
        if kind is Kind.LINE
    ]
    returned = [
        Returned(customers[who], items[table.item[row]], _days(table, row))
        for row, kind in rows
        if kind is Kind.CANCELLATION and (who := table.customer[row])
    ]
    titles = [""] * len(items)
    for row, kind in reversed(rows):  # The first of each stays: nothing of later is told.
        if kind is Kind.LINE:
            titles[items[table.item[row]]] = table.words[row] or ""
    columns = np.array(sorted(lines, key=lambda line: line[3]), np.float64).reshape(-1, 4).T
    item, customer, basket = (column.astype(np.int64) for column in columns[:3])
    many = len(items), len(customers), len(baskets)
    past = Past(item, customer, basket, columns[3], *many, titles)
    return History(past, returned)


def day_of(at: datetime) -> float:
    return at.replace(tzinfo=UTC).timestamp() / DAY


class _Numbers(dict[str, int]):
    """Names, numbered as they come."""

    def __missing__(self, name: str) -> int:
        self[name] = len(self)
        return self[name]


def _kind(table: Table, row: int) -> object:
    """Of a whole price: what is sold by the gram or at three for five is a purchase too."""
    price = table.price[row]
    whole = price and price.to_integral_value(ROUND_UP)
    return judge(table.invoice[row], table.item[row], table.quantity[row], whole, table.at[row])


def _days(table: Table, row: int) -> float:
    at = table.at[row]
    assert at
    return at.timestamp() / DAY
