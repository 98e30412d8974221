"""What reconciliation looks at, read in three statements, and its findings as they are shown."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.refunds.books.calendar import MoneyBooks
from api.refunds.debts.rules import Debtor
from api.refunds.reconciliation import (
    Difference,
    Finding,
    Matched,
    Noted,
    Patience,
    Step,
    findings,
)
from api.refunds.reconciliation_words import NEXT, WHAT
from api.returns.rules import Reception, RefundState

MATCHED = """
WITH owed AS (
  SELECT refund_id, CAST(sum(minor) AS BIGINT) AS minor, CAST(sum(
    CASE WHEN state = 'SUCCEEDED' THEN minor ELSE 0 END) AS BIGINT) AS paid,
    max(failure) AS failure, max(asked_at) AS asked_at, max(attempt) > 0 AS tried_again,
    max(CASE WHEN state = 'PENDING' AND (reference LIKE 'LEDGER-%' OR reference LIKE 'HAND-%')
      THEN 1 ELSE 0 END) = 1 AS by_us
  FROM payout GROUP BY refund_id
), booked AS (
  SELECT refund_id, CAST(-sum(minor) AS BIGINT) AS minor FROM posting
  WHERE account IN ('BANK', 'VOUCHERS') GROUP BY refund_id
)
SELECT i.id AS item_id, r.rma, o.number AS order_number, u.name AS customer, i.currency,
  i.reception, i.acceptance, i.received_at, r.refund_due_at AS due_at, f.id AS refund_id, f.state,
  CASE WHEN coalesce(f.state, 'NONE') = 'NONE' THEN i.paid_minor ELSE f.minor END AS minor,
  f.granted_at, f.owed_at, f.settled_at,
  coalesce(f.over_minor, 0) AS over_minor, f.excess IS NOT NULL AS excess_settled,
  coalesce(w.minor, 0) AS payouts_minor, coalesce(w.paid, 0) AS paid_minor,
  coalesce(b.minor, 0) AS booked_minor, w.asked_at, coalesce(w.tried_again, 1 = 0) AS tried_again,
  coalesce(w.by_us, 1 = 0) AS paid_by_us,
  CASE WHEN f.state = 'HELD' THEN f.hold_reason ELSE w.failure END AS why
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
JOIN brand d ON d.id = o.brand_id JOIN legal_entity e ON e.id = d.entity_id
LEFT JOIN customer u ON u.id = o.customer_id LEFT JOIN refund f ON f.item_id = i.id
LEFT JOIN owed w ON w.refund_id = f.id LEFT JOIN booked b ON b.refund_id = f.id
WHERE ($1 = '' OR e.handle = $1) AND ($2 = '' OR i.currency = $2) AND (
  (coalesce(f.state, 'NONE') = 'NONE' AND i.acceptance <> 'REJECTED' AND (
    (i.reception = 'RECEIVED' AND NOT i.to_repair)
    OR (i.reception = 'IN_TRANSIT' AND r.refund_due_at < $3)))
  OR f.state IN ('GRANTED', 'HELD', 'PENDING', 'FAILED') OR (f.over_minor > 0 AND f.excess IS NULL)
  OR (f.state = 'SUCCEEDED' AND i.reception NOT IN ('RECEIVED', 'KEPT', 'REDUCED'))
  OR coalesce(w.minor, 0) <> f.minor OR coalesce(b.minor, 0) <> coalesce(w.paid, 0))
ORDER BY coalesce(f.granted_at, i.received_at), i.id
"""
"""Those that may be odd; the rest agrees on all counts."""
STRAYS = """
SELECT reference, minor, currency, moved_on, told_at FROM stray_payment
WHERE explained IS NULL AND ($1 = '' OR currency = $1) ORDER BY id
"""
NOTES = """
SELECT n.item_id, n.kind, n.note, n.by, n.at FROM difference_note n
WHERE n.item_id IN ({ids}) ORDER BY n.at
"""

DEBTS = """
SELECT o.number AS order_number, d.refund_id, d.debtor, d.minor - d.settled_minor AS minor,
  d.currency, d.arose_at
