"""The keys of each screen: what is pressed, what it does, what it is called."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from reviewer_app.causes import AlertState
from reviewer_app.finance.acting import NOTE
from reviewer_app.finances import Excess
from reviewer_app.parcels import CheckAnswer
from reviewer_app.station import Station
from reviewer_app.words import FINDING_KEYS, GRADE_KEYS

translate = QCoreApplication.translate  # the name that lupdate looks for


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the key sheet."""

    keys: tuple[str, ...]
    words: str


def letters(station: Station) -> dict[str, Callable[[], None]]:
    """Printable keys; the scan gate hands them over once it knows they are no scan."""
    bench, scanning = station.bench, station.scanning
    table: dict[str, Callable[[], None]] = {
        "y": partial(bench.answer, CheckAnswer.YES),
        "n": partial(bench.answer, CheckAnswer.NO),
        "0": partial(bench.answer, CheckAnswer.NOT_APPLICABLE),
        " ": bench.act,
        "u": bench.undo,
        "h": bench.hold,
        "c": bench.correcting.begin,
        "p": station.photo,
        "v": station.shots.next,
        "k": station.marking.begin,
        "+": partial(station.marking.grow, 1),
        "-": partial(station.marking.grow, -1),
        "i": station.serial,
        "a": station.handing.accept,
        "z": bench.sealed,
        "=": bench.same_again,
        "l": partial(_list_or_label, station),
        "j": station.weighing.weigh,
        "d": station.docking.turn,
        "b": station.camera.turn,
        "f": station.find,
        "g": scanning.finish,
    }
    table |= {key: partial(bench.grade, grade) for key, grade in GRADE_KEYS.items()}
    table |= {key: partial(bench.find, finding) for key, finding in FINDING_KEYS.items()}
    return table


def _list_or_label(station: Station) -> None:
    """The list of the lorry that is checked in; else the last label again."""
    if not station.docking.choose():
        station.plates.reprint()


def find_letters(station: Station) -> dict[str, Callable[[], None]]:
    """Printable keys while a find is in hand."""
    finds = station.finds
    return {" ": finds.tie, "s": finds.write, "f": station.find}


def policy_letters(station: Station) -> dict[str, Callable[[], object]]:
    """Printable keys of the policy screen."""
    policy = station.offices.policy
    return {
        "s": policy.simulate,
        "c": policy.compare,
        "n": policy.add_rule,
        "e": policy.edit,
        "f": policy.next_start,
        "m": policy.next_market,
        "u": policy.undo,
        " ": policy.publish,
    }


def at_rest() -> list[Told]:
    return [
        Told(("Enter",), translate("keys", "Most urgent")),
        Told(("/",), translate("keys", "Type a code")),
        Told(("R",), translate("keys", "Needs a person")),
        Told(("O",), translate("keys", "Sign out")),
        Told(("?",), translate("keys", "All keys")),
    ]


def at_an_item() -> list[Told]:
    return [
        Told(("Y", "N"), translate("keys", "Check")),
        Told(("1–5",), translate("keys", "Grade")),
        Told(("←", "→"), translate("keys", "Send to")),
        Told(("U",), translate("keys", "Undo")),
        Told(("?",), translate("keys", "All keys")),
    ]


def at_a_find() -> list[Told]:
    return [
        Told(("↑", "↓"), translate("keys", "Whose")),
        Told(("Space",), translate("keys", "It is theirs")),
        Told(("S",), translate("keys", "Set aside")),
        Told(("F",), translate("keys", "Next find")),
        Told(("Esc",), translate("keys", "Back to the parcel")),
    ]


def at_a_policy() -> list[Told]:
    return [
        Told(("C",), translate("keys", "Compare")),
        Told(("S",), translate("keys", "Simulate")),
        Told(("E",), translate("keys", "Edit rule")),
        Told(("?",), translate("keys", "All keys")),
    ]


def money_letters(station: Station) -> dict[str, Callable[[], object]]:
    """Printable keys of the finance screen. X takes the books out, so D is for another screen."""
    finance = station.offices.finance
    return {
        "j": finance.next_difference,
        "n": partial(finance.write, NOTE),
        "c": partial(finance.write, Excess.CLAIMED),
        "b": finance.pay_by_hand,
        "x": finance.export,
        "a": finance.choose_all,
        "m": finance.next_books,
        " ": finance.close_day,
        "u": finance.undo,
        "d": station.screens.turn,
    }


