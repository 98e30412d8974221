"""What was bought, by whom, together with what and when: the columns all models learn from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import sparse

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Yes = npt.NDArray[np.bool_]
Table: TypeAlias = Any
"""A sparse array; what slices and products of those are, its types cannot say."""
NOBODY = -1
"""A customer whom nobody knows: what they bought together still counts."""


@dataclass(frozen=True, slots=True)
class Past:
    """One entry for each order line, in the order of time. Items, customers and baskets are
    numbered from 0."""

    item: Whole
    customer: Whole
    basket: Whole
    at: Real
    """In days."""
    items: int
    customers: int
    baskets: int
    titles: Sequence[str] = ()
    """Of the items, if they are known."""

    def only(self, which: Yes) -> "Past":
        many = self.items, self.customers, self.baskets
        columns = self.item[which], self.customer[which], self.basket[which], self.at[which]
        return Past(*columns, *many, self.titles)

    def before(self, at: float) -> "Past":
        return self.only(self.at < at)

    @property
    def end(self) -> float:
        """When the last line was bought."""
        return float(self.at.max(initial=0))

    def who_has_what(self) -> Table:
        """Customers × items; 1 where they bought it, however often."""
        return self._table(self.customer, self.customers)

    def what_together(self) -> Table:
        """Baskets × items."""
        return self._table(self.basket, self.baskets)

    def _table(self, row: Whole, rows: int) -> Table:
        known = row != NOBODY
        cells = np.unique(row[known] * self.items + self.item[known])
        ones = np.ones(len(cells), np.float32)
        where = (cells // self.items, cells % self.items)
        return sparse.csr_array((ones, where), shape=(rows, self.items))

    def latest(self) -> Table:
        """Customers × items: when they last bought it, in days."""
        known = self.customer != NOBODY
        cells, first = np.unique(
            (self.customer[known] * self.items + self.item[known])[::-1], return_index=True
        )
        when = self.at[known][::-1][first]
        where = (cells // self.items, cells % self.items)
        return sparse.csr_array((when, where), shape=(self.customers, self.items))


@dataclass(frozen=True, slots=True)
class Question:
    """What a model is told, and what the customer bought then."""

    bought: Whole
    """Items, in the order of time; one may stand there several times."""
    days_ago: Real
    hidden: Whole
    """Not to be suggested."""
    wanted: Whole
    weight: float = 1.0
    """How much it counts beside the others."""