FROM debt d JOIN "order" o ON o.id = d.order_id WHERE d.minor > d.settled_minor
ORDER BY d.arose_at, d.id
"""


class DifferenceView(msgspec.Struct, frozen=True):
    finding: Finding
    language: str
    on: date
    """The day in the books."""
    note: Noted | None = None

    @property
    def public_id(self) -> str:
        match = self.finding.match
        key = match.item_id if match else self.finding.stray
        return public_id("Difference", f"{self.kind}:{key}")

    @property
    def kind(self) -> Difference:
        return self.finding.kind

    @property
    def step(self) -> Step:
        return self.finding.step

    @property
    def rma(self) -> str | None:
        return self.finding.match.rma if self.finding.match else None

    @property
    def customer(self) -> str | None:
        return self.finding.match.customer if self.finding.match else None

    @property
    def reference(self) -> str:
        return self.finding.match.order_number if self.finding.match else self.finding.stray

    @property
    def refund_id(self) -> str | None:
        match = self.finding.match
        found = match.refund_id if match else self.finding.refund_id
        return public_id("Refund", found) if found else None

    @property
    def state(self) -> RefundState | None:
        return self.finding.match.state if self.finding.match else None

    @property
    def reception(self) -> Reception | None:
        return self.finding.match.reception if self.finding.match else None

    @property
    def amount(self) -> LocalMoney:
        return self._money(self.finding.minor)

    @property
    def granted(self) -> LocalMoney | None:
        match = self.finding.match
        return self._money(match.minor) if match and match.is_granted else None

    @property
    def paid(self) -> LocalMoney | None:
        match = self.finding.match
        is_outside = self.kind is Difference.PAID_OUTSIDE
        paid = match.paid_minor if match else self.finding.minor if is_outside else 0
        return self._money(paid) if paid else None

    @property
    def goods(self) -> LocalMoney | None:
        match = self.finding.match
        return self._money(match.minor) if match and match.is_here else None

    @property
    def since(self) -> datetime | None:
        return self.finding.since

    @property
    def due_at(self) -> datetime | None:
        return self.finding.match.due_at if self.finding.match else None

    @property
    def why(self) -> str | None:
        return self.finding.match.why if self.finding.match else None

    @property
    def what(self) -> str:
        return WHAT[self.kind].say(self.language)

    @property
    def next_step(self) -> str:
        return NEXT[self.kind].say(self.language)

    def _money(self, minor: int) -> LocalMoney:
        return LocalMoney(minor, self.finding.currency, self.language)


class _Stray(msgspec.Struct, frozen=True):
    reference: str
    minor: int
    currency: str
    moved_on: date
    told_at: datetime


class _Note(msgspec.Struct, frozen=True):
    item_id: UUID
    kind: Difference
    note: str
    by: str
    at: datetime


class _Debt(msgspec.Struct, frozen=True):
    order_number: str
    refund_id: UUID | None
    debtor: Debtor
    minor: int
    currency: str
    arose_at: datetime


async def differences(
    reads: Reader,
    *,
    now: datetime,
    language: str,
    patience: Patience | None = None,
    books: MoneyBooks | None = None,
) -> Sequence[DifferenceView]:
    """Those that nobody has settled, the oldest first; what the bank told and nobody knows last."""
    every = await all_differences(reads, now=now, language=language, patience=patience, books=books)
    return [one for one in every if one.note is None]


async def all_differences(
    reads: Reader,
    *,
    now: datetime,
    language: str,
    patience: Patience | None = None,
    books: MoneyBooks | None = None,
) -> Sequence[DifferenceView]:
    """With those that somebody has noted what they are."""
    entity, currency = (books.entity, books.currency) if books else ("", "")
    matched = structs(await reads.fetch(MATCHED, entity, currency, now), Matched)
    found = [one for each in matched for one in findings(each, now, patience or Patience())]
    notes = await _notes(reads, found)
    strays = structs(await reads.fetch(STRAYS, currency), _Stray)
    owed = [] if books else structs(await reads.fetch(DEBTS), _Debt)
    patience = patience or Patience()
    late = [one for one in owed if now - one.arose_at > _time_to_pay(one, patience)]
    return [
        *(_view(one, language, books, now, notes) for one in found),
        *(_debt(one, language) for one in late),
        *(_outside(one, language) for one in strays),
    ]


Notes = Mapping[tuple[UUID, Difference], Noted]


async def _notes(reads: Reader, found: Sequence[Finding]) -> Notes:
    """The latest of each."""
    ids = list(dict.fromkeys(one.match.item_id for one in found if one.match)) or [UUID(int=0)]
    rows = await reads.fetch(NOTES.format(ids=placeholders(len(ids))), *ids)
    return {
        (row.item_id, row.kind): Noted(row.note, row.by, row.at) for row in structs(rows, _Note)
    }


def _view(
    one: Finding, language: str, books: MoneyBooks | None, now: datetime, notes: Notes
) -> DifferenceView:
    """A note holds as long as the difference is the one that was looked at."""
    assert one.match is not None
    begun = one.match.begun_at or now
    note = notes.get((one.match.item_id, one.kind))
    if note and one.since and note.at < one.since:
        note = None
    return DifferenceView(one, language, books.day(begun) if books else begun.date(), note)


def _outside(stray: _Stray, language: str) -> DifferenceView:
    kind, step = Difference.PAID_OUTSIDE, Step.NOTE
    finding = Finding(kind, step, stray.minor, stray.currency, stray.told_at, stray=stray.reference)
    return DifferenceView(finding, language, stray.moved_on)


def _time_to_pay(debt: _Debt, patience: Patience) -> timedelta:
    return patience.paying if debt.debtor is Debtor.SHOP else patience.claims


def _debt(debt: _Debt, language: str) -> DifferenceView:
    is_ours = debt.debtor is Debtor.SHOP
    kind = Difference.OWED_TO_CUSTOMER if is_ours else Difference.CLAIM_UNPAID
    of_it = (debt.minor, debt.currency, debt.arose_at)
    finding = Finding(kind, Step.NOTE, *of_it, stray=debt.order_number, refund_id=debt.refund_id)
    return DifferenceView(finding, language, debt.arose_at.date())