def at_the_money() -> list[Told]:
    return [
        Told(("J",), translate("keys", "Next difference")),
        Told(("Enter",), translate("keys", "Do the step")),
        Told(("N",), translate("keys", "Note")),
        Told(("?",), translate("keys", "All keys")),
    ]


def money_sheet() -> list[Told]:
    """All keys of the finance screen."""
    return [
        Told(("J",), translate("keys", "The next difference that is open")),
        Told(("↑", "↓"), translate("keys", "Another difference")),
        Told(("←", "→"), translate("keys", "A newer or an older day")),
        Told(("A",), translate("keys", "All that is open, of every day")),
        Told(("Enter",), translate("keys", "Do the step; again: do not wait")),
        Told(("U",), translate("keys", "Take it back")),
        Told(("N",), translate("keys", "Write down what it is")),
        Told(("B",), translate("keys", "Pay it by hand instead")),
        Told(("C",), translate("keys", "Claim what was too much")),
        Told(("Space",), translate("keys", "Close the day")),
        Told(("X",), translate("keys", "Take the books of the day out")),
        Told(("M",), translate("keys", "Other books")),
        Told(("B",), translate("keys", "Read a code by camera")),
        Told(("D",), translate("keys", "Another screen")),
        Told(("Esc",), translate("keys", "Out of the innermost thing")),
        Told(("O",), translate("keys", "Sign out")),
        Told(("T",), translate("keys", "Light or dark")),
        Told((",",), translate("keys", "Settings")),
    ]


def floor_letters(station: Station) -> dict[str, Callable[[], object]]:
    """Printable keys of the floor. X says no, so D is for another screen."""
    leading = station.offices.leading
    steps = {key: partial(leading.press, key) for key in (" ", "x", "c", "b", *"12345")}
    return {
        **steps,
        "j": leading.next,
        "u": leading.undo,
        "d": station.screens.turn,
    }


def at_the_floor() -> list[Told]:
    return [
        Told(("Space",), translate("keys", "Do it")),
        Told(("X",), translate("keys", "Not like this")),
        Told(("J",), translate("keys", "Next")),
        Told(("?",), translate("keys", "All keys")),
    ]


def floor_sheet() -> list[Told]:
    """All keys of the floor."""
    return [
        Told(("J",), translate("keys", "The next that waits")),
        Told(("↑", "↓"), translate("keys", "Another one")),
        Told(("Space",), translate("keys", "Do its first step; again: do not wait")),
        Told(("Enter",), translate("keys", "The same, with a reason")),
        Told(("X",), translate("keys", "Not like this: refuse, or send back")),
        Told(("1–5",), translate("keys", "Appeal: another grade holds")),
        Told(("C", "B"), translate("keys", "Complaint: the other wish; see it first")),
        Told(("U",), translate("keys", "Take it back")),
        Told(("D",), translate("keys", "Another screen")),
        Told(("Esc",), translate("keys", "Out of the innermost thing")),
        Told(("S",), translate("keys", "Session ended: type the password")),
        Told(("O",), translate("keys", "Sign out")),
        Told(("T",), translate("keys", "Light or dark")),
    ]


def insight_letters(station: Station) -> dict[str, Callable[[], object]]:
    """Printable keys of the insights."""
    causes = station.offices.causes
    return {
        " ": partial(causes.answer, AlertState.ACTED),
        "v": partial(causes.answer, AlertState.SEEN),
        "l": partial(causes.answer, AlertState.NOT_NOW),
        "j": causes.next,
        "p": causes.next_period,
        "e": causes.export,
        "u": causes.undo,
    }


def at_the_insights() -> list[Told]:
    return [
        Told(("Space",), translate("keys", "It is done")),
        Told(("J",), translate("keys", "Next alert")),
        Told(("P",), translate("keys", "Period")),
        Told(("E",), translate("keys", "Export")),
        Told(("?",), translate("keys", "All keys")),
    ]


