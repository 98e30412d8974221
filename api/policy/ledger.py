"""Money put aside for what was told or asked for, spent or let go: the ledger of the budgets.

Whoever takes out of a budget locks its period, so it is never taken twice. A promise is kept
whatever is left; anything else is refused when the money is gone.
"""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from tortoise.transactions import atomic, in_transaction

from api.policy.budgets import ReservationState, first_day
from api.policy.models import BudgetPeriod, BudgetReservation
from api.policy.rules import Draw


@atomic()
async def reserve_told(
    draws: Collection[Draw], disclosure_id: str, market_id: int, *, on: date, now: datetime
) -> set[str]:
    """What a checkout tells; the names of the budgets that cannot cover it. The same disclosure
    has one reservation as long as no return uses it, however often the page is looked at."""
    uncovered: set[str] = set()
    for draw in sorted(draws, key=lambda one: one.budget):
        period = await _locked(draw, market_id, on)
        waiting = await _waiting(draw, market_id, disclosure_id)
        more = draw.most - (waiting.minor if waiting else 0)
        if more > 0 and not _has(period, more, draw):
            uncovered.add(draw.budget)
        elif waiting is None:
            await _put_aside(period, draw.most, now, disclosure_id=disclosure_id)
        elif more > 0:
            await _resize(waiting, draw.most)
    return uncovered


async def reserve_for_return(
    needed: Sequence[tuple[Draw, int]],
    return_id: UUID,
    market_id: int,
    *,
    disclosure_id: str | None,
    must: bool,
    on: date,
    now: datetime,
) -> set[str]:
    """Inside the transaction of the return. What the checkout put aside is used first. The names
    of the budgets that cannot cover it; `must`: none, whatever is left."""
    uncovered: set[str] = set()
    for draw, minor in sorted(needed, key=lambda one: one[0].budget):
        period = await _locked(draw, market_id, on)
        own = await _held(draw, market_id, return_id=return_id)
        own = own or await _waiting(draw, market_id, disclosure_id)
        if own:
            own.return_id = return_id
            await own.save(update_fields=["return_id"])
            await _resize(own, minor)
        elif minor == 0:
            continue
        elif must or draw.told or _has(period, minor, draw):
            await _put_aside(period, minor, now, disclosure_id=disclosure_id, return_id=return_id)
        else:
            uncovered.add(draw.budget)
    return uncovered


async def release_return(return_id: UUID) -> None:
    """It did not come, or nothing of it was paid. What was told stays told."""
    await _end(return_id, ReservationState.RELEASED)


async def spend_return(return_id: UUID) -> None:
    """The first refund of the return: now the fee would have been charged."""
    await _end(return_id, ReservationState.SPENT)


async def _end(return_id: UUID, state: ReservationState) -> None:
    held = BudgetReservation.filter(return_id=return_id, state=ReservationState.RESERVED)
    for one in await held.order_by("period_id"):
        period = await BudgetPeriod.select_for_update().get(id=one.period_id)
        period.reserved_minor -= one.minor
        if state is ReservationState.SPENT:
            period.spent_minor += one.minor
        one.state = state
        await one.save(update_fields=["state"])
        await period.save(update_fields=["reserved_minor", "spent_minor"])


async def _locked(draw: Draw, market_id: int, on: date) -> BudgetPeriod:
    """The period of this day, made when it is first asked for."""
    key = {
        "market_id": market_id,
        "brand_id": draw.brand_id or 0,
        "name": draw.budget,
        "first_day": first_day(draw.per, on),
    }
    async with in_transaction():
        await BudgetPeriod.bulk_create([BudgetPeriod(**key)], ignore_conflicts=True)
    return await BudgetPeriod.select_for_update().get(**key)


def _has(period: BudgetPeriod, minor: int, draw: Draw) -> bool:
    return period.reserved_minor + period.spent_minor + minor <= draw.amount


async def _put_aside(
    period: BudgetPeriod,
    minor: int,
    now: datetime,
    *,
    disclosure_id: str | None = None,
    return_id: UUID | None = None,
) -> None:
    period.reserved_minor += minor
    await period.save(update_fields=["reserved_minor"])
    await BudgetReservation.create(
        period_id=period.id,
        disclosure_id=disclosure_id,
        return_id=return_id,
        minor=minor,
        state=ReservationState.RESERVED,
        at=now,
    )


async def _resize(one: BudgetReservation, minor: int) -> None:
    """In the period that it was put aside in."""
    period = await BudgetPeriod.select_for_update().get(id=one.period_id)
    period.reserved_minor += minor - one.minor
    one.minor = minor
    await one.save(update_fields=["minor"])
    await period.save(update_fields=["reserved_minor"])


async def _held(draw: Draw, market_id: int, **which: object) -> BudgetReservation | None:
    """The oldest of those that are still put aside."""
    found = BudgetReservation.filter(
        state=ReservationState.RESERVED,
        period__market_id=market_id,
        period__brand_id=draw.brand_id or 0,
        period__name=draw.budget,
        **which,
    )
    return await found.order_by("id").first()


async def _waiting(
    draw: Draw, market_id: int, disclosure_id: str | None
) -> BudgetReservation | None:
    """Told, and used by no return yet."""
    if disclosure_id is None:
        return None
    return await _held(draw, market_id, disclosure_id=disclosure_id, return_id=None)
