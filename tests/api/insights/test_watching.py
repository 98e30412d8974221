"""Once a day each brand is looked through; what stands out is told until a person closes it."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor, Role
from api.events.models import Outbox
from api.insights.actions import answer_alert, watch, watch_due
from api.insights.alerts import AlertState, ProductAction, how_sure, told
from api.insights.models import AlertWatch, ReturnAlert
from api.insights.spikes import AlertKind
from api.kernel.language import LANGUAGES
from api.kernel.refusal import KeyReused, WrongMoment
from api.returns.actions import Wanted
from api.shop.models import Brand
from tests.api.insights.bazaar import DUCKDB, bought, coat, mug, sale, taken_in
from tests.conftest import on_both
from tests.people import House

INES = Actor("Ines", frozenset({Role.MERCHANDISER}), staff_id=7)


async def looked(house: House, *, days: int = 0) -> int:
    brand, now = await Brand.get(handle="veldhuis"), house.now + timedelta(days=days)
    return await watch(brand, house.database.url, DUCKDB, house.reads, now=now)


async def usual_months(house: House) -> None:
    """Two coats a day, of which one in five comes back; and mugs that stay."""
    days = range(3, 180)
    sales = [
        sale(f"U-{day}-{n}", coat("M" if n else "L"), at=house.now - timedelta(days=day, hours=n),
             batch="2609", back=int(day % 5 == 2 and n == 1 and day > 9), back_after=6)
        for day in days for n in range(2)
    ]  # fmt: skip
    mugs = [sale(f"UM-{day}", mug(), at=house.now - timedelta(days=day)) for day in days]
    await taken_in(house, [*sales, *mugs])


async def all_at_once(house: House, *, many: int = 9) -> None:
    """Yesterday so many say that it is too small."""
    yesterday = house.now - timedelta(days=1)
    fresh = [
        sale(f"S-{n}", coat("M"), at=house.now - timedelta(days=8), batch="2610")
        for n in range(many)
    ]
    await taken_in(house, fresh)
    for n in range(many):
        order = await bought(house, f"S-{n}")
        await house.request(order, Wanted(1, 1, "too_small", None), now=yesterday)


@on_both
async def test_a_spike_is_told_the_morning_after_by_product_reason_and_batch(house: House):
    await usual_months(house)
    assert await looked(house, days=-1) == 0, "the day before all was quiet"
    await all_at_once(house)

    await looked(house)

    found = {one.kind: one for one in await ReturnAlert.all()}
    assert {AlertKind.PRODUCT, AlertKind.REASON, AlertKind.BATCH} <= found.keys()
    reason = found[AlertKind.REASON]
    assert (reason.style, reason.name, reason.cases) == ("COAT", "too_small", 9)
    assert reason.first_day == (house.now - timedelta(days=1)).date()
    assert reason.expected < 1
    assert reason.suggested is ProductAction.ADVISE_SIZE_UP
    batch = found[AlertKind.BATCH]
    assert (batch.name, batch.suggested) == ("2610", ProductAction.ASK_VENDOR)
    events = await Outbox.filter(name="ReturnsSpiked")
    assert {one.body["kind"] for one in events} == set(found)
    assert "customer" not in str([one.body for one in events])


async def test_a_day_is_looked_through_once(house: House):
    await usual_months(house)
    await all_at_once(house)
    await watch_due(house.database.url, DUCKDB, house.reads, now=house.now)
    raised = await ReturnAlert.all().count()
    assert raised
    await watch_due(house.database.url, DUCKDB, house.reads, now=house.now)
    assert await looked(house) == 0, "another worker was faster"
    assert await ReturnAlert.all().count() == raised
    assert (await AlertWatch.get()).counted_on == (house.now - timedelta(days=1)).date()


async def test_what_goes_on_stays_one_alert_and_what_was_acted_on_is_silent(house: House):
    await usual_months(house)
    await all_at_once(house)
    await looked(house)
    alerts = {one.kind: one.id for one in await ReturnAlert.all()}
    assert await looked(house, days=1) == 0
    for id in alerts.values():
        await acted(house, id, AlertState.ACTED)
    assert await looked(house, days=2) == 0


async def acted(
    house: House, id: UUID, state: AlertState, *, key: UUID | None = None, note: str | None = None
) -> UUID:
    return await answer_alert(
        id, state, None, note, actor=INES, key=key or uuid4(), now=house.now + timedelta(days=1)
    )


@on_both
async def test_somebody_looks_acts_and_then_it_is_closed(house: House):
    alert = await ReturnAlert.create(
        brand=await Brand.get(), kind=AlertKind.REASON, style="COAT", title="Coat",
        name="too_small", first_day=house.now.date(), counted_on=house.now.date(), cases=9,
        expected=1.0, sold=20, once_in_years=500.0, reason="too_small",
        suggested=ProductAction.ADVISE_SIZE_UP, raised_at=house.now,
    )  # fmt: skip
    await acted(house, alert.id, AlertState.SEEN)
    key = uuid4()
    await acted(house, alert.id, AlertState.ACTED, key=key, note="On the page.")
    await acted(house, alert.id, AlertState.ACTED, key=key, note="On the page.")

    kept = await ReturnAlert.get(id=alert.id)
    assert (kept.state, kept.done, kept.by) == ("ACTED", ProductAction.ADVISE_SIZE_UP, "Ines")
    assert kept.closed_at is not None
    with pytest.raises(KeyReused):
        await acted(house, alert.id, AlertState.NOT_NOW, key=key)
    with pytest.raises(WrongMoment, match="Ines closed this alert already"):
        await acted(house, alert.id, AlertState.SEEN)


def test_an_alert_is_a_sentence_in_every_language():
    said = {
        told(AlertKind.REASON, title="Fjell", name="too_small", cases=34, expected=5.04,
             first_day=date(2026, 10, 12), language=language)
        for language in LANGUAGES
    }  # fmt: skip
    assert len(said) == len(LANGUAGES)
    assert "Fjell, «Runs small»: 34 returns since 12 October 2026, where 5 would be usual." in said
    assert how_sure(1734.2, "en") == (
        "Chance alone would do this to a product once in 1,700 years."
    )
