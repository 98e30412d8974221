"""What customers with these things bought: one number for each pair of items, of three parts.

What they bought lately, by a ridge regression from what customers have, in which no item explains
itself (Steck, «Embarrassingly Shallow Autoencoders», 2019). Who has everything says less about
each of it, and what is to be foretold fades with its age. And what they ever bought, by BM25 with
customers for words and items for documents. The one knows what sells now, the other lasts; rare
items have the other alone, since the one needs a matrix of all pairs. And what is called alike: of
what is new nobody else has bought anything yet.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np
from scipy import sparse
from scipy.linalg import lapack

from api.suggestions.learning.nearest import NOTHING, Nearest, Row, nearest
from api.suggestions.learning.past import Past, Real, Table, Whole
from api.suggestions.learning.titles import Titles, titles_of

HEAD = 5_000
"""Items that are weighed against each other: those that most customers have."""
RIDGE = 60.0
EVEN = 0.75
"""How much less a customer with twice as many things says about each: 1 would be half."""
LATELY = 200.0
"""Days after which what is to be foretold counts half."""
SHARE = 2.0
"""How much what was bought lately counts beside each of the other parts."""
K1, B = 1.2, 0.75
"""The usual ones of BM25."""
AT_ONCE = 500


def taste(past: Past) -> Nearest:
    has = past.who_has_what()
    if not has.nnz:
        return nearest([NOTHING] * past.items)
    head = np.sort(np.argsort(-has.sum(0), kind="stable")[:HEAD])
    ever = _as_documents(has)
    pairs = _dense(ever[:, head].T @ ever[:, head])
    size = _size(pairs)
    pairs /= size
    pairs += SHARE * _lately(past, has, head)
    named = titles_of(past.titles or [""] * past.items, has.sum(0) > 0)
    alike = _dense(named.alike(head, head))
    long = _size(alike)
    pairs += alike / long
    rest = _Rest(ever / np.sqrt(size), named, long)
    return nearest(_rows(rest, _Head.of(head, past.items, pairs)))


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
    long: float

    def rows(self) -> Iterator[Table]:
        columns = self.ever.tocsc()
        for start in range(0, columns.shape[1], AT_ONCE):
            part = slice(start, start + AT_ONCE)
            yield (columns[:, part].T @ self.ever + self.named.alike(part) / self.long).tocsr()


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


def _as_documents(has: Table) -> Table:
    bought, has_many = has.sum(0), has.sum(1)
    idf = np.maximum(np.log(has.shape[1]) - np.log1p(has_many), 0)
    long = 1 - B + B * bought / bought.mean()
    weighed = sparse.diags_array(idf) @ has @ sparse.diags_array((K1 + 1) / (K1 * long + 1))
    return weighed.tocsr().astype(np.float32)


def _lately(past: Past, has: Table, head: Whole) -> Real:
    lately = past.latest()
    lately.data = 0.5 ** ((past.end - lately.data) / LATELY)
    weighed = (sparse.diags_array(_even(has)) @ has).tocsc()[:, head]
    gram = _dense(weighed.T @ has[:, head])
    gram[np.diag_indices_from(gram)] += RIDGE
    inverse = _inverse(gram)
    found = inverse @ _dense(weighed.T @ lately[:, head])
    found -= inverse * (np.diag(found) / np.diag(inverse))
    return found / _size(found)


def _even(has: Table) -> Real:
    size = np.maximum(has.sum(1), 1)
    several = size[size > 1]
    return ((several.mean() if len(several) else 1.0) / size) ** EVEN


def _inverse(positive: Real) -> Real:
    """By its Cholesky factor: a third of the work."""
    factor, wrong = lapack.spotrf(positive, overwrite_a=True)
    half, fails = lapack.spotri(factor, overwrite_c=True)
    assert (wrong, fails) == (0, 0), "a ridge keeps it positive"
    return np.triu(half) + np.triu(half, 1).T


def _dense(table: Table) -> Real:
    return table.toarray().astype(np.float32)


def _size(pairs: Real) -> float:
    """So that neither part drowns the other; what an item says of itself does not count."""
    pairs[np.diag_indices_from(pairs)] = 0
    return float(np.linalg.norm(pairs)) or 1.0
