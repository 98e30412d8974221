"""What reconciliation looks at, read in one statement, and its findings as they are shown."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from api.database.reader import Reader, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.refunds.debts.rules import Debtor
from api.refunds.reconciliation import (
    NEXT,
    WHAT,
    Difference,
    Finding,
    Matched,
    Patience,
    findings,
)

MATCHED = """
WITH owed AS (
  SELECT refund_id, CAST(sum(minor) AS BIGINT) AS minor, CAST(sum(
    CASE WHEN state = 'SUCCEEDED' THEN minor ELSE 0 END) AS BIGINT) AS paid
  FROM payout GROUP BY refund_id
), booked AS (
  SELECT refund_id, CAST(-sum(minor) AS BIGINT) AS minor FROM posting
  WHERE account IN ('BANK', 'VOUCHERS') GROUP BY refund_id
)
SELECT i.id AS item_id, r.rma, o.number AS order_number, i.currency, i.reception, i.acceptance,
  i.received_at, f.id AS refund_id, f.state, coalesce(f.minor, i.paid_minor) AS minor,
  f.granted_at, f.settled_at, f.excess IS NOT NULL AS excess_settled,
  coalesce(w.minor, 0) AS payouts_minor, coalesce(w.paid, 0) AS paid_minor,
  coalesce(b.minor, 0) AS booked_minor
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
LEFT JOIN refund f ON f.item_id = i.id
LEFT JOIN owed w ON w.refund_id = f.id LEFT JOIN booked b ON b.refund_id = f.id
WHERE (f.id IS NULL AND i.reception = 'RECEIVED' AND i.acceptance <> 'REJECTED'
    AND NOT i.to_repair)
  OR f.state IN ('GRANTED', 'PENDING', 'FAILED')
  OR (f.state = 'SUCCEEDED' AND i.reception NOT IN ('RECEIVED', 'KEPT'))
  OR coalesce(w.minor, 0) <> f.minor OR coalesce(b.minor, 0) <> coalesce(w.paid, 0)
ORDER BY coalesce(f.granted_at, i.received_at), i.id
"""
"""Those that may be odd; the rest agrees on all counts."""
STRAYS = """
SELECT reference, minor, currency, told_at FROM stray_payment WHERE explained IS NULL ORDER BY id
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

    @property
    def kind(self) -> Difference:
        return self.finding.kind

    @property
    def rma(self) -> str | None:
        return self.finding.rma or None

    @property
    def reference(self) -> str:
        return self.finding.order_number

    @property
    def refund_id(self) -> str | None:
        return public_id("Refund", self.finding.refund_id) if self.finding.refund_id else None

    @property
    def amount(self) -> LocalMoney:
        return LocalMoney(self.finding.minor, self.finding.currency, self.language)

    @property
    def since(self) -> datetime | None:
        return self.finding.since

    @property
    def what(self) -> str:
        return WHAT[self.kind].say(self.language)

    @property
    def next_step(self) -> str:
        return NEXT[self.kind].say(self.language)


class _Stray(msgspec.Struct, frozen=True):
    reference: str
    minor: int
    currency: str
    told_at: datetime


class _Debt(msgspec.Struct, frozen=True):
    order_number: str
    refund_id: UUID | None
    debtor: Debtor
    minor: int
    currency: str
    arose_at: datetime


async def differences(
    reads: Reader, *, now: datetime, language: str, patience: Patience | None = None
) -> Sequence[DifferenceView]:
    """The oldest first; then debts, and what the bank told and nobody knows."""
    patience = patience or Patience()
    matched = structs(await reads.fetch(MATCHED), Matched)
    found = [one for each in matched for one in findings(each, now, patience)]
    owed = structs(await reads.fetch(DEBTS), _Debt)
    found += [_owed(one) for one in owed if now - one.arose_at > _time_to_pay(one, patience)]
    strays = structs(await reads.fetch(STRAYS), _Stray)
    found += [_outside(stray) for stray in strays]
    return [DifferenceView(one, language) for one in found]


def _time_to_pay(debt: _Debt, patience: Patience) -> timedelta:
    return patience.paying if debt.debtor is Debtor.SHOP else patience.claims


def _owed(debt: _Debt) -> Finding:
    is_ours = debt.debtor is Debtor.SHOP
    kind = Difference.OWED_TO_CUSTOMER if is_ours else Difference.CLAIM_UNPAID
    return Finding(
        kind,
        "",
        debt.order_number,
        None,
        debt.refund_id,
        debt.minor,
        debt.currency,
        debt.arose_at,
    )


def _outside(stray: _Stray) -> Finding:
    return Finding(
        Difference.PAID_OUTSIDE,
        "",
        stray.reference,
        None,
        None,
        stray.minor,
        stray.currency,
        stray.told_at,
    )
