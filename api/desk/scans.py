"""What one scan means: a parcel, an item that waits in one, or nothing we know."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.desk.pace import gaps, rate, usual
from api.kernel.barcodes import Barcode
from api.orders.amounts import serial

PARCEL_BY_CODE = "SELECT id FROM parcel WHERE code IN ({names}) LIMIT 1"
PARCEL_BY_RMA = (
    'SELECT i.parcel_id AS id FROM return_item i JOIN "return" r ON r.id = i.of_id '
    "WHERE r.rma = $1 AND i.parcel_id IS NOT NULL LIMIT 1"
)
ITEM_BY_PRODUCT = (
    "SELECT i.id, i.parcel_id FROM return_item i JOIN order_line l ON l.id = i.line_id "
    "JOIN product p ON p.id = l.product_id JOIN parcel c ON c.id = i.parcel_id "
    "WHERE (p.sku = $1 OR p.gtin IN ({goods})) AND i.acceptance = 'PENDING' "
    "AND c.state <> 'DONE' {sold}"
    "ORDER BY CASE c.state WHEN 'OPEN' THEN 0 WHEN 'ARRIVED' THEN 1 ELSE 2 END, c.due_at LIMIT 1"
)
SOLD = "AND {nl} || l.serials || {nl} LIKE {serial} "


@dataclass(frozen=True, slots=True)
class Scanned:
    parcel_id: UUID | None = None
    item_id: UUID | None = None


class _Id(msgspec.Struct, frozen=True):
    id: UUID


class _Item(msgspec.Struct, frozen=True):
    id: UUID
    parcel_id: UUID


async def scan(reads: Reader, scanned: Barcode) -> Scanned:
    """Of goods with a serial number the very piece that was sold with it, if it waits."""
    names = scanned.names
    by_code = PARCEL_BY_CODE.format(names=placeholders(len(names)))
    for sql, values in ((by_code, names), (PARCEL_BY_RMA, (scanned.code.upper(),))):
        for row in structs(await reads.fetch(sql, *values), _Id):
            return Scanned(parcel_id=row.id)
    if scanned.serial and (item := await _goods(reads, scanned, scanned.serial)):
        return item
    return await _goods(reads, scanned) or Scanned()


async def _goods(reads: Reader, scanned: Barcode, sold_as: str = "") -> Scanned | None:
    values = [scanned.code, *scanned.gtins]
    goods, sold = placeholders(len(values)), ""
    if sold_as:
        sold = SOLD.format(nl=f"${len(values) + 1}", serial=f"${len(values) + 2}")
        values += ["\n", f"%\n{serial(sold_as)}\n%"]
    sql = ITEM_BY_PRODUCT.format(goods=goods, sold=sold)
    found = structs(await reads.fetch(sql, *values), _Item)
    return next((Scanned(item.parcel_id, item.id) for item in found), None)


class HourView(msgspec.Struct, frozen=True):
    hour: int
    items: int


class BenchStatisticsView(msgspec.Struct, frozen=True):
    items_today: int
    items_per_hour: float
    seconds_per_item: int | None
    by_hour: tuple[HourView, ...]


async def bench_statistics(
    reads: Reader, staff_id: int, *, time_zone: str, now: datetime
) -> BenchStatisticsView:
    """One person's own day, to help and not to chase."""
    zone = ZoneInfo(time_zone)
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    rows = await reads.fetch(
        "SELECT inspected_at FROM inspection WHERE staff_id = $1 AND inspected_at >= $2 "
        "ORDER BY inspected_at",
        staff_id,
        midnight.astimezone(ZoneInfo("UTC")),
    )
    times = [msgspec.convert(row["inspected_at"], datetime, strict=False) for row in rows]
    hours = [time.astimezone(zone).hour for time in times]
    return BenchStatisticsView(
        items_today=len(times),
        items_per_hour=rate(times, now),
        seconds_per_item=usual(gaps(times)),
        by_hour=tuple(HourView(hour, hours.count(hour)) for hour in sorted(set(hours))),
    )
