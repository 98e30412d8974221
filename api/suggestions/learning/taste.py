"""What customers with these things bought: one number for each pair of items, of three parts
(`parts.py`), each counting as much as helps in this shop (`shares.py`).

What they bought lately knows what sells now, what they ever bought lasts; rare items have the
latter alone, since the former needs a matrix of all pairs. And what is called alike: of what is new
nobody else has bought anything yet.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np

from api.suggestions.learning.nearest import NOTHING, Nearest, Row, nearest
from api.suggestions.learning.parts import Parts
from api.suggestions.learning.past import Past, Real, Table, Whole
from api.suggestions.learning.shares import Shares, chosen
from api.suggestions.learning.titles import Titles

HEAD = 5_000
AT_ONCE = 500


def taste(past: Past) -> Nearest:
    if not past.who_has_what().nnz:
        return nearest([NOTHING] * past.items)
    return mixed(Parts.of(past, HEAD), chosen(past))


def mixed(parts: Parts, shares: Shares) -> Nearest:
    ever, alike = parts.ever(), parts.alike()
    pairs = shares(ever.pairs, parts.lately(shares.ridge).pairs, alike.pairs)
    rest = _Rest(parts.documents / np.sqrt(ever.size), parts.named, shares.named / alike.size)
    return nearest(_rows(rest, _Head.of(parts.head, parts.past.items, pairs)))


@dataclass(frozen=True, slots=True)
class _Head:
    items: Whole
    place: Whole
    """Of each item in the head; -1: it is rare."""
    pairs: Real

    @classmethod
    def of(cls, items: Whole, many: int, pairs: Real) -> "_Head":
        place = np.full(many, -1)
        place[items] = np.arange(len(items))
        return cls(items, place, pairs)


@dataclass(frozen=True, slots=True)
class _Rest:
    """What needs no matrix of all pairs."""

    ever: Table
    named: Titles
    share: float

    def rows(self) -> Iterator[Table]:
        columns = self.ever.tocsc()
        for start in range(0, columns.shape[1], AT_ONCE):
            part = slice(start, start + AT_ONCE)
            yield (columns[:, part].T @ self.ever + self.share * self.named.alike(part)).tocsr()


def _rows(rest: _Rest, head: _Head) -> Iterator[Row]:
    """By parts, so that no table of all pairs is needed."""
    for start, alone in zip(count(step=AT_ONCE), rest.rows(), strict=False):
        for row in range(alone.shape[0]):
            inside = slice(alone.indptr[row], alone.indptr[row + 1])
            items, pulls, place = alone.indices[inside], alone.data[inside], head.place[start + row]
            if place >= 0:
                rare = head.place[items] < 0
                items = np.concatenate([items[rare], head.items])
                pulls = np.concatenate([pulls[rare], head.pairs[place]])
            yield items, pulls
