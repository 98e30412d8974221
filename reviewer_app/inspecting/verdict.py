"""What a grader has decided about one item so far. Pure: values in, values out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from reviewer_app.barcodes import long_gtin, plain, read
from reviewer_app.evidence import Discard
from reviewer_app.inspecting import places
from reviewer_app.parcels import (
    Check,
    CheckAnswer,
    Disposition,
    Finding,
    Grade,
    Item,
    Outlook,
    RefundPreview,
)

LEAST_OFF, SHARE_OFF = 3, 2
"""Grams, and percent: what a scale, a bag or the weather may make of it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    answers: Mapping[str, CheckAnswer] = field(default_factory=dict[str, CheckAnswer])
    grade: Grade | None = None
    finding: Finding | None = None
    disposition: Disposition | None = None  # None: as proposed
    discard: Discard | None = None  # why it may be thrown away, where the law asks for that
    current: int = 0  # the check that Y and N answer
    barcode: str = ""  # as it was read from the thing itself
    serial: str = ""
    weight: int | None = None  # grams, as the scale said


def answer(item: Item, verdict: Verdict, given: CheckAnswer) -> Verdict:
    """Answers the current check and goes to the next open one. A grade that no longer fits goes."""
    if verdict.current >= len(item.checks):
        return verdict
    check = item.checks[verdict.current]
    answers = {**verdict.answers, check.handle: given}
    if check.seals and given == CheckAnswer.YES:
        answers = {c.handle: CheckAnswer.NOT_APPLICABLE for c in item.checks} | answers
    answered = replace(verdict, answers=answers, finding=None)
    answered = replace(answered, current=_next_open(item, answered))
    if verdict.grade in fitting(item, answered):
        return answered
    return replace(answered, grade=None, disposition=None)


def seal(item: Item, verdict: Verdict) -> Verdict:
    """Still sealed: every other question does not apply, and it is as new."""
    place = next(n for n, check in enumerate(item.checks) if check.seals)
    unasked = replace(verdict, answers={}, current=place)
    return give_grade(item, answer(item, unasked, CheckAnswer.YES), Grade.A)


def same(item: Item, verdict: Verdict, before: Verdict) -> Verdict:
    """What was said of one like it; what was read and weighed is this one's own."""
    return replace(before, barcode=verdict.barcode, serial=verdict.serial, weight=verdict.weight)


def name(item: Item, verdict: Verdict, code: str) -> Verdict:
    """What was read from it: its serial number, or the barcode of its kind."""
    scanned, gtin = read(code), item.product.gtin or ""
    serial = scanned.sold_as(item.serials) or scanned.serial or verdict.serial
    if not scanned.gtin and scanned.sold_as(item.serials):
        return replace(verdict, serial=serial)
    barcode = gtin if scanned.gtin and scanned.gtin == long_gtin(gtin) else plain(code)
    return replace(verdict, barcode=barcode, serial=serial)


def look_at(item: Item, verdict: Verdict, place: int) -> Verdict:
    """Another check becomes the current one; -1 and the length stay within."""
    return replace(verdict, current=max(0, min(place, len(item.checks))))


def give_grade(item: Item, verdict: Verdict, grade: Grade) -> Verdict:
    if grade not in fitting(item, verdict):
        return verdict
    return replace(verdict, grade=grade, finding=None, disposition=None)


def note_finding(verdict: Verdict, finding: Finding) -> Verdict:
    """The same finding again takes it away."""
    again = verdict.finding == finding
    return replace(verdict, finding=None if again else finding, grade=None, disposition=None)


def send_to(verdict: Verdict, disposition: Disposition) -> Verdict:
    return replace(verdict, disposition=disposition)


def turn(item: Item, verdict: Verdict, step: int) -> Verdict:
    """The next place to send it to, or the one before, round and round."""
    now = disposition(item, verdict)
    every = [each for each in Disposition if each == now or not barred(item, verdict, each)]
    if now is None:
        return send_to(verdict, every[0 if step > 0 else -1])
    return send_to(verdict, every[(every.index(now) + step) % len(every)])


