"""The queue and the parcels of the dock. A fixed number of statements, whatever the rows."""

from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.events.bell import Bell
from api.events.catalogue import ParcelChanged
from api.events.reads import follow
from api.inspection.reads import items_of_parcels
from api.inspection.views import ItemView
from api.kernel.ids import public_id
from api.kernel.language import Sentence
from api.kernel.money import LocalMoney
from api.refunds.rules import Limits
from api.returns.rules import Acceptance
from api.shipping.rules import ParcelState


class LeaseView(msgspec.Struct, frozen=True):
    by: str
    bench: str
    until: datetime


class FindView(msgspec.Struct, frozen=True):
    id: UUID
    parcel_id: UUID
    code: str
    note: str | None
    recorded_by: str
    recorded_at: datetime
    place: str | None
    tied_by: str | None
    tied_at: datetime | None

    @property
    def public_id(self) -> str:
        return public_id("Find", self.id)


class ParcelSummaryView(msgspec.Struct, frozen=True):
    id: UUID
    code: str
    state: ParcelState
    customer_name: str
    item_count: int
    value: LocalMoney
    arrived_at: datetime | None
    due_at: datetime | None
    priority: int
    flags: tuple[str, ...]
    lease: LeaseView | None

    @property
    def public_id(self) -> str:
        return public_id("Parcel", self.id)


class ParcelView(msgspec.Struct, frozen=True):
    id: UUID
    code: str
    state: ParcelState
    announced: bool
    carrier: str | None
    customer_name: str
    language: str
    value: LocalMoney
    arrived_at: datetime | None
    due_at: datetime | None
    flags: tuple[str, ...]
    lease: LeaseView | None
    items: tuple[ItemView, ...]
    finds: tuple[FindView, ...]

    @property
    def public_id(self) -> str:
        return public_id("Parcel", self.id)

    @property
    def is_finished(self) -> bool:
        return all(item.acceptance is not Acceptance.PENDING for item in self.items)


class _Parcel(msgspec.Struct, frozen=True):
    id: UUID
    code: str
    state: ParcelState
    announced: bool
    carrier: str | None
    arrived_at: datetime | None
    due_at: datetime | None
    priority: int
    leased_by: str | None
    bench: str | None
    leased_until: datetime | None
    item_count: int
    value_minor: int
    currency: str | None
    customer_name: str | None
    language: str | None
    recalls: int


PARCELS = """
SELECT p.id, p.code, p.state, p.announced, p.carrier, p.arrived_at, p.due_at, p.priority,
  p.leased_by, p.bench, p.leased_until, coalesce(h.items, 0) AS item_count,
  coalesce(h.minor, 0) AS value_minor, h.currency, h.customer_name, h.language,
  coalesce(h.recalls, 0) AS recalls
FROM parcel p LEFT JOIN (
  SELECT i.parcel_id, count(*) AS items, CAST(sum(i.paid_minor) AS BIGINT) AS minor,
    min(i.currency) AS currency,
    min(c.name) AS customer_name, min(r.language) AS language,
    sum(CASE WHEN i.reason = 'recalled' THEN 1 ELSE 0 END) AS recalls
  FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
  LEFT JOIN customer c ON c.id = o.customer_id
  WHERE i.parcel_id IN ({picked}) GROUP BY i.parcel_id
) h ON h.parcel_id = p.id
WHERE p.id IN ({picked}) ORDER BY p.priority DESC, p.due_at, p.id
"""
QUEUE = (
    "SELECT id FROM parcel WHERE state IN ('ARRIVED', 'OPEN') "
    "AND (-priority, due_at, id) > ($1, $2, $3) ORDER BY -priority, due_at, id LIMIT $4"
)
FINDS = (
    "SELECT id, parcel_id, code, note, recorded_by, recorded_at, place, tied_by, tied_at "
    "FROM find WHERE "
)
FIRST = -(2**31)
BEGINNING = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


async def queue(
    reads: Reader,
    *,
    first: int,
    after: tuple[int, datetime, UUID] | None,
    now: datetime,
    language: str,
) -> tuple[list[ParcelSummaryView], bool]:
    """Parcels that wait at the dock, the most urgent first; and whether more follow. `after` is
    the (-priority, due_at, id) of the last one seen."""
    rows = await reads.fetch(QUEUE, *(after or (FIRST, BEGINNING, UUID(int=0))), first + 1)
    ids = [row["id"] for row in rows]
    parcels = await _parcels(reads, ids[:first])
    return [_summary(row, now, language) for row in parcels], len(ids) > first


async def queue_length(reads: Reader) -> int:
    rows = await reads.fetch(
        "SELECT count(*) AS waiting FROM parcel WHERE state IN ('ARRIVED', 'OPEN')"
    )
    return int(rows[0]["waiting"])


