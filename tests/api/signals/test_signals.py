"""What stands out is said with its figures, and about nobody who objected."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.access.rules import SYSTEM
from api.inspection.rules import Finding
from api.kernel.language import LANGUAGES
from api.loyalty.actions.objections import object_to_profiling
from api.loyalty.models import ReturnedUnit
from api.orders.models import Order, OrderLine, Product
from api.returns.actions import Wanted
from api.shipping.models import Parcel
from api.signals.reads import signals_of_items
from api.signals.rules import SAID, Facts, SignalKind, signals
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell

NOTHING = Facts(False, None, None, 0, 0, 0, 0, 1, 1)
counts = st.integers(0, 20)


@given(
    st.builds(
        Facts,
        private=st.just(True),
        weighed_grams=st.none(),
        announced_grams=st.none() | counts,
        returns=counts,
        orders=counts,
        judged=counts,
        not_there=counts,
        variants=counts,
        variants_back=counts,
    )
)
def test_about_somebody_who_objected_there_is_nothing_to_say(facts: Facts):
    assert signals(facts) == ()


@pytest.mark.parametrize(
    ("weighed", "announced", "told"),
    [
        (300, 400, False),
        (290, 400, True),
        (740, 1000, True),
        (760, 1000, False),
        (1200, 1000, False),
    ],
)
def test_a_parcel_is_light_when_a_quarter_and_100_grams_are_not_there(weighed, announced, told):
    found = signals(replace(NOTHING, weighed_grams=weighed, announced_grams=announced))
    assert bool(found) == told


def test_every_fact_is_said_in_every_language():
    every = Facts(False, 300, 900, 4, 6, 9, 2, 3, 2)
    found = signals(every)
    assert [one.kind for one in found] == list(SignalKind) == list(SAID)
    for one in found:
        said = {one.say(language) for language in LANGUAGES}
        assert len(said) == len(LANGUAGES)
        assert not any("{" in sentence for sentence in said)


async def told(house: House, item_id: object) -> list[str]:
    (found,) = await signals_of_items(house.reads, [item_id], language="en", now=house.now)
    return [one.sentence for one in found]


async def sent_back(house: House, order: Order, *, counts: bool = True) -> None:
    await ReturnedUnit.create(
        refund_id=uuid4(),
        return_id=uuid4(),
        order_id=order.id,
        line_id=(await OrderLine.get(order_id=order.id)).id,
        customer_id=order.customer_id,
        reason="too_small",
        counts=counts,
        goods_minor=1000,
        slow=False,
        consolidated=False,
        returned_at=house.now - timedelta(days=5),
    )


@on_both
async def test_three_returns_in_a_season_are_told_unless_they_were_faults_or_she_objects(
    house: House,
):
    order = await sell("N-1", now=house.now)
    (item,) = await house.arrived(order)
    for _ in range(3):
        await sent_back(house, order, counts=False)
    assert await told(house, item.id) == []
    for _ in range(3):
        await sent_back(house, order)
    assert await told(house, item.id) == ["Returns in the 90 days before this one: 3; orders: 1."]
    await object_to_profiling(order.customer_id, actor=SYSTEM, key=uuid4(), now=house.now)
    assert await told(house, item.id) == []


@on_both
async def test_what_was_missing_before_is_told_and_the_weight_of_the_parcel(house: House):
    before = await sell("N-1", now=house.now)
    (missing,) = await house.arrived(before)
    await house.judge(missing.id, grade=None, finding=Finding.MISSING)
    order = await sell("N-2", now=house.now)
    await Order.filter(id=order.id).update(customer_id=before.customer_id)
    (item,) = await house.arrived(order)
    assert await told(house, item.id) == [
        "Came back in two years: 1; of these missing or another thing: 1."
    ]
    await Product.all().update(weight_grams=900)
    await Parcel.filter(id=item.parcel_id).update(weight_grams=310)
    assert (await told(house, item.id))[0] == (
        "The parcel weighs 310 g; what should be in it weighs 900 g."
    )


@on_both
async def test_three_sizes_to_choose_from_are_told_as_what_is_allowed(house: House):
    lines = tuple((f"SHIRT-{size}", 1, "20.00") for size in "SML")
    order = await sell("N-1", now=house.now, lines=lines)
    await Product.all().update(style="SHIRT")
    wanted = [Wanted(line, 1, "ordered_several", None) for line in (1, 2)]
    (item, _) = await house.arrived(order, *wanted)
    assert await told(house, item.id) == [
        "Ordered in 3 variants to choose from; 2 come back. That is allowed."
    ]
