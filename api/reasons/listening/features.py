"""A text as numbers: pieces of its words, its words and their pairs, each hashed to a column.

Pieces forgive a slip of the finger, a compound and an ending; no list of words is kept.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

COLUMNS = 2**16
LONGEST = 400
"""Characters that are read: whoever writes more has said it by then."""
PIECES = (2, 3, 4)


def columns(text: str) -> NDArray[np.int64]:
    """Which columns a text has, each once."""
    return np.unique(np.fromiter((crc32(one.encode()) % COLUMNS for one in _parts(text)), np.int64))


def _parts(text: str) -> Iterator[str]:
    words = re.findall(r"\w+", _plain(text[:LONGEST]))
    for word in words:
        edged = f"<{word}>"
        yield f"w{word}"
        for size in PIECES:
            yield from (edged[at : at + size] for at in range(len(edged) - size + 1))
    yield from (f"p{first} {second}" for first, second in pairwise(words))


def _plain(text: str) -> str:
    """Small letters, «ss» for «ß», no accents: who types on a phone leaves them out."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
