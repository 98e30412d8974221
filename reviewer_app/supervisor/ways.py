"""What a lead can do about each kind of work: a table, the first is the usual one."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer_app.floors import ComplaintWish, LeadTask, Task
from reviewer_app.parcels import Grade

translate = QCoreApplication.translate  # the name that lupdate looks for
RELEASE, AGAIN, STANDS = "RELEASE", "AGAIN", "STANDS"
REFUND, REPLACE, SEND_BACK, REFUSE = "REFUND", "REPLACE", "SEND_BACK", "REFUSE"


@dataclass(frozen=True, slots=True)
class Way:
    """`key` presses it. `asks`: it goes with words, for the customer or the bench."""

    name: str
    key: str
    icon: str
    asks: bool = True

    @property
    def grade(self) -> Grade | None:
        return Grade(self.name) if self.name in Grade.__members__ else None


GIVE, NOT = Way(REFUND, " ", "circle-check"), Way(REFUSE, "x", "x")
GRADED = tuple(Way(grade, key, "rotate-ccw") for key, grade in zip("12345", Grade, strict=True))
WAYS: Mapping[LeadTask, tuple[Way, ...]] = {
    LeadTask.RELEASE: (
        Way(RELEASE, " ", "circle-check", asks=False),
        Way(AGAIN, "x", "rotate-ccw"),
    ),
    LeadTask.DECIDE: (GIVE, NOT),
    LeadTask.APPEAL: (Way(STANDS, " ", "circle-check"), *GRADED),
    LeadTask.COMPLAINT: (
        GIVE,
        Way(REPLACE, "c", "package"),
        Way(SEND_BACK, "b", "truck"),
        NOT,
    ),
    LeadTask.OVERDUE: (),
    LeadTask.FIND: (),
    LeadTask.RECHECK: tuple(
        Way(grade, key, "rotate-ccw", asks=False) for key, grade in zip("12345", Grade, strict=True)
    ),
}


def ways(task: Task) -> tuple[Way, ...]:
    """Of a complaint the wish of the customer comes first."""
    if task.complaint and task.complaint.wish is ComplaintWish.REPLACEMENT:
        return (Way(REPLACE, " ", "package"), Way(REFUND, "c", "banknote"), *WAYS[task.kind][2:])
    return WAYS[task.kind]


def way_name(way: Way) -> str:
    if grade := way.grade:
        return translate("floor", "It is {0}").format(grade)
    return {
        RELEASE: translate("floor", "Approve"),
        AGAIN: translate("floor", "Not like this"),
        STANDS: translate("floor", "It stands"),
        REFUND: translate("floor", "Refund it"),
        REFUSE: translate("floor", "Refuse it"),
        REPLACE: translate("floor", "Replace it"),
        SEND_BACK: translate("floor", "See it first"),
    }[way.name]


def asks_for(way: Way) -> str:
    """What the line to write on is for."""
    return {
        RELEASE: translate("floor", "Why? Then Enter"),
        AGAIN: translate("floor", "What to look at? Then Enter"),
        STANDS: translate("floor", "Why it stands, then Enter"),
        REFUSE: translate("floor", "Why not, then Enter"),
        SEND_BACK: translate("floor", "What we want to see, then Enter"),
    }.get(way.name, translate("floor", "Why, for the customer"))


def done_in_words(way: str) -> str:
    """Of an appeal; a re-check changes nothing, and says so itself."""
    if way in Grade.__members__:
        return translate("floor", "It is answered, and the money follows the new grade.")
    return {
        RELEASE: translate("floor", "It is approved, and will be paid. Both names are kept."),
        AGAIN: translate("floor", "It is back at the bench, with your words."),
        STANDS: translate("floor", "It is answered."),
        REFUND: translate("floor", "It is decided, and will be paid."),
        REFUSE: translate("floor", "It is refused, with your words."),
        REPLACE: translate("floor", "It is decided: another one is sent."),
        SEND_BACK: translate("floor", "It is decided: it is to come back first."),
    }[way]
