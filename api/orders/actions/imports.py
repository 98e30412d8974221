"""Take in orders by the hundred. The same order twice is the same order."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import OrdersImported
from api.kernel.refusal import InvalidInput, Refusal, RefusalCode
from api.orders import sentences as say
from api.orders.actions import book
from api.orders.actions.telling import tell_standings
from api.orders.actions.writing import write
from api.orders.checks import CheckedOrder, Checker
from api.orders.formats.incoming import ImportedOrder
from api.orders.merging import KeptPast, Merge, merge
from api.shop.models import Brand, Market

MOST_ORDERS = 500
ANOTHERS = KeptPast(0, 0, None, {})
"""A past return that an earlier order of this batch has."""


class OrderRefused(msgspec.Struct, frozen=True):
    """Why one order of a batch was not taken."""

    external_id: str
    code: RefusalCode
    field: str | None
    message: str


class Imported(msgspec.Struct, frozen=True):
    created: int
    updated: int
    unchanged: int
    refusals: tuple[OrderRefused, ...]


@dataclass(frozen=True, slots=True)
class Shop:
    """The brands of a batch (their rows are locked), and the markets of their entities."""

    brands: dict[str, Brand]
    markets: list[Market]

    def brand(self, order: CheckedOrder) -> Brand:
        if found := self.brands.get(order.brand):
            return found
        raise InvalidInput(say.UNKNOWN_BRAND, field="brand", value=order.brand)

    def market(self, order: CheckedOrder, entity_id: int) -> Market:
        country = order.market or order.facts["country"]
        for market in self.markets:
            if market.entity_id == entity_id and market.country == country:
                return market
        raise InvalidInput(say.UNKNOWN_MARKET, field="market", value=country)


@dataclass(slots=True)
class Tally:
    language: str
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refusals: list[OrderRefused] | None = None

    def refuse(self, order: ImportedOrder | CheckedOrder, refusal: Refusal) -> None:
        told = OrderRefused(
            order.external_id[:80], refusal.code, refusal.field, refusal.say(self.language)
        )
        self.refusals = [*(self.refusals or []), told]

    def count(self, merges: Iterable[Merge]) -> int:
        """How many are new or changed."""
        before = self.created + self.updated
        for one in merges:
            self.created += one.kept is None
            self.updated += one.kept is not None and one.changes
            self.unchanged += not one.changes
        return self.created + self.updated - before


@atomic()
async def import_orders(
    orders: Sequence[ImportedOrder],
    *,
    actor: Actor,
    key: UUID,
    now: datetime,
    source: str = "api",
    language: str = "en",
) -> Imported:
    """Bad orders are refused one by one and never stop the good ones."""
    if len(orders) > MOST_ORDERS:
        raise InvalidInput(say.TOO_MANY_ORDERS, field="orders", most=MOST_ORDERS)
    shop = await _lock_shop(orders)
    claimed = await claim(actor, key, "import_orders", fingerprint(orders), now=now)
    if claimed.before is not None:
        return msgspec.convert(claimed.before, Imported)
    tally, changed, touched = Tally(language), dict[str, int](), list[int]()
    for wave in waves(_checked(orders, tally, now=now)):
        for brand, merges in (await _merged(wave, shop, tally)).items():
            at = _markets(merges, shop)
            touched += await write(shop.brands[brand], at, merges, source=source)
            changed[brand] = changed.get(brand, 0) + tally.count(merges)
    for brand, count in changed.items():
        if count:
            await record(OrdersImported(brand, source, count), now=now)
    await tell_standings(touched, now=now)
    done = Imported(tally.created, tally.updated, tally.unchanged, tuple(tally.refusals or ()))
    await claimed.answer(msgspec.to_builtins(done))
    return done


def fingerprint(value: object) -> str:
    return hashlib.sha256(msgspec.json.encode(value)).hexdigest()


def waves(orders: Sequence[CheckedOrder]) -> Iterable[list[CheckedOrder]]:
    """An order that is there twice is taken twice, one after the other: the last word holds."""
    same: dict[tuple[str, str], list[CheckedOrder]] = {}
    for order in orders:
        same.setdefault((order.brand, order.external_id), []).append(order)
    for turn in range(max(map(len, same.values()), default=0)):
        yield [versions[turn] for versions in same.values() if len(versions) > turn]


async def _lock_shop(orders: Sequence[ImportedOrder]) -> Shop:
    """One import per brand at a time, so that customers and products meet no rival."""
    handles = {order.brand for order in orders if order.brand}
    found = Brand.filter(handle__in=[*handles]).order_by("id").select_for_update(no_key=True)
    brands = {brand.handle: brand for brand in await found}
    markets = await Market.filter(entity_id__in={brand.entity_id for brand in brands.values()})
    return Shop(brands, markets)


def _checked(orders: Sequence[ImportedOrder], tally: Tally, *, now: datetime) -> list[CheckedOrder]:
    checker, good = Checker(now=now), list[CheckedOrder]()
    for order in orders:
        try:
            good.append(checker.order(order))
        except Refusal as refusal:
            tally.refuse(order, refusal)
    return good


async def _merged(
    orders: Sequence[CheckedOrder], shop: Shop, tally: Tally
) -> dict[str, list[Merge]]:
    by_brand: dict[str, list[CheckedOrder]] = {}
    for order in orders:
        try:
            brand = shop.brand(order)
            shop.market(order, brand.entity_id)
        except Refusal as refusal:
            tally.refuse(order, refusal)
        else:
            by_brand.setdefault(brand.handle, []).append(order)
    return {
        handle: await _merged_of(shop.brands[handle], group, tally)
        for handle, group in by_brand.items()
    }


async def _merged_of(brand: Brand, orders: Sequence[CheckedOrder], tally: Tally) -> list[Merge]:
    kept = await book.kept_orders(brand.id, [o.external_id for o in orders])
    past = await book.known_past(brand.id, orders, kept.values())
    merges: list[Merge] = []
    for order in orders:
        try:
            merges.append(merge(order, kept.get(order.external_id), past))
        except Refusal as refusal:
            tally.refuse(order, refusal)
        else:
            past |= {one.external_id: ANOTHERS for one in order.past}
    return merges


def _markets(merges: Sequence[Merge], shop: Shop) -> dict[str, Market]:
    return {
        one.order.external_id: shop.market(one.order, shop.brand(one.order).entity_id)
        for one in merges
    }