async def summaries(
    reads: Reader, ids: Sequence[UUID], *, now: datetime, language: str
) -> list[ParcelSummaryView]:
    return [_summary(row, now, language) for row in await _parcels(reads, ids)]


async def summary(
    reads: Reader, parcel_id: UUID, *, now: datetime, language: str
) -> ParcelSummaryView | None:
    """The parcel's row of the queue; None when it is not, or no longer, in it."""
    rows = await _parcels(reads, [parcel_id])
    waiting = [row for row in rows if row.state in (ParcelState.ARRIVED, ParcelState.OPEN)]
    return next((_summary(row, now, language) for row in waiting), None)


async def parcel(
    reads: Reader, parcel_id: UUID, *, limits: Limits | None, now: datetime, language: str
) -> ParcelView | None:
    rows = await _parcels(reads, [parcel_id])
    if not rows:
        return None
    (row,) = rows
    items = await items_of_parcels(reads, [parcel_id], limits=limits, now=now, language=language)
    where = "parcel_id = $1 ORDER BY recorded_at"
    noted = structs(await reads.fetch(FINDS + where, parcel_id), FindView)
    return ParcelView(
        id=row.id,
        code=row.code,
        state=row.state,
        announced=row.announced,
        carrier=row.carrier,
        customer_name=_name(row, language),
        language=row.language or language,
        value=LocalMoney(row.value_minor, row.currency or "EUR", language),
        arrived_at=row.arrived_at,
        due_at=row.due_at,
        flags=_flags(row, language),
        lease=_lease(row, now),
        items=tuple(items),
        finds=tuple(noted),
    )


async def find(reads: Reader, id: UUID) -> FindView | None:
    return (await finds(reads, [id])).get(id)


async def finds(reads: Reader, ids: Sequence[UUID]) -> dict[UUID, FindView]:
    if not ids:
        return {}
    rows = await reads.fetch(f"{FINDS} id IN ({placeholders(len(ids))})", *ids)
    return {row.id: row for row in structs(rows, FindView)}


async def _parcels(reads: Reader, ids: Sequence[UUID]) -> list[_Parcel]:
    if not ids:
        return []
    sql = PARCELS.format(picked=placeholders(len(ids)))
    return structs(await reads.fetch(sql, *ids), _Parcel)


def _summary(row: _Parcel, now: datetime, language: str) -> ParcelSummaryView:
    return ParcelSummaryView(
        id=row.id,
        code=row.code,
        state=row.state,
        customer_name=_name(row, language),
        item_count=row.item_count,
        value=LocalMoney(row.value_minor, row.currency or "EUR", language),
        arrived_at=row.arrived_at,
        due_at=row.due_at,
        priority=row.priority,
        flags=_flags(row, language),
        lease=_lease(row, now),
    )


def _lease(row: _Parcel, now: datetime) -> LeaseView | None:
    if row.leased_by and row.bench and row.leased_until and row.leased_until > now:
        return LeaseView(row.leased_by, row.bench, row.leased_until)
    return None


def _name(row: _Parcel, language: str) -> str:
    """Whose it is: a guest has no name, and of an unannounced parcel nobody knows."""
    unknown = GUEST if row.item_count else NOBODY_KNOWN
    return row.customer_name or unknown.say(language)


def _flags(row: _Parcel, language: str) -> tuple[str, ...]:
    flags = (
        (not row.announced, UNANNOUNCED),
        (row.recalls > 0, RECALL),
        (row.priority > 0, PRIORITY),
    )
    return tuple(sentence.say(language) for is_so, sentence in flags if is_so)


UNANNOUNCED = Sentence(
    "Not announced", "Niet aangekondigd", "Non annoncé", "Nicht angekündigt", "Ikke varslet"
)
GUEST = Sentence("Guest", "Gast", "Invité", "Gast", "Gjest")
NOBODY_KNOWN = Sentence("Unknown", "Onbekend", "Inconnu", "Unbekannt", "Ukjent")
PRIORITY = Sentence("Priority", "Voorrang", "Prioritaire", "Vorrang", "Prioritert")
RECALL = Sentence("Recall", "Terugroep", "Rappel", "Rückruf", "Tilbakekalling")


async def queue_changes(
    reads: Reader, bell: Bell, position: int
) -> AsyncGenerator[tuple[UUID, int]]:
    """(parcel, position) for each event that touches a parcel's row of the queue."""
    async for event in follow(reads, bell, position):
        if event.name == ParcelChanged.__name__:
            changed = msgspec.json.decode(event.data, type=ParcelChanged)
            yield changed.parcel_id, int(event.position)
