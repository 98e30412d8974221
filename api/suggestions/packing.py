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
    ids = np.concatenate([ids for ids, _ in parts])
    if not len(ids):
        return []
    first = int(ids.min())
    place = ids - first
    pulls = np.concatenate([pulls * by for (_, pulls), by in zip(parts, weights, strict=True)])
    total = np.bincount(place, weights=pulls).astype(np.float64)
    best = _best(total, most)
    loudest = _loudest(place, pulls, [len(ids) for ids, _ in parts], best)
    return [Pulled(one + first, loudest[one]) for one in best]


def _best(total: Real, most: int) -> list[int]:
    """Above half of the greatest, a quarter and so on until there are enough: to put all of them
    in order takes longer than everything else."""
    cut = half = float(total.max(initial=0)) / 2
    found = np.flatnonzero(total > cut)
    while len(found) < most and cut > half / 1_000:
        cut /= 2
        found = np.flatnonzero(total > cut)
    return found[np.lexsort((found, -total[found]))][:most].tolist()


def _loudest(place: Whole, pulls: Real, lengths: list[int], best: list[int]) -> dict[int, int]:
    """Of each of the best, which part pulls most."""
    meant = np.zeros(int(place.max()) + 1, np.bool_)
    meant[best] = True
    inside = meant[place]
    speaker = np.repeat(np.arange(len(lengths)), lengths)[inside]
    order = np.argsort(pulls[inside], kind="stable")
    return dict(zip(place[inside][order].tolist(), speaker[order].tolist(), strict=True))
