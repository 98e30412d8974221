"""What is called alike: the words that two titles share, rare ones saying more. It knows what is
new or rarely bought, of which customers say little."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from api.suggestions.learning.past import Table, Whole, Yes

WORD = re.compile(r"[^\W\d_]{3,}")
"""Not a size."""
NEAR = 0.1
"""The least cosine that counts."""
POWER = 2
"""Of the cosine: few shared words count for less."""
SAME = 0.999
"""The very same words: the same article in another size, which is for the rules to suggest."""


@dataclass(frozen=True, slots=True)
class Titles:
    worded: Table
    """Items × words, each row of length one."""
    sold: Yes

    def alike(self, asked: Whole | slice, among: Whole | slice = slice(None)) -> Table:
        """Nothing is like what was never sold."""
        counted = sparse.diags_array(self.sold[among].astype(np.float32)) @ self.worded[among]
        found = (self.worded[asked] @ counted.T).tocsr()
        found.data = np.where((found.data < NEAR) | (found.data > SAME), 0, found.data**POWER)
        found.eliminate_zeros()
        return found


def words_of(title: str) -> set[str]:
    return set(WORD.findall(title.casefold()))


def titles_of(titles: Sequence[str], sold: Yes) -> Titles:
    """Words count by how rare they are among what was sold."""
    words = [sorted(words_of(title)) for title in titles]
    often = Counter(word for row, known in zip(words, sold, strict=True) if known for word in row)
    place = {word: n for n, word in enumerate(often)}
    rare = np.log(sold.sum() / np.array([*often.values()]))
    rows = [np.array([place[word] for word in row if word in place], np.int64) for row in words]
    item = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    word = np.concatenate([np.arange(0), *rows])
    table = sparse.csr_array((rare[word], (item, word)), shape=(len(rows), len(place)))
    length = np.sqrt((table * table).sum(1))
    length[length == 0] = 1
    return Titles((sparse.diags_array(1 / length) @ table).astype(np.float32).tocsr(), sold)
