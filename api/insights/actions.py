"""Raise alerts once a day, close them, and keep what a customer thought of a return."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database.reader import Reader
from api.events.actions import record
from api.events.catalogue import ReturnRated, ReturnsSpiked
from api.insights.alerts import (
    ALREADY_CLOSED,
    ALREADY_RATED,
    LIVING,
    NOT_A_SCORE,
    NOT_OVER,
    AlertState,
    ProductAction,
    action_for,
)
from api.insights.book import book_of, today_of
from api.insights.models import AlertWatch, ReturnAlert, ReturnRating
from api.insights.watching import Found, first_day_read, found_in
from api.kernel import text
from api.kernel.refusal import AlreadyTaken, InvalidInput, NotFound, WrongMoment
from api.returns.models import Return
from api.returns.rules import UNKNOWN_RETURN
from api.shop.models import Brand
from api.simulation.past import Period

SILENT = timedelta(days=28)
"""After an alert was closed nothing is told of the same again for as long as a window is: what was
acted on takes time to show."""


async def watch_due(url: str, analytics_url: str, reads: Reader, *, now: datetime) -> None:
    """Brands whose last whole day nobody looked at yet. Reads and counts outside any
    transaction."""
    today = await today_of(reads, now)
    for brand in await Brand.all().order_by("id"):
        if not await AlertWatch.exists(brand_id=brand.id, counted_on__gte=_last(today)):
            await watch(brand, url, analytics_url, reads, now=now)


async def watch(brand: Brand, url: str, analytics_url: str, reads: Reader, *, now: datetime) -> int:
    """How many alerts were raised."""
    today = await today_of(reads, now)
    period = Period(first_day_read(today), today, "", brand=brand.handle)
    book = await book_of(url, reads, period, now=now)
    found = await asyncio.to_thread(partial(found_in, book, analytics_url, today=today))
    return await _keep(brand, found, today, now=now)


def _last(today: date) -> date:
    return today - timedelta(days=1)


@atomic()
async def _keep(brand: Brand, found: Sequence[Found], today: date, *, now: datetime) -> int:
    """Of two workers one finds the day counted."""
    row = AlertWatch(brand_id=brand.id, counted_on=date.min, at=now)
    await AlertWatch.bulk_create([row], ignore_conflicts=True)
    watched = await AlertWatch.select_for_update().get(brand_id=brand.id)
    if watched.counted_on >= _last(today):
        return 0
    watched.counted_on, watched.at = _last(today), now
    await watched.save(update_fields=["counted_on", "at"])
    living = ReturnAlert.filter(brand_id=brand.id, state__in=LIVING).select_for_update()
    known = {row.series: row for row in await living}
    closed = ReturnAlert.filter(brand_id=brand.id, closed_at__gt=now - SILENT)
    silent = {row.series for row in await closed}
    raised = 0
    for one in found:
        series = one.kind, one.style, one.name
        if alert := known.get(series):
            await _renew(alert, one, today)
        elif series not in silent:
            await _raise(brand, one, today, now=now)
            raised += 1
    return raised


def _facts(one: Found, today: date) -> dict[str, Any]:
    return {
        "counted_on": _last(today),
        "cases": one.cases,
        "expected": one.expected,
        "sold": one.sold,
        "once_in_years": one.once_in_years,
        "reason": one.reason,
        "suggested": action_for(one.reason, one.kind),
    }


async def _renew(alert: ReturnAlert, one: Found, today: date) -> None:
    """Its first day stays: that is when it was told to have begun."""
    if one.first_day <= alert.first_day:
        await ReturnAlert.filter(id=alert.id).update(**_facts(one, today))


async def _raise(brand: Brand, one: Found, today: date, *, now: datetime) -> None:
    alert = await ReturnAlert.create(
        brand_id=brand.id,
        kind=one.kind,
        style=one.style,
        title=one.title,
        name=one.name,
        first_day=one.first_day,
        raised_at=now,
        **_facts(one, today),
    )
    event = ReturnsSpiked(
        alert_id=alert.id,
        brand=brand.handle,
        style=one.style,
        kind=one.kind,
        name=one.name,
        reason=one.reason,
        first_day=one.first_day.isoformat(),
        cases=one.cases,
        expected=round(one.expected, 2),
        once_in_years=round(one.once_in_years, 1),
        suggested=alert.suggested,
    )
    await record(event, now=now)


@atomic()
async def answer_alert(
    alert_id: UUID,
    state: AlertState,
    done: ProductAction | None,
    note: str | None,
    *,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    """Somebody looks into it, has done something, or will not now. What is closed stays closed."""
    alert = await ReturnAlert.locked(alert_id)
    body = [alert_id, state, done, note]
    claimed = await claim(actor, key, "answerReturnAlert", body, now=now)
    if claimed.before is not None:
        return alert.id
    if alert.state not in LIVING:
        raise WrongMoment(ALREADY_CLOSED, field="alertId", by=alert.by)
    alert.state, alert.by = state, actor.name
    alert.note = text.optional(note, field="note", most=500)
    if state is AlertState.ACTED:
        alert.done = done or alert.suggested
    alert.closed_at = None if state in LIVING else now
    await alert.save()
    await claimed.answer(str(alert.id))
    return alert.id


@atomic()
async def rate_return(
    return_id: UUID, score: int, words: str | None, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Asked once, when it is over: the first answer stays."""
    case = await Return.locked(return_id)
    if not actor.sees_return(case.order_id, gift=case.gift):
        raise NotFound(UNKNOWN_RETURN, field="returnId")
    said = text.optional(words, field="words", most=1000)
    claimed = await claim(actor, key, "rateReturn", [return_id, score, said], now=now)
    if claimed.before is not None:
        return case.id
    if not 1 <= score <= 5:
        raise InvalidInput(NOT_A_SCORE, field="score")
    if case.closed_at is None:
        raise WrongMoment(NOT_OVER, field="returnId")
    if await ReturnRating.exists(of_id=case.id):
        raise AlreadyTaken(ALREADY_RATED, field="returnId")
    await ReturnRating.create(of_id=case.id, score=score, words=said, at=now)
    await record(ReturnRated(return_id=case.id, score=score), now=now)
    await claimed.answer(str(case.id))
    return case.id
