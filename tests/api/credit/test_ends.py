"""Codes are told once, guessing ends, and credit ends when its brand said so."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.access.rules import ATTEMPTS, Actor
from api.kernel.refusal import (
    NotFound,
    TooManyAttempts,
    WrongMoment,
)
from api.orders.models import Order
from api.refunds.credit.actions.spending import credit_with_code
from api.refunds.credit.actions.upkeep import expire_credits, new_code
from api.refunds.credit.models import Credit
from api.refunds.credit.reads import Outstanding, outstanding
from api.refunds.credit.rules import later
from api.shop.actions import let_credit_end
from tests.api.credit.doing import AGENT, TILL, balances, books, kind_word, spent, undone
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, recipient, shopper
from tests.shop import sell


@given(*[st.none() | st.datetimes()] * 2)
def test_what_is_added_to_never_ends_sooner(one: datetime | None, other: datetime | None):
    ends = later(one, other)
    assert ends is None or (one and other and ends >= one and ends >= other)


async def test_a_code_is_told_once_and_opens_its_credit_until_there_is_a_new_one(house: House):
    order = await sell("C-15", now=house.now, gift=True)
    await kind_word(house, order, "9.00", gift=True)
    (credit,) = await Credit.all()
    friend, key = recipient(order), uuid4()

    code = await new_code(credit.id, actor=friend, key=key, now=house.now)
    with pytest.raises(WrongMoment):
        await new_code(credit.id, actor=friend, key=key, now=house.now)
    with pytest.raises(NotFound):
        await new_code(credit.id, actor=shopper(order), key=uuid4(), now=house.now)
    kept = await Credit.get()
    assert kept.last_four == code[-4:]
    assert code not in str(dict(kept)), "only a digest of it is kept"
    typed = f" {code.lower().replace('-', '')[:11]}  {code[13:].lower()} "
    assert await credit_with_code(typed, actor=TILL, now=house.now) == credit.id

    new = await new_code(credit.id, actor=AGENT, key=uuid4(), now=house.now)
    with pytest.raises(NotFound):
        await credit_with_code(code, actor=TILL, now=house.now)
    assert await credit_with_code(new, actor=TILL, now=house.now) == credit.id


async def test_guessing_codes_ends_and_ends_it_for_nobody_else(house: House):
    async def guess(code: str, by: Actor = TILL) -> UUID:
        return await credit_with_code(code, actor=by, now=house.now)

    for n in range(ATTEMPTS):
        with pytest.raises(NotFound):
            await guess(f"CREDIT-AA{n}")
    with pytest.raises(TooManyAttempts):
        await guess("CREDIT-AA99")
    for other in (guess("CREDIT-BB1"), guess("CREDIT-AA1", AGENT)):
        with pytest.raises(NotFound):
            await other


async def test_credit_of_a_customer_has_no_code(house: House):
    order = await sell("C-16", now=house.now)
    await kind_word(house, order, "9.00")
    (credit,) = await Credit.all()
    with pytest.raises(WrongMoment):
        await new_code(credit.id, actor=shopper(order), key=uuid4(), now=house.now)


@on_both
async def test_credit_ends_when_its_brand_said_so_and_not_before(house: House):
    never = await sell("C-17", now=house.now)
    await kind_word(house, never, "3.00")
    await let_credit_end("veldhuis", 30)
    await kind_word(house, await sell("C-18", now=house.now), "5.00", now=house.now)
    ends = house.now + timedelta(days=30)

    await expire_credits(now=ends - timedelta(seconds=1))
    assert await balances() == [300, 500]
    owed = await outstanding(house.reads, now=house.now)
    assert owed == [Outstanding("veldhuis", "EUR", 2, 800, ends_soon_minor=500)]
    customer = (await Order.get(number="C-18")).customer_id or 0
    with pytest.raises(WrongMoment):
        await spent(house, customer, "1.00", now=ends)
    for _ in range(2):
        await expire_credits(now=ends)

    assert await balances() == [300, 0]
    assert (await books())["CREDIT_EXPIRED"] == -500
    assert await violated(house.reads) == {}


async def test_the_time_that_credit_was_away_does_not_count(house: House):
    await let_credit_end("veldhuis", 30)
    await kind_word(house, await sell("C-19", now=house.now), "5.00")
    (credit,) = await Credit.all()
    redemption = await spent(house, credit.id, "5.00")

    back = house.now + timedelta(days=40)
    await undone(house, redemption, now=back)
    await expire_credits(now=back)

    assert await balances() == [500]
    assert (await Credit.get()).expires_at == house.now + timedelta(days=70)
