"""The charts of the finance screen as values: three bars on one scale, days, ages, a range."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reviewer_app import words
from reviewer_app.finance.shown import number
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.finances import Age, Day, DayPart, Exposure, Loss, Part, Sums
from reviewer_app.grids import Column, Columns, scaled
from reviewer_app.parcels import Money

translate = QCoreApplication.translate  # the name that lupdate looks for
TOKENS = {
    DayPart.AGREES: "line2",
    DayPart.GOODS_TO_COME: "accentLine",
    DayPart.UNPAID: "ink3",
    DayPart.REFUSED: "bad",
    DayPart.NOT_GRANTED: "warn",
}
"""In this order from the left."""
DAYS = 13


class Bar(NamedTuple):
    name: str
    sub: str
    said: str
    parts: tuple[tuple[float, str], ...]
    """How long, in which colour."""


def three(day: Day) -> list[Bar]:
    sums = day.sums
    refunds = translate("finance", "%n refund(s)", "", sums.refunds)
    payments = translate("finance", "%n payment(s)", "", sums.payments)
    pieces = translate("finance", "%n piece(s)", "", sums.returns)
    granted, paid = translate("finance", "Granted"), translate("finance", "Gateway")
    goods = translate("finance", "Goods here")
    return [
        Bar(granted, refunds, sums.granted.formatted, _cut(day, lambda one: one.granted)),
        Bar(paid, payments, sums.paid.formatted, _cut(day, lambda one: one.paid)),
        Bar(goods, pieces, sums.goods.formatted, _cut(day, lambda one: one.goods)),
    ]


def _parts(day: Day) -> list[Part]:
    return sorted(day.parts, key=lambda one: [*TOKENS].index(one.kind))


def _cut(day: Day, which: Callable[[Sums], Money]) -> tuple[tuple[float, str], ...]:
    cut = ((number(which(one.sums)), TOKENS[one.kind]) for one in _parts(day))
    return tuple(one for one in cut if one[0] > 0)


def legend(day: Day) -> list[tuple[str, str]]:
    """(words, colour)"""
    return [(_told(one), TOKENS[one.kind]) for one in _parts(day)]


def _told(part: Part) -> str:
    sums = part.sums
    told, amount = {
        DayPart.AGREES: (translate("finance", "{0} agrees"), sums.granted),
        DayPart.GOODS_TO_COME: (translate("finance", "{0} paid, goods on the way"), sums.paid),
        DayPart.UNPAID: (translate("finance", "{0} on its way"), sums.granted),
        DayPart.REFUSED: (translate("finance", "{0} refused"), sums.granted),
        DayPart.NOT_GRANTED: (translate("finance", "{0} not granted"), sums.goods),
    }[part.kind]
    return told.format(amount.formatted)


def by_day(model: FinanceDesk) -> Columns:
    """Two weeks around the chosen day, the oldest first."""
    days, here = list(model.days), model.day
    newest = max(0, min(days.index(here), len(days) - DAYS)) if here in days else 0
    shown = days[newest : newest + DAYS][::-1]
    columns = tuple(_column(day, here=day is here) for day in shown)
    grid, unit = scaled(columns, model.books.currency if model.books else "")
    said = (
        f"{words.date_name(day.on)}: {day.sums.granted.formatted} / {day.sums.paid.formatted}"
        for day in shown
    )
    return Columns(columns, grid, unit, "; ".join(said))


def _column(day: Day, *, here: bool) -> Column:
    sums = day.sums
    left = translate("finance", "{0} open").format(day.open) if day.open else ""
    quiet = "accent" if here else "ink3"
    return Column(
        f"{day.on.day}",
        (number(sums.granted), number(sums.paid)),
        ("line2", "warn" if day.open and not here else quiet),
        left or (sums.granted.formatted if here and sums.refunds else ""),
        "warn" if left else "ink2",
        here,
    )


def ages(out: Exposure, currency: str) -> Columns:
    tokens = ("line2", "line2", "ink3", "warn")
    columns = tuple(
        Column(
            _age(one),
            (number(one.amount),),
            (token,),
            one.amount.formatted if one.refunds else "",
            "warn" if token == "warn" else "ink2",
        )
        for one, token in zip(out.ages, tokens, strict=True)
    )
    grid, unit = scaled(columns, currency)
    said = ", ".join(f"{_age(one)}: {one.amount.formatted}" for one in out.ages)
    return Columns(columns, grid, unit, said)


def _age(age: Age) -> str:
    if age.to_days is None:
        return translate("finance", "over {0}").format(age.from_days - 1)
    told = (
        translate("finance", "{0} to {1}")
        if age.from_days
        else translate("finance", "{0} to {1} days")
    )
    return told.format(age.from_days, age.to_days)


def limit(out: Exposure) -> tuple[str, str]:
    """How much of the limit is out, and what happens above it."""
    if out.share is None:
        return translate("finance", "No limit is set"), translate("finance", "each is released")
    told = translate("finance", "{0} of the limit")
    share = words.percent(out.share)
    asks = translate("finance", "asks first above {0}")
    return told.format(share), asks.format(out.limit.formatted)


def values(loss: Loss) -> tuple[float, float, float]:
    return number(loss.low), number(loss.likely), number(loss.high)
