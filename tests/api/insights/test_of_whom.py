"""Of one market or brand: what is theirs, in their currency; and a «no» where there is none."""

from datetime import timedelta

import msgspec
import pytest

from api.insights.alerts import ProductAction
from api.insights.book import opened
from api.insights.figures import groups
from api.insights.models import ReturnAlert
from api.insights.reads import Where, alerts, expected_returns, period_of
from api.insights.rules import InsightGroup
from api.insights.spikes import AlertKind
from api.kernel.refusal import InvalidInput
from api.shop.actions import NewMarket, set_up_shop
from api.shop.models import Brand
from tests.api.insights.bazaar import DUCKDB, coat, mug, read, sale, taken_in
from tests.conftest import on_both
from tests.people import House


async def enlarged() -> None:
    """A second brand, and a market with another currency."""
    await set_up_shop(
        entity=("veldhuis", "Veldhuis BV", "NL"),
        brands=[("lomma", "Lomma")],
        markets=[NewMarket("NO", "NOK", "nb", "Europe/Oslo")],
    )


async def currency_of(house: House, country: str | None = None, brand: str | None = None) -> str:
    today = house.now.date()
    days = today - timedelta(days=30), today
    return (await period_of(house.reads, *days, country=country, brand=brand)).currency


@on_both
async def test_a_market_is_counted_in_what_its_customers_pay(house: House):
    await enlarged()
    assert await currency_of(house, "NO") == "NOK", "before its first order"
    at = house.now - timedelta(days=5)
    north = msgspec.structs.replace(
        sale("NO-1", mug(), at=at), brand="lomma", market="NO", currency="NOK"
    )
    await taken_in(house, [north, *(sale(f"NL-{n}", mug(), at=at) for n in range(3))])

    assert await currency_of(house) == "EUR", "most orders are"
    assert await currency_of(house, "NO") == "NOK"
    assert await currency_of(house, brand="lomma") == "NOK"


@pytest.mark.parametrize(
    ("whose", "field"),
    [
        ({"country": "XX"}, "country"),
        ({"brand": "nobody"}, "brand"),
        ({"currency": "E"}, "currency"),
    ],
)
async def test_what_there_is_not_is_no_shop_without_returns(
    house: House, whose: dict[str, str], field: str
):
    today = house.now.date()
    with pytest.raises(InvalidInput) as said:
        await period_of(house.reads, today, today, **whose)
    assert said.value.field == field


async def test_a_period_ends_after_it_begins(house: House):
    today = house.now.date()
    with pytest.raises(InvalidInput):
        await period_of(house.reads, today, today - timedelta(days=1))


@on_both
async def test_alerts_of_one_brand_are_no_other_brands(house: House):
    await enlarged()
    for brand in await Brand.all():
        await ReturnAlert.create(
            brand_id=brand.id, kind=AlertKind.PRODUCT, style=brand.handle, title="A", name="",
            first_day=house.now.date(), counted_on=house.now.date(), cases=8, expected=0.4,
            sold=40, once_in_years=1e7, reason="", suggested=ProductAction.LOOK_INTO_IT,
            raised_at=house.now,
        )  # fmt: skip

    async def told(brand: str | None) -> set[str]:
        found, _ = await alerts(
            house.reads, living=True, first=9, after=None, language="en", brand=brand
        )
        return {one.style for one in found}

    assert await told("lomma") == {"lomma"}
    assert await told(None) == {"lomma", "veldhuis"}
    with pytest.raises(InvalidInput):
        await told("nobody")
    where = Where(house.reads, house.database.url, DUCKDB)
    with pytest.raises(InvalidInput):
        await expected_returns(where, "nobody", now=house.now)


@on_both
async def test_a_style_that_two_brands_use_is_another_product_in_each(house: House):
    await enlarged()
    at = house.now - timedelta(days=15)
    mugs = [
        sale("A-1", mug(), at=at, back=1),
        sale("B-1", mug(), at=at),
        sale("C-1", coat(), at=at),
    ]
    mugs[1] = msgspec.structs.replace(mugs[1], brand="lomma")
    await taken_in(house, mugs)

    with opened(await read(house), DUCKDB) as analytics:
        products = groups(analytics, InsightGroup.PRODUCT, handling=0)
        variants = groups(analytics, InsightGroup.VARIANT, handling=0)

    assert {one.name: (one.sold, one.back) for one in products} == {
        "veldhuis/MUG": (1, 1), "lomma/MUG": (1, 0), "COAT": (1, 0),
    }  # fmt: skip
    assert {one.name for one in variants} == {"veldhuis/MUG", "lomma/MUG", "COAT-M"}
