"""Which rows belong together, and how many customers of each group are better or worse off."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from api.simulation.answer import Compared, Group, SimulationGroup
from api.simulation.past import Past
from api.simulation.playing import Flags, Given
from api.simulation.rows import Rows, Whole
from api.simulation.rules import FIGURES, Floats, range_of

MOST = 100
"""Groups of one kind: the largest ones."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Groups of one kind: which row is in which. Somebody may be in several segments."""

    names: Sequence[str | None]
    row: Whole
    group: Whole


@dataclass(frozen=True, slots=True)
class Standing:
    """Whom the draft makes better off and worse off, by row."""

    customer: Whole
    better: Flags
    worse: Flags
    by_law: Flags


def standing(past: Past, rows: Rows, now: Given, draft: Given) -> Standing:
    """Worse in anything is worse, whatever gets better. Each order of a guest is a customer."""
    keys = [one.customer_id or -one.id for one in past.orders.values()]
    _, of_order = np.unique(np.array(keys, np.int64), return_inverse=True)
    pairs = (
        (now.possible, draft.possible),
        (now.last_day, draft.last_day),
        (now.soon, draft.soon),
        (now.bonus, draft.bonus),
        (now.keeps, draft.keeps),
        (draft.deducts, now.deducts),
        *((draft.fees[:, way], now.fees[:, way]) for way in range(now.fees.shape[1])),
    )
    better = np.any([after > before for before, after in pairs], axis=0)
    worse = np.any([after < before for before, after in pairs], axis=0)
    return Standing(of_order[rows.order], better, worse, draft.by_law)


def everybody(rows: Rows) -> Parts:
    return Parts((None,), np.arange(len(rows.line)), np.zeros(len(rows.line), np.int64))


def parts_of(by: SimulationGroup, past: Past, rows: Rows) -> Parts:
    every, orders = np.arange(len(rows.line)), [*past.orders.values()]
    match by:
        case SimulationGroup.TIER:
            return _parts(every, [one.now.tier for one in rows.moments], rows.moment)
        case SimulationGroup.SEGMENT:
            return _segments(rows)
        case SimulationGroup.COUNTRY:
            return _parts(every, [one.country for one in orders], rows.order)
        case SimulationGroup.CATEGORY:
            return _parts(every, [one.category for one in past.lines], rows.line)
        case SimulationGroup.METHOD:
            returned = np.arange(len(past.backs))
            return _parts(returned, [one.method for one in past.backs], returned)


def _parts(row: Whole, labels: Sequence[str | None], of: Whole) -> Parts:
    place: dict[str | None, int] = {}
    codes = np.array([place.setdefault(label, len(place)) for label in labels], np.int64)
    return _largest(Parts([*place], row, codes[of]))


def _segments(rows: Rows) -> Parts:
    named: list[Collection[str | None]] = [one.now.segments or (None,) for one in rows.moments]
    names = sorted(frozenset[str | None]().union(*named), key=str)
    inside = np.array([[name in some for name in names] for some in named], np.bool_)
    row, group = np.nonzero(inside[rows.moment])
    return _largest(Parts(names, row, group))


def _largest(parts: Parts) -> Parts:
    """The largest first."""
    sizes = np.bincount(parts.group, minlength=len(parts.names))
    order = np.argsort(-sizes, kind="stable")[:MOST]
    new = np.full(len(parts.names), -1)
    new[order] = np.arange(len(order))
    group = new[parts.group]
    return Parts([parts.names[int(n)] for n in order], parts.row[group >= 0], group[group >= 0])


def members(kinds: Sequence[Parts], returns: int) -> csr_array:
    """A row for each group of all kinds, a column for each return: which is in which."""
    group, back, first = list[Whole](), list[Whole](), 0
    for parts in kinds:
        came_back = parts.row < returns
        group.append(parts.group[came_back] + first)
        back.append(parts.row[came_back])
        first += len(parts.names)
    places = (np.concatenate(group), np.concatenate(back))
    return csr_array((np.ones(len(places[0])), places), shape=(first, returns))


def groups(
    parts: Parts, rows: Rows, stands: Standing, current: Floats, drafted: Floats
) -> Iterator[Group]:
    """`current` by group and figure, `drafted` by draw, group and figure."""
    n, row = len(parts.names), parts.row

    def distinct(of: Whole, which: Flags) -> Whole:
        """How many customers or orders, by group."""
        most = int(of.max(initial=0)) + 1
        found = np.unique(parts.group[which] * most + of[row[which]])
        return np.bincount(found // most, minlength=n)

    every = np.ones(len(row), np.bool_)
    customers, orders = distinct(stands.customer, every), distinct(rows.order, every)
    worse = distinct(stands.customer, stands.worse[row])
    touched = distinct(stands.customer, (stands.worse | stands.better)[row])
    # A line counts once, however many of its pieces came back, and however often.
    lines, law = distinct(rows.line, every), distinct(rows.line, stands.by_law[row])
    for place, name in enumerate(parts.names):
        figures = {
            figure: Compared(round(current[place, at]), range_of(drafted[:, place, at]))
            for at, figure in enumerate(FIGURES)
        }
        yield Group(
            name=name,
            orders=int(orders[place]),
            customers=int(customers[place]),
            better_off=_share(touched[place] - worse[place], customers[place]),
            worse_off=_share(worse[place], customers[place]),
            same=_share(customers[place] - touched[place], customers[place]),
            law_decided=_share(law[place], lines[place]),
            **figures,
        )


def _share(part: float, whole: float) -> float:
    return round(float(part) / max(1.0, float(whole)), 6)
