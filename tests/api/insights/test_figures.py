"""Rates and costs of what came back, from what was sold and what was booked."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest

from api.access.rules import SYSTEM
from api.insights.book import book_of, opened, today_of
from api.insights.feedback import FEWEST_SAID
from api.insights.figures import MOST, Week, by_size, groups, weeks
from api.insights.reads import own_of
from api.insights.rules import InsightGroup, interval
from api.insights.views import InsightsView, shown
from api.insights.whole import insights_of
from api.inspection.checklists import Grade
from api.orders.formats.incoming import ImportedProduct
from api.orders.rules import Channel
from api.reasons.actions import set_reason
from api.reasons.own import Own
from api.returns.actions import Wanted
from api.shop.models import Market
from api.simulation.past import Period
from tests.api.insights.bazaar import DUCKDB, bought, coat, mug, read, sale, taken_in
from tests.conftest import on_both
from tests.people import House


async def season(house: House) -> None:
    """Forty coats in two batches, of which ten of the second came back; ten mugs."""
    at = house.now - timedelta(days=30)
    coats = [
        sale(f"C-{n}", coat("L" if n % 2 else "M"), at=at, batch="2610" if n < 20 else "2609",
             back=int(n < 10))
        for n in range(40)
    ]  # fmt: skip
    mugs = [
        sale(f"M-{n}", mug(), at=at, quantity=4, country="BE", channel=Channel.SOCIAL)
        for n in range(10)
    ]
    await taken_in(house, [*coats, *mugs])


@on_both
async def test_a_rate_has_what_was_sold_as_its_ground_in_every_group(house: House):
    await season(house)
    with opened(await read(house), DUCKDB) as analytics:
        found = {by: groups(analytics, by, handling=0) for by in InsightGroup}

    def counted(by: InsightGroup) -> dict[str | None, tuple[int, int]]:
        return {one.name: (one.sold, one.back) for one in found[by]}

    assert counted(InsightGroup.PRODUCT) == {"COAT": (40, 10), "MUG": (40, 0)}
    assert counted(InsightGroup.BATCH) == {"2610": (20, 10), "2609": (20, 0), None: (40, 0)}
    assert counted(InsightGroup.SIZE) == {"M": (20, 5), "L": (20, 5), None: (40, 0)}
    assert counted(InsightGroup.SUPPLIER) == {"Nordvest": (40, 10), "Leem": (40, 0)}
    assert counted(InsightGroup.COUNTRY) == {"NL": (40, 10), "BE": (40, 0)}
    assert counted(InsightGroup.CHANNEL) == {"ONLINE": (40, 10), "SOCIAL": (40, 0)}
    assert counted(InsightGroup.POLICY) == {"NL 1": (80, 10)}
    product, batch = found[InsightGroup.PRODUCT][0], found[InsightGroup.BATCH][0]
    assert (product.rate, product.label) == (0.25, "Fjell rain jacket")
    assert batch.is_too_small
    assert batch.rate is None, "twenty sold are too few to say"


@on_both
async def test_costs_are_what_was_booked_and_what_the_bench_saw(house: House):
    at = house.now - timedelta(days=9)
    await taken_in(house, [sale("W-1", mug(), at=at), sale("W-2", mug(), at=at)])
    (item,) = await house.arrived(await bought(house, "W-1"), Wanted(1, 1, "changed_mind", None))
    await house.judge(item.id, grade=Grade.D)

    with opened(await read(house), DUCKDB) as analytics:
        (found,) = groups(analytics, InsightGroup.PRODUCT, handling=500)
        (why,) = groups(analytics, InsightGroup.REASON, handling=500)

    assert (found.sold, found.back, found.returns) == (2, 1, 1)
    assert found.cost.wear < 0, "a quarter of its price was kept"
    assert found.cost.lost > 0
    assert found.cost.handling == 500
    assert (why.name, why.sold, why.back, why.cost) == ("changed_mind", 2, 1, found.cost)
    assert found.reasons == {"changed_mind": 1}


@on_both
async def test_what_was_canceled_never_came_back(house: House):
    await taken_in(house, [sale("X-1", mug(), at=house.now - timedelta(days=9))])
    order = await bought(house, "X-1")
    await house.cancel(await house.request(order), order)
    with opened(await read(house), DUCKDB) as analytics:
        assert [one.back for one in groups(analytics, InsightGroup.PRODUCT, handling=0)] == [0]


@on_both
async def test_weeks_are_those_of_the_sale(house: House):
    await season(house)
    with opened(await read(house), DUCKDB) as analytics:
        (week,) = weeks(analytics)["COAT"]
    sold_on = (house.now - timedelta(days=30)).date()
    assert week.week == sold_on - timedelta(days=sold_on.weekday())
    assert (week.sold, week.back) == (40, 10)


@on_both
@pytest.mark.parametrize(
    ("zone", "hours", "is_monday"),
    [
        ("Europe/Amsterdam", 23.5, True),
        ("Pacific/Auckland", 12.5, True),
        ("America/New_York", 27.5, False),
    ],
)
async def test_a_day_is_the_shops_own(house: House, zone: str, hours: float, is_monday: bool):
    """Half past eleven on Sunday in UTC is Monday in Amsterdam: another day, another week."""
    sunday = house.now.date() - timedelta(days=house.now.weekday() + 8)
    at = datetime.combine(sunday, time(), UTC) + timedelta(hours=hours)
    await Market.all().update(time_zone=zone)
    await taken_in(house, [sale("Z-1", mug(), at=at)])
    monday = sunday + timedelta(days=1)
    week = Week(monday, 1, 0) if is_monday else Week(sunday - timedelta(days=6), 1, 0)

    async def seen(day: date) -> list[Week]:
        period = Period(day, day, "EUR")
        book = await book_of(house.database.url, house.reads, period, now=house.now)
        with opened(book, DUCKDB) as analytics:
            return [*weeks(analytics).get("MUG", ())]

    assert (await seen(monday), await seen(sunday)) == (([week], []) if is_monday else ([], [week]))
    assert await today_of(house.reads, at) == (monday if is_monday else sunday)


@on_both
async def test_reasons_are_counted_by_size_where_both_are_known(house: House):
    at = house.now - timedelta(days=9)
    await taken_in(house, [sale("S-1", coat("L"), at=at), sale("S-2", mug(), at=at),
                           sale("S-3", coat("M"), at=at, back=1)])  # fmt: skip
    for number, reason in (("S-1", "too_small"), ("S-2", "changed_mind")):
        await house.request(await bought(house, number), Wanted(1, 1, reason, None))
    with opened(await read(house), DUCKDB) as analytics:
        assert by_size(analytics) == {"COAT": {"L": {"too_small": 1}}}


@on_both
async def test_a_brand_reads_its_own_word_for_a_reason(house: House):
    at = house.now - timedelta(days=9)
    await taken_in(house, [sale("S-1", coat("L"), at=at)])
    await house.request(await bought(house, "S-1"), Wanted(1, 1, "too_small", None))
    own = Own("too_small", {"nl": "Valt krap"})
    await set_reason("veldhuis", own, actor=SYSTEM, key=uuid4(), now=house.now)
    found = insights_of(await read(house), DUCKDB, handling=0)

    def names(view: InsightsView) -> set[str]:
        (why,) = view.parts[InsightGroup.REASON]
        (product,) = view.parts[InsightGroup.PRODUCT]
        return {why.label, product.reasons[0].name}

    reads = house.reads
    assert names(shown(found, "nl", await own_of(reads, "veldhuis"))) == {"Valt krap"}
    assert names(shown(found, "nl", await own_of(reads, "kelder"))) == {"Te klein"}


@on_both
async def test_a_period_without_sales_has_nothing_to_say(house: House):
    found = insights_of(await read(house), DUCKDB, handling=1250)
    assert (found.everything.sold, found.everything.back) == (0, 0)
    assert not any([*found.groups.values(), found.pareto, found.lessons, found.gaps])


@pytest.mark.parametrize(("count", "of"), [(0, 40), (3, 40), (40, 40), (7, 20)])
def test_an_interval_holds_the_share_that_was_seen(count: int, of: int):
    found = interval(count, of)
    assert 0 <= found.low <= count / of <= found.high <= 1
    assert (found.low == 0) == (count == 0)


async def test_a_lesson_is_one_of_all_products_not_of_the_dearest_hundred(house: House):
    """A hundred products of which more came back stand before it; what is usual is theirs too."""
    at = house.now - timedelta(days=9)
    vases = [ImportedProduct(sku=f"V-{n}", title="Vase") for n in range(MOST)]
    dear = [sale(vase.sku, vase, at=at, quantity=FEWEST_SAID + 1) for vase in vases]
    await taken_in(house, [sale("COAT", coat(), at=at, quantity=FEWEST_SAID), *dear])
    await house.request(await bought(house, "COAT"), Wanted(1, FEWEST_SAID, "too_small", None))
    for one in dear:
        wish = Wanted(1, FEWEST_SAID + 1, "changed_mind", None)
        await house.request(await bought(house, one.number), wish)

    found = insights_of(await read(house), DUCKDB, handling=0)

    products = found.groups[InsightGroup.PRODUCT]
    assert (len(products), "COAT" in {one.name for one in products}) == (MOST, False)
    (lesson,) = found.lessons
    assert (lesson.style, lesson.said, lesson.of, lesson.usual) == ("COAT", 5, 5, 0.0)
    assert [one.style for one in found.gaps] == ["COAT"]
