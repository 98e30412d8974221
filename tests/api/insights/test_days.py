"""What stands on one screen counts the same days: those of the order's market."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest

from api.casebook.reasons import heard, suggestions_taken
from api.casebook.suggestions import results
from api.insights.alerts import ProductAction
from api.insights.models import ReturnAlert, ReturnRating
from api.insights.ratings import satisfaction
from api.insights.reads import alert
from api.insights.spikes import AlertKind
from api.inspection.models import Inspection
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.shop.models import Brand, Market
from api.suggestions.models import Trial
from api.suggestions.rules import Arm
from tests.api.insights.bazaar import bought, coat, sale, taken_in
from tests.conftest import on_both
from tests.people import House

FAR = pytest.mark.parametrize(
    ("zone", "hour", "days_on"),
    [
        ("America/New_York", 3, -1),
        ("Europe/London", 12, 0),
        ("Pacific/Auckland", 13, 1),
    ],
)
"""At this hour by UTC it is there so many days further on."""


async def came_back(house: House, zone: str, hour: int) -> tuple[ReturnItem, datetime]:
    """All that became of one coat was at this hour, two days ago."""
    at = datetime.combine(house.now.date() - timedelta(days=2), time(hour), UTC)
    await Market.all().update(time_zone=zone)
    await taken_in(house, [sale("D-1", coat(), at=house.now - timedelta(days=9))])
    (item,) = await house.arrived(await bought(house, "D-1"), Wanted(1, 1, "too_small", "Krap"))
    await house.judge(item.id)
    await Return.all().update(requested_at=at, closed_at=at)
    await ReturnItem.all().update(suggested="too_small")
    await Inspection.all().update(recorded_at=at)
    await ReturnRating.create(of_id=item.of_id, score=4, words="Snel!", at=at)
    await Trial.filter(of_id=item.of_id).delete()
    await Trial.create(of_id=item.of_id, arm=Arm.SHOWN, at=at)
    return item, at


async def counted(house: House, day: date) -> list[int]:
    """Of this day: answers, closed returns, judged items, suggested reasons, trials."""
    reads = house.reads
    said = await satisfaction(reads, day, day)
    told = await heard(reads, day, day, most=1, language="en")
    taken = await suggestions_taken(reads, day, day)
    brought = await results(reads, day, day, "EUR", language="en")
    assert len(said.words) == said.everybody.answers
    return [said.everybody.answers, said.closed, told.agreement.pairs, taken.asked,
            brought.shown_returns]  # fmt: skip


@on_both
@FAR
async def test_all_figures_count_the_markets_days(house: House, zone: str, hour: int, days_on: int):
    _, at = await came_back(house, zone, hour)
    there = {n: await counted(house, at.date() + timedelta(days=n)) for n in (-1, 0, 1)}
    assert there == {n: [int(n == days_on)] * 5 for n in (-1, 0, 1)}


@on_both
@FAR
async def test_an_alert_tells_words_since_its_first_day_there(
    house: House, zone: str, hour: int, days_on: int
):
    _, at = await came_back(house, zone, hour)
    day = at.date() + timedelta(days=days_on)
    assert await words(house, day) == ("Krap",)
    assert await words(house, day + timedelta(days=1)) == ()


async def words(house: House, first_day: date) -> tuple[str, ...]:
    raised: UUID = (
        await ReturnAlert.create(
            brand=await Brand.get(), kind=AlertKind.PRODUCT, style="COAT", title="Coat", name="",
            first_day=first_day, counted_on=first_day, cases=9, expected=1.0, sold=20,
            once_in_years=500.0, reason="", suggested=ProductAction.LOOK_INTO_IT,
            raised_at=house.now,
        )
    ).id  # fmt: skip
    found = await alert(house.reads, raised, language="en")
    assert found
    return found.words
