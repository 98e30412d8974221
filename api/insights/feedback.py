"""What is to be learned of a product: said more often of it than of others, and what to do."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

import msgspec
from scipy import stats

from api.insights.alerts import ProductAction, action_for
from api.insights.rules import SURE, Figure, Interval, interval
from api.orders.rules import MediaSlot
from api.reasons.rules import BY_HANDLE
from api.suggestions.sizes import read

FEWEST_SAID = 5
"""Below this many, what customers said is a coincidence."""
FEWEST_OTHERS = 30
"""Nor is there anything usual while fewer spoke of all other products."""
MONTH = 30.4
DRAWN_OUT = {
    "too_small": (MediaSlot.SIZE_CHART,),
    "too_large": (MediaSlot.SIZE_CHART,),
    "fits_differently": (MediaSlot.SIZE_CHART, MediaSlot.MODEL_3D),
    "ordered_several": (MediaSlot.SIZE_CHART, MediaSlot.AR),
    "not_as_expected": (MediaSlot.VIDEO, MediaSlot.MODEL_3D, MediaSlot.AR),
    "colour_differs": (MediaSlot.PHOTOS, MediaSlot.VIDEO),
}
"""Which media would have shown what was not as expected."""


class SizeSaid(msgspec.Struct, frozen=True):
    """«L: 11 of 16»"""

    size: str
    said: int
    of: int
    """Of so many of this size that gave a reason."""


class Lesson(msgspec.Struct, frozen=True):
    """«Runs small: 34 of 51»."""

    style: str
    title: str
    reason: str
    said: int
    of: int
    """Of so many that gave a reason."""
    sold: int
    usual: float
    """The share of other products' reasons that is this one."""
    share: Interval
    action: ProductAction
    fewer: Interval
    likely: float
    """How many fewer pieces come back in a month, were it said of it as often as of others."""
    cost_minor: int
    """What those that came back for it cost, all together."""
    sizes: tuple[SizeSaid, ...] = ()
    """Of a reason about the fit, the smallest first."""

    @property
    def lift(self) -> float | None:
        return self.said / self.of / self.usual if self.usual else None


class ContentGap(msgspec.Struct, frozen=True):
    """What its page does not show, and what was said that it would have shown."""

    style: str
    title: str
    said: int
    of: int
    missing: tuple[MediaSlot, ...]
    score: float | None
    """The share of the slots that are filled. None: nobody has said what its page shows."""


BySize = Mapping[str, Mapping[str, Mapping[str, int]]]
"""Pieces that came back, by style, size and reason."""


def lessons(products: Iterable[Figure], by_size: BySize, *, days: int) -> list[Lesson]:
    """What is surely said more often of a product than of all others together, the dearest
    first. A reason is nobody's duty to give: only those that were given count."""
    every = [one for one in products if one.name]
    usual: dict[str, int] = {}
    for one in every:
        for reason, pieces in one.reasons.items():
            usual[reason] = usual.get(reason, 0) + pieces
    found = [lesson for one in every for lesson in _of(one, usual, by_size, days)]
    return sorted(found, key=lambda one: (-one.cost_minor, -one.said, one.style))


def _of(product: Figure, all_: Mapping[str, int], by_size: BySize, days: int) -> Iterator[Lesson]:
    given = sum(pieces for reason, pieces in product.reasons.items() if reason)
    others = sum(pieces for reason, pieces in all_.items() if reason) - given
    for reason, said in product.reasons.items():
        if not reason or said < FEWEST_SAID or others < FEWEST_OTHERS:
            continue
        usual = (all_[reason] - said) / others
        share = interval(said, given)
        if share.low > usual:
            fewer = _fewer(said, product.sold, usual * given, days)
            yield Lesson(
                product.name or "",
                product.label,
                reason,
                said,
                given,
                product.sold,
                usual,
                share,
                action_for(reason),
                *fewer,
                round(product.cost.total * said / max(product.back, 1)),
                _sizes(reason, by_size.get(product.name or "", {})),
            )


def _sizes(reason: str, counted: Mapping[str, Mapping[str, int]]) -> tuple[SizeSaid, ...]:
    if BY_HANDLE[reason].parent != "size":
        return ()
    return tuple(
        SizeSaid(size, reasons.get(reason, 0), sum(reasons.values()))
        for size, reasons in sorted(counted.items(), key=lambda one: _place(one[0]))
    )


def _place(size: str) -> tuple[str, float, str]:
    known = read(size)
    return (known.system, known.place, size) if known else ("", inf, size)


def _fewer(said: int, sold: int, usual: float, days: int) -> tuple[Interval, float]:
    """A month's returns over the usual, by Gamma of what was said (Jeffreys); never below none."""
    tail = (1 - SURE) / 2
    a_month = MONTH / max(days, 1)
    low, high = (float(stats.gamma.ppf(part, said + 0.5)) for part in (tail, 1 - tail))
    least, likely, most = (max(0.0, one - usual) * a_month for one in (low, said, high))
    return Interval(least, most), likely


def gaps(products: Iterable[Figure], media: Mapping[str, Sequence[str] | None]) -> list[ContentGap]:
    """Products of which customers said what a picture, a chart or a model would have told them,
    where the page lacks it; most said first."""
    found = [gap for one in products if one.name and (gap := _gap(one, media.get(one.name)))]
    return sorted(found, key=lambda one: (-one.said, one.style))


def _gap(product: Figure, shown: Sequence[str] | None) -> ContentGap | None:
    wanted: dict[MediaSlot, int] = {}
    for reason, slots in DRAWN_OUT.items():
        for slot in slots:
            wanted[slot] = wanted.get(slot, 0) + product.reasons.get(reason, 0)
    missing = [slot for slot, said in wanted.items() if said and slot not in (shown or ())]
    said = sum(
        product.reasons.get(reason, 0)
        for reason, slots in DRAWN_OUT.items()
        if set(slots) & set(missing)
    )
    if said < FEWEST_SAID:
        return None
    by_need = sorted(missing, key=lambda slot: -wanted[slot])
    score = None if shown is None else len(set(shown)) / len(MediaSlot)
    return ContentGap(product.name or "", product.label, said, product.back, tuple(by_need), score)
