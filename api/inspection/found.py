"""What the bench found, beside what the customer gave as a reason: when the two agree.

Both are put into the same five kinds. A bench sees whether a thing is whole and the right one; it
does not see whether it fits or pleases, so of such a reason it can only find nothing against it.
"""

from collections.abc import Mapping
from enum import StrEnum

from api.inspection.checklists import Grade
from api.inspection.rules import Finding


class Found(StrEnum):
    """Ordered: the first that is so counts."""

    ABSENT = "ABSENT"
    ANOTHER = "ANOTHER"
    BROKEN = "BROKEN"
    INCOMPLETE = "INCOMPLETE"
    AS_SOLD = "AS_SOLD"


EXPECTED: Mapping[str, Found] = {
    "too_small": Found.AS_SOLD,
    "too_large": Found.AS_SOLD,
    "length": Found.AS_SOLD,
    "width": Found.AS_SOLD,
    "fits_differently": Found.AS_SOLD,
    "colour_differs": Found.AS_SOLD,
    "material": Found.AS_SOLD,
    "look": Found.AS_SOLD,
    "quality": Found.AS_SOLD,
    "not_as_expected": Found.AS_SOLD,
    "changed_mind": Found.AS_SOLD,
    "ordered_several": Found.AS_SOLD,
    "found_cheaper": Found.AS_SOLD,
    "late_delivery": Found.AS_SOLD,
    "gift": Found.AS_SOLD,
    "defective": Found.BROKEN,
    "damaged_in_transit": Found.BROKEN,
    "parts_missing": Found.INCOMPLETE,
    "wrong_item": Found.ANOTHER,
    "not_received": Found.ABSENT,
}
"""What a bench should find where the reason is so."""
NOT_COMPARED = frozenset({"not_as_described", "recalled", "other"})
"""The bench has neither the page nor the maker's list before it, and «another» says nothing."""


class Condition(StrEnum):
    """As a customer may tell and a grade implies: coarse, so that both mean the same."""

    AS_NEW = "AS_NEW"
    USED = "USED"
    BROKEN = "BROKEN"


SAID_OF_IT = {
    "unused": Condition.AS_NEW,
    "tried": Condition.AS_NEW,
    "used": Condition.USED,
    "damaged": Condition.BROKEN,
}
"""By answer to the question of that name."""
GRADED = {
    Grade.A: Condition.AS_NEW,
    Grade.B: Condition.AS_NEW,
    Grade.C: Condition.USED,
    Grade.D: Condition.USED,
    Grade.E: Condition.BROKEN,
}

BREAKING = frozenset({"works", "battery", "undamaged", "intact"})
"""Checks whose NO says that something is broken, whoever broke it."""


def found(finding: Finding | None, answers: Mapping[str, str], *, faulty: bool) -> Found:
    if finding is not None:
        return Found.ANOTHER if finding is Finding.INCORRECT_ITEM else Found.ABSENT
    no = {check for check, answer in answers.items() if answer == "NO"}
    if faulty or no & BREAKING:
        return Found.BROKEN
    return Found.INCOMPLETE if "complete" in no else Found.AS_SOLD
