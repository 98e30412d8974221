"""What was decided about an item, in words: here, or as the server has it."""

from dataclasses import dataclass

from reviewer_app import words
from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.verdict import Verdict
from reviewer_app.journal import Entry
from reviewer_app.parcels import Disposition, Finding, Grade, Item


@dataclass(frozen=True, slots=True)
class Done:
    grade: str
    disposition: str
    amount: str

    @property
    def sentence(self) -> str:
        return ", ".join(part for part in (self.grade, self.disposition, self.amount) if part)


def done_there(item: Item) -> Done | None:
    if not (seen := item.inspection):
        return None
    amount = seen.refund.amount.formatted if seen.refund else ""
    return _done(seen.grade, seen.finding, seen.disposition, amount)


def done_here(entry: Entry | None) -> Done | None:
    if not entry:
        return None
    return Done(entry.about["grade"], entry.about["disposition"], entry.about["amount"])


def decided(item: Item, verdict: Verdict) -> Done:
    shown = judge.refund(item, verdict)
    to = judge.disposition(item, verdict)
    return _done(verdict.grade, verdict.finding, to, shown.total.formatted if shown else "")


def about_act(item: Item, verdict: Verdict, parcel_id: str) -> dict[str, str]:
    """Kept with the act, so that it can be read without the parcel."""
    done = decided(item, verdict)
    return {
        "title": item.product.title,
        "rma": item.rma,
        "parcel": parcel_id,
        "grade": done.grade,
        "disposition": done.disposition,
        "amount": done.amount,
    }


def _done(
    grade: Grade | None, finding: Finding | None, to: Disposition | None, amount: str
) -> Done:
    name = words.grade_name(grade) if grade else words.finding_name(finding) if finding else ""
    return Done(name, words.disposition_name(to) if to else "", amount)
