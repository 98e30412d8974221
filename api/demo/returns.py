"""Which orders come back, why, and how far they are. A plan only: real actions carry it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

from api.demo.answers import answers
from api.demo.orders import FRONT_PAGE, HERO_ORDER, NEW_BATCH
from api.demo.verdicts import UNSEEN, Seen, seen
from api.demo.words import words_for
from api.kernel.language import spoken
from api.orders.formats.incoming import ImportedLine, ImportedOrder
from api.orders.rules import ProductGroup
from api.reasons.questions import CONDITION

FASHION, HOME, ELECTRONICS = ProductGroup.FASHION, ProductGroup.HOME, ProductGroup.ELECTRONICS
RATE = {FASHION: 0.35, HOME: 0.07, ELECTRONICS: 0.09}
"""Of the lines delivered: clothing as Thuiswinkel, home and electronics as Multiscope count it."""
SHOES = 0.30
REASONS = {
    FASHION: {
        "not_as_expected": 27,
        "colour_differs": 8,
        "fits_differently": 10,
        "too_small": 14,
        "too_large": 10,
        "changed_mind": 10,
        "found_cheaper": 3,
        "late_delivery": 3,
        "defective": 3,
        "damaged_in_transit": 1,
        "wrong_item": 2,
        "other": 3,
    },
    HOME: {
        "not_as_expected": 30,
        "colour_differs": 16,
        "changed_mind": 18,
        "found_cheaper": 4,
        "late_delivery": 3,
        "defective": 5,
        "damaged_in_transit": 17,
        "wrong_item": 4,
        "other": 3,
    },
    ELECTRONICS: {
        "not_as_expected": 26,
        "changed_mind": 22,
        "found_cheaper": 8,
        "late_delivery": 3,
        "defective": 22,
        "damaged_in_transit": 5,
        "wrong_item": 4,
        "parts_missing": 6,
        "other": 4,
    },
}
"""After Multiscope: not as expected, several versions, wrong size; faults by our own judgement."""
SEVERAL = 0.75
"""How often one of two sizes of the same thing comes back: nearly always."""
RECALLED = "CH30"
BACK_IF_SMALL = 0.75
"""The coats of the new batch."""
GRADES = {"A": 79, "B": 13, "C": 4, "D": 2, "E": 2}
"""79 % can be sold as new, 13 % nearly (DE 2018)."""
FAULTS = frozenset({"defective", "damaged_in_transit", "parts_missing", "recalled"})
NEVER_BACK = frozenset({"CUSTOM_MADE", "SEALED_HYGIENE"})
AT_DOCK = {3: 4, 2: 5, 1: 7}
"""Items in a parcel → how many such parcels wait at least, as long as there are orders for it."""


class Stage(StrEnum):
    REQUESTED = "REQUESTED"
    HANDED_OVER = "HANDED_OVER"
    ARRIVED_AT_DOCK = "ARRIVED_AT_DOCK"
    INSPECTED = "INSPECTED"


@dataclass(frozen=True, slots=True)
class PlannedItem:
    line: int
    count: int
    reason: str
    words: str | None
    grade: str
    """What the bench will find, A to E."""
    answers: tuple[tuple[str, str], ...] = ()
    """To questions about the reason."""
    seen: Seen = UNSEEN


@dataclass(frozen=True, slots=True)
class PlannedReturn:
    brand: str
    order: str
    """The shop's own id of it."""
    items: tuple[PlannedItem, ...]
    stage: Stage
    requested_days_ago: float
    stage_days_ago: float
    """Since it is where it is."""

    @property
    def pieces(self) -> int:
        return sum(item.count for item in self.items)


def plan_returns(
    orders: Sequence[ImportedOrder], seed: int, *, now: datetime
) -> list[PlannedReturn]:
    """The same for the same orders, seed and now; the longest ago first."""
    rng = Random(f"returns {seed}")
    natural = [found for order in orders if (found := _natural(order, now, rng))]
    dock = _dock(orders, natural, now, rng)
    named = {one.order for one in dock}
    plan = [one for one in natural if one.order not in named] + dock
    return sorted(plan, key=lambda one: (-one.requested_days_ago, one.order))


def _natural(order: ImportedOrder, now: datetime, rng: Random) -> PlannedReturn | None:
    back = [line for line in _returnable(order) if rng.random() < _rate(order, line)]
    items = [_item(order, line, rng, back) for line in back]
    back_after = rng.uniform(0.5, 12)
    spans = rng.uniform(0.3, 3), rng.uniform(0.8, 3), rng.uniform(0.2, 2)
    arrived = _arrived(order, now)
    if not items or arrived is None or arrived < back_after:
        return None
    stage, since = _stage(arrived - back_after, spans)
    return PlannedReturn(
        order.brand or "", order.external_id, tuple(items), stage, arrived - back_after, since
    )


def _stage(age: float, spans: Sequence[float]) -> tuple[Stage, float]:
    """How far a return of this age is, and for how long it has been there."""
    at = Stage.REQUESTED
    for stage, span in zip([*Stage][1:], spans, strict=True):
        if age < span:
            break
        at, age = stage, age - span
    return at, age


