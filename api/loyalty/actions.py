"""Set a programme, take note of what came back, work standings out anew. One transaction each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import raw
from api.events.actions import record
from api.events.catalogue import StandingsChanged
from api.loyalty.history import histories_of
from api.loyalty.models import LoyaltyProgramme, ReturnedUnit, Standing
from api.loyalty.programme import Programme, checked
from api.loyalty.programmes import ProgrammeVersion, in_force, versions_of
from api.loyalty.rules import History, held, next_change
from api.reasons.rules import Ground, ground_of
from api.shop.actions import brand_called
from api.shop.models import Brand

AT_ONCE = 500
"""Standings per transaction."""
LOOK_AGAIN = timedelta(days=30)
"""Figures fade with time, so every standing is worked out anew at least this often."""


@atomic()
async def set_programme(
    brand: str, programme: Programme, *, actor: Actor, key: UUID, now: datetime
) -> int:
    """The id of the brand. In force from now on; its customers' standings follow."""
    programme = checked(programme)
    seller = await brand_called(brand)
    await Brand.select_for_update(no_key=True).get(id=seller.id)
    document = msgspec.to_builtins(programme)
    claimed = await claim(actor, key, "setLoyaltyProgramme", [brand, document], now=now)
    if claimed.before is not None:
        return seller.id
    newest = await LoyaltyProgramme.filter(brand_id=seller.id).order_by("-version").first()
    await LoyaltyProgramme.create(
        brand_id=seller.id,
        version=newest.version + 1 if newest else 1,
        document=document,
        valid_from=now,
        published_by=actor.name,
    )
    await Standing.filter(customer__brand_id=seller.id).update(due_at=now)
    await claimed.answer(seller.id)
    return seller.id


@dataclass(frozen=True, slots=True)
class CameBack:
    """A unit whose refund has been paid."""

    refund_id: UUID
    return_id: UUID
    customer_id: int
    order_id: int
    line_id: int
    reason: str | None
    goods_minor: int
    slow: bool
    consolidated: bool
    at: datetime


@atomic()
async def note_return(unit: CameBack, *, now: datetime) -> None:
    """Twice is once: a refund has one row."""
    await Standing.locked([unit.customer_id])
    row = ReturnedUnit(
        refund_id=unit.refund_id,
        return_id=unit.return_id,
        customer_id=unit.customer_id,
        order_id=unit.order_id,
        line_id=unit.line_id,
        reason=unit.reason,
        counts=ground_of(unit.reason) not in (Ground.FAULT, Ground.RECALL),
        goods_minor=unit.goods_minor,
        slow=unit.slow,
        consolidated=unit.consolidated,
        returned_at=unit.at,
    )
    await ReturnedUnit.bulk_create([row], ignore_conflicts=True)
    await recompute([unit.customer_id], now=now)


@atomic()
async def recompute(customer_ids: Collection[int], *, now: datetime) -> None:
    """The same facts give the same standings, whoever asks and however often."""
    standings = await Standing.locked(customer_ids)
    histories = await histories_of(raw.execute, sorted(standings))
    versions = await versions_of(raw.execute, [history.brand_id for history in histories])
    changed = [
        history.customer_id
        for history in histories
        if _stand(
            standings[history.customer_id],
            history,
            in_force(versions[history.brand_id], now),
            now,
        )
    ]
    if not histories:
        return
    await Standing.bulk_update([*standings.values()], COMPUTED)
    if changed:
        await record(StandingsChanged(tuple(changed)), now=now)


async def everybody() -> list[int]:
    """Whoever has bought something, by id."""
    rows = await raw.execute(BUYERS)
    return [row["customer_id"] for row in rows]


async def recompute_due(*, now: datetime) -> int:
    """Those whose time has come, as far as one transaction goes; returns how many."""
    due = Standing.filter(due_at__lte=now).order_by("due_at").limit(AT_ONCE)
    ids: Sequence[int] = [row.customer_id for row in await due.only("id", "customer_id")]
    await recompute(ids, now=now)
    return len(ids)


BUYERS = """
SELECT DISTINCT customer_id FROM "order" WHERE customer_id IS NOT NULL ORDER BY customer_id
"""
COMPUTED = ["tier", "tier_until", "next_tier", "missing", "computed_at", "due_at"]


def _stand(
    row: Standing, history: History, version: ProgrammeVersion | None, now: datetime
) -> bool:
    """Write the figures into the row; True if partners have to be told."""
    before = row.tier
    row.tier, row.tier_until, row.next_tier, row.missing = history.given_tier, None, None, []
    changes = None
    if version:
        tier = held(version.document, history, now)
        row.tier, row.tier_until = tier.tier.handle, tier.until
        row.next_tier = tier.next.handle if tier.next else None
        row.missing = [msgspec.to_builtins(missing) for missing in tier.missing]
        changes = next_change(version.document, history, now)
    moments = (row.tier_until, changes, now + LOOK_AGAIN)
    row.computed_at, row.due_at = now, min(moment for moment in moments if moment)
    return row.tier != before
