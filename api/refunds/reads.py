"""What the amount of a refund depends on, and refunds as they are shown. Fixed statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney, Money
from api.reasons.rules import ground_of
from api.refunds.rules import LABELS, Breakdown, Excess, RefundFacts, RefundLineKind, reason_text
from api.returns.rules import RefundState
from api.shop.tax import standard_rate

NOT_HERE = "c.reception IN ('MISSING', 'WRONG_ITEM', 'LOST_IN_TRANSIT')"
CARRIES = f"""i.id = (SELECT c.id FROM return_item c JOIN order_line n ON n.id = c.line_id
  WHERE {{of}} AND c.refund = 'NONE' AND c.acceptance <> 'REJECTED'
    AND (c.reception IN ('AWAITING', 'IN_TRANSIT', 'RECEIVED') OR {NOT_HERE})
  ORDER BY CASE WHEN {NOT_HERE} THEN 1 ELSE 0 END, n.number, c.unit LIMIT 1)"""
FACTS = f"""
SELECT i.id, i.refund, i.paid_minor, i.tax_minor, i.tax_rate, i.currency, i.reason, i.terms,
  r.fee_minor, o.delivery_minor, o.delivery_tax_minor, o.delivery_tax_rate, o.country,
  EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.tax_minor > 0) AS is_taxed,
  {CARRIES.format(of="c.of_id = i.of_id")} AS carries_fee,
  {CARRIES.format(of="n.order_id = o.id")} AS carries_outbound,
  (SELECT CAST(coalesce(sum(f.fee_minor), 0) AS BIGINT) FROM refund f
    WHERE f.of_id = r.id) AS fee_charged,
  (SELECT CAST(coalesce(sum(f.outbound_minor), 0) AS BIGINT) FROM refund f
    WHERE f.order_id = o.id) AS outbound_given,
  (SELECT CAST(coalesce(sum(l.paid_minor), 0) AS BIGINT) FROM order_line l
    WHERE l.order_id = o.id) + o.delivery_minor + o.express_minor AS paid_for_all,
  (SELECT CAST(coalesce(sum(f.minor), 0) AS BIGINT) FROM refund f WHERE f.order_id = o.id)
    + (SELECT CAST(coalesce(sum(b.amount_minor), 0) AS BIGINT) FROM past_return b
       WHERE b.order_id = o.id) AS repaid,
  (SELECT sum(l.quantity - l.canceled_quantity) FROM order_line l WHERE l.order_id = o.id)
    AS units,
  (SELECT count(*) FROM taken_unit t JOIN order_line l ON l.id = t.line_id
    WHERE l.order_id = o.id)
    - (SELECT count(*) FROM return_item k JOIN order_line l ON l.id = k.line_id
       WHERE l.order_id = o.id AND k.acceptance = 'REJECTED') AS taken
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
WHERE i.id IN ({{ids}})
"""


class _Facts(msgspec.Struct, frozen=True):
    id: UUID
    refund: RefundState
    paid_minor: int
    tax_minor: int
    tax_rate: str | None
    currency: str
    reason: str | None
    terms: str
    fee_minor: int
    delivery_minor: int
    delivery_tax_minor: int
    delivery_tax_rate: str | None
    country: str
    is_taxed: bool
    carries_fee: bool | None
    carries_outbound: bool | None
    fee_charged: int
    outbound_given: int
    paid_for_all: int
    repaid: int
    units: int
    taken: int


class _Wear(msgspec.Struct, frozen=True):
    """All that a refund needs of the terms: the rest of the text is skipped, not read."""

    wear_percent: dict[str, int]


async def refund_facts(reads: Reader, item_ids: Sequence[UUID]) -> dict[UUID, RefundFacts]:
    """One item of a return carries its fee, one item of an order its delivery: the first that is
    not refunded yet, those that are missing last. So the amounts of a parcel do not depend on the
    order of grading, and what a missing item carried follows when a person refunds it."""
    if not item_ids:
        return {}
    rows = await reads.fetch(FACTS.format(ids=placeholders(len(item_ids))), *item_ids)
    return {row.id: _facts(row) for row in structs(rows, _Facts)}


def _facts(row: _Facts) -> RefundFacts:
    whole_order = row.taken >= row.units
    fee = row.fee_minor - row.fee_charged if row.carries_fee else 0
    outbound = row.delivery_minor - row.outbound_given
    left = row.paid_for_all - row.repaid if row.refund is RefundState.NONE else 0
    gives = whole_order and row.carries_outbound and outbound > 0
    return RefundFacts(
        paid=Money(row.paid_minor, row.currency),
        tax=Money(row.tax_minor, row.currency),
        tax_rate=row.tax_rate,
        ground=ground_of(row.reason),
        wear_percent=msgspec.json.decode(row.terms, type=_Wear).wear_percent,
        return_fee=Money(max(0, fee), row.currency),
        fee_tax_rate=standard_rate(row.country) if row.is_taxed else None,
        outbound=Money(outbound if gives else 0, row.currency),
        outbound_tax=_delivery_tax(row) if gives else Money(0, row.currency),
        outbound_tax_rate=row.delivery_tax_rate,
        left=Money(left, row.currency),
        given=row.refund is not RefundState.NONE,
    )


EARLY = """
SELECT CAST(coalesce(sum(f.minor), 0) AS BIGINT) AS total,
  CAST(coalesce(sum(CASE WHEN o.id = m.id OR o.customer_id = m.customer_id
    OR lower(o.email) = lower(m.email) THEN f.minor ELSE 0 END), 0) AS BIGINT) AS customer