def insight_sheet() -> list[Told]:
    """All keys of the insights."""
    return [
        Told(("J",), translate("keys", "The next alert")),
        Told(("↑", "↓"), translate("keys", "Another alert")),
        Told(("Space",), translate("keys", "It was done; again: do not wait")),
        Told(("V",), translate("keys", "I look into it: it stays on the list")),
        Told(("L",), translate("keys", "Not now: it goes from the list")),
        Told(("U",), translate("keys", "Take it back")),
        Told(("P",), translate("keys", "Ninety days, a year, a month")),
        Told(("E",), translate("keys", "All products as a list (CSV)")),
        Told(("X",), translate("keys", "Another screen")),
        Told(("Esc",), translate("keys", "Out of the innermost thing")),
        Told(("S",), translate("keys", "Session ended: type the password")),
        Told(("O",), translate("keys", "Sign out")),
        Told(("T",), translate("keys", "Light or dark")),
        Told((",",), translate("keys", "Settings")),
    ]


def at_the_text() -> list[Told]:
    return [
        Told(("Ctrl S",), translate("keys", "Save as a draft")),
        Told(("Esc",), translate("keys", "Back; what you wrote is kept")),
    ]


def policy_sheet() -> list[Told]:
    """All keys of the policy screen."""
    return [
        Told(("←", "→"), translate("keys", "A newer or an older version")),
        Told(("↑", "↓"), translate("keys", "Another rule")),
        Told(("C",), translate("keys", "Only what differs, with what it was")),
        Told(("S",), translate("keys", "Replay past orders under it")),
        Told(("E",), translate("keys", "Edit, at the rule that is marked")),
        Told(("N",), translate("keys", "Add a rule")),
        Told(("Ctrl S",), translate("keys", "Save the text as a draft")),
        Told(("F",), translate("keys", "From another moment on")),
        Told(("Space",), translate("keys", "Publish; again: do not wait")),
        Told(("U",), translate("keys", "Take it back")),
        Told(("M",), translate("keys", "Another market")),
        Told(("X",), translate("keys", "Another screen")),
        Told(("Esc",), translate("keys", "Out of the text")),
        Told(("O",), translate("keys", "Sign out")),
        Told(("T",), translate("keys", "Light or dark")),
        Told((",",), translate("keys", "Settings")),
    ]


def sheet() -> list[Told]:
    """All keys of the bench."""
    return [
        Told(("Y", "N"), translate("keys", "Answer the check")),
        Told(("0",), translate("keys", "The check does not apply")),
        Told(("↑", "↓"), translate("keys", "Go to another check")),
        Told(("1–5",), translate("keys", "Grade")),
        Told(("W",), translate("keys", "Wrong item in the parcel")),
        Told(("M",), translate("keys", "Item is missing")),
        Told(("E",), translate("keys", "Box is empty")),
        Told(("←", "→"), translate("keys", "Send it somewhere else")),
        Told(("Space",), translate("keys", "Do it; again: do not wait")),
        Told(("U",), translate("keys", "Take it back")),
        Told(("L",), translate("keys", "Last label again, or the lorry's list")),
        Told(("J",), translate("keys", "Weigh it once more")),
        Told(("C",), translate("keys", "Correct the last verdict that was sent")),
        Told(("H",), translate("keys", "Send it to the lead, with a word why")),
        Told(("Enter",), translate("keys", "Open the most urgent parcel")),
        Told(("/",), translate("keys", "Type a code, its end, or a name")),
        Told(("P",), translate("keys", "Photos by phone, or receive it")),
        Told(("V",), translate("keys", "The next picture of the item")),
        Told(("K",), translate("keys", "Ring what matters on the photo")),
        Told(("Z",), translate("keys", "Still sealed: nothing else to ask")),
        Told(("=",), translate("keys", "Same as the one before")),
        Told(("I",), translate("keys", "Unknown code: its serial number")),
        Told(("F",), translate("keys", "Unknown code: a find; else the finds")),
        Told(("G",), translate("keys", "Unannounced parcel: nothing is left")),
        Told(("D",), translate("keys", "Check in at the dock; again: end it")),
        Told(("Esc",), translate("keys", "Put the parcel back")),
        Told(("Q",), translate("keys", "Show the queue")),
        Told(("R",), translate("keys", "What needs a person")),
        Told(("S",), translate("keys", "Session ended: type the password")),
        Told(("A",), translate("keys", "Taken over what the one before left")),
        Told(("O",), translate("keys", "Sign out; what waits is kept")),
        Told(("T",), translate("keys", "Light or dark")),
        Told((",",), translate("keys", "Settings")),
    ]
