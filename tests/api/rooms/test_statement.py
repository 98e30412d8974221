"""What a shop says about returns is what its customers then get."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from api.kernel.language import LANGUAGES
from api.orders.models import Order, OrderLine
from api.policy.facts import CustomerFacts
from api.policy.reading import read
from api.terms.facts import local_day
from api.terms.reads import terms_of_lines
from api.terms.statement import About, PolicyStatement, Surface, policy_statement
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
    about = About(sku="MUG-1", price_minor=2000, customer=customer)
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
        price_minor=2000,
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
