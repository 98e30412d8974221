"""Refunds as they are shown. Fixed statements."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.orders.rules import TenderKind
from api.refunds.rules import Breakdown, Excess, RefundLineKind
from api.refunds.sentences import LABELS, reason_text
from api.returns.rules import RefundState


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
    release_reason: str | None
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


class PayoutView(msgspec.Struct, frozen=True):
    kind: TenderKind | None
    label: str | None
    amount: LocalMoney
    state: RefundState
    reference: str | None
    failure: str | None
    settled_at: datetime | None


class TenderView(msgspec.Struct, frozen=True):
    """What one of the ways an order was paid would get back."""

    kind: TenderKind | None
    label: str | None
    amount: LocalMoney


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
    release_reason: str | None
    settled_at: datetime | None


COLUMNS = (
    "id, of_id AS return_id, item_id, state, minor, currency, breakdown, hold_reason, early, "
    "over_minor, excess, excess_reason, excess_by, excess_at, granted_by, granted_at, released_by, "
    "release_reason, settled_at"
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


PAYOUTS = """
SELECT p.refund_id, p.kind, p.label, p.minor, p.currency, p.state, p.reference, p.failure,
  p.settled_at
FROM payout p JOIN refund f ON f.id = p.refund_id WHERE {where}
ORDER BY f.granted_at, f.id, p.tender
"""


OF_MONEY = "p.state = 'PENDING' AND coalesce(p.kind, 'OTHER') NOT IN ('GIFT_CARD', 'STORE_CREDIT')"


class _Payout(msgspec.Struct, frozen=True):
    refund_id: UUID
    kind: TenderKind | None
    label: str | None
    minor: int
    currency: str
    state: RefundState
    reference: str | None
    failure: str | None
    settled_at: datetime | None


async def payouts_of_refunds(
    reads: Reader, ids: Sequence[UUID], *, language: str
) -> list[tuple[PayoutView, ...]]:
    """In the order of the ids."""
    sql = PAYOUTS.format(where=f"p.refund_id IN ({placeholders(len(ids))})")
    found: dict[UUID, list[PayoutView]] = {id: [] for id in ids}
    for row in structs(await reads.fetch(sql, *ids), _Payout):
        found[row.refund_id].append(_payout(row, language))
    return [tuple(found[id]) for id in ids]


async def payouts_to_confirm(reads: Reader, *, language: str) -> list[PayoutView]:
    """Asked of the gateway, and nobody has said that the money moved; oldest first. Cards and
    credit of the shop's own are no money."""
    rows = await reads.fetch(PAYOUTS.format(where=OF_MONEY))
    return [_payout(row, language) for row in structs(rows, _Payout)]


def _payout(row: _Payout, language: str) -> PayoutView:
    return PayoutView(
        row.kind,
        row.label,
        LocalMoney(row.minor, row.currency, language),
        row.state,
        row.reference,
        row.failure,
        row.settled_at,
    )


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


def tender_views(parts: Breakdown, language: str) -> tuple[TenderView, ...]:
    return tuple(
        TenderView(one.kind, one.label, LocalMoney(one.minor, parts.currency, language))
        for one in parts.tenders
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
        release_reason=row.release_reason,
        settled_at=row.settled_at,
    )
