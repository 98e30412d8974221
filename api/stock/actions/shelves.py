"""The levels that something is about: made when they are first named, locked in one order."""

from collections.abc import Collection

from api.stock.models import Location, Place, StockLevel
from api.stock.rules import Disposition

MAIN = "main"


async def home(brand_id: int) -> int:
    """Where what comes back comes in: the location that was named first."""
    if found := await Location.filter(brand_id=brand_id).order_by("id").first():
        return found.id
    return (await locations(brand_id, [MAIN]))[MAIN]


async def locations(brand_id: int, handles: Collection[str]) -> dict[str, int]:
    """Ids by handle. One that is not known yet is made."""
    fresh = [Location(brand_id=brand_id, handle=handle) for handle in dict.fromkeys(handles)]
    await Location.bulk_create(fresh, ignore_conflicts=True)
    found = await Location.filter(brand_id=brand_id, handle__in=[*handles])
    return {one.handle: one.id for one in found}


async def locked(places: Collection[Place]) -> dict[Place, StockLevel]:
    """By the order of their ids, so that two never wait for each other in a ring."""
    if not places:
        return {}
    fresh = [
        StockLevel(location_id=location, product_id=product, disposition=where)
        for location, product, where in sorted(set(places))
    ]
    await StockLevel.bulk_create(fresh, ignore_conflicts=True)
    at, of, kinds = map(set, zip(*places, strict=True))
    among = StockLevel.filter(location_id__in=at, product_id__in=of, disposition__in=kinds)
    found = {one.place: one for one in await among.order_by("id").select_for_update()}
    return {place: found[place] for place in places}


async def sellable(product_ids: Collection[int]) -> list[StockLevel]:
    """What can be sold of these products, wherever it is; locked, in the order of ids."""
    found = StockLevel.filter(product_id__in=[*product_ids], disposition=Disposition.RESTOCK)
    return await found.order_by("id").select_for_update()
