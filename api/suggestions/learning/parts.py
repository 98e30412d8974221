"""What taste is made of, each part as large as the others, for the items that most customers have.

What they bought lately, by a ridge regression from what customers have, in which no item explains
itself (Steck, «Embarrassingly Shallow Autoencoders», 2019). Who has everything says less about
each of it, and what is to be foretold fades with its age. What they ever bought, by BM25 with
customers for words and items for documents. And what is called alike.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy import sparse
from scipy.linalg import lapack

from api.suggestions.learning.past import Past, Real, Table, Whole
from api.suggestions.learning.titles import Titles, titles_of

EVEN = 0.75
"""How much less a customer with twice as many things says about each: 1 would be half."""
LATELY = 200.0
"""Days after which what is to be foretold counts half."""
K1, B = 1.2, 0.75
"""The usual ones of BM25."""


class Part(NamedTuple):
    pairs: Real
    """Head × head, of size one."""
    size: float
    """What it was divided by: so is what it says of items that are not in the head."""


@dataclass(frozen=True, slots=True)
class Parts:
    past: Past
    has: Table
    head: Whole
    """Items that are weighed against each other: those that most customers have."""
    documents: Table
    """Customers × items: two columns multiplied are what BM25 says of the two."""
    named: Titles

    @classmethod
    def of(cls, past: Past, items: int) -> "Parts":
        has = past.who_has_what()
        head = np.sort(np.argsort(-has.sum(0), kind="stable")[:items])
        named = titles_of(past.titles or [""] * past.items, has.sum(0) > 0)
        return cls(past, has, head, _as_documents(has), named)

    def ever(self) -> Part:
        inside = self.documents[:, self.head]
        return _sized(_dense(inside.T @ inside))

    def alike(self) -> Part:
        return _sized(_dense(self.named.alike(self.head, self.head)))

    def lately(self, ridge: float) -> Part:
        lately = self.past.latest()
        lately.data = 0.5 ** ((self.past.end - lately.data) / LATELY)
        weighed = (sparse.diags_array(_even(self.has)) @ self.has).tocsc()[:, self.head]
        gram = _dense(weighed.T @ self.has[:, self.head])
        gram[np.diag_indices_from(gram)] += ridge
        inverse = _inverse(gram)
        found = inverse @ _dense(weighed.T @ lately[:, self.head])
        found -= inverse * (np.diag(found) / np.diag(inverse))
        return _sized(found)


def _as_documents(has: Table) -> Table:
    bought, has_many = has.sum(0), has.sum(1)
    idf = np.maximum(np.log(has.shape[1]) - np.log1p(has_many), 0)
    long = 1 - B + B * bought / bought.mean()
    weighed = sparse.diags_array(idf) @ has @ sparse.diags_array((K1 + 1) / (K1 * long + 1))
    return weighed.tocsr().astype(np.float32)


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


def _sized(pairs: Real) -> Part:
    """So that no part drowns the others; what an item says of itself does not count."""
    pairs[np.diag_indices_from(pairs)] = 0
    size = float(np.linalg.norm(pairs)) or 1.0
    pairs /= size
    return Part(pairs, size)
