"""No piece is returned twice."""

import asyncio

import pytest
from tortoise.transactions import in_transaction

from api.kernel.refusal import AlreadyTaken, InvalidInput, NotFound
from api.orders.actions.units import release_units, take_of, take_units, units_of
from api.orders.models import Order, OrderLine, TakenUnit
from tests.api.orders.examples import line, order, past, take_in

pytestmark = pytest.mark.usefixtures("shop")


async def boots(**said: object) -> int:
    await take_in(order(lines=(line(1, quantity=4, **said),), past_returns=(past(),)))
    return (await OrderLine.get(number=1)).id


async def test_units_are_taken_after_the_past_ones_and_before_the_canceled_ones():
    id = await boots(canceled=1)

    assert await take_units(id, 2) == [2, 3]
    with pytest.raises(AlreadyTaken) as no:
        await take_units(id, 1)
    assert no.value.values["free"] == 0


async def test_a_unit_that_was_let_go_can_be_taken_again():
    id = await boots()
    await take_units(id, 3)

    assert await release_units(id, [3, 9]) == 1
    assert await take_units(id, 1) == [3]


async def test_nothing_is_taken_of_an_unknown_line_or_of_no_pieces():
    with pytest.raises(NotFound):
        await take_units(99, 1)
    with pytest.raises(InvalidInput):
        await take_units(await boots(), 0)


async def test_another_who_was_first_is_told_as_already_taken_and_the_rest_goes_on():
    id = await boots()
    looked_too_early = await units_of(id)
    await take_units(id, 1)

    async with in_transaction():
        with pytest.raises(AlreadyTaken):
            await take_of(looked_too_early, id, 1)
        assert await TakenUnit.all().count() == 1


async def test_many_at_once_take_each_unit_once():
    id = await boots()
    order_id = (await Order.get(external_id="o1")).id

    async def one() -> list[int]:
        async with in_transaction():
            await Order.locked(order_id)
            return await take_units(id, 1)

    taken = await asyncio.gather(*(one() for _ in range(6)), return_exceptions=True)

    numbers = [n for got in taken if isinstance(got, list) for n in got]
    assert sorted(numbers) == [2, 3, 4]
    assert sum(isinstance(got, AlreadyTaken) for got in taken) == 3
