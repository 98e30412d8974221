"""What the amount of a refund depends on, as the database has it. Fixed statements."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.money import Money
from api.orders.rules import TenderKind
from api.orders.tenders import Tender
from api.policy.document import Resolution
from api.reasons.rules import ground_of
from api.refunds.rules import Breakdown, Instead, RefundFacts, RefundLineKind
from api.refunds.tenders import TenderPart, implied, still_theirs
from api.returns.rules import Acceptance, RefundState
from api.shop.tax import standard_rate

NOT_HERE = "c.reception IN ('MISSING', 'WRONG_ITEM', 'LOST_IN_TRANSIT')"
LET_GO = """c.reception = 'KEPT'
      AND c.kept_percent IS NULL AND c.of_id IN (SELECT q.id FROM "return" q WHERE q.complaint)"""
"""Complained of rightly, and nothing comes back."""
CARRIES = f"""i.id = (SELECT c.id FROM return_item c JOIN order_line n ON n.id = c.line_id
  WHERE {{of}} AND c.refund = 'NONE' AND (c.acceptance <> 'REJECTED' OR c.id = i.id)
    AND NOT c.to_repair
    AND (c.reception IN ('AWAITING', 'IN_TRANSIT', 'RECEIVED') OR {NOT_HERE} OR {LET_GO})
  ORDER BY CASE WHEN {NOT_HERE} THEN 1 ELSE 0 END, n.number, c.unit LIMIT 1)"""
GIFTS = 'SELECT g.id FROM "return" g WHERE g.order_id = o.id AND g.gift'
"""Their recipients withdraw from nothing, so delivery is not given back for them."""
FACTS = f"""
SELECT i.id, i.refund, i.acceptance, i.round, i.paid_minor, i.tax_minor, i.tax_rate, i.currency,
  i.duties_minor, i.reduced_minor, i.kept_percent, i.reason, i.terms, r.fee_minor, r.gift,
  r.resolution, o.delivery_minor, o.delivery_tax_minor, o.delivery_tax_rate, o.country,
  o.id AS order_id, o.tenders,
  (SELECT b.refunds_first FROM brand b WHERE b.id = o.brand_id) AS refunds_first,
  own.id AS own_refund, own.breakdown AS own_breakdown,
  w.id IS NOT NULL AS is_set_off, w.price_minor, w.paid_minor AS paid_on_top,
  EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.tax_minor > 0) AS is_taxed,
  {CARRIES.format(of="c.of_id = i.of_id")} AS carries_fee,
  {CARRIES.format(of=f"n.order_id = o.id AND c.of_id NOT IN ({GIFTS})")} AS carries_outbound,
  (SELECT CAST(coalesce(sum(f.fee_minor), 0) AS BIGINT) FROM refund f
    WHERE f.of_id = r.id) AS fee_charged,
  (SELECT CAST(coalesce(sum(f.outbound_minor), 0) AS BIGINT) FROM refund f
    WHERE f.order_id = o.id) AS outbound_given,
  (SELECT CAST(coalesce(sum(l.paid_minor), 0) AS BIGINT) FROM order_line l
    WHERE l.order_id = o.id) + o.delivery_minor + o.express_minor AS paid_for_all,
  (SELECT CAST(coalesce(sum(f.minor + f.exchanged_minor - f.bonus_minor), 0) AS BIGINT)
    FROM refund f WHERE f.order_id = o.id) AS refunded,
  (SELECT CAST(coalesce(sum(b.amount_minor), 0) AS BIGINT) FROM past_return b
    WHERE b.order_id = o.id) AS repaid_before,
  (SELECT CAST(coalesce(-sum(m.minor), 0) AS BIGINT) FROM credit_movement m
    JOIN credit v ON v.id = m.credit_id WHERE m.reference = o.external_id
    AND v.brand_id = o.brand_id AND v.currency = o.currency) AS redeemed,
  (SELECT sum(l.quantity - l.canceled_quantity) FROM order_line l WHERE l.order_id = o.id)
    AS units,
  (SELECT count(*) FROM taken_unit t JOIN order_line l ON l.id = t.line_id
    WHERE l.order_id = o.id)
    - (SELECT count(*) FROM return_item k JOIN order_line l ON l.id = k.line_id
       WHERE l.order_id = o.id AND (k.acceptance = 'REJECTED' AND k.id <> i.id
         OR k.reception NOT IN ('EXPIRED', 'CANCELED', 'SENT_BACK', 'REDUCED')
           AND (k.to_repair OR k.kept_percent IS NOT NULL OR k.of_id IN ({GIFTS})))) AS taken
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
LEFT JOIN set_off w ON w.item_id = i.id LEFT JOIN refund own ON own.item_id = i.id
WHERE i.id IN ({{ids}})
"""


GIVEN = """
SELECT order_id, refund_id, tender, CAST(sum(minor) AS BIGINT) AS minor FROM payout
WHERE order_id IN ({ids}) GROUP BY order_id, refund_id, tender
"""


class _Facts(msgspec.Struct, frozen=True):
    id: UUID
    refund: RefundState
    acceptance: Acceptance
    round: int
    own_refund: UUID | None
    own_breakdown: str | None
    paid_minor: int
    tax_minor: int
    tax_rate: str | None
    duties_minor: int
    reduced_minor: int
    kept_percent: int | None
    currency: str
    reason: str | None
    terms: str
    fee_minor: int
    gift: bool
    resolution: Resolution
    delivery_minor: int
    delivery_tax_minor: int
    delivery_tax_rate: str | None
    country: str
    order_id: int
    tenders: str | None
    refunds_first: str | None
    is_set_off: bool
    price_minor: int | None
    paid_on_top: int | None
    is_taxed: bool
    carries_fee: bool | None
    carries_outbound: bool | None
    fee_charged: int
    outbound_given: int
    paid_for_all: int
    refunded: int
    repaid_before: int
    redeemed: int
    units: int
    taken: int

    @property
    def is_given_unseen(self) -> bool:
        """Early, and nobody has looked yet."""
        first_look = self.acceptance is Acceptance.PENDING and not self.round
        return self.refund is not RefundState.NONE and first_look

    def before(self, *, anew: bool) -> Breakdown | None:
        """Its own refund, where the unit is judged as if that had not been given."""
        if self.refund is RefundState.NONE or (self.is_given_unseen and not anew):
            return None
        return msgspec.json.decode(self.own_breakdown or "", type=Breakdown)


class _Promised(msgspec.Struct, frozen=True):
    """All that a refund needs of the terms: the rest of the text is skipped, not read."""

    wear_percent: dict[str, int]
    resolutions: tuple[Resolution, ...] = ()
    credit_bonus_percent: int = 0


async def refund_facts(
    reads: Reader, item_ids: Sequence[UUID], *, anew: bool = False
) -> dict[UUID, RefundFacts]:
    """One item of a return carries its fee, one item of an order its delivery: the first that is
    not refunded yet, those that are missing last. So the amounts of a parcel do not depend on the
    order of grading, and what a missing item carried follows when a person refunds it. What has a
    refund and is judged again carries what that one carried; `anew`: it is judged now."""
    if not item_ids:
        return {}
    rows = await reads.fetch(FACTS.format(ids=placeholders(len(item_ids))), *item_ids)
    found = structs(rows, _Facts)
    given = await _given(reads, [row.order_id for row in found if row.tenders or row.redeemed])
    return {row.id: _facts(row, given.get(row.order_id, ()), anew) for row in found}


class _Given(msgspec.Struct, frozen=True):
    """What a tender got back, or is to get, by one refund."""

    order_id: int
    refund_id: UUID
    tender: int | None
    minor: int


async def _given(reads: Reader, order_ids: Sequence[int]) -> dict[int, list[_Given]]:
    if not order_ids:
        return {}
    found: dict[int, list[_Given]] = {}
    rows = await reads.fetch(GIVEN.format(ids=placeholders(len(order_ids))), *order_ids)
    for one in structs(rows, _Given):
        found.setdefault(one.order_id, []).append(one)
    return found


def _facts(row: _Facts, given: Sequence[_Given], anew: bool) -> RefundFacts:
    before = row.before(anew=anew)
    nothing_more = row.is_given_unseen and not anew
    fee = row.fee_minor - row.fee_charged if row.carries_fee else 0
    left = row.paid_for_all - row.refunded - row.repaid_before
    if before:
        fee = -before.of(RefundLineKind.RETURN_FEE)
        left += before.value.minor - before.of(RefundLineKind.CREDIT_BONUS)
    outbound, outbound_tax = _outbound(row, before)
    promised = msgspec.json.decode(row.terms, type=_Promised)
    # Who got a gift had no choice, so there is nothing to reward.
    chosen = row.resolution is Resolution.STORE_CREDIT and not row.gift
    bonus = promised.credit_bonus_percent if Resolution.STORE_CREDIT in promised.resolutions else 0
    return RefundFacts(
        paid=Money(row.paid_minor, row.currency),
        tax=Money(row.tax_minor, row.currency),
        tax_rate=row.tax_rate,
        ground=ground_of(row.reason),
        wear_percent=promised.wear_percent,
        return_fee=Money(max(0, fee), row.currency),
        fee_tax_rate=standard_rate(row.country) if row.is_taxed else None,
        outbound=outbound,
        outbound_tax=outbound_tax,
        outbound_tax_rate=row.delivery_tax_rate,
        left=Money(0 if nothing_more else left, row.currency),
        given=nothing_more,
        tenders=_tenders(
            row, [one for one in given if not (before and one.refund_id == row.own_refund)]
        ),
        as_credit=row.gift or chosen,
        bonus_percent=bonus if chosen else 0,
        instead=_instead(row),
        duties_minor=row.duties_minor,
        reduced_minor=row.reduced_minor,
        kept_percent=row.kept_percent,
    )


def _instead(row: _Facts) -> Instead | None:
    if not row.is_set_off:
        return None
    price = None if row.price_minor is None else Money(row.price_minor, row.currency)
    return Instead(price, row.paid_on_top or 0)


def _tenders(row: _Facts, given: Sequence[_Given]) -> tuple[TenderPart, ...]:
    got = Counter[int | None]()
    for one in given:
        got[one.tender] += one.minor
    told = msgspec.json.decode(row.tenders or "[]", type=list[Tender])
    paid = told or implied(row.redeemed, row.paid_for_all)
    first = msgspec.json.decode(row.refunds_first or "[]", type=list[TenderKind])
    return still_theirs(paid, first, got, row.repaid_before)


def _outbound(row: _Facts, before: Breakdown | None) -> tuple[Money, Money]:
    """The delivery that goes back with it, and its tax: what is left of them with the last unit of
    the order, so parts given at several times add up to the whole."""
    if before:
        kind = RefundLineKind.OUTBOUND_DELIVERY
        tax = sum(line.tax_minor for line in before.lines if line.kind is kind)
        return Money(before.of(kind), row.currency), Money(tax, row.currency)
    left = row.delivery_minor - row.outbound_given
    whole_order = row.taken >= row.units
    if not (whole_order and row.carries_outbound and left > 0 and not row.gift):
        return Money(0, row.currency), Money(0, row.currency)
    tax = Money(row.delivery_tax_minor, row.currency)
    return Money(left, row.currency), tax - tax.portion(row.outbound_given, row.delivery_minor)


STILL_OUT = "f.early AND i.acceptance <> 'ACCEPTED' AND f.state <> 'HELD'"
"""What counts towards the limits of early refunds."""
EARLY = f"""
SELECT CAST(coalesce(sum(f.minor + f.exchanged_minor), 0) AS BIGINT) AS total,
  CAST(coalesce(sum(CASE WHEN o.id = m.id OR o.customer_id = m.customer_id
    OR lower(o.email) = lower(m.email) THEN f.minor + f.exchanged_minor ELSE 0 END), 0) AS BIGINT)
    AS customer
FROM refund f JOIN return_item i ON i.id = f.item_id JOIN "order" o ON o.id = f.order_id
JOIN "order" m ON m.id = $1
WHERE {STILL_OUT} AND f.currency = $2
"""


@dataclass(frozen=True, slots=True)
class Exposure:
    """What is out for goods that nobody has seen, or that turned out not to have come."""

    customer: Money
    total: Money


async def early_exposure(reads: Reader, order_id: int, currency: str) -> Exposure:
    (row,) = await reads.fetch(EARLY, order_id, currency)
    return Exposure(Money(row["customer"], currency), Money(row["total"], currency))
