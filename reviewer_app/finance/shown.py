"""The finance screen in words, ready to be drawn. Amounts are the server's own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reviewer_app import words
from reviewer_app.finance.steps import step_name
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.finances import (
    Day,
    Difference,
    Exposure,
    Month,
    RefundState,
)
from reviewer_app.parcels import Money
from reviewer_app.rows import Row

translate = QCoreApplication.translate  # the name that lupdate looks for
ALL = "ALL"
"""The row of all days, in place of a day."""


@dataclass(frozen=True, slots=True)
class Odd:
    """A difference in the table."""

    id: str
    who: str
    granted: str
    paid: str
    goods: str
    there: tuple[bool, bool, bool]
    """Which of the three are amounts; else they say why not."""
    amount: str
    step: str
    tone: str
    """Of the amount; ink3 where it is settled."""


def month_name(on: date) -> str:
    return QLocale().toString(QDate(on.year, on.month, on.day), "MMMM")


def place(model: FinanceDesk) -> str:
    books = model.books
    return translate("finance", "{0}, in {1}").format(books.name, books.currency) if books else ""


def rows(model: FinanceDesk) -> list[Row]:
    return [_row(model, day) for day in model.days]


def _row(model: FinanceDesk, day: Day) -> Row:
    refunds = translate("finance", "%n refund(s)", "", day.sums.refunds)
    both = translate("finance", "{0}, {1}").format(refunds, day.sums.granted.formatted)
    sub = both if day.sums.refunds else refunds
    right, tone = "", "ink3"
    if day.open:
        right, tone = translate("finance", "{0} open").format(day.open), "warn"
    elif day.closed:
        right, tone = translate("finance", "Closed"), "good"
    elif day.can_close:
        right, tone = translate("finance", "To close"), "accentInk"
    elif day.on == model.days[0].on:
        right, tone = translate("finance", "Today"), "accentInk"
    return Row(day.on.isoformat(), words.short_date_name(day.on), sub, right, tone)


def all_open(model: FinanceDesk) -> Row | None:
    """Whatever day it is of; None where there is nothing to do."""
    if not model.open:
        return None
    told = translate("finance", "%n in all", "", len(model.open))
    name = translate("finance", "All that is open")
    return Row(ALL, name, kinds(model.open, most=1), told, "warn")


def kinds(odd: Sequence[Difference], *, most: int = 9) -> str:
    """«2 held, 1 refused»: what kinds of things there are to do, and how many are of others."""
    names = {
        "HELD": translate("finance", "held"),
        "FAILED": translate("finance", "refused"),
        "OVERDUE": translate("finance", "overdue"),
        "PENDING_TOO_LONG": translate("finance", "on the way for long"),
        "GAVE_TOO_MUCH": translate("finance", "too much"),
        "PAID_WITHOUT_GOODS": translate("finance", "without goods"),
        "GOODS_WITHOUT_REFUND": translate("finance", "without a grant"),
        "PAID_OUTSIDE": translate("finance", "by the bank alone"),
    }
    other = translate("finance", "other")
    counted = Counter(names.get(one.kind, other) for one in odd).most_common()
    told = [f"{count} {name}" for name, count in counted[:most]]
    left = sum(count for _, count in counted[most:])
    return ", ".join((*told, translate("finance", "%n more", "", left)) if left else told)


def headline(model: FinanceDesk) -> tuple[str, str]:
    if model.all_open:
        told = translate("finance", "Of every day, the oldest first: {0}")
        return translate("finance", "All that is open"), told.format(kinds(model.open))
    if not model.day:
        told = translate("finance", "What was granted, paid and came back")
        return translate("finance", "Money"), told if model.line.online else offline(model)
    told = translate("finance", "What we granted, what the gateway paid, what came back")
    return words.date_name(model.day.on), told if model.line.online else offline(model)


def offline(model: FinanceDesk) -> str:
    if model.read_at is None:
        return translate("finance", "No network: this is what was read last")
    at = words.today_or_day(model.read_at, model.clock())
    return translate("finance", "No network: this is of {0}").format(at)


def differences(model: FinanceDesk) -> list[Odd]:
    return [_odd(one, model) for one in model.differences]


def _odd(one: Difference, model: FinanceDesk) -> Odd:
    bad = one.kind in ("FAILED", "OVERDUE", "AMOUNT_DIFFERS")
    step = translate("finance", "Noted by {0}").format(one.note.by) if one.note else step_name(one)
    return Odd(
        one.id,
        one.customer or one.reference,
        one.granted.formatted if one.granted else translate("finance", "no"),
        _paid(one),
        _goods(one, model),
        (one.granted is not None, one.paid is not None, one.goods is not None),
        one.amount.formatted,
        step,
        "ink3" if one.note else "bad" if bad else "warn",
    )


def _paid(one: Difference) -> str:
    if one.paid:
        return one.paid.formatted
    return {
        RefundState.FAILED: translate("finance", "refused"),
        RefundState.HELD: translate("finance", "held"),
        RefundState.PENDING: translate("finance", "on its way"),
        RefundState.GRANTED: translate("finance", "not asked"),
    }.get(one.state or RefundState.NONE, translate("finance", "no"))


def _goods(one: Difference, model: FinanceDesk) -> str:
    if one.goods:
        return one.goods.formatted
    out = (model.clock().date() - one.on).days
    return translate("finance", "day {0}").format(out) if out > 0 else translate("finance", "no")


def books_lines(model: FinanceDesk) -> list[tuple[str, str]]:
    """What the bookkeeper has of the day, and what is owed in goods."""
    found: list[tuple[str, str]] = []
    if told := model.books_of_day:
        made = translate("finance", "{0} of {1}").format(told.credit_notes, told.refunds)
        out = translate("finance", "not yet")
        if told.exported_at:
            at = words.today_or_day(told.exported_at, model.clock())
            out = translate("finance", "{0}, {1}").format(told.exported_by or "", at)
        found += [
            (translate("finance", "Credit notes made"), made),
            (translate("finance", "VAT given back"), told.tax.formatted),
            (translate("finance", "Taken out"), out),
        ]
    if model.overview:
        credit = model.overview.outstanding_credit
        found.append((translate("finance", "Owed as store credit"), credit.amount.formatted))
    return found


def closed_last(month: Month) -> str:
    """Who closed a day last, and when."""
    if not month.closed_by or not month.closed_at:
        return ""
    told = translate("finance", "Last closed by {0}, {1}")
    return told.format(month.closed_by, words.day(month.closed_at))


def nothing(model: FinanceDesk) -> str:
    """Where no difference is."""
    if not model.overview:
        return ""
    if model.day and model.day.sums.refunds:
        return translate("finance", "Nothing of this day needs a step.")
    return translate("finance", "Nothing was granted on this day.")


def rests_on(out: Exposure) -> str:
    """Where the estimate comes from, or why there is none."""
    past = translate("finance", "%n early refund(s) of a year", "", out.past_refunds)
    if out.loss:
        return translate("finance", "By {0}, each 60 days old or more.").format(past)
    told = translate("finance", "What of it never comes back cannot be said yet: {0} is too few.")
    return told.format(past)


def number(money: Money) -> float:
    """How long a bar is. What is read is the server's own word."""
    return float(money.amount)
