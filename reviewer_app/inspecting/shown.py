"""What the bench shows, in words ready to be drawn; the views only place them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer_app import words
from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.machine import State
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.line import Line
from reviewer_app.parcels import Disposition, Grade, Item, PhotoSide, TenderShare

translate = QCoreApplication.translate  # the name that lupdate looks for


@dataclass(frozen=True, slots=True)
class Action:
    words: str
    sub: str
    mode: str = "waiting"
    icon: str = "circle-dashed"
    key: str = ""


@dataclass(frozen=True, slots=True)
class GradeShown:
    to: str
    amount: str
    chosen: bool
    fits: bool
    hinted: bool
    sentence: str


def action(bench: Inspecting, line: Line) -> Action:
    """The one big key: what it will do, or what is still missing."""
    item, verdict = bench.item, bench.verdict
    if not item:
        return Action("", "")
    if bench.state == State.PENDING:
        return _pending(item, bench)
    if bench.state == State.GRADED:
        return _ready(item, bench, line)
    if not (missing := judge.open_checks(item, verdict)) and _stopped(bench):
        again = translate("shown", "Send it somewhere else")
        return Action(again, translate("shown", "It may not go there"))
    if missing:
        left = translate("shown", "%n check(s) left", "", missing)
        return Action(left, translate("shown", "Answer with Y or N"))
    return Action(translate("shown", "Grade it"), translate("shown", "Press 1 to 5"))


def _ready(item: Item, bench: Inspecting, line: Line) -> Action:
    verdict, refund = bench.verdict, judge.refund(item, bench.verdict)
    if verdict.finding:
        name = words.finding_name(verdict.finding)
        title = translate("shown", "Report: {0}").format(name)
        return _act(title, translate("shown", "A person decides the refund"), "flag")
    save = translate("shown", "Save the grade")
    if bench.second.writing:
        words_first = translate("shown", "With a word why, or without")
        return _act(translate("shown", "Send it to the lead"), words_first, "users-round")
    if refund and refund.needs_approval and not line.online:
        return _act(save, translate("shown", "A lead releases the money later"), "package-check")
    if not refund or not line.online:
        return _act(save, translate("shown", "The refund goes out later"), "package-check")
    by = bench.second.approved_by(item, verdict)
    if refund.needs_approval and not by:
        return _needs_second(bench, refund.total.formatted)
    to = judge.disposition(item, verdict)
    title = translate("shown", "Refund {0}").format(refund.total.formatted)
    sub = translate("shown", "and send it to: {0}").format(words.disposition_name(to) if to else "")
    told = translate("shown", "Approved by {0}").format(by) if by else sub
    return _act(title, told, "circle-check")


def _needs_second(bench: Inspecting, total: str) -> Action:
    if bench.second.asking:
        return Action(translate("shown", "Reading the badge…"), "")
    then = translate("shown", "Then {0} goes out").format(total)
    return Action(translate("shown", "Waiting for a lead's badge"), then)


def _act(title: str, sub: str, icon: str) -> Action:
    return Action(title, sub, "ready", icon, translate("shown", "Space"))


def _pending(item: Item, bench: Inspecting) -> Action:
    refund = judge.refund(item, bench.verdict)
    if not refund:
        doing = translate("shown", "Reporting it in {s} s")
    elif bench.waits_for_lead:
        doing = translate("shown", "Saving in {s} s")
    else:
        told = translate("shown", "Refunding {0} in {s} s")
        doing = told.replace("{0}", refund.total.formatted)
    sub = translate("shown", "U takes it back, Space goes on")
    return Action(doing, sub, "pending", "circle-check", "U")


def grade_shown(bench: Inspecting, grade: Grade) -> GradeShown:
    item, verdict = bench.item, bench.verdict
    outlooks = judge.outlooks_of(item, grade) if item else ()
    to = words.disposition_name(outlooks[0].disposition) if outlooks else ""
    amount = outlooks[0].refund.total.formatted if outlooks else ""
    key = next(key for key, each in words.GRADE_KEYS.items() if each == grade)
    sentence = translate("shown", "Grade {0}, {1}").format(key, words.grade_name(grade))
    if outlooks:
        sentence += ": " + translate("shown", "{0}, customer gets {1}").format(to, amount)
    return GradeShown(
        to=to,
        amount=amount,
        chosen=verdict.grade == grade,
        fits=bool(item) and grade in judge.fitting(item, verdict),
        hinted=bool(item) and judge.hint(item, verdict) == grade and not verdict.grade,
        sentence=sentence,
    )


def subtitle(item: Item) -> str:
    parts = [option.value for option in item.product.options]
    parts.append(translate("shown", "paid {0}").format(item.paid.formatted))
    if item.delivered_at:
        parts.append(translate("shown", "delivered {0}").format(words.day(item.delivered_at)))
    return "  ·  ".join(parts)


def reason(item: Item) -> str:
    """As short as a pill: «Too small: chest»."""
    answers = ", ".join(one.text for one in item.answers)
    named = item.reason.name if item.reason else ""
    return ": ".join(filter(None, (named, answers)))


def said(item: Item) -> str:
    """In the customer's own words, then what they answered in the inspector's."""
    note = [f"“{item.customer_note}”"] if item.customer_note else []
    return "\n".join([*note, *(f"{one.asked} {one.text}" for one in item.answers)])


def usual(seconds: int | None) -> str:
    return translate("shown", "of {0} usual").format(words.duration(seconds)) if seconds else ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The right column: where it goes, what the customer gets, and why."""

    to: Disposition | None
    title: str
    why: str
    sure: str
    lines: tuple[tuple[str, str, str], ...]
    gets: str
    total: str
    split: str
    """By which ways it goes back, where there are several."""
    because: tuple[str, ...]


