"""What a shop says about returns is what its customers then get."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from api.kernel.language import LANGUAGES
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.orders.models import Order, OrderLine
from api.policy.facts import CustomerFacts
from api.policy.reading import read
from api.shop.actions import attest_emissions
from api.shop.emissions import Emissions, Grams
from api.terms.facts import local_day
from api.terms.reads import terms_of_lines
from api.terms.stated import About, PolicyStatement, Surface
from api.terms.statement import policy_statement
from api.terms.views import TermsView
from tests.conftest import on_both
from tests.people import House
from tests.shop import POLICY, put_in_force, sell

GOOD = {
    file.stem: read(file.read_text())
    for file in sorted((Path(__file__).parents[1] / "policy" / "good").iterdir())
}
GOLD = CustomerFacts(tier="GOLD", segments=frozenset({"VALUE"}), orders=4)
AMSTERDAM = "Europe/Amsterdam"


async def said(
    house: House, surface: Surface, about: About, *, at: datetime, language: str = "en"
) -> PolicyStatement:
    found = await policy_statement(
        house.reads, "veldhuis", "NL", surface, at=at, language=language, about=about
    )
    assert found
    return found


def prices(shown: PolicyStatement | TermsView) -> dict[str, int]:
    return {way.method: way.price.minor for way in shown.methods}


@on_both
@pytest.mark.parametrize("policy", GOOD)
@pytest.mark.parametrize("customer", [CustomerFacts(), GOLD], ids=["guest", "gold"])
async def test_what_the_checkout_says_is_what_the_terms_decide(
    house: House, policy: str, customer: CustomerFacts
):
    order = await sell("N-1", now=house.now)
    before = order.ordered_at - timedelta(days=1)
    await put_in_force(order.market_id, GOOD[policy], now=before)
    customer = replace(customer, id=order.customer_id)
    about = About(sku="MUG-1", price=Money(2000, "EUR"), customer=customer)
    told = await said(house, Surface.CHECKOUT, about, at=order.ordered_at)
    await Order.filter(id=order.id).update(disclosure={"disclosureId": told.disclosure_id})
    line = await OrderLine.get(order_id=order.id)

    (terms,) = await terms_of_lines(house.reads, [(line.id, None)], at=house.now)

    assert terms
    got = TermsView(terms, "EUR", "en")
    assert prices(got) == prices(told)
    assert got.resolutions == told.resolutions
    assert (got.refund_timing, got.personalised) == (told.refund_timing, told.personalised)
    delivered = About(
        sku="MUG-1",
        price=Money(2000, "EUR"),
        ordered_on=local_day(order.ordered_at, AMSTERDAM),
        delivered_on=local_day(house.now - timedelta(days=3), AMSTERDAM),
        customer=customer,
    )
    dated = await said(house, Surface.DELIVERY, delivered, at=house.now)
    last = terms.deadline and local_day(terms.deadline - timedelta(seconds=1), AMSTERDAM)
    assert dated.last_day == last
    assert told.window_days is None or dated.last_day is not None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_once_it_is_delivered_there_is_a_date_instead_of_days(house: House, language: str):
    today = house.now.astimezone(ZoneInfo(AMSTERDAM)).date()

    usual = await said(house, Surface.PRODUCT, About(), at=house.now, language=language)
    dated = await said(
        house, Surface.DELIVERY, About(delivered_on=today), at=house.now, language=language
    )

    assert "30" in usual.sentences[0]
    assert dated.last_day == today + timedelta(days=30)
    assert str(dated.last_day.year) in dated.sentences[0]
    assert (usual.disclosure_id, dated.disclosure_id) == (None, None)


async def test_a_market_without_a_policy_says_what_the_law_says(house: House):
    found = await policy_statement(
        house.reads,
        "veldhuis",
        "NL",
        Surface.CHECKOUT,
        at=house.now - timedelta(days=9999),
        language="en",
        about=About(),
    )

    assert found
    assert (found.window_days, found.disclosure_id, prices(found)) == (14, None, {"OWN_CARRIER": 0})
    assert POLICY.base.window.days != 14


async def test_what_the_ways_back_emit_is_said_once_the_shop_has_attested_it(house: House):
    before = await said(house, Surface.PRODUCT, About(), at=house.now)
    attested = Emissions("ISO 14083", 2025, {"PARCEL_SHOP": Grams(700, 420, 980)})
    await attest_emissions("NL", attested, by="Mira Kaya", now=house.now)

    after = await said(house, Surface.PRODUCT, About(), at=house.now, language="nl")

    assert [way.co2e for way in before.methods] == [None, None]
    parcel, shop = after.methods
    assert (parcel.method, shop.co2e) == ("PARCEL_SHOP", None)
    assert parcel.co2e.sentence == "Ongeveer 700 g CO2e (420 tot 980 g; ISO 14083, 2025)."
    assert (parcel.price.minor, parcel.min_days, parcel.max_days) == (495, 2, 4)


async def test_a_range_that_is_none_is_refused(house: House):
    upside_down = Emissions("ISO 14083", 2025, {"LOCKER": Grams(600, 900, 400)})

    with pytest.raises(InvalidInput) as no:
        await attest_emissions("NL", upside_down, by="Mira Kaya", now=house.now)

    assert no.value.field == "LOCKER"


async def test_a_price_in_other_money_is_refused(house: House):
    with pytest.raises(InvalidInput) as no:
        await said(house, Surface.PRODUCT, About(price=Money(2000, "NOK")), at=house.now)

    assert no.value.field == "price"
