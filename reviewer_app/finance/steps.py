"""What can be done on the finance screen, in words: the difference in hand, closing the day."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer_app import words
from reviewer_app.finance.acting import CLOSE, NOTE
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.finances import Difference, Excess, Step

translate = QCoreApplication.translate  # the name that lupdate looks for


@dataclass(frozen=True, slots=True)
class InHand:
    """The difference in hand: what it is, and what can be done."""

    what: str
    next_step: str
    words: str
    sub: str
    mode: str
    key: str
    open: bool
    by_hand: bool
    claim: bool


@dataclass(frozen=True, slots=True)
class Action:
    words: str
    sub: str
    mode: str
    icon: str
    key: str


def step_name(one: Difference) -> str:
    if one.step is Step.NOTE:
        return {
            "PAID_WITHOUT_GOODS": translate("finance", "Ask for the goods"),
            "GOODS_WITHOUT_REFUND": translate("finance", "Have it looked at"),
            "OVERDUE": translate("finance", "Decide it today"),
            "GRANTED_NOT_SENT": translate("finance", "Start the worker"),
            "PENDING_TOO_LONG": translate("finance", "Ask the gateway"),
        }.get(one.kind, translate("finance", "Find out"))
    return {
        Step.RELEASE: translate("finance", "Release it"),
        Step.RETRY: translate("finance", "Try again"),
        Step.PAY_BY_HAND: translate("finance", "Pay it by hand"),
        Step.CONFIRM: translate("finance", "Confirm it"),
        Step.SETTLE: translate("finance", "Forgive or claim"),
    }[one.step]


def in_hand(model: FinanceDesk) -> InHand | None:
    one, waits = model.marked, model.acting.waits
    if one is None:
        return None
    enter = translate("finance", "Enter")
    retry = one.step is Step.RETRY and not one.note
    claim = one.step is Step.SETTLE and not one.note
    more = {"open": not one.note, "by_hand": retry, "claim": claim}
    told, due = f"{one.what} {one.why or ''}".strip(), one.due_at
    if due and not one.note and one.kind in ("HELD", "OVERDUE", "GOODS_WITHOUT_REFUND"):
        told += " " + translate("finance", "The law wants it by {0}.").format(words.day(due))
    if one.note:
        at = words.today_or_day(one.note.at, model.clock())
        by = translate("finance", "{0}, {1}").format(one.note.by, at)
        return InHand(told, one.note.note, translate("finance", "Noted"), by, "waiting", "", **more)
    if waits and waits.about == one.id:
        if model.acting.sends:
            sending = translate("finance", "Sending…")
            return InHand(told, one.next_step, sending, "", "waiting", "", **more)
        left = translate("finance", "In {0} s").format("{s}")
        back = translate("finance", "U takes it back")
        return InHand(told, one.next_step, left, back, "pending", "U", **more)
    if not model.line.online:
        no, need = translate("finance", "No network"), translate("finance", "A step needs it")
        return InHand(told, one.next_step, no, need, "waiting", "", **more)
    forgive = translate("finance", "Forgive it")
    step, amount = forgive if claim else step_name(one), one.amount.formatted
    return InHand(told, one.next_step, step, amount, "ready", enter, **more)


def asks_for(model: FinanceDesk) -> str:
    """What the line to write on is for; empty while nothing is written."""
    return {
        None: "",
        Step.RELEASE: translate("finance", "Why is it released? Then Enter, or Enter alone"),
        NOTE: translate("finance", "What did you find out? Then Enter"),
        Excess.FORGIVEN: translate("finance", "Why is it forgiven? Then Enter"),
        Excess.CLAIMED: translate("finance", "Why is it claimed? Then Enter"),
    }[model.writing]


def action(model: FinanceDesk) -> Action:
    """Closing the day, or what is left to do before."""
    day, waits = model.day, model.acting.waits
    if day is None:
        return _waiting(translate("finance", "No days yet"), "")
    if waits and waits.name == CLOSE:
        if model.acting.sends:
            return _waiting(translate("finance", "Closing…"), words.date_name(day.on))
        told = translate("finance", "Closing in {0} s").format("{s}")
        return Action(told, translate("finance", "U takes it back"), "pending", "lock", "U")
    if day.closed:
        return _waiting(translate("finance", "Closed"), words.date_name(day.on))
    if day.open:
        told = translate("finance", "%n difference(s) left", "", day.open)
        each = translate("finance", "Each needs a step or a note")
        return _waiting(told, each)
    if not model.line.online:
        return _waiting(
            translate("finance", "No network"), translate("finance", "Closing needs it")
        )
    if day.can_close:
        told = translate("finance", "Close the day")
        sub = translate("finance", "It is not opened again")
        return Action(told, sub, "ready", "lock", translate("finance", "Space"))
    if day.on == model.days[0].on:
        told = translate("finance", "The day is not over")
        return _waiting(told, translate("finance", "Nothing is left to do"))
    told = translate("finance", "Older days are open")
    return _waiting(told, translate("finance", "Settle what is left there first"))


def _waiting(told: str, sub: str) -> Action:
    return Action(told, sub, "waiting", "circle-dashed", "")
