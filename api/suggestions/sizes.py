"""Sizes as shops write them: which is larger, in which system, and which one a customer keeps."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

OPTIONS = ("size", "maat", "taille", "größe", "grösse", "groesse", "størrelse", "storrelse")
"""What shops call it in their variants."""
LETTERS = ("XXXS", "XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "XXXXL", "XXXXXL")
ALIASES = {f"{n}X{end}": "X" * n + end for n in range(2, 6) for end in ("S", "L")}
WRITTEN = re.compile(r"^(EU|UK|US|FR|DE|IT|JP)?\s*(\d{1,3})(?:[.,](\d)|\s+(\d)/(\d))?\s*$")
HALF = {"1/2": 0.5, "1/3": 1 / 3, "2/3": 2 / 3}
FEWEST_SAID = 5
"""Below this many, what customers said of a fit is a coincidence."""
ANY, IN_LETTERS = "", "LETTERS"
"""No system was written, or no maker is known; S, M, L."""


@dataclass(frozen=True, slots=True)
class ReadSize:
    """Larger is greater, within one system."""

    system: str
    place: float


def size_of(options: Mapping[str, str]) -> str | None:
    return next((value for name, value in options.items() if name.casefold() in OPTIONS), None)


def read(written: str) -> ReadSize | None:
    """None for what has no order: «one size», W32/L34."""
    said = " ".join(written.upper().split())
    letters = ALIASES.get(said, said)
    if letters in LETTERS:
        return ReadSize(IN_LETTERS, LETTERS.index(letters))
    found = WRITTEN.match(said)
    if found is None:
        return None
    system, whole, tenth, over, under = found.groups()
    part = int(tenth) / 10 if tenth else HALF.get(f"{over}/{under}", 0.0) if over else 0.0
    return ReadSize(system or ANY, int(whole) + part)


def steps(of: str, to: str, among: Iterable[str]) -> int | None:
    """How many sizes larger (below zero: smaller) among those that there are."""
    here, there = read(of), read(to)
    if here is None or there is None or here.system != there.system:
        return None
    found = {one for size in (*among, of, to) if (one := read(size))}
    ladder = sorted(one.place for one in found if one.system == here.system)
    return ladder.index(there.place) - ladder.index(here.place)


@dataclass(frozen=True, slots=True)
class Fit:
    """How many sent an article back for its fit, and what they said."""

    too_small: int = 0
    too_large: int = 0
    fits_differently: int = 0

    @property
    def said(self) -> int:
        return self.too_small + self.too_large + self.fits_differently

    @property
    def runs(self) -> int:
        """1: small, so that a larger size fits. -1: large. 0: nobody can tell."""
        more = self.too_small - self.too_large if self.said >= FEWEST_SAID else 0
        return (more > 0) - (more < 0)


class SizeKey(NamedTuple):
    """What has one size for one customer."""

    kind: str
    """Of article, as the shop's catalogue calls it."""
    system: str
    maker: str = ANY
    """Two makers' 42 are not the same."""

    @property
    def of_any_maker(self) -> "SizeKey":
        return self._replace(maker=ANY)


Sizes = Mapping[SizeKey, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """A size of some kind of article, bought and not sent back."""

    kind: str
    size: str
    maker: str = ANY


def learned(kept: Sequence[Kept]) -> Sizes:
    """The size that was kept most, of equals the latest; of each maker, and of all. `kept` is in
    the order of time; the last size alone foretells the next one in 45 of 100 cases
    (EVALUATION.md)."""
    found: defaultdict[SizeKey, Counter[str]] = defaultdict(Counter)
    for one in reversed(kept):
        if size := read(one.size):
            key = SizeKey(one.kind, size.system, one.maker)
            for each in {key, key.of_any_maker}:
                found[each][one.size] += 1
    return {key: counted.most_common(1)[0][0] for key, counted in found.items()}


class OwnSize(NamedTuple):
    size: str
    maker: str
    """Of whose; empty: of any."""
    said: bool


def own_size(said: Sizes, kept: Sizes, key: SizeKey) -> OwnSize | None:
    """What customers say goes before what they keep; of each, this maker's before any other's."""
    for sizes in (said, kept):
        for each in (key, key.of_any_maker):
            if size := sizes.get(each):
                return OwnSize(size, each.maker, said=sizes is said)
    return None


def profile(said: Sizes, kept: Sizes) -> Iterator[tuple[SizeKey, OwnSize]]:
    """All that counts of one customer. What they keep of a maker only where it differs."""
    for key in sorted({*said, *kept}):
        own, of_any = (own_size(said, kept, each) for each in (key, key.of_any_maker))
        as_any = key.maker and own and of_any and own.size == of_any.size and not own.said
        if own and own.maker == key.maker and not as_any:
            yield key, own