def barred(item: Item, verdict: Verdict, where: Disposition) -> str:
    """Why it may not go there as things stand; nothing where it may."""
    seen = next(iter(outlooks_of(item, verdict.grade)), None)
    return places.barred(where, _noes(item, verdict), seen, verdict.discard)


def fitting(item: Item, verdict: Verdict) -> tuple[Grade, ...]:
    """The grades that every check answered NO still allows. When none is left: broken."""
    left = set(Grade)
    for check in _noes(item, verdict):
        left &= set(check.grades)
    return tuple(grade for grade in Grade if grade in left) or (Grade.E,)


def spoilers(item: Item, verdict: Verdict, grade: Grade) -> tuple[str, ...]:
    """The questions whose NO rules a grade out."""
    return tuple(c.question for c in _noes(item, verdict) if grade not in c.grades)


def hint(item: Item, verdict: Verdict) -> Grade | None:
    """The best grade left, once every check is answered and a NO has ruled one out."""
    if open_checks(item, verdict) or not _noes(item, verdict):
        return None
    return fitting(item, verdict)[0]


def open_checks(item: Item, verdict: Verdict) -> int:
    return sum(check.handle not in verdict.answers for check in item.checks)


def complete(item: Item, verdict: Verdict) -> bool:
    if verdict.finding:
        return True
    to = disposition(item, verdict)
    stopped = to is not None and barred(item, verdict, to)
    return verdict.grade is not None and not stopped and not open_checks(item, verdict)


def outlook(item: Item, verdict: Verdict) -> Outlook | None:
    """What the server said this grade leads to, on the chosen way if it named it."""
    graded = outlooks_of(item, verdict.grade)
    chosen = (o for o in graded if o.disposition == verdict.disposition)
    return next(chosen, graded[0] if graded else None)


def outlooks_of(item: Item, grade: Grade | None) -> tuple[Outlook, ...]:
    return tuple(each for each in item.outlooks if each.grade == grade)


def proposed(item: Item, verdict: Verdict) -> Disposition:
    """Where the server would send it."""
    return places.proposed(_noes(item, verdict), outlooks_of(item, verdict.grade)[0])


def disposition(item: Item, verdict: Verdict) -> Disposition | None:
    if verdict.disposition or not outlooks_of(item, verdict.grade):
        return verdict.disposition
    return proposed(item, verdict)


def refund(item: Item, verdict: Verdict) -> RefundPreview | None:
    """The server's preview for the grade; there is none for a finding."""
    shown = outlook(item, verdict)
    return shown.refund if shown else None


def too_heavy(item: Item, verdict: Verdict) -> int | None:
    """Grams more than it should weigh, below zero for less. None where nobody knows."""
    if verdict.weight is None or not item.weight_grams:
        return None
    off = verdict.weight - item.weight_grams
    return off if abs(off) > max(LEAST_OFF, item.weight_grams * SHARE_OFF // 100) else 0


def to_input(item: Item, verdict: Verdict, now: datetime, plate: str = "") -> dict[str, Any]:
    """The mutation's input. `expectedRefund` is what the bench showed, in the server's words."""
    shown = refund(item, verdict)
    return {
        "returnItemId": item.id,
        "grade": verdict.grade,
        "finding": verdict.finding,
        "disposition": verdict.disposition,
        "discard": _discard(verdict),
        "answers": [{"handle": h, "answer": a} for h, a in verdict.answers.items()],
        "expectedRefund": shown.total.amount if shown else None,
        "weightGrams": verdict.weight,
        "serial": verdict.serial or None,
        "plate": plate or None,
        "inspectedAt": now.isoformat(),
    }


def _discard(verdict: Verdict) -> dict[str, str] | None:
    why = verdict.discard if verdict.disposition in places.THROWN_AWAY else None
    if why is None:
        return None
    return {"derogation": why.derogation, "evidence": why.evidence, "words": why.words}


def _noes(item: Item, verdict: Verdict) -> tuple[Check, ...]:
    return tuple(c for c in item.checks if verdict.answers.get(c.handle) == CheckAnswer.NO)


def _next_open(item: Item, verdict: Verdict) -> int:
    later = range(verdict.current + 1, len(item.checks))
    for place in (*later, *range(len(item.checks))):
        if item.checks[place].handle not in verdict.answers:
            return place
    return len(item.checks)
