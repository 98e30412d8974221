"""Credit is spent once, undone once, and never below zero, whatever happens."""

import asyncio
from datetime import UTC, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.exceptions import IntegrityError

from api.access.rules import SYSTEM
from api.kernel.money import Money
from api.kernel.refusal import (
    InvalidInput,
    KeyReused,
    NotFound,
    Refusal,
    WrongMoment,
)
from api.orders.models import Order
from api.refunds.credit.actions.upkeep import adjust, expire_credits
from api.refunds.credit.models import Credit
from api.refunds.credit.rules import Spendable, spread
from api.refunds.rules import Limits
from api.shop.actions import let_credit_end
from tests.api.credit.doing import balances, books, chose_credit, kind_word, spent, undone
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House
from tests.properties import tried
from tests.shop import sell

HELD = st.lists(
    st.builds(
        Spendable,
        st.uuids(),
        st.integers(0, 10_000),
        st.none() | st.datetimes(timezones=st.just(UTC)),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)


@given(HELD, st.integers(1, 40_000))
def test_what_is_spent_is_what_was_asked_and_no_credit_gives_more_than_it_has(
    held: list[Spendable], minor: int
):
    has = {one.id: one.minor for one in held}
    try:
        parts = spread(Money(minor, "EUR"), held)
    except WrongMoment:
        assert sum(has.values()) < minor
        return
    assert sum(part for _, part in parts) == minor
    assert all(0 < part <= has[id] for id, part in parts)
    ends = {one.id: one.expires_at for one in held}
    empty = [id for id, part in parts if part == has[id]]
    assert parts[:-1] == [(id, has[id]) for id in empty[: len(parts) - 1]], "one after the other"
    assert None not in [ends[id] for id, _ in parts[:-1]] or ends[parts[-1][0]] is None


async def test_credit_is_spent_once_undone_once_and_never_more_than_there_is(house: House):
    await chose_credit(house, "C-11")
    customer = (await Order.get(number="C-11")).customer_id or 0
    key = uuid4()

    first = await spent(house, customer, "10.00", key=key)
    assert await spent(house, customer, "10.00", key=key) == first
    with pytest.raises(KeyReused):
        await spent(house, customer, "10.01", key=key)
    with pytest.raises(WrongMoment) as no:
        await spent(house, customer, "5.81")
    assert "5,80" in no.value.say("nl")
    for nonsense in ("0", "-1"):
        with pytest.raises(InvalidInput):
            await spent(house, customer, nonsense)
    with pytest.raises(NotFound):
        await spent(house, 10**12, "1.00")
    assert await balances() == [580]
    assert (await books())["CREDIT_REDEEMED"] == -1_000

    again = uuid4()
    for _ in range(2):
        await undone(house, first, key=again)
    with pytest.raises(WrongMoment):
        await undone(house, first)
    with pytest.raises(NotFound):
        await undone(house, uuid4())
    assert await balances() == [1_580]
    assert await violated(house.reads) == {}


async def test_of_several_credits_what_ends_first_goes_first_and_all_of_it_comes_back(house: House):
    late, soon = [await sell(f"C-{n}", now=house.now) for n in (25, 26)]
    await Order.filter(id=soon.id).update(customer_id=late.customer_id)
    await kind_word(house, late, "10.00")
    await let_credit_end("veldhuis", 30)
    await kind_word(house, await Order.get(id=soon.id), "10.00")

    redemption = await spent(house, late.customer_id or 0, "12.50")
    assert await balances() == [750, 0]
    await undone(house, redemption)

    assert await balances() == [1_000, 1_000]
    assert await violated(house.reads) == {}


@on_both
async def test_the_last_euro_is_spent_by_one_of_twenty_hands(house: House):
    await kind_word(house, await sell("C-12", now=house.now), "1.00")
    (credit,) = await Credit.all()

    done = await asyncio.gather(
        *(spent(house, credit.id, "1.00", f"web-{n}") for n in range(20)), return_exceptions=True
    )

    assert sum(isinstance(one, UUID) for one in done) == 1
    assert sum(isinstance(one, WrongMoment) for one in done) == 19
    assert await violated(house.reads) == {}


@on_both
async def test_the_database_itself_keeps_a_balance_above_zero(house: House):
    await kind_word(house, await sell("C-13", now=house.now), "1.00")
    with pytest.raises(IntegrityError):
        await Credit.all().update(balance_minor=-1)


KINDS_OF_ACT = st.sampled_from(("give", "spend", "undo", "adjust", "later"))
ACTS = st.lists(st.tuples(KINDS_OF_ACT, st.integers(-900, 900)), min_size=3, max_size=14)


@tried(12)
@given(acts=ACTS)
async def test_whatever_happens_in_whatever_order_the_balance_is_what_moved(
    house: House, acts: list[tuple[str, int]]
):
    await let_credit_end("veldhuis", 30)
    order = await sell(f"C-{uuid4().hex[:8]}", now=house.now)
    await kind_word(house, order, "5.00")
    credit = await Credit.get(order_id=order.id)
    expected, now, done = 500, house.now, list[tuple[UUID, int]]()
    for act, minor in acts:
        size, by = f"{Decimal(abs(minor)) / 100}", {"key": uuid4(), "now": now}
        ended = credit.expires_at is not None and credit.expires_at <= now
        try:
            match act:
                case "give":
                    await kind_word(house, order, size, limits=Limits({"EUR": 10**9}), **by)
                    expected += abs(minor)
                case "spend":
                    done.append((await spent(house, credit.id, size, **by), abs(minor)))
                    expected -= abs(minor)
                    assert not ended
                case "undo" if done:
                    redemption, size_of_it = done.pop()
                    await undone(house, redemption, **by)
                    expected += size_of_it
                case "adjust":
                    await adjust(credit.id, Money(minor, "EUR"), "Fout", actor=SYSTEM, **by)
                    expected += minor
                case _:
                    now += timedelta(days=11)
                    credit = await Credit.get(id=credit.id)
                    await expire_credits(now=now)
                    ends = credit.expires_at is not None and credit.expires_at <= now
                    expected = 0 if ends else expected
        except Refusal:
            pass
        credit = await Credit.get(id=credit.id)
        assert credit.balance_minor == expected >= 0
    assert await violated(house.reads) == {}
