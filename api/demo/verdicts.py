"""What the bench finds of what comes back: mostly what customers say, and what its grade allows."""

from dataclasses import dataclass
from random import Random

from api.inspection.checklists import CHECKLISTS, Check, CheckAnswer, Grade
from api.inspection.found import BREAKING
from api.inspection.rules import Finding
from api.orders.rules import ProductGroup

AS_SAID = 0.8
FAULTY = frozenset({"defective", "damaged_in_transit"})
PARTS = "complete"


@dataclass(frozen=True, slots=True)
class Seen:
    """Beside the grade."""

    answers: tuple[tuple[str, CheckAnswer], ...] = ()
    faulty: bool = False
    finding: Finding | None = None


UNSEEN = Seen()


def seen(reason: str, group: ProductGroup, grade: str, rng: Random) -> Seen:
    """Without its grade, where it is another thing."""
    as_said = rng.random() < AS_SAID
    if as_said and reason == "wrong_item":
        return Seen(finding=Finding.INCORRECT_ITEM)
    checks, faulty = CHECKLISTS[group], as_said and reason in FAULTY
    if as_said and reason == "parts_missing":
        return Seen(_answers(checks, PARTS))
    return Seen(_answers(checks, _flaw(checks, Grade(grade), faulty=faulty)), faulty)


def _flaw(checks: tuple[Check, ...], grade: Grade, *, faulty: bool) -> str | None:
    """The worst that the grade allows; that it is broken only of what is. Nothing of what is new,
    and nothing that keeps it in quarantine."""
    broken = faulty or grade is Grade.E
    able = [
        check.handle
        for check in checks
        if grade in check.grades and not check.block and check.handle != PARTS
    ]
    return min(able, key=lambda one: (one in BREAKING) is not broken, default=None)


def _answers(checks: tuple[Check, ...], flaw: str | None) -> tuple[tuple[str, CheckAnswer], ...]:
    """With a flaw somebody has been inside, so its seal says nothing more."""
    return tuple(
        (check.handle, CheckAnswer.NO if check.handle == flaw else CheckAnswer.YES)
        for check in checks
        if check.handle == flaw or flaw is None or not check.seals
    )
