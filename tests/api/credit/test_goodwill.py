"""Goodwill within a limit, or with a second person; corrections with a reason."""

import asyncio
from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor
from api.kernel.money import Money
from api.kernel.refusal import (
    InvalidInput,
    NotAllowed,
    WrongMoment,
)
from api.refunds.credit.actions.goodwill import give_goodwill, settle_goodwill
from api.refunds.credit.actions.upkeep import adjust
from api.refunds.credit.models import Credit, CreditMovement, Goodwill
from api.refunds.credit.rules import GoodwillChoice
from tests.api.credit.doing import AGENT, LEAD, LITTLE, balances, books, kind_word
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House
from tests.shop import sell


async def test_goodwill_is_given_within_a_limit_for_the_order_and_above_it_by_a_second_person(
    house: House,
):
    order = await sell("C-20", now=house.now)
    first = await kind_word(house, order, "20.00")
    second = await kind_word(house, order, "5.01")
    assert (first.state, second.state) == ("GIVEN", "HELD")
    assert await balances() == [2_000]

    async def settled(id: UUID, choice: GoodwillChoice, by: Actor) -> Goodwill:
        more = {"actor": by, "key": uuid4(), "now": house.now}
        return await Goodwill.get(id=await settle_goodwill(id, choice, None, **more))

    with pytest.raises(NotAllowed):
        await settled(second.id, GoodwillChoice.GIVE, AGENT)
    done = await settled(second.id, GoodwillChoice.GIVE, LEAD)
    assert (done.state, done.settled_by) == ("GIVEN", "Sam")
    with pytest.raises(WrongMoment):
        await settled(second.id, GoodwillChoice.GIVE, LEAD)
    third = await kind_word(house, order, "100.00", by=LEAD)
    await settled(third.id, GoodwillChoice.REFUSE, AGENT)

    assert await balances() == [2_501]
    assert await books() == {"GOODWILL": 2_501, "VOUCHERS": -2_501}
    assert await violated(house.reads) == {}


@on_both
async def test_ten_kind_words_at_once_are_within_the_limit_together(house: House):
    order = await sell("C-21", now=house.now)
    given = await asyncio.gather(*(kind_word(house, order, "10.00") for _ in range(10)))
    assert sorted(one.state for one in given) == ["GIVEN"] * 2 + ["HELD"] * 8
    assert await balances() == [2_000]


async def test_goodwill_is_in_the_money_of_its_order(house: House):
    order = await sell("C-22", now=house.now)
    with pytest.raises(InvalidInput):
        await give_goodwill(
            order.id,
            Money(100, "NOK"),
            "Te laat",
            gift=False,
            limits=LITTLE,
            actor=AGENT,
            key=uuid4(),
            now=house.now,
        )


async def test_a_correction_says_who_and_why_and_takes_no_more_than_there_is(house: House):
    await kind_word(house, await sell("C-23", now=house.now), "5.00")
    (credit,) = await Credit.all()

    async def by(minor: int, reason: str = "Dubbel") -> None:
        by = {"actor": LEAD, "key": uuid4(), "now": house.now}
        await adjust(credit.id, Money(minor, "EUR"), reason, **by)

    await by(-200)
    with pytest.raises(WrongMoment):
        await by(-301)
    with pytest.raises(InvalidInput):
        await by(-1, " ")

    moved = await CreditMovement.get(kind="ADJUSTED")
    assert (moved.minor, moved.by, moved.reason) == (-200, "Sam", "Dubbel")
    assert await books() == {"GOODWILL": 500, "CREDIT_ADJUSTED": -200, "VOUCHERS": -300}
    assert await violated(house.reads) == {}
