"""Items for the bench and the case: four statements for any number of items."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.inspection.checklists import Grade
from api.inspection.demand_reads import demand_of_products
from api.inspection.recovery import Demand
from api.inspection.rules import Decision, Finding
from api.inspection.views import DecisionView, InspectionView, ItemView, ReasonView
from api.kernel.money import LocalMoney
from api.orders.views import PRODUCT_COLUMNS, WithProduct
from api.reasons.own import name_of
from api.reasons.rules import ground_of
from api.refunds.facts import refund_facts
from api.refunds.reads import RefundView, refunds_of_items
from api.refunds.rules import Limits, RefundFacts
from api.returns.rules import Acceptance, Reception, RefundState
from api.shop.rules import EntitySize
from api.stock.espr.rules import Derogation, Piece
from api.stock.rules import Disposition

ITEMS = f"""
SELECT i.id, i.of_id AS return_id, i.parcel_id, r.rma, o.number AS order_number,
  l.number AS line_number, i.unit, i.reason, i.own_reason, w.names AS own_names,
  i.note AS customer_note, i.answers, i.reception,
  i.acceptance, i.refund, i.paid_minor, i.currency, i.to_repair, i.terms, r.requested_at,
  p.weight_grams,
  l.serials AS serials_text,
  {PRODUCT_COLUMNS}, p.cn_code, e.size,
  d.decision, d.reason AS decision_reason, d.decided_by, d.decided_at,
  (SELECT max(s.delivered_at) FROM shipment s WHERE s.order_id = o.id) AS delivered_at
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
JOIN brand b ON b.id = p.brand_id JOIN legal_entity e ON e.id = b.entity_id
LEFT JOIN item_decision d ON d.item_id = i.id AND d.round = i.round
LEFT JOIN own_reason w ON w.brand_id = o.brand_id AND w.reason = i.reason
  AND w.own = coalesce(i.own_reason, '')
WHERE {{where}}
"""
ONE_BY_ONE = " ORDER BY r.requested_at, r.id, l.number, i.unit"
TO_DECIDE = """(i.acceptance = 'MANUAL_INTERVENTION_REQUIRED'
    OR (i.acceptance = 'PENDING' AND i.reception = 'LOST_IN_TRANSIT'))
  AND (r.requested_at, i.id) > ($1, $2) ORDER BY r.requested_at, i.id LIMIT $3
