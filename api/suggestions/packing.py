"""A product's neighbours as bytes, each with how strong it is, so that many are read in one go."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from api.suggestions.learning.past import Real, Whole

PULL = np.dtype("<f4")
NEIGHBOUR = np.dtype([("id", "<u4"), ("pull", PULL)])
"""Aligned: ids of eight bytes take three times as long to add up."""
LARGEST = 2**32 - 1
Pulls = npt.NDArray[np.float32]


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


def strongest(
    kept: Sequence[bytes], weights: Sequence[float], most: int, *, but: Collection[int] = ()
) -> list[Pulled]:
    """What all of them together speak for, the best first; never what they speak against."""
    found = np.frombuffer(b"".join(kept), NEIGHBOUR)
    if not len(found):
        return []
    lengths = [len(one) // NEIGHBOUR.itemsize for one in kept]
    first = int(found["id"].min())
    place = found["id"].astype(np.int64) - first
    pulls = found["pull"] * np.repeat(np.array(weights, PULL), lengths)
    total = np.bincount(place, weights=pulls).astype(np.float64, copy=False)
    total[[one - first for one in but if 0 <= one - first < len(total)]] = 0
    best = _best(total, most)
    loudest = _loudest(place, pulls, np.cumsum(lengths), best)
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


def _loudest(place: Whole, pulls: Pulls, ends: Whole, best: list[int]) -> dict[int, int]:
    """Of each of the best, which part pulls most; parts end where is said."""
    meant = np.zeros(int(place.max()) + 1, np.bool_)
    meant[best] = True
    inside = np.flatnonzero(meant[place])
    speaker = np.searchsorted(ends, inside, side="right")
    order = np.argsort(pulls[inside], kind="stable")
    return dict(zip(place[inside][order].tolist(), speaker[order].tolist(), strict=True))
