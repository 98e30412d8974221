"""A product's neighbours as bytes: ids, then how strong, so that many are read in one go."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from api.suggestions.learning.past import Real, Whole

ID, PULL = np.dtype("<i8"), np.dtype("<f4")


def packed(ids: Whole, pulls: Real) -> bytes:
    return ids.astype(ID).tobytes() + pulls.astype(PULL).tobytes()


def unpacked(kept: bytes) -> tuple[Whole, Real]:
    many = len(kept) // (ID.itemsize + PULL.itemsize)
    pulls = np.frombuffer(kept, PULL, offset=many * ID.itemsize)
    return np.frombuffer(kept, ID, many), pulls.astype(np.float64)


@dataclass(frozen=True, slots=True)
class Pulled:
    """A product that is spoken for, and by which of those asked most."""

    id: int
    by: int


def strongest(kept: Sequence[bytes], weights: Sequence[float], most: int) -> list[Pulled]:
    """What all of them together speak for, the best first; never what they speak against."""
    if not kept:
        return []
    parts = [unpacked(one) for one in kept]
    all_ids = np.concatenate([ids for ids, _ in parts])
    pulls = np.concatenate([pulls * by for (_, pulls), by in zip(parts, weights, strict=True)])
    speaker = np.repeat(np.arange(len(parts)), [len(ids) for ids, _ in parts])
    order = np.lexsort((pulls, all_ids))
    ids, last = np.unique(all_ids[order][::-1], return_index=True)
    loudest = speaker[order][::-1][last]
    total = np.bincount(np.searchsorted(ids, all_ids), weights=pulls, minlength=len(ids))
    best = [place for place in np.lexsort((ids, -total))[:most] if total[place] > 0]
    return [Pulled(int(ids[place]), int(loudest[place])) for place in best]
