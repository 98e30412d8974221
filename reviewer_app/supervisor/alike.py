"""How alike with others each person grades, as rows beside the share of the house."""

from PySide6.QtCore import QCoreApplication

from reviewer_app import words
from reviewer_app.floors import Floor, SameGrade
from reviewer_app.look.intervals import Interval

translate = QCoreApplication.translate  # the name that lupdate looks for
ROWS = 6
SCALES = ((0.7, 0.1), (0.4, 0.2), (0.0, 0.25))
"""Where the scale may begin, and from line to line; it ends at all."""


def rows(floor: Floor) -> tuple[Interval, ...]:
    """As the benches stand; of many those whose interval lies lowest."""
    house = share_of_all(floor)
    people = [(one, one.figures.same_grade) for one in floor.benches if one.figures]
    found = [(one.name, same) for one, same in people if same]
    kept = sorted(found, key=lambda one: one[1].high)[:ROWS]
    return tuple(_row(name, same, house) for name, same in found if (name, same) in kept)


def share_of_all(floor: Floor) -> float:
    return (floor.agreement and floor.agreement.share) or 0.0


def _row(name: str, same: SameGrade, house: float) -> Interval:
    """Marked only where the whole interval lies below the house's share: less may be chance."""
    tone = "warn" if same.high < house else "ink2"
    return Interval(name, words.percent(same.share), same.low, same.share, same.high, tone)


def grid(rows: tuple[Interval, ...]) -> tuple[tuple[float, str], ...]:
    least = min(one.low for one in rows)
    first, step = next(scale for scale in SCALES if least >= scale[0])
    lines = (first + n * step for n in range(round((1 - first) / step) + 1))
    return tuple((line, words.percent(line)) for line in lines)


def house(floor: Floor) -> str:
    return translate("floor", "house {0}").format(words.percent(share_of_all(floor)))


def sentence(floor: Floor, rows: tuple[Interval, ...]) -> str:
    told = translate("floor", "{0}: {1} ({2} to {3})")
    said = [
        told.format(one.name, one.said, words.percent(one.low), words.percent(one.high))
        for one in rows
    ]
    return "; ".join([house(floor), *said])
