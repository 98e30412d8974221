"""A product's neighbours as bytes, each with how strong it is, so that many are read in one go."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from api.suggestions.learning.past import Real, Whole

NEIGHBOUR = np.dtype([("id", "<u4"), ("pull", "<f4")])
"""Aligned: ids of eight bytes take three times as long to add up."""
LARGEST = 2**32 - 1


def packed(ids: Whole, pulls: Real) -> bytes:
    """OverflowError when a product's id is above four thousand million."""
    if ids.max(initial=0) > LARGEST:
        raise OverflowError(f"A product's id is above {LARGEST}: keep ids in eight bytes.")
    found = np.empty(len(ids), NEIGHBOUR)
    found["id"], found["pull"] = ids, pulls
    return found.tobytes()


def unpacked(kept: bytes) -> tuple[Whole, Real]:
    found = np.frombuffer(kept, NEIGHBOUR)
    return found["id"].astype(np.int64), found["pull"].astype(np.float64)


@dataclass(frozen=True, slots=True)
class Pulled:
    """A product that is spoken for, and by which of those asked most."""

    id: int
    by: int


def strongest(kept: Sequence[bytes], weights: Sequence[float], most: int) -> list[Pulled]:
    """What all of them together speak for, the best first; never what they speak against."""
    ids, pulls = unpacked(b"".join(kept))
    if not len(ids):
        return []
    lengths = [len(one) // NEIGHBOUR.itemsize for one in kept]
    first = int(ids.min())
    place = ids - first
    pulls *= np.repeat(weights, lengths)
    total = np.bincount(place, weights=pulls).astype(np.float64)
    best = _best(total, most)
    loudest = _loudest(place, pulls, lengths, best)
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
