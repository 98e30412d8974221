"""Books as the server would keep them: days, differences that go away once a step is done."""

from datetime import UTC, date, datetime, timedelta

import msgspec

from reviewer_app.finances import (
    Age,
    Books,
    BooksOfDay,
    Credit,
    Day,
    DayPart,
    Days,
    Difference,
    ExportedBooks,
    Exposure,
    Loss,
    Month,
    Note,
    Overview,
    Part,
    RefundState,
    Step,
    Sums,
)
from reviewer_app.parcels import Money
from reviewer_app.server import Declined, Offline

TODAY = date(2026, 11, 21)
FRIDAY = date(2026, 11, 20)
PAST = (36104.10, 39377.00, 33920.00, 52216.00, 11480.00, 17655.00, 37081.00, 35240.00, 33010.00,
        38620.00, 50310.00, 12400.00, 28114.00, 31902.00, 22018.00, 40120.00, 36710.00,
        29940.00)  # fmt: skip
REFUNDS = (287, 301, 266, 402, 98, 141, 294, 279, 250, 288, 390, 96, 212, 240, 166, 301, 280, 221)


def euro(amount: float) -> Money:
    return Money(f"{amount:.2f}", f"€{amount:,.2f}")


def sums(granted=0.0, paid=0.0, goods=0.0, counts=(0, 0, 0)) -> Sums:
    return Sums(euro(granted), euro(paid), euro(goods), *counts)


def part(kind: DayPart, granted=0.0, paid=0.0, goods=0.0) -> Part:
    return Part(kind, sums(granted, paid, goods))


BUSY = (
    part(DayPart.AGREES, 39204.40, 39204.40, 39204.40),
    part(DayPart.GOODS_TO_COME, 2159.50, 2159.50),
    part(DayPart.REFUSED, 518.50, 0, 518.50),
    part(DayPart.NOT_GRANTED, 0, 0, 608.00),
)


FAILED, HELD, PENDING = RefundState.FAILED, RefundState.HELD, RefundState.PENDING
PAID = RefundState.SUCCEEDED


def odd(id, who, kind, step, amount, *, granted=None, paid=None, goods=None, state=None, on=FRIDAY):
    return Difference(
        id,
        on,
        kind,
        step,
        f"N-{id}",
        euro(amount),
        f"What is odd about {who}.",
        "Do something about it.",
        rma=f"RMA-{id}",
        customer=who,
        refund_id=f"R-{id}" if state else None,
        granted=euro(granted) if granted else None,
        paid=euro(paid) if paid else None,
        goods=euro(goods) if goods else None,
        state=state,
        why="The account is closed." if state == FAILED else None,
        due_at=datetime(2026, 11, 24, tzinfo=UTC),
    )


ODD = (
    odd("1", "Ida Sørensen", "FAILED", Step.PAY_BY_HAND, 389.5,
        granted=389.5, goods=389.5, state=FAILED),
    odd("2", "Karl Ødegård", "FAILED", Step.RETRY, 129, granted=129, goods=129, state=FAILED),
    odd("3", "Anouk Claes", "HELD", Step.RELEASE, 249, granted=249, goods=249, state=HELD),
    odd("4", "Stefan Horvat", "GOODS_WITHOUT_REFUND", Step.NOTE, 180, goods=180),
    odd("5", "Lea Fischer", "PENDING_TOO_LONG", Step.CONFIRM, 179,
        granted=179, goods=179, state=PENDING),
    odd("6", "Bram de Wit", "GAVE_TOO_MUCH", Step.SETTLE, 21.4, granted=214, paid=214, state=PAID),
    odd("7", "Greta Lang", "PAID_WITHOUT_GOODS", Step.NOTE, 96,
        granted=96, paid=96, state=PAID, on=date(2026, 10, 30)),
)  # fmt: skip
LOSS = Loss(euro(140), euro(212), euro(320))
AGES = (
    Age(0, euro(9620), 81, 3),
    Age(4, euro(5090), 42, 7),
    Age(8, euro(3220), 21, 14),
    Age(15, euro(310), 2),
)