FROM refund f JOIN return_item i ON i.id = f.item_id JOIN "order" o ON o.id = f.order_id
JOIN "order" m ON m.id = $1
WHERE f.early AND i.acceptance <> 'ACCEPTED' AND f.state <> 'HELD' AND f.currency = $2
"""


@dataclass(frozen=True, slots=True)
class Exposure:
    """What is out for goods that nobody has seen, or that turned out not to have come."""

    customer: Money
    total: Money


async def early_exposure(reads: Reader, order_id: int, currency: str) -> Exposure:
    (row,) = await reads.fetch(EARLY, order_id, currency)
    return Exposure(Money(row["customer"], currency), Money(row["total"], currency))


def _delivery_tax(row: _Facts) -> Money:
    """Of what is left of the delivery: parts given at several times add up to the whole."""
    tax = Money(row.delivery_tax_minor, row.currency)
    return tax - tax.portion(row.outbound_given, row.delivery_minor)


class RefundLineView(msgspec.Struct, frozen=True):
    kind: RefundLineKind
    label: str
    amount: LocalMoney
    reason: str | None
    tax: LocalMoney
    tax_rate: Decimal | None


class TaxView(msgspec.Struct, frozen=True):
    """All of a refund that has one rate."""

    rate: Decimal | None
    net: LocalMoney
    tax: LocalMoney


class RefundView(msgspec.Struct, frozen=True):
    id: UUID
    return_id: UUID
    item_id: UUID
    state: RefundState
    amount: LocalMoney
    breakdown_json: str
    hold_reason: str | None
    early: bool
    found_too_high: LocalMoney | None
    excess: Excess | None
    excess_reason: str | None
    excess_by: str | None
    excess_at: datetime | None
    granted_by: str
    granted_at: datetime
    released_by: str | None
    reference: str | None
    failure: str | None
    settled_at: datetime | None

    @property
    def public_id(self) -> str:
        return public_id("Refund", self.id)

    @property
    def lines(self) -> tuple[RefundLineView, ...]:
        return line_views(self._parts, self.amount.language)

    @property
    def taxes(self) -> tuple[TaxView, ...]:
        return tax_views(self._parts, self.amount.language)

    @property
    def _parts(self) -> Breakdown:
        return msgspec.json.decode(self.breakdown_json, type=Breakdown)


class _Row(msgspec.Struct, frozen=True):
    id: UUID
    return_id: UUID
    item_id: UUID
    state: RefundState
    minor: int
    currency: str
    breakdown: str
    hold_reason: str | None
    early: bool
    over_minor: int
    excess: Excess | None
    excess_reason: str | None
    excess_by: str | None
    excess_at: datetime | None
    granted_by: str
    granted_at: datetime
    released_by: str | None
    reference: str | None
    failure: str | None
    settled_at: datetime | None


COLUMNS = (
    "id, of_id AS return_id, item_id, state, minor, currency, breakdown, hold_reason, early, "
    "over_minor, excess, excess_reason, excess_by, excess_at, granted_by, granted_at, released_by, "
    "reference, failure, settled_at"
)


async def refunds_of_items(
    reads: Reader, item_ids: Sequence[UUID], *, language: str
) -> dict[UUID, RefundView]:
    if not item_ids:
        return {}
    rows = await reads.fetch(
        f"SELECT {COLUMNS} FROM refund WHERE item_id IN ({placeholders(len(item_ids))})", *item_ids
    )
    return {row.item_id: _view(row, language) for row in structs(rows, _Row)}


async def refund(reads: Reader, id: UUID, *, language: str) -> RefundView | None:
    rows = await reads.fetch(f"SELECT {COLUMNS} FROM refund WHERE id = $1", id)
    return next((_view(row, language) for row in structs(rows, _Row)), None)


async def refunds_in_state(
    reads: Reader,
    state: RefundState,
    *,
    first: int,
    after: tuple[datetime, UUID] | None,
    language: str,
) -> list[RefundView]:
    """Oldest first; `after` is the (granted_at, id) of the last one seen."""
    return await _page(reads, f"state = '{state.value}'", first, after, language)


async def refunds_too_high(
    reads: Reader, *, first: int, after: tuple[datetime, UUID] | None, language: str
) -> list[RefundView]:
    """Those of which nobody has settled what they gave too much; as `refunds_in_state`."""
    return await _page(reads, "over_minor > 0 AND excess IS NULL", first, after, language)


async def _page(
    reads: Reader, where: str, first: int, after: tuple[datetime, UUID] | None, language: str
) -> list[RefundView]:
    rows = await reads.fetch(
        f"SELECT {COLUMNS} FROM refund WHERE {where} AND (granted_at, id) > ($1, $2) "
        "ORDER BY granted_at, id LIMIT $3",
        *(after or (BEGINNING, UUID(int=0))),
        first,
    )
    return [_view(row, language) for row in structs(rows, _Row)]


BEGINNING = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def line_views(parts: Breakdown, language: str) -> tuple[RefundLineView, ...]:
    return tuple(
        RefundLineView(
            line.kind,
            LABELS[line.kind].say(language),
            LocalMoney(line.minor, parts.currency, language),
            reason_text(line.reason, language),
            LocalMoney(line.tax_minor, parts.currency, language),
            _rate(line.tax_rate),
        )
        for line in parts.lines
    )


def tax_views(parts: Breakdown, language: str) -> tuple[TaxView, ...]:
    """The highest rate first; what has none last."""
    rates = sorted({_rate(line.tax_rate) for line in parts.lines}, key=lambda rate: -(rate or -1))
    return tuple(_taxed(parts, rate, language) for rate in rates)


def _taxed(parts: Breakdown, rate: Decimal | None, language: str) -> TaxView:
    lines = [line for line in parts.lines if _rate(line.tax_rate) == rate]
    tax = sum(line.tax_minor for line in lines)
    net = sum(line.minor for line in lines) - tax
    of_it = (parts.currency, language)
    return TaxView(rate, LocalMoney(net, *of_it), LocalMoney(tax, *of_it))


def _rate(said: str | None) -> Decimal | None:
    return Decimal(said) if said else None


def _view(row: _Row, language: str) -> RefundView:
    return RefundView(
        id=row.id,
        return_id=row.return_id,
        item_id=row.item_id,
        state=row.state,
        amount=LocalMoney(row.minor, row.currency, language),
        breakdown_json=row.breakdown,
        hold_reason=row.hold_reason,
        early=row.early,
        excess=row.excess,
        excess_reason=row.excess_reason,
        excess_by=row.excess_by,
        excess_at=row.excess_at,
        found_too_high=LocalMoney(row.over_minor, row.currency, language)
        if row.over_minor
        else None,
        granted_by=row.granted_by,
        granted_at=row.granted_at,
        released_by=row.released_by,
        reference=row.reference,
        failure=row.failure,
        settled_at=row.settled_at,
    )
