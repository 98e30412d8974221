"""Whatever the policy, whoever the customer: the checkout says what the order then gets."""

from dataclasses import dataclass
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from api.kernel.money import Money
from api.loyalty.models import Standing
from api.orders.models import Order, OrderLine, Product
from api.orders.rules import Channel
from api.policy.document import PolicyDocument
from api.terms.customers import Whose
from api.terms.facts import local_day
from api.terms.reads import terms_of_lines
from api.terms.stated import About, PolicyStatement, Surface
from api.terms.statement import policy_statement, statements_of_lines
from api.terms.views import TermsView
from tests.api.policy.policies_at_random import CATEGORIES, TIERS, policies
from tests.people import House
from tests.properties import tried
from tests.shop import put_in_force, sell

AMSTERDAM, DAY = "Europe/Amsterdam", timedelta(days=1)


@dataclass(frozen=True)
class Sale:
    policy: PolicyDocument
    channel: Channel
    on_sale: bool
    gift: bool
    price_minor: int
    category: str | None
    known: bool
    tier: str | None
    segments: frozenset[str]
    objected: bool


SALES = st.builds(
    Sale,
    policy=policies(),
    channel=st.sampled_from(Channel),
    on_sale=st.booleans(),
    gift=st.booleans(),
    price_minor=st.integers(1, 3_000),
    category=st.sampled_from([*CATEGORIES, None]),
    known=st.booleans(),
    tier=st.sampled_from([None, *TIERS]),
    segments=st.frozensets(st.sampled_from(["LOW_RETURNER", "NEW", "VALUE"])),
    objected=st.booleans(),
)


async def prepared(house: House, order: Order, sale: Sale) -> None:
    """Everything but what the customer is told."""
    await put_in_force(order.market_id, sale.policy, now=order.ordered_at - DAY)
    await Product.filter(sku="MUG-1").update(category=sale.category)
    standing = (await Standing.locked([order.customer_id]))[order.customer_id]
    standing.tier, standing.segments = sale.tier, sorted(sale.segments)
    standing.computed_at = house.now
    standing.objected_at = house.now if sale.objected else None
    await standing.save()


async def bought(order: Order, sale: Sale, told: PolicyStatement) -> OrderLine:
    await Order.filter(id=order.id).update(
        channel=sale.channel,
        gift=sale.gift,
        disclosure={"disclosureId": told.disclosure_id},
        customer_id=order.customer_id if sale.known else None,
    )
    lines = OrderLine.filter(order_id=order.id)
    await lines.update(on_sale=sale.on_sale, paid_minor=sale.price_minor)
    return await lines.get()


@tried(30)
@given(SALES)
async def test_what_is_said_is_what_is_given(house: House, sale: Sale):
    found = await Order.get_or_none(number="P-1")
    order = found or await sell("P-1", now=house.now)
    order.customer_id = order.customer_id or (await Standing.first()).customer_id
    await prepared(house, order, sale)
    about = About(
        sku="MUG-1",
        price=Money(sale.price_minor, "EUR"),
        on_sale=sale.on_sale,
        channel=sale.channel,
        gift=sale.gift,
    )

    told = await policy_statement(
        house.reads,
        "veldhuis",
        "NL",
        Surface.CHECKOUT,
        at=order.ordered_at,
        language="en",
        about=about,
        whose=Whose(external_id="c-P-1") if sale.known else None,
    )
    assert told
    line = await bought(order, sale, told)
    (terms,) = await terms_of_lines(house.reads, [(line.id, None)], at=house.now)
    (after,) = await statements_of_lines(
        house.reads, [(line.id, "EUR")], at=house.now, language="en"
    )

    assert terms
    got = TermsView(terms, "EUR", "en")
    assert got.methods == told.methods == after.methods
    assert (got.resolutions, got.refund_timing) == (told.resolutions, told.refund_timing)
    assert told.personalised >= got.personalised
    assert not (told.personalised and (sale.objected or not sale.known))
    last = terms.deadline and local_day(terms.deadline - timedelta(microseconds=1), AMSTERDAM)
    assert after.last_day == last
    delivered = local_day(house.now - 3 * DAY, AMSTERDAM)
    if told.window_days == 0:
        assert last is None or last <= local_day(house.now, AMSTERDAM)
    elif told.window_days is not None:
        assert last >= delivered + timedelta(days=told.window_days)
    elif told.until:
        assert last >= told.until if last else told.until < delivered, "over before it came"


async def test_before_it_comes_a_date_is_said_that_can_only_be_later(house: House):
    order = await sell("P-2", now=house.now, delivered_days_ago=None)
    line = await OrderLine.get(order_id=order.id)
    today = local_day(house.now, AMSTERDAM)

    (said,) = await statements_of_lines(
        house.reads, [(line.id, "EUR")], at=house.now, language="nl"
    )

    assert said
    assert (said.last_day, said.earliest_last_day) == (None, today + timedelta(days=30))
    assert str(said.earliest_last_day.year) in said.sentences[0]
    assert "30 dagen" in said.sentences[0]