class FakeFinances:
    def __init__(self, ask) -> None:
        self._ask = ask
        self.heard: list[tuple[str, str, str]] = []  # what was done, about what, with which key
        self.all = [Books("veldhuis", "Veldhuis BV", "NL", "EUR", date(2026, 11, 19))]
        self.all.append(Books("veldhuis", "Veldhuis BV", "NL", "NOK", date(2026, 11, 19)))
        self.odd = list(ODD)
        self.refuses = self.lost = ""
        self.loss: Loss | None = LOSS
        self._by_key: set[str] = set()

    async def books(self):
        self._ask()
        return tuple(self.all)

    async def overview(self, books):
        self._ask()
        open_ = [one for one in self.odd if one.note is None]
        month = Month(euro(611290), euro(0), "Henrik Voss", datetime(2026, 11, 20, tzinfo=UTC))
        out = Exposure(euro(18240), 146, euro(25000), AGES, 812, 0.7296, self.loss)
        ours = next(one for one in self.all if one.key == books.key)
        days = tuple(self._days(ours, open_))
        return Overview(Days(days, month), tuple(self.odd), out, Credit(euro(4120), 61, euro(390)))

    def _days(self, books, open_):
        left = sum(one.on == FRIDAY for one in open_)
        closed = books.locked_until is not None and books.locked_until >= FRIDAY
        free = not left and not closed
        yield Day(TODAY, sums(6120, 6120, 6120, (44, 44, 44)),
                  (part(DayPart.AGREES, 6120, 6120, 6120),), 0, False, False)  # fmt: skip
        busy = sums(41882.40, 41363.90, 39812.40, (312, 308, 297))
        yield Day(FRIDAY, busy, BUSY, left, closed, free)
        for n, (amount, count) in enumerate(zip(PAST, REFUNDS, strict=True), 1):
            whole = sums(amount, amount, amount, (count, count, count))
            parts = (part(DayPart.AGREES, amount, amount, amount),)
            yield Day(FRIDAY - timedelta(days=n), whole, parts, 0, True, False)

    async def books_of_day(self, books, on):
        self._ask()
        out = None if on >= FRIDAY else datetime(2026, 11, 20, 9, tzinfo=UTC)
        return BooksOfDay(297, 297, euro(6909.60), out, out and "Henrik Voss")

    async def release(self, about, reason, key):
        self._do(f"release {reason}", about.id, key)

    async def retry(self, about, key, *, by_hand):
        self._do("by hand" if by_hand else "retry", about.id, key)

    async def confirm(self, about, key):
        self._do("confirm", about.id, key)

    async def settle(self, about, choice, reason, key):
        self._do(f"{choice} {reason}", about.id, key)

    async def note(self, about, note, key):
        self._heard("note", about.id, key)
        noted = Note(note, "Frida Berg", datetime(2026, 11, 21, 9, tzinfo=UTC))
        self.odd = [
            msgspec.structs.replace(one, note=noted) if one.id == about.id else one
            for one in self.odd
        ]

    async def close(self, books, until, key):
        self._heard("close", until.isoformat(), key)
        self.all = [msgspec.structs.replace(one, locked_until=until) for one in self.all]

    async def export(self, books, on, key):
        self._heard("export", on.isoformat(), key)
        return ExportedBooks(f"../{books.entity}-{on}.csv", "date,booking\r\n")

    def _do(self, deed, id, key):
        self._heard(deed, id, key)
        self.odd = [one for one in self.odd if one.id != id]

    def _heard(self, deed, about, key):
        self._ask()
        if self.refuses:
            raise Declined(self.refuses)
        self.heard.append((deed, about, key))
        if self.lost:  # it is done, and nobody hears of it
            self.lost = ""
            raise Offline
