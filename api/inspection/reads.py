"""Items as the bench and the case show them: four statements for any number of items."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.inspection.checklists import CHECKLISTS, Grade
from api.inspection.rules import Disposition, Finding, propose
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney, Money
from api.orders.rules import ProductGroup
from api.reasons.rules import BY_HANDLE, Ground, ground_of
from api.refunds.reads import (
    RefundLineView,
    RefundView,
    line_views,
    refund_facts,
    refunds_of_items,
)
from api.refunds.rules import Limits, RefundFacts, breakdown
from api.returns.rules import Acceptance, Reception, RefundState
from api.terms.because import Outcome
from api.terms.rules import Terms
from api.terms.saying import said_reason
from api.terms.views import TermsView


class ProductOptionView(msgspec.Struct, frozen=True):
    name: str
    value: str


class ProductView(msgspec.Struct, frozen=True):
    id: int
    sku: str
    gtin: str | None
    title: str
    options_json: str
    group: ProductGroup
    image_url: str | None

    @property
    def public_id(self) -> str:
        return public_id("Product", self.id)

    @property
    def options(self) -> tuple[ProductOptionView, ...]:
        named: dict[str, str] = msgspec.json.decode(self.options_json)
        return tuple(ProductOptionView(name, value) for name, value in named.items())


class ReasonView(msgspec.Struct, frozen=True):
    handle: str
    name: str
    ground: Ground


class CheckView(msgspec.Struct, frozen=True):
    handle: str
    question: str
    critical: bool
    grades: tuple[Grade, ...]


class RefundPreviewView(msgspec.Struct, frozen=True):
    lines: tuple[RefundLineView, ...]
    total: LocalMoney
    needs_approval: bool
    because: tuple[str, ...]


class OutlookView(msgspec.Struct, frozen=True):
    """What a grade would mean: where it goes, what it is worth, what the customer gets."""

    grade: Grade
    disposition: Disposition
    expected_value: LocalMoney
    confidence: float
    because: str
    refund: RefundPreviewView


class InspectionView(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    grade: Grade | None
    finding: Finding | None
    disposition: Disposition
    note: str | None
    inspected_by: str
    inspected_at: datetime
    refund: RefundView | None

    @property
    def public_id(self) -> str:
        return public_id("Inspection", self.id)


class ItemView(msgspec.Struct, frozen=True):
    id: UUID
    return_id: UUID
    parcel_id: UUID | None
    rma: str
    order_number: str
    line_number: int
    unit: int
    product: ProductView
    reason: ReasonView | None
    customer_note: str | None
    reception: Reception
    acceptance: Acceptance
    refund: RefundState
    paid: LocalMoney
    requested_at: datetime
    delivered_at: datetime | None
    weight_grams: int | None
    terms_json: str
    inspection: InspectionView | None
    facts: RefundFacts | None
    limit: Money | None
    """What the reader may release alone; None for who may not refund."""

    @property
    def public_id(self) -> str:
        return public_id("ReturnItem", self.id)

    @property
    def terms(self) -> TermsView:
        terms = msgspec.json.decode(self.terms_json, type=Terms)
        return TermsView(terms, self.paid.currency, self.paid.language)

    @property
    def checks(self) -> tuple[CheckView, ...]:
        return tuple(
            CheckView(
                check.handle, check.question.say(self.paid.language), check.critical, check.grades
            )
            for check in CHECKLISTS[self.product.group]
        )

    @property
    def outlooks(self) -> tuple[OutlookView, ...]:
        """One per grade; empty for whoever may not refund."""
        if self.facts is None:
            return ()
        reasons = self.terms.terms.because
        because = tuple(
            said_reason(one, self.paid.language, self.paid.currency)
            for one in reasons
            if one.outcome is not Outcome.LOST
        )
        return tuple(self._outlook(grade, self.facts, because) for grade in Grade)

    def _outlook(self, grade: Grade, facts: RefundFacts, because: tuple[str, ...]) -> OutlookView:
        language = self.paid.language
        proposal = propose(grade, self.product.group, facts.ground, facts.paid)
        parts = breakdown(facts, grade)
        total = parts.total
        return OutlookView(
            grade=grade,
            disposition=proposal.disposition,
            expected_value=LocalMoney(
                proposal.expected_value.minor, proposal.expected_value.currency, language
            ),
            confidence=proposal.confidence,
            because=proposal.why.say(language),
            refund=RefundPreviewView(
                lines=line_views(parts, language),
                total=LocalMoney(total.minor, total.currency, language),
                needs_approval=self.limit is not None and total > self.limit,
                because=because,
            ),
        )


ITEMS = """
SELECT i.id, i.of_id AS return_id, i.parcel_id, r.rma, o.number AS order_number,
  l.number AS line_number, i.unit, p.id AS product_id, p.sku, p.gtin, p.title, p.options,
  p."group", p.image_url, i.reason, i.note AS customer_note, i.reception, i.acceptance, i.refund,
  i.paid_minor, i.currency, i.terms, r.requested_at, p.weight_grams,
  (SELECT max(s.delivered_at) FROM shipment s WHERE s.order_id = o.id) AS delivered_at
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
WHERE {where} ORDER BY r.requested_at, r.id, l.number, i.unit
"""


class _Item(msgspec.Struct, frozen=True):
    id: UUID
    return_id: UUID
    parcel_id: UUID | None
    rma: str
    order_number: str
    line_number: int
    unit: int
    product_id: int
    sku: str
    gtin: str | None
    title: str
    options: str
    group: ProductGroup
    image_url: str | None
    reason: str | None
    customer_note: str | None
    reception: Reception
    acceptance: Acceptance
    refund: RefundState
    paid_minor: int
    currency: str
    terms: str
    requested_at: datetime
    weight_grams: int | None
    delivered_at: datetime | None


async def items_of_parcels(
    reads: Reader, parcel_ids: Sequence[UUID], *, limits: Limits | None, language: str
) -> list[ItemView]:
    return await _items(reads, "i.parcel_id", parcel_ids, limits=limits, language=language)


async def items_of_returns(
    reads: Reader, return_ids: Sequence[UUID], *, limits: Limits | None, language: str
) -> list[ItemView]:
    return await _items(reads, "i.of_id", return_ids, limits=limits, language=language)


async def items(
    reads: Reader, ids: Sequence[UUID], *, limits: Limits | None, language: str
) -> list[ItemView]:
    return await _items(reads, "i.id", ids, limits=limits, language=language)


async def _items(
    reads: Reader, column: str, ids: Sequence[UUID], *, limits: Limits | None, language: str
) -> list[ItemView]:
    """With limits (whoever may refund) the facts of the refund are read as well."""
    if not ids:
        return []
    where = f"{column} IN ({placeholders(len(ids))})"
    rows = structs(await reads.fetch(ITEMS.format(where=where), *ids), _Item)
    item_ids = [row.id for row in rows]
    inspections = await inspections_of_items(reads, item_ids, language=language)
    facts = await refund_facts(reads, item_ids) if limits else {}
    return [
        _view(row, inspections.get(row.id), facts.get(row.id), limits, language) for row in rows
    ]


INSPECTIONS = (
    "SELECT id, item_id, grade, finding, disposition, note, inspected_by, inspected_at "
    "FROM inspection WHERE item_id IN ({ids})"
)


class _Inspection(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    grade: Grade | None
    finding: Finding | None
    disposition: Disposition
    note: str | None
    inspected_by: str
    inspected_at: datetime


async def inspections_of_items(
    reads: Reader, item_ids: Sequence[UUID], *, language: str
) -> dict[UUID, InspectionView]:
    if not item_ids:
        return {}
    sql = INSPECTIONS.format(ids=placeholders(len(item_ids)))
    rows = structs(await reads.fetch(sql, *item_ids), _Inspection)
    refunds = await refunds_of_items(reads, item_ids, language=language)
    return {
        row.item_id: InspectionView(
            *(getattr(row, name) for name in _Inspection.__struct_fields__),
            refund=refunds.get(row.item_id),
        )
        for row in rows
    }


def _view(
    row: _Item,
    inspection: InspectionView | None,
    facts: RefundFacts | None,
    limits: Limits | None,
    language: str,
) -> ItemView:
    reason = BY_HANDLE.get(row.reason or "")
    return ItemView(
        id=row.id,
        return_id=row.return_id,
        parcel_id=row.parcel_id,
        rma=row.rma,
        order_number=row.order_number,
        line_number=row.line_number,
        unit=row.unit,
        product=ProductView(
            row.product_id,
            row.sku,
            row.gtin,
            row.title,
            row.options,
            row.group,
            row.image_url,
        ),
        reason=ReasonView(reason.handle, reason.name.say(language), ground_of(reason.handle))
        if reason
        else None,
        customer_note=row.customer_note,
        reception=row.reception,
        acceptance=row.acceptance,
        refund=row.refund,
        paid=LocalMoney(row.paid_minor, row.currency, language),
        requested_at=row.requested_at,
        delivered_at=row.delivered_at,
        weight_grams=row.weight_grams,
        terms_json=row.terms,
        inspection=inspection,
        facts=facts,
        limit=limits.of(row.currency) if limits else None,
    )
