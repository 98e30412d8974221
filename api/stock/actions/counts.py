"""Counts of the shop's own system, by the hundred. It is the master of what is on its shelves.

A count is known by its article, its place and its moment: sent again it changes nothing, and an
older one never overwrites a newer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import StockCounted, StockShort
from api.kernel import text
from api.kernel.moments import instant
from api.kernel.refusal import InvalidInput, NotFound, Refusal, RefusalCode
from api.orders import amounts
from api.orders import sentences as say
from api.orders.actions import book
from api.orders.actions.keeping import keep_products
from api.orders.formats.incoming import ImportedProduct, Incoming, Instant
from api.orders.who_bought_what import Facts, check_product
from api.shop.models import Brand
from api.stock.actions.shelves import MAIN, locations, locked
from api.stock.models import Place, StockLevel, StockMovement
from api.stock.rules import (
    SKU_OR_PRODUCT,
    TOO_MANY_COUNTS,
    UNKNOWN_PRODUCT,
    Disposition,
    Move,
    StockMove,
    count,
)

MOST_COUNTS = 500
MOST_PIECES = 100_000_000


class CountedStock(Incoming, frozen=True, kw_only=True):
    """One count: so many are there, what is promised of them included."""

    quantity: int
    counted_at: Instant
    sku: str | None = None
    """Of an article that is known."""
    product: ImportedProduct | None = None
    """Or the article itself, to be kept in the catalogue; a list price is in `currency`."""
    currency: str = "EUR"
    location: str = MAIN
    disposition: Disposition = Disposition.RESTOCK

    @property
    def called(self) -> str:
        return (self.product.sku if self.product else self.sku) or ""


class CountRefused(msgspec.Struct, frozen=True):
    """Why one count of a batch was not taken."""

    sku: str
    code: RefusalCode
    field: str | None
    message: str


class Counted(msgspec.Struct, frozen=True):
    changed: int
    unchanged: int
    older: int
    refusals: tuple[CountRefused, ...]


@dataclass(frozen=True, slots=True)
class _Good:
    sku: str
    location: str
    disposition: Disposition
    pieces: int
    at: datetime
    product: Facts | None


@dataclass(slots=True)
class _Tally:
    language: str
    changed: int = 0
    unchanged: int = 0
    older: int = 0
    refusals: tuple[CountRefused, ...] = ()

    def refuse(self, sku: str, no: Refusal) -> None:
        told = CountRefused(sku[:80], no.code, no.field, no.say(self.language))
        self.refusals = (*self.refusals, told)

    def took(self, move: Move | None) -> None:
        self.older += move is None
        self.unchanged += move is not None and not move.quantity
        self.changed += move is not None and bool(move.quantity)


@atomic()
async def record_stock(
    counts: Sequence[CountedStock],
    *,
    brand: str,
    actor: Actor,
    key: UUID,
    now: datetime,
    language: str = "en",
) -> Counted:
    """Bad counts are refused one by one and never stop the good ones."""
    if len(counts) > MOST_COUNTS:
        raise InvalidInput(TOO_MANY_COUNTS, field="counts", most=MOST_COUNTS)
    seller = await Brand.select_for_update(no_key=True).get_or_none(handle=brand)
    if seller is None:
        raise InvalidInput(say.UNKNOWN_BRAND, field="brand", value=brand)
    body = [brand, msgspec.json.encode(counts)]
    claimed = await claim(actor, key, "recordStock", body, now=now)
    if claimed.before is not None:
        return msgspec.convert(claimed.before, Counted)
    tally = _Tally(language)
    placed = await _placed(seller.id, _checked(counts, tally, now=now), tally)
    await _write(seller, placed, tally, by=actor.name, now=now)
    done = Counted(tally.changed, tally.unchanged, tally.older, tally.refusals)
    await claimed.answer(msgspec.to_builtins(done))
    return done


def _checked(counts: Iterable[CountedStock], tally: _Tally, *, now: datetime) -> list[_Good]:
    good: list[_Good] = []
    for one in counts:
        try:
            good.append(_check(one, now))
        except Refusal as no:
            tally.refuse(one.called, no)
    return good


def _check(one: CountedStock, now: datetime) -> _Good:
    if (one.sku is None) is (one.product is None):
        raise InvalidInput(SKU_OR_PRODUCT, field="sku")
    currency = amounts.currency(one.currency, field="currency")
    product = check_product(one.product, currency, "product") if one.product else None
    pieces = text.at_least(one.quantity, 0, field="quantity")
    return _Good(
        str(product["sku"]) if product else text.line(one.called, field="sku", most=80),
        text.line(one.location, field="location", most=40),
        one.disposition,
        amounts.at_most(pieces, MOST_PIECES, field="quantity"),
        amounts.possible(
            instant(one.counted_at, field="countedAt"), field="countedAt", since=None, now=now
        ),
        product,
    )


async def _placed(
    brand_id: int, counts: Sequence[_Good], tally: _Tally
) -> list[tuple[Place, _Good]]:
    """With the place each is about, the oldest first; an unknown article has none."""
    await keep_products(brand_id, ((one.sku, one.product) for one in counts if one.product))
    known = await book.products(brand_id, [one.sku for one in counts])
    places = await locations(brand_id, [one.location for one in counts])
    found: list[tuple[Place, _Good]] = []
    for one in sorted(counts, key=lambda one: one.at):
        if row := known.get(one.sku):
            place = (places[one.location], int(str(row["id"])), one.disposition)
            found.append((place, one))
        else:
            tally.refuse(one.sku, NotFound(UNKNOWN_PRODUCT, field="sku", sku=one.sku))
    return found


async def _write(
    seller: Brand, placed: Sequence[tuple[Place, _Good]], tally: _Tally, *, by: str, now: datetime
) -> None:
    levels = await locked([place for place, _ in placed])
    moved = await _moved_since(levels.values(), min((one.at for _, one in placed), default=now))
    movements: list[StockMovement] = []
    for place, one in placed:
        level = levels[place]
        since = (quantity for at, quantity in moved.get(level.id, ()) if at > one.at)
        move = count(level.now, one.pieces, one.at, since)
        tally.took(move)
        if move is None:
            continue
        level.take(move)
        level.counted_at = one.at
        if move.quantity:
            movements.append(_row(level, move, by, now))
    if levels:
        await StockLevel.bulk_update(levels.values(), ["quantity", "counted_at"])
    await StockMovement.bulk_create(movements)
    if tally.changed:
        await record(StockCounted(seller.handle, tally.changed), now=now)
    short = {place: one for place, one in placed if levels[place].now.short}
    for place, one in short.items():
        told = StockShort(seller.handle, one.location, one.sku, levels[place].now.short)
        await record(told, now=now)


def _row(level: StockLevel, move: Move, by: str, now: datetime) -> StockMovement:
    return StockMovement(
        level_id=level.id, kind=move.kind, quantity=move.quantity, reserved=0, by=by, at=now
    )


async def _moved_since(
    levels: Iterable[StockLevel], since: datetime
) -> dict[int, list[tuple[datetime, int]]]:
    """What we moved ourselves after the oldest of these counts."""
    ids = [level.id for level in levels]
    found: dict[int, list[tuple[datetime, int]]] = {}
    mine = StockMovement.filter(level_id__in=ids, at__gt=since).exclude(kind=StockMove.COUNTED)
    for one in await mine if ids else ():
        found.setdefault(one.level_id, []).append((one.at, one.quantity))
    return found