"""
BEGINNING = (datetime.fromisoformat("1970-01-01T00:00:00+00:00"), UUID(int=0))


class _Item(WithProduct, frozen=True):
    id: UUID
    return_id: UUID
    parcel_id: UUID | None
    rma: str
    order_number: str
    line_number: int
    unit: int
    reason: str | None
    own_reason: str | None
    own_names: str | None
    customer_note: str | None
    answers: str | None
    reception: Reception
    acceptance: Acceptance
    refund: RefundState
    paid_minor: int
    currency: str
    to_repair: bool
    serials_text: str | None
    terms: str
    requested_at: datetime
    weight_grams: int | None
    cn_code: str | None
    size: EntitySize | None
    delivered_at: datetime | None
    decision: Decision | None
    decision_reason: str | None
    decided_by: str | None
    decided_at: datetime | None


async def items_of_parcels(
    reads: Reader,
    parcel_ids: Sequence[UUID],
    *,
    limits: Limits | None,
    now: datetime,
    language: str,
) -> list[ItemView]:
    return await _items_by(reads, "i.parcel_id", parcel_ids, limits, now, language)


async def items_of_returns(
    reads: Reader,
    return_ids: Sequence[UUID],
    *,
    limits: Limits | None,
    now: datetime,
    language: str,
) -> list[ItemView]:
    return await _items_by(reads, "i.of_id", return_ids, limits, now, language)


async def items(
    reads: Reader, ids: Sequence[UUID], *, limits: Limits | None, now: datetime, language: str
) -> list[ItemView]:
    return await _items_by(reads, "i.id", ids, limits, now, language)


async def items_to_decide(
    reads: Reader,
    *,
    first: int,
    after: tuple[datetime, UUID] | None,
    limits: Limits | None,
    now: datetime,
    language: str,
) -> list[ItemView]:
    """What waits for a person, oldest first; `after` is the (requested_at, id) of the last seen."""
    found = await reads.fetch(ITEMS.format(where=TO_DECIDE), *(after or BEGINNING), first)
    return await _views(reads, structs(found, _Item), limits, now, language)


async def _items_by(
    reads: Reader,
    column: str,
    ids: Sequence[UUID],
    limits: Limits | None,
    now: datetime,
    language: str,
) -> list[ItemView]:
    if not ids:
        return []
    where = f"{column} IN ({placeholders(len(ids))})" + ONE_BY_ONE
    found = await reads.fetch(ITEMS.format(where=where), *ids)
    return await _views(reads, structs(found, _Item), limits, now, language)


async def _views(
    reads: Reader, rows: Sequence[_Item], limits: Limits | None, now: datetime, language: str
) -> list[ItemView]:
    """With limits (whoever may refund) the facts of the refund are read as well."""
    ids = [row.id for row in rows]
    refunds = await refunds_of_items(reads, ids, language=language)
    inspections = await _inspections(reads, ids, refunds, language)
    facts = await refund_facts(reads, ids) if limits else {}
    products = [row.product_id for row in rows] if limits else []
    demand = await demand_of_products(reads, products, now=now)
    return [
        _view(
            row,
            inspections.get(row.id),
            refunds.get(row.id),
            facts.get(row.id),
            demand.get(row.product_id, Demand()),
            limits,
            now,
            language,
        )
        for row in rows
    ]


INSPECTIONS = (
    "SELECT n.id, n.item_id, n.grade, n.finding, n.disposition, n.answers, n.faulty, n.note, "
    "n.serial, n.weight_grams, n.derogation, n.evidence AS discard_evidence, n.evidence_words, "
    "n.inspected_by, n.inspected_at FROM inspection n "
    "JOIN return_item i ON i.id = n.item_id AND i.round = n.round WHERE n.item_id IN ({ids})"
)


class _Inspection(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    grade: Grade | None
    finding: Finding | None
    disposition: Disposition
    answers: str
    faulty: bool
    note: str | None
    serial: str | None
    weight_grams: int | None
    derogation: Derogation | None
    discard_evidence: str | None
    evidence_words: str | None
    inspected_by: str
    inspected_at: datetime


async def inspection_of(reads: Reader, item_id: UUID, *, language: str) -> InspectionView:
    """Of an item that has been judged."""
    refunds = await refunds_of_items(reads, [item_id], language=language)
    return (await _inspections(reads, [item_id], refunds, language))[item_id]


async def _inspections(
    reads: Reader, item_ids: Sequence[UUID], refunds: Mapping[UUID, RefundView], language: str
) -> dict[UUID, InspectionView]:
    if not item_ids:
        return {}
    sql = INSPECTIONS.format(ids=placeholders(len(item_ids)))
    return {
        row.item_id: InspectionView(
            **msgspec.structs.asdict(row), language=language, refund=refunds.get(row.item_id)
        )
        for row in structs(await reads.fetch(sql, *item_ids), _Inspection)
    }


def _view(
    row: _Item,
    inspection: InspectionView | None,
    refund: RefundView | None,
    facts: RefundFacts | None,
    demand: Demand,
    limits: Limits | None,
    now: datetime,
    language: str,
) -> ItemView:
    return ItemView(
        id=row.id,
        return_id=row.return_id,
        parcel_id=row.parcel_id,
        rma=row.rma,
        order_number=row.order_number,
        line_number=row.line_number,
        unit=row.unit,
        product=row.product,
        reason=_reason(row, language),
        customer_note=row.customer_note,
        answers_json=row.answers,
        reception=row.reception,
        acceptance=row.acceptance,
        refund=row.refund,
        paid=LocalMoney(row.paid_minor, row.currency, language),
        requested_at=row.requested_at,
        delivered_at=row.delivered_at,
        weight_grams=row.weight_grams,
        terms_json=row.terms,
        to_repair=row.to_repair,
        serials=tuple((row.serials_text or "").split()),
        inspection=inspection,
        decision=_decision(row, refund),
        grant=refund,
        facts=facts,
        demand=demand,
        piece=_piece(row, now),
        limits=limits,
    )


def _reason(row: _Item, language: str) -> ReasonView | None:
    """In the shop's own words where it has some, retired ones too."""
    if row.reason is None:
        return None
    names = msgspec.json.decode(row.own_names or "{}", type=dict[str, str])
    handle = f"{row.reason}/{row.own_reason}" if row.own_reason else row.reason
    return ReasonView(handle, name_of(row.reason, names, language), ground_of(row.reason))


def _piece(row: _Item, now: datetime) -> Piece:
    unsold = not ground_of(row.reason).is_fault
    return Piece(row.title, row.cn_code, row.group, unsold, row.size, now.date())


def _decision(row: _Item, refund: RefundView | None) -> DecisionView | None:
    if row.decision is None:
        return None
    return DecisionView(
        decision=row.decision,
        reason=row.decision_reason or "",
        decided_by=row.decided_by or "",
        decided_at=row.decided_at or row.requested_at,
        refund=refund,
    )
