"""The machine of a repair, and when the customer may have something else instead of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from api.kernel.language import Sentence


class RepairState(StrEnum):
    REQUESTED = "REQUESTED"
    WAITING = "WAITING"
    STARTED = "STARTED"
    DONE = "DONE"
    IMPOSSIBLE = "IMPOSSIBLE"
    SENT_BACK = "SENT_BACK"
    ENDED = "ENDED"


class RepairStep(StrEnum):
    ADMIT = "admit"
    START = "start"
    FINISH = "finish"
    GIVE_UP = "give_up"
    SEND_BACK = "send_back"
    END = "end"


REPAIR_MOVES = {
    (RepairState.REQUESTED, RepairStep.ADMIT): RepairState.WAITING,
    (RepairState.WAITING, RepairStep.START): RepairState.STARTED,
    (RepairState.WAITING, RepairStep.GIVE_UP): RepairState.IMPOSSIBLE,
    (RepairState.STARTED, RepairStep.FINISH): RepairState.DONE,
    (RepairState.STARTED, RepairStep.GIVE_UP): RepairState.IMPOSSIBLE,
    (RepairState.DONE, RepairStep.SEND_BACK): RepairState.SENT_BACK,
    (RepairState.REQUESTED, RepairStep.END): RepairState.ENDED,
    (RepairState.WAITING, RepairStep.END): RepairState.ENDED,
    (RepairState.STARTED, RepairStep.END): RepairState.ENDED,
    (RepairState.DONE, RepairStep.END): RepairState.ENDED,
    (RepairState.IMPOSSIBLE, RepairStep.END): RepairState.ENDED,
}
HERE = (RepairState.WAITING, RepairState.STARTED, RepairState.DONE, RepairState.IMPOSSIBLE)
"""It is with the shop, and the customer waits."""
UNTOUCHED = (RepairState.REQUESTED, RepairState.WAITING, RepairState.IMPOSSIBLE)


class RepairWork(StrEnum):
    """What the workshop says."""

    STARTED = "STARTED"
    DONE = "DONE"
    IMPOSSIBLE = "IMPOSSIBLE"
    SENT_BACK = "SENT_BACK"


STEP_OF = {
    RepairWork.STARTED: RepairStep.START,
    RepairWork.DONE: RepairStep.FINISH,
    RepairWork.IMPOSSIBLE: RepairStep.GIVE_UP,
    RepairWork.SENT_BACK: RepairStep.SEND_BACK,
}
EXPLAINED = (RepairWork.DONE, RepairWork.IMPOSSIBLE)
"""The customer is told what was done, or why it cannot be."""


class InsteadOfRepair(StrEnum):
    MONEY = "MONEY"
    REPLACEMENT = "REPLACEMENT"


class WhyEnded(StrEnum):
    MONEY = "MONEY"
    REPLACEMENT = "REPLACEMENT"
    NOT_RETURNED = "NOT_RETURNED"


@dataclass(frozen=True, slots=True)
class Moment:
    """All that the customer's choice may depend on."""

    state: RepairState
    late: bool
    """It takes longer than is reasonable (SGD art. 14(1))."""
    today: date
    withdraw_until: date | None
    """The last day of withdrawal, which a repair never shortens."""


def may_choose(now: Moment) -> bool:
    """Money or another one instead: until somebody works on it, when that fails or takes too long,
    and as long as they could withdraw anyway."""
    if now.state in UNTOUCHED:
        return True
    can_withdraw = now.withdraw_until is not None and now.today <= now.withdraw_until
    return now.state in HERE and (now.late or can_withdraw)


UNKNOWN_REPAIR = Sentence(
    en="We know no such repair.",
    nl="We kennen deze reparatie niet.",
    fr="Nous ne connaissons pas cette réparation.",
    de="Diese Reparatur kennen wir nicht.",
    nb="Vi kjenner ikke denne reparasjonen.",
)
ONLY_FAULTS_REPAIRED = Sentence(
    en="Only what is faulty is repaired. Say what is wrong with it, or choose another outcome.",
    nl="Alleen wat niet goed is wordt hersteld. Zeg wat eraan mankeert, of kies iets anders.",
    fr="Seul un article défectueux est réparé. Indiquez le défaut, ou choisissez autre chose.",
    de="Repariert wird nur Fehlerhaftes. Bitte den Mangel nennen oder anderes wählen.",
    nb="Bare varer med feil repareres. Si hva som er galt, eller velg noe annet.",
)
IN_WORK = Sentence(
    en="It is being repaired. Wait for it; if it takes too long you can choose anew.",
    nl="Het wordt hersteld. Wacht erop; duurt het te lang, dan kun je opnieuw kiezen.",
    fr="La réparation est en cours. Patientez ; si elle dure trop, vous pourrez choisir à nouveau.",
    de="Es wird gerade repariert. Bitte abwarten; dauert es zu lange, kann neu gewählt werden.",
    nb="Den er til reparasjon. Vent på den; tar det for lang tid, kan du velge på nytt.",
)
