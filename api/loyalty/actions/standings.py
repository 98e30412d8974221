"""Work standings out anew: of whom it is asked, of whom it is due, of everybody."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

import msgspec
from tortoise.transactions import atomic

from api.database import raw
from api.events.actions import record
from api.events.catalogue import StandingsChanged
from api.kernel.ids import public_id
from api.loyalty.actions.points import settle
from api.loyalty.figures import UNMEASURED, Yardstick, figures_of, measured
from api.loyalty.history import histories_of, histories_of_brands
from api.loyalty.models import Measure, Standing
from api.loyalty.programmes import ProgrammeVersion, in_force, versions_of
from api.loyalty.rules import History, held, next_change
from api.loyalty.segments import NEW_FOR, segments_of
from api.shop.models import Brand

AT_ONCE = 500
"""Standings per transaction."""
LOOK_AGAIN = timedelta(days=30)
"""Figures fade with time, so every standing is worked out anew at least this often."""
COMPUTED = [
    *("tier", "tier_until", "next_tier", "missing", "figures", "segments"),
    *("computed_at", "due_at"),
]
BUYERS = """
SELECT DISTINCT customer_id FROM "order" WHERE customer_id IS NOT NULL ORDER BY customer_id
"""


@atomic()
async def recompute(customer_ids: Collection[int], *, now: datetime) -> None:
    """The same facts give the same standings, whoever asks and however often."""
    standings = await Standing.locked(customer_ids)
    histories = await histories_of(raw.execute, sorted(standings))
    if not histories:
        return
    brands = [history.brand_id for history in histories]
    versions, yards = await versions_of(raw.execute, brands), await _yardsticks(brands)
    changed, moved = set(await settle(histories, versions, now=now)), set[int]()
    for history in histories:
        row = standings[history.customer_id]
        before = (row.tier, row.segments)
        yard = yards.get((history.brand_id, history.currency), UNMEASURED)
        _stand(row, history, in_force(versions[history.brand_id], now), yard, now)
        if (row.tier, row.segments) != before:
            moved.add(history.customer_id)
    await Standing.bulk_update([*standings.values()], COMPUTED)
    if changed | moved:
        ids = tuple(public_id("Customer", id) for id in sorted(moved))
        await record(StandingsChanged(tuple(sorted(changed | moved)), ids), now=now)


async def recompute_due(*, now: datetime) -> int:
    """Those whose time has come, as far as one transaction goes; returns how many."""
    due = Standing.filter(due_at__lte=now).order_by("due_at").limit(AT_ONCE)
    ids: Sequence[int] = [row.customer_id for row in await due.only("id", "customer_id")]
    await recompute(ids, now=now)
    return len(ids)


async def everybody() -> list[int]:
    """Whoever has bought something, by id."""
    return [row["customer_id"] for row in await raw.execute(BUYERS)]


async def measure(*, now: datetime) -> None:
    """Fit anew what the customers of each brand are measured against."""
    for brand in await Brand.all().order_by("id"):
        await _measure(brand.id, now=now)


@atomic()
async def _measure(brand_id: int, *, now: datetime) -> None:
    histories = await histories_of_brands(raw.execute, [brand_id])
    rows = [
        Measure(
            brand_id=brand_id,
            currency=currency,
            yardstick=msgspec.to_builtins(yard),
            measured_at=now,
        )
        for currency, yard in measured(histories, now).items()
    ]
    await Measure.bulk_create(
        rows, on_conflict=["brand_id", "currency"], update_fields=["yardstick", "measured_at"]
    )


async def _yardsticks(brand_ids: Sequence[int]) -> dict[tuple[int, str | None], Yardstick]:
    rows = await Measure.filter(brand_id__in=sorted(set(brand_ids)))
    return {(row.brand_id, row.currency): msgspec.convert(row.yardstick, Yardstick) for row in rows}


def _stand(
    row: Standing,
    history: History,
    version: ProgrammeVersion | None,
    yard: Yardstick,
    now: datetime,
) -> None:
    figures = figures_of(history, yard, now)
    row.figures = msgspec.to_builtins(figures) if figures else None
    row.segments = [str(segment) for segment in segments_of(figures, now)]
    row.tier, row.tier_until, row.next_tier, row.missing = history.given_tier, None, None, []
    moments = [now + LOOK_AGAIN]
    if version:
        place = held(version.document, history, now)
        row.tier, row.tier_until = place.tier.handle, place.until
        row.next_tier = place.next.handle if place.next else None
        row.missing = [msgspec.to_builtins(missing) for missing in place.missing]
        changes = next_change(version.document, history, now)
        moments += [moment for moment in (place.until, changes) if moment]
    if figures and now < figures.first_at + NEW_FOR:
        moments.append(figures.first_at + NEW_FOR)
    row.computed_at, row.due_at = now, min(moments)