def decision(bench: Inspecting) -> Decision:
    item, verdict = bench.item, bench.verdict
    if not item or not (seen := judge.outlook(item, verdict)):
        return _undecided(bench)
    to = judge.disposition(item, verdict)
    proposed = to == seen.disposition
    ours = judge.proposed(item, verdict)
    chosen = translate("shown", "Your choice. Proposed: {0}.")
    way = next((way for way in seen.ways if way.disposition == to), None)
    if way and to == ours:
        why = way.because
    elif way:
        why = way.because + " " + translate("shown", "Proposed: {0}.")
    else:
        why = chosen
    return Decision(
        to=to,
        title=words.disposition_name(to or seen.disposition),
        why=seen.because if proposed else why.format(words.disposition_name(ours)),
        sure=translate("shown", "{0}% sure").format(round(seen.confidence * 100))
        if proposed
        else "",
        lines=tuple(
            (line.label, line.amount.formatted, line.reason or "") for line in seen.refund.lines
        ),
        gets=translate("shown", "Customer gets"),
        total=seen.refund.total.formatted,
        split=_split(seen.refund.tenders),
        because=seen.refund.because,
    )


def _split(tenders: Sequence[TenderShare]) -> str:
    if len(tenders) < 2:
        return ""
    told = translate("shown", "{0} to {1}")
    parts = (
        told.format(one.amount.formatted, one.label or words.tender_name(one.kind))
        for one in tenders
    )
    return ", ".join(parts)


def _undecided(bench: Inspecting) -> Decision:
    finding = bench.verdict.finding
    if finding:
        title = words.finding_name(finding)
        why = translate("shown", "A person looks into it. Nothing is refunded yet.")
        gets = translate("shown", "A person decides what the customer gets")
    else:
        title = translate("shown", "Not graded yet")
        why = translate("shown", "Each grade says where it goes.")
        gets = translate("shown", "Grade it to see what the customer gets")
    item = bench.item
    paid = (translate("shown", "Paid"), item.paid.formatted, "") if item else ("", "", "")
    return Decision(bench.verdict.disposition, title, why, "", (paid,), gets, "", "", ())


def offline_strip(bench: Inspecting, line: Line) -> tuple[str, str]:
    if line.online:
        return "", ""
    item = bench.item
    refund = judge.refund(item, bench.verdict) if item else None
    title = translate("shown", "No network: your work is saved here")
    if not refund:
        return title, translate("shown", "Grade on. It is sent by itself when the line is back.")
    sub = translate("shown", "Grade on. {0} goes out by itself when the line is back.")
    if refund.needs_approval:
        sub = translate("shown", "{0} is over your limit: without the network it is not refunded.")
    return title, sub.format(refund.total.formatted)


def barred_strip(bench: Inspecting) -> tuple[str, str]:
    """Why it may not go where it was sent, and what opens the way."""
    item, verdict = bench.item, bench.verdict
    to = judge.disposition(item, verdict) if item else None
    if not item or not to or not (why := judge.barred(item, verdict, to)):
        return "", ""
    title = translate("shown", "Not to {0}").format(words.disposition_name(to))
    seen = judge.outlook(item, verdict)
    if seen and any(way.disposition == to and way.takes_derogation for way in seen.ways):
        why += " " + translate("shown", "Scan the evidence code of its batch, or type it with /.")
    return title, why


def place_said(bench: Inspecting, to: Disposition) -> str:
    """What a place would bring in, or why it is closed, for who hovers or listens."""
    item, verdict = bench.item, bench.verdict
    seen = judge.outlook(item, verdict) if item else None
    if not item or not seen:
        return ""
    told = next((way.because for way in seen.ways if way.disposition == to), "")
    return judge.barred(item, verdict, to) or told


def _stopped(bench: Inspecting) -> bool:
    return bool(bench.verdict.grade and barred_strip(bench)[0])


def approval_strip(bench: Inspecting) -> tuple[str, str]:
    item = bench.item
    refund = judge.refund(item, bench.verdict) if item else None
    if not item or not refund or not refund.needs_approval:
        return "", ""
    if by := bench.second.approved_by(item, bench.verdict):
        sub = translate("shown", "It counts for some minutes, and for exactly this.")
        return translate("shown", "Approved by {0}").format(by), sub
    title = translate("shown", "Needs a second person: scan a lead's badge")
    sub = translate("shown", "{0} is over your limit. H sends it to the lead; you need not wait.")
    return title, sub.format(refund.total.formatted)


def asks_for(bench: Inspecting) -> str:
    """What the line to write on is for; empty while nothing is written."""
    return translate("shown", "Why should the lead look?") if bench.second.writing else ""


def photo_wish(bench: Inspecting, waiting: int) -> tuple[str, bool, str]:
    """Words, whether one is wanted, and why: what is taken off has to be shown."""
    item, verdict = bench.item, bench.verdict
    seen = judge.outlook(item, verdict) if item else None
    here = [photo for photo in item.photos if photo.side == PhotoSide.BENCH] if item else []
    if waiting and not here:
        kept = translate("shown", "%n photo(s) kept here", "", waiting)
        return translate("shown", "Kept here"), False, kept
    if seen and seen.photo_wanted and not here:
        why = translate("shown", "Something is taken off: a photo should show why. P takes one.")
        return translate("shown", "Wanted"), True, why
    return translate("shown", "Add"), False, translate("shown", "Take a photo with a phone")


def facts(bench: Inspecting) -> list[str]:
    """What stands out about the item in hand."""
    return [fact.sentence for fact in bench.item.signals] if bench.item else []
