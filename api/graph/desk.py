import re
from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import strawberry

from api.access.rules import STAFF
from api.desk import reads, scans
from api.events.reads import last_position
from api.graph.context import Info
from api.graph.engine.access import allowed
from api.graph.engine.shown import shows
from api.graph.fields import (
    BAD_CURSOR,
    After,
    First,
    PageInfo,
    after_time,
    asked,
    page_size,
    show,
    show_all,
    shown,
    shown_id,
    time_cursor,
)
from api.graph.inspection import BENCH
from api.graph.money import Money
from api.graph.outlooks import outlook_limits
from api.graph.parcels import Lease, Parcel
from api.inspection.parcels import barcode_of
from api.kernel import text
from api.kernel.ids import public_id, uuid_of
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput, NotFound
from api.shipping.rules import UNKNOWN_PARCEL, ParcelState


@shows(reads.ParcelSummaryView)
@strawberry.type(description="A parcel as the queue shows it.", directives=[allowed(*STAFF)])
class ParcelSummary:
    public_id: strawberry.ID = shown_id("parcel")
    code: str = shown("What is printed on it and scanned.")
    state: ParcelState = shown("Where it stands.")
    customer_name: str = shown("Whose it is; a word for a guest.")
    item_count: int = shown("How many items should be in it.")
    value: Money = shown("What was paid for them.")
    arrived_at: datetime | None = shown("When it arrived.")
    due_at: datetime | None = shown(
        "When the first of its refunds must be decided, or its customer was promised a look."
    )
    priority: int = shown("What its terms give it in the warehouse: the higher goes first.")
    flags: list[str] = shown("What stands out, in a word or two each.")
    lease: Lease | None = shown("Who is working on it.")


@strawberry.type(description="A page of the queue.", directives=[allowed(*STAFF)])
class ParcelSummaryConnection:
    nodes: list[ParcelSummary] = shown("The parcels of this page, the most urgent first.")
    page_info: PageInfo = shown("Where the page ends.")
    total_count: int = shown("How many wait in all.")


@strawberry.type(
    description="An item that waits in a parcel, found by its GTIN or SKU.",
    directives=[allowed(*STAFF)],
)
class ScannedItem:
    parcel_id: strawberry.ID = shown("The parcel it should be in.")
    return_item_id: strawberry.ID = shown("The item.")


@strawberry.type(description="Nothing is known by this code.", directives=[allowed(*STAFF)])
class ScannedNothing:
    code: str = shown("What was scanned.")
    message: str = shown("What can be done now.")


ScanAnswer = Annotated[
    Parcel | ScannedItem | ScannedNothing,
    strawberry.union("ScanAnswer", description="What one scan means."),
]


@shows(scans.HourView)
@strawberry.type(description="One hour of somebody's day.", directives=[allowed(*STAFF)])
class HourCount:
    hour: int = shown("The hour, 0 to 23, where the bench is.")
    items: int = shown("Items inspected in it.")


@shows(scans.BenchStatisticsView)
@strawberry.type(description="One person's own day.", directives=[allowed(*STAFF)])
class BenchStatistics:
    items_today: int = shown("Items inspected today.")
    items_per_hour: float = shown("Items for each hour since the first.")
    seconds_per_item: int | None = shown("The usual time from item to item, breaks left out.")
    by_hour: list[HourCount] = shown("The hours in which something was inspected.")


@strawberry.type(description="Something changed in the queue.", directives=[allowed(*STAFF)])
class QueueChange:
    parcel_id: strawberry.ID = shown("The parcel it is about.")
    parcel: ParcelSummary | None = shown("Its row now; null when it left the queue.")
    position: str = shown("Where to resume after a break.")


NOTHING_KNOWN = Sentence(
    en="We know nothing by the code {code}. Receive it as an unannounced parcel, or note it as a "
    "find in the open one.",
    nl="We kennen niets met code {code}. Ontvang het als onaangekondigd pakket, of noteer het als "
    "vondst in het open pakket.",
    fr="Rien n'est connu sous le code {code}. Recevez-le comme colis non annoncé, ou notez-le "
    "comme trouvaille dans le colis ouvert.",
    de="Unter dem Code {code} ist nichts bekannt. Als nicht angekündigtes Paket annehmen oder im "
    "offenen Paket als Fund notieren.",
    nb="Vi kjenner ingenting med koden {code}. Motta det som en uvarslet pakke, eller noter det "
    "som et funn i den åpne pakken.",
)
MISREAD = Sentence(
    en="The check digit of {code} does not fit: it was misread, or printed wrong. Scan it again. "
    "If it stays so, receive it as a parcel, or note it as a find.",
    nl="Het controlecijfer van {code} klopt niet: verkeerd gelezen of verkeerd gedrukt. Scan het "
    "opnieuw. Blijft het zo, ontvang het als pakket of noteer het als vondst.",
    fr="La clé de contrôle de {code} est fausse : mal lue ou mal imprimée. Scannez à nouveau. Si "
    "rien ne change, recevez-le comme colis ou notez-le comme trouvaille.",
    de="Die Prüfziffer von {code} stimmt nicht: falsch gelesen oder falsch gedruckt. Noch einmal "
    "scannen. Bleibt es so, als Paket annehmen oder als Fund notieren.",
    nb="Kontrollsifferet i {code} stemmer ikke: lest eller trykt feil. Skann på nytt. Blir det "
    "ikke bedre, motta det som pakke eller noter det som funn.",
)
NO_SUCH_ZONE = Sentence(
    en="This is not a time zone: {zone}. Use a name such as Europe/Amsterdam.",
    nl="Dit is geen tijdzone: {zone}. Gebruik een naam als Europe/Amsterdam.",
    fr="Fuseau horaire inconnu : {zone}. Utilisez un nom comme Europe/Brussels.",
    de="Keine Zeitzone: {zone}. Bitte einen Namen wie Europe/Berlin verwenden.",
    nb="Ukjent tidssone: {zone}. Bruk et navn som Europe/Oslo.",
)


