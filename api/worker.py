"""Works off what must wait for a commit: numbers events, carries out chores, keeps schedules."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime, timedelta

import structlog

from api.database import Reader
from api.events.actions import relay
from api.events.bell import Bell
from api.events.effects import Effects, drain
from api.exchanges.actions.following import cancel_unpaid
from api.exchanges.repairs.actions import raise_alarms
from api.insights.actions import watch_due
from api.loyalty.actions.standings import recompute_due
from api.photos.uploads import Uploads
from api.refunds.actions.early import refund_in_time
from api.refunds.actions.recovering import recover_unsent
from api.refunds.credit.actions.upkeep import expire_credits
from api.refunds.effects import ask_again, look_around
from api.refunds.providers import Payments
from api.returns.actions import expire_return
from api.returns.models import Return
from api.settings import Settings, days
from api.suggestions.actions.learning import learn_due
from api.wiring import early_limits

log = structlog.get_logger("worker")
Chore = Callable[[], Awaitable[object]]

LOOK_ANYWAY_S = 1.0
"""The bell is a hint: without a ring the worker looks this often."""
SCHEDULES_EVERY = timedelta(minutes=1)
LOOK_AROUND_EVERY = timedelta(hours=6)
COUNT_IF_DUE_EVERY_S = 600.0


async def run(
    bell: Bell,
    effects: Effects,
    settings: Settings,
    clock: Callable[[], datetime],
    *,
    payments: Payments,
    reads: Reader,
    uploads: Uploads,
) -> None:
    """For ever, each at its own pace: a gateway that is slow to answer keeps no event from its
    number. Nothing here holds unsaved work."""

    async def tell() -> bool:
        return await number(bell)

    async def carry_out() -> bool:
        return await drain(effects, now=clock()) > 0

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_for_ever(bell, tell))
        tasks.create_task(_for_ever(bell, carry_out))
        tasks.create_task(_for_ever(bell, _schedules(settings, clock, payments, reads, uploads)))
        tasks.create_task(_count(settings, clock, reads))


async def _count(settings: Settings, clock: Callable[[], datetime], reads: Reader) -> None:
    """Beside the rest, once a day: it takes seconds, and nobody's money waits for it."""
    url, engine = settings.database_url, settings.analytics_url
    daily: Sequence[Chore] = (
        lambda: learn_due(url, now=clock()),
        lambda: watch_due(url, engine, reads, now=clock()),
    )
    while True:
        await do_each(daily)
        await asyncio.sleep(COUNT_IF_DUE_EVERY_S)


async def _for_ever(bell: Bell, step: Callable[[], Awaitable[bool]]) -> None:
    """While there is something to do, then after a ring. What fails is logged and tried again."""
    while True:
        ticket = bell.ticket
        try:
            busy = await step()
        except Exception:
            log.exception("worker_failed")
            busy = False
            await asyncio.sleep(LOOK_ANYWAY_S)
        if not busy:
            await bell.wait(ticket, at_most_s=LOOK_ANYWAY_S)


def _schedules(
    settings: Settings,
    clock: Callable[[], datetime],
    payments: Payments,
    reads: Reader,
    uploads: Uploads,
) -> Callable[[], Awaitable[bool]]:
    due = look_around_due = clock()
    limits, slow = early_limits(settings), timedelta(days=settings.repair_days)
    each_minute: Sequence[Chore] = (
        lambda: refund_in_time(limits=limits, reads=reads, now=clock()),
        lambda: expire(settings, now=clock()),
        lambda: expire_credits(now=clock()),
        lambda: recover(settings, now=clock()),
        lambda: raise_alarms(after=slow, now=clock()),
        lambda: cancel_unpaid(reads=reads, now=clock()),
        lambda: recompute_due(now=clock()),
        lambda: ask_again(payments, clock),
    )

    async def keep() -> bool:
        nonlocal due, look_around_due
        if clock() >= due:
            due = clock() + SCHEDULES_EVERY
            await do_each(each_minute)
        if clock() >= look_around_due:
            look_around_due = clock() + LOOK_AROUND_EVERY
            await look_around(payments, clock)
            await uploads.sweep(keep_days=settings.photos_days, now=clock())
        return False

    return keep


async def do_each(chores: Iterable[Chore]) -> None:
    """One that fails has its turn again in a minute, and keeps none of the others from theirs."""
    for chore in chores:
        try:
            await chore()
        except Exception:
            log.exception("schedule_failed")


async def work_once(bell: Bell, effects: Effects, *, now: datetime) -> bool:
    """One round: number what was committed, tell the subscribers, carry out what is due."""
    return await number(bell) | (await drain(effects, now=now) > 0)


async def number(bell: Bell) -> bool:
    numbered = await relay()
    if numbered:
        await bell.ring()
    return numbered > 0


async def recover(settings: Settings, *, now: datetime) -> None:
    """Remind who was paid back and sends nothing; then a person decides."""
    decide = timedelta(days=settings.unsent_after_days)
    await recover_unsent(days(settings.remind_days), decide, now=now)


async def expire(settings: Settings, *, now: datetime) -> None:
    """Close returns for which nothing came long after their last day to send."""
    overdue = now - timedelta(days=settings.expire_after_days)
    late = Return.filter(closed_at=None, send_back_by__lt=overdue)
    for id in await late.limit(500).values_list("id", flat=True):
        await expire_return(id, now=now)  # pyright: ignore[reportArgumentType]  values_list of one column
