"""What is in one basket with an item: a full basket says less about each."""

from collections.abc import Iterator

import numpy as np
from scipy import sparse

from api.suggestions.learning.nearest import Nearest, Row, nearest
from api.suggestions.learning.past import Past, Table

EVEN = 0.5
AT_ONCE = 500


def together(past: Past) -> Nearest:
    return nearest(_rows(past.what_together()))


def _rows(baskets: Table) -> Iterator[Row]:
    """By parts, so that no table of all pairs is needed."""
    full = np.maximum(baskets.sum(1), 1)
    weighed = (sparse.diags_array(full**-EVEN) @ baskets).tocsc()
    for start in range(0, baskets.shape[1], AT_ONCE):
        pairs = (weighed[:, start : start + AT_ONCE].T @ baskets).tocsr()
        for row in range(pairs.shape[0]):
            inside = slice(pairs.indptr[row], pairs.indptr[row + 1])
            yield pairs.indices[inside], pairs.data[inside]