def _dock(
    orders: Sequence[ImportedOrder],
    natural: Sequence[PlannedReturn],
    now: datetime,
    rng: Random,
) -> list[PlannedReturn]:
    """Parcels that wait: the ones that do anyway, and as many more as a demo needs."""
    waiting = [one for one in natural if one.stage is Stage.ARRIVED_AT_DOCK]
    waiting = [one for one in waiting if one.order != HERO_ORDER]
    used = {one.order for one in waiting} | {HERO_ORDER}
    fresh = [one for one in orders if one.external_id not in used and _fresh(one, now)]
    for pieces, wanted in AT_DOCK.items():
        missing = wanted - sum(one.pieces == pieces for one in waiting)
        for order in _with_lines(fresh, pieces, missing, rng):
            fresh.remove(order)
            waiting.append(_parcel(order, pieces, now, rng))
    heroes = [one for one in orders if one.external_id == HERO_ORDER]
    return waiting + [_hero(one, now) for one in heroes]


def _with_lines(
    orders: Sequence[ImportedOrder], count: int, wanted: int, rng: Random
) -> Iterator[ImportedOrder]:
    able = [order for order in orders if len(_returnable(order)) >= count]
    yield from rng.sample(able, max(0, min(wanted, len(able))))


def _parcel(order: ImportedOrder, pieces: int, now: datetime, rng: Random) -> PlannedReturn:
    lines = _returnable(order)[:pieces]
    items = tuple(replace(_item(order, line, rng, lines), count=1) for line in lines)
    arrived = _arrived(order, now) or 0
    waited = rng.uniform(0.05, 0.9)
    requested = min(arrived - 0.2, waited + rng.uniform(1.5, 4))
    return PlannedReturn(
        order.brand or "", order.external_id, items, Stage.ARRIVED_AT_DOCK, requested, waited
    )


def _hero(order: ImportedOrder, now: datetime) -> PlannedReturn:
    said = (
        (
            *("not_as_expected", "Il prend trop de place dans mon sac.", "A"),
            (("went_by", "pictures"), (CONDITION, "unused")),
        ),
        (
            *("changed_mind", "Confortable, mais le son n'est pas pour moi.", "C"),
            ((CONDITION, "used"),),
        ),
        ("changed_mind", None, "B", ()),
    )
    items = tuple(
        PlannedItem(line.number, 1, reason, words, grade, told)
        for line, (reason, words, grade, told) in zip(order.lines, said, strict=True)
    )
    return PlannedReturn(
        order.brand or "", order.external_id, items, Stage.ARRIVED_AT_DOCK, 3.0, 0.9
    )


def _item(
    order: ImportedOrder, line: ImportedLine, rng: Random, back: Sequence[ImportedLine]
) -> PlannedItem:
    """`back`: all the lines that come back with it."""
    group = line.product.group or FASHION
    shares = REASONS[group]
    reason = rng.choices([*shares], weights=[*shares.values()])[0]
    if _is_too_small(line) and rng.random() < 0.9:
        reason = "too_small"
    if line.product.style == RECALLED and rng.random() < 0.4:
        reason = "recalled"
    if not line.product.options or "size" not in line.product.options:
        reason = {"too_small": "not_as_expected", "too_large": "not_as_expected"}.get(
            reason, reason
        )
    if _sizes(order.lines, line) > _sizes(back, line):
        reason = "ordered_several"
    grades = [*GRADES]
    faulty = reason in FAULTS
    grade = rng.choice("CDE") if faulty else rng.choices(grades, weights=[*GRADES.values()])[0]
    words = rng.choice(words_for(reason, group, spoken(order.language or "en")))
    said = rng.random() < (0.9 if faulty else 0.55)
    this = f"{order.external_id} {line.number}"
    return PlannedItem(
        line.number,
        rng.randint(1, line.quantity),
        reason,
        words if said else None,
        grade,
        answers(reason, group, line, grade, Random(f"answers {this}")),
        seen(reason, group, grade, Random(f"bench {this}")),
    )


def _is_too_small(line: ImportedLine) -> bool:
    return line.product.style == FRONT_PAGE and line.batch == NEW_BATCH


def _rate(order: ImportedOrder, line: ImportedLine) -> float:
    if _is_too_small(line):
        return BACK_IF_SMALL
    if _sizes(order.lines, line) > 1:
        return SEVERAL if line.number % 2 else 0.3
    if line.product.category == "shoes":
        return SHOES
    return RATE[line.product.group or FASHION]


def _sizes(lines: Sequence[ImportedLine], line: ImportedLine) -> int:
    """How many sizes of this very thing are among the lines."""
    if "size" not in (line.product.options or {}):
        return 1
    return sum(_but_for_size(other) == _but_for_size(line) for other in lines)


def _but_for_size(line: ImportedLine) -> tuple[str | None, str | None]:
    return line.product.style, (line.product.options or {}).get("colour")


def _returnable(order: ImportedOrder) -> list[ImportedLine]:
    past = {one.line for one in order.past_returns}
    return [
        line
        for line in order.lines
        if line.number not in past and line.product.legal_category not in NEVER_BACK
    ]


def _fresh(order: ImportedOrder, now: datetime) -> bool:
    arrived = _arrived(order, now)
    return arrived is not None and 4 <= arrived <= 13


def _arrived(order: ImportedOrder, now: datetime) -> float | None:
    """Days since all of it was delivered."""
    times = [parcel.delivered_at for parcel in order.shipments]
    known = [at for at in times if at is not None]
    shipped = {part.line for parcel in order.shipments for part in parcel.lines}
    if len(known) != len(times) or len(shipped) != len(order.lines):
        return None
    return (now - max(known)) / timedelta(days=1)
