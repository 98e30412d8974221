"""What a budget gives never exceeds it, what was told is kept, and the reason is said."""

import asyncio
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.inspection.checklists import Grade
from api.kernel.language import LANGUAGES
from api.kernel.refusal import InvalidInput
from api.orders.models import Customer, Order, OrderLine
from api.policy.budget_reads import BudgetView, budgets
from api.policy.budgets import first_day, next_period, within_budgets
from api.policy.compiling import compiled
from api.policy.document import Per, ReturnMethod
from api.policy.facts import CustomerFacts, Purchase
from api.policy.ledger import reserve_for_return, reserve_told, spend_return
from api.policy.models import BudgetPeriod, BudgetReservation
from api.policy.reading import read
from api.policy.rules import Draw, Loss
from api.returns.actions import expire_return
from api.returns.models import Return, ReturnItem
from api.terms.because import Outcome
from api.terms.customers import Whose
from api.terms.reads import terms_of_lines
from api.terms.rules import Terms
from api.terms.saying import said_reason
from api.terms.stated import About, PolicyStatement, Surface
from api.terms.statement import policy_statement
from tests.conftest import on_both, on_postgres
from tests.people import House
from tests.properties import tried
from tests.shop import put_in_force, sell

POLICY = """
currency: EUR
tiers: [GOLD]
base:
  window: {days: 30}
  ways:
    PARCEL_SHOP: {carrier: postwagen, fee: 2.95, directCost: 6.25, days: [2, 4]}
    HOME_PICKUP: {carrier: fietskoerier, fee: 5.95, directCost: 8.95, days: [1, 3]}
budgets:
  - {name: gold-labels, amount: AMOUNT}
rules:
  - name: gold-free
    method: TIER
    budget: gold-labels
    title: {en: Gold, nl: Goud, fr: Or, de: Gold, nb: Gull}
    when: {tier: [GOLD]}
    then: {window: {days: 60}, fees: {PARCEL_SHOP: 0, HOME_PICKUP: 1.00}}
"""
GOLD, WHOSE = CustomerFacts(id=1, tier="GOLD", orders=1), (1, 0)
TODAY = date(2026, 11, 22)
DRAW = Draw("gold-labels", None, 1000, Per.MONTH, {ReturnMethod.PARCEL_SHOP: 295})


def document(amount: str = "10.00"):
    return read(POLICY.replace("AMOUNT", amount))


def test_periods_are_those_of_the_calendar():
    assert [first_day(per, TODAY) for per in Per] == [date(2026, 11, 1), date(2026, 10, 1)]
    assert {next_period(per, TODAY) for per in Per} == {date(2026, 12, 1), date(2027, 1, 1)}
    assert next_period(Per.MONTH, date(2026, 12, 31)) == date(2027, 1, 1)


@tried(30)
@given(st.integers(0, 2_000), st.integers(0, 2_000), st.booleans())
def test_it_is_given_while_the_rest_covers_it_or_when_it_was_told(
    amount: int, taken: int, told: bool
):
    policy = compiled(document(f"{amount / 100:.2f}"))
    offer = within_budgets(
        policy,
        Purchase(ordered_on=TODAY, price_minor=2000),
        GOLD,
        whose=WHOSE,
        taken={(WHOSE, "gold-labels", date(2026, 11, 1)): taken},
        told={"gold-labels"} if told else (),
        on=TODAY,
    )

    given_away = told or taken + 495 <= amount
    assert offer.fee(ReturnMethod.PARCEL_SHOP) == (0 if given_away else 295)
    assert offer.fee(ReturnMethod.HOME_PICKUP) == (100 if given_away else 595)
    assert offer.window.said.days == 60, "days cost no money"
    assert bool(offer.draws) is given_away
    gone = [one for one in offer.heard if one.loss is Loss.BUDGET_GONE]
    assert bool(gone) is not given_away
    assert all(one.until == date(2026, 12, 1) for one in gone)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (("budget: gold-labels", "budget: silver"), "rules[0].budget"),
        (("method: TIER", "method: SITUATION"), "rules[0].when"),
        (("name: gold-labels, amount: AMOUNT", "name: gold-labels, amount: 1.005"), "budgets[0]"),
    ],
)
def test_a_budget_that_cannot_be_meant_is_refused(wrong: tuple[str, str], field: str):
    with pytest.raises(InvalidInput) as no:
        read(POLICY.replace(*wrong).replace("AMOUNT", "10.00"))

    assert str(no.value.field).startswith(field)


@on_postgres
async def test_fifty_at_once_never_take_more_than_there_is(house: House):
    order = await sell("B-1", now=house.now)

    async def told(number: int) -> bool:
        names = await reserve_told(
            [DRAW], f"disclosure-{number}", order.market_id, on=TODAY, now=house.now
        )
        return not names

    covered = await asyncio.gather(*(told(number) for number in range(50)))

    period = await BudgetPeriod.get()
    assert (sum(covered), period.reserved_minor) == (3, 3 * 295)
    assert await BudgetReservation.all().count() == 3


@on_both
async def test_the_same_disclosure_reserves_once_however_often_it_is_looked_at(house: House):
    order = await sell("B-1", now=house.now)

    for _ in range(3):
        await reserve_told([DRAW], "told", order.market_id, on=TODAY, now=house.now)

    assert (await BudgetPeriod.get()).reserved_minor == 295