def zone_of(name: str) -> str:
    try:
        return ZoneInfo(name[:60]).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InvalidInput(NO_SUCH_ZONE, field="timeZone", zone=name[:60]) from None


def _cursor(last: reads.ParcelSummaryView) -> str:
    return f"{last.priority}.{time_cursor(last.due_at, last.id)}"


def _after(cursor: str | None) -> tuple[int, datetime, UUID] | None:
    """Where the queue goes on, which is sorted by (-priority, time, id)."""
    if cursor is None:
        return None
    priority, _, rest = cursor.partition(".")
    at, id = after_time(rest) or (None, None)
    if at is None or id is None or not re.fullmatch("[0-9]{1,6}", priority):
        raise InvalidInput(BAD_CURSOR, field="after")
    return -int(priority), at, id


@strawberry.type
class DeskQuery:
    @strawberry.field(
        description="Parcels that wait at the dock: by priority, then the soonest due first.",
        directives=[allowed(*BENCH)],
    )
    async def queue(
        self, info: Info, first: First = 50, after: After = None
    ) -> ParcelSummaryConnection:
        context = info.context
        found, more = await reads.queue(
            context.reads,
            first=page_size(first),
            after=_after(after),
            now=context.now,
            language=context.language,
        )
        last = found[-1] if found else None
        return ParcelSummaryConnection(
            nodes=show_all(ParcelSummary, found),
            page_info=PageInfo(has_next_page=more, end_cursor=_cursor(last) if last else None),
            total_count=await reads.queue_length(context.reads),
        )

    @strawberry.field(
        description="One parcel with all that the bench needs; null for an unknown id.",
        directives=[allowed(*BENCH)],
    )
    async def parcel(
        self, info: Info, id: Annotated[strawberry.ID, asked("The id of the parcel.")]
    ) -> Parcel | None:
        found = await _parcel(info, uuid_of(id, "Parcel"))
        return show(Parcel, found) if found else None

    @strawberry.field(
        description="What one scan means: a parcel, an item that waits in one, or nothing known. "
        "GS1 element strings and Digital Links are read as what they hold.",
        directives=[allowed(*BENCH)],
    )
    async def scan(
        self, info: Info, code: Annotated[str, asked("What the scanner read.")]
    ) -> ScanAnswer:
        scanned = barcode_of(code)
        found = await scans.scan(info.context.reads, scanned)
        if found.parcel_id is None:
            why = MISREAD if scanned.misread else NOTHING_KNOWN
            message = why.say(info.context.language, code=scanned.code)
            return ScannedNothing(code=scanned.code, message=message)
        if found.item_id is not None:
            return ScannedItem(
                parcel_id=strawberry.ID(public_id("Parcel", found.parcel_id)),
                return_item_id=strawberry.ID(public_id("ReturnItem", found.item_id)),
            )
        parcel = await _parcel(info, found.parcel_id)
        if parcel is None:
            raise NotFound(UNKNOWN_PARCEL)
        return show(Parcel, parcel)

    @strawberry.field(
        description="The signed-in person's own day: to help, not to chase.",
        directives=[allowed(*BENCH)],
    )
    async def bench_statistics(
        self,
        info: Info,
        time_zone: Annotated[str, asked("Where the bench is (IANA).")] = "Europe/Amsterdam",
    ) -> BenchStatistics:
        context = info.context
        found = await scans.bench_statistics(
            context.reads,
            context.actor.staff_id or 0,
            time_zone=zone_of(time_zone),
            now=context.now,
        )
        return show(BenchStatistics, found)


async def _parcel(info: Info, id: UUID) -> reads.ParcelView | None:
    context = info.context
    return await reads.parcel(
        context.reads,
        id,
        limits=outlook_limits(info),
        now=context.now,
        language=context.language,
    )


@strawberry.type
class DeskSubscription:
    @strawberry.subscription(
        description="Tells of each parcel that comes into the queue, changes there or leaves it. "
        "After a break ask the queue anew, then follow from the position that you had.",
        directives=[allowed(*BENCH)],
    )
    async def queue_changed(
        self,
        info: Info,
        after: Annotated[str | None, asked("The last position seen; now if left out.")] = None,
    ) -> AsyncGenerator[QueueChange]:
        context = info.context
        position = position_of(after) if after else await last_position(context.reads)
        async for parcel_id, at in reads.queue_changes(context.reads, context.bell, position):
            summary = await reads.summary(
                context.reads, parcel_id, now=context.now, language=context.language
            )
            yield QueueChange(
                parcel_id=strawberry.ID(public_id("Parcel", parcel_id)),
                parcel=show(ParcelSummary, summary) if summary else None,
                position=str(at),
            )


def position_of(said: str) -> int:
    position = text.whole_number(said)
    if position is None:
        raise InvalidInput(BAD_POSITION, field="after", text=said[:40])
    return position


BAD_POSITION = Sentence(
    en="This is not a position: {text}. Pass the last one you were given, or leave it out.",
    nl="Dit is geen positie: {text}. Geef de laatste die je kreeg, of laat het weg.",
    fr="Position invalide : {text}. Donnez la dernière reçue, ou omettez-la.",
    de="Keine Position: {text}. Bitte die zuletzt erhaltene angeben oder weglassen.",
    nb="Ugyldig posisjon: {text}. Oppgi den siste du fikk, eller utelat den.",
)