@on_both
async def test_a_return_uses_what_was_told_and_spends_it_once(house: House):
    order = await sell("B-1", now=house.now)
    await reserve_told([DRAW], "told", order.market_id, on=TODAY, now=house.now)
    own = uuid4()

    for _ in range(2):
        await _reserve(own, order, house, told="told")
    await spend_return(own)
    await spend_return(own)
    period = await BudgetPeriod.get()
    assert (period.reserved_minor, period.spent_minor) == (0, 295)

    again = [await _reserve(uuid4(), order, house) for _ in range(3)]
    assert again == [set(), set(), {"gold-labels"}]
    assert (await BudgetPeriod.get()).reserved_minor == 2 * 295


async def _reserve(id: UUID, order: Order, house: House, *, told: str | None = None) -> set[str]:
    return await reserve_for_return(
        [(DRAW, 295)],
        id,
        order.market_id,
        disclosure_id=told,
        must=False,
        on=TODAY,
        now=house.now,
    )


async def gold(house: House, number: str, *, amount: str) -> tuple[Order, PolicyStatement]:
    """Somebody of the tier looks at the checkout twice and buys."""
    order = await sell(number, now=house.now)
    before = order.ordered_at - timedelta(days=1)
    await put_in_force(order.market_id, document(amount), now=before)
    await Customer.filter(id=order.customer_id).update(tier="GOLD")
    told = [await checkout(house, number) for _ in range(2)][1]
    await Order.filter(id=order.id).update(disclosure={"disclosureId": told.disclosure_id})
    return await Order.get(id=order.id), told


async def checkout(house: House, number: str) -> PolicyStatement:
    found = await policy_statement(
        house.reads,
        "veldhuis",
        "NL",
        Surface.CHECKOUT,
        at=house.now,
        language="en",
        about=About(),
        whose=Whose(external_id=f"c-{number}"),
    )
    assert found
    return found


def fees(found: PolicyStatement) -> list[int]:
    return [way.price.minor for way in found.methods]


async def terms(house: House, order: Order) -> Terms:
    line = await OrderLine.get(order_id=order.id)
    (found,) = await terms_of_lines(house.reads, [(line.id, None)], at=house.now)
    assert found
    return found


async def now(house: House) -> BudgetView:
    (found,) = await budgets(house.reads, at=house.now, language="en")
    return found


@on_both
async def test_when_it_is_gone_new_offers_fall_back_and_say_why_and_promises_hold(house: House):
    first, told = await gold(house, "G-1", amount="5.00")
    late, without = await gold(house, "G-2", amount="5.00")

    assert (fees(told), fees(without)) == ([0, 100], [295, 595])
    assert [way.fee_minor for way in (await terms(house, first)).methods] == [0, 100]
    fallen = await terms(house, late)
    assert [way.fee_minor for way in fallen.methods] == [295, 595]
    why = next(one for one in fallen.because if one.sentence == "lost_budget_gone")
    assert (why.rule, why.outcome, why.by) == ("gold-free", Outcome.LOST, "base")
    said = {language: said_reason(why, language, "EUR") for language in LANGUAGES}
    assert len(set(said.values())) == 5
    assert "is used up until" in said["en"]
    assert (await now(house)).left.minor == 5


@on_both
async def test_a_return_takes_its_part_and_gives_it_back_when_nothing_comes_of_it(house: House):
    order, _ = await gold(house, "G-1", amount="50.00")
    assert (await now(house)).reserved.minor == 495, "the dearest way, while nobody has chosen"

    id = await house.request(order)
    assert (await now(house)).reserved.minor == 295
    await house.cancel(id, order)
    assert (await now(house)).left.minor == 5000
    again = await house.request(order)
    assert (await Return.get(id=again)).fee_minor == 0, "what was told is told for good"
    assert (await now(house)).reserved.minor == 295
    await expire_return(again, now=house.now)
    assert (await now(house)).left.minor == 5000


@on_both
async def test_it_is_spent_when_the_fee_would_have_been_charged(house: House):
    order, _ = await gold(house, "G-1", amount="50.00")
    (item,) = await house.arrived(order)

    await house.judge(item.id, Grade.A)

    it = await now(house)
    assert (it.reserved.minor, it.spent.minor, it.left.minor) == (0, 295, 4705)
    assert (await ReturnItem.get(id=item.id)).terms["draws"]


async def test_a_page_that_is_looked_at_writes_nothing(house: House):
    await gold(house, "G-1", amount="50.00")
    before = await BudgetReservation.all().count()

    for surface in Surface:
        if surface is not Surface.CHECKOUT:
            await policy_statement(
                house.reads,
                "veldhuis",
                "NL",
                surface,
                at=house.now,
                language="en",
                about=About(),
                whose=Whose(external_id="c-G-1"),
            )

    assert await BudgetReservation.all().count() == before == 1


async def test_the_next_month_begins_anew(house: House):
    await gold(house, "G-1", amount="5.00")
    later = house.now + timedelta(days=40)
    (found,) = await budgets(house.reads, at=later, language="en")

    assert ((await now(house)).left.minor, found.left.minor) == (5, 500)
