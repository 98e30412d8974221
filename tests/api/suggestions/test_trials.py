"""What became of suggestions: counted once for each return, beside those who were held out."""

from datetime import timedelta
from random import Random
from uuid import UUID, uuid4

import pytest

from api.access.rules import SYSTEM, Actor
from api.casebook.suggestions import results
from api.kernel.refusal import InvalidInput, NotFound
from api.orders.models import OrderLine
from api.returns.actions import Wanted
from api.returns.models import ReturnItem
from api.suggestions.actions import trials
from api.suggestions.models import Trial
from api.suggestions.rules import Arm, arm_of
from api.suggestions.uplift import uplift
from tests.api.suggestions.wardrobe import bought, id_of, stocked
from tests.conftest import on_both
from tests.people import House, shopper


async def returned(house: House, number: str, *, held_out: int = 0) -> UUID:
    """The unit that comes back; its trial has begun."""
    order = await bought(house, number, f"c-{number}", "SHOE-42")
    case = await house.request(order, Wanted(1, 1, "too_small", None))
    begun = house.now - timedelta(hours=1)
    await trials.begin_trial(case, held_out_percent=held_out, now=begun)
    return (await ReturnItem.get(of_id=case)).id


async def saw(house: House, item: UUID, *skus: str, by: Actor = SYSTEM) -> None:
    ids = [await id_of(sku) for sku in skus]
    await trials.record_shown(item, ids, actor=by, key=uuid4(), now=house.now)


async def clicked(house: House, item: UUID, sku: str) -> None:
    await trials.record_clicked(item, await id_of(sku), actor=SYSTEM, key=uuid4(), now=house.now)


@on_both
async def test_an_empty_list_does_not_use_up_the_first_time(house: House):
    await stocked(house)
    item = await returned(house, "T-0")
    with pytest.raises(InvalidInput):
        await saw(house, item)

    await saw(house, item, "BAG")

    await clicked(house, item, "BAG")
    assert (await Trial.get()).shown == [await id_of("BAG")]


@on_both
async def test_what_was_shown_is_the_shops_and_twenty_at_most(house: House):
    await stocked(house)
    item = await returned(house, "T-00")

    async def tell(ids: list[int]) -> None:
        await trials.record_shown(item, ids, actor=SYSTEM, key=uuid4(), now=house.now)

    with pytest.raises(NotFound):
        await tell([await id_of("BAG"), 999_999])
    with pytest.raises(InvalidInput):
        await tell(list(range(1, 22)))

    assert (await Trial.get()).shown_at is None


@on_both
async def test_a_return_counts_once_however_often_it_is_told(house: House):
    await stocked(house)
    item = await returned(house, "T-1")
    await saw(house, item, "SHOE-43", "BAG")
    await saw(house, item, "BELT")
    await clicked(house, item, "BAG")
    await clicked(house, item, "SHOE-43")

    await bought(house, "T-2", "c-T-1", "BAG", days_ago=0)
    await returned(house, "T-3", held_out=100)

    day = house.now.date()
    eve = day - timedelta(days=1)  # An hour ago may have been yesterday.
    found = await results(house.reads, eve, day, "EUR", language="en")
    assert (found.shown_returns, found.held_out_returns) == (1, 1)
    assert (found.seen, found.clicked, found.exchanged, found.bought) == (1, 1, 0, 1)
    assert (found.retained.minor, found.retained_held_out.minor) == (6000, 0)
    assert found.uplift is None, "one of each says nothing"
    for of, many in (({"country": "NL"}, 1), ({"country": "BE"}, 0), ({"brand": "another"}, 0)):
        some = await results(house.reads, eve, day, "EUR", **of, language="en")
        assert (some.shown_returns, some.bought, some.retained.minor > 0) == (many, many, many)
    assert (await Trial.get(arm=Arm.SHOWN)).clicked_id == await id_of("BAG")

    bag = OrderLine.filter(order__number="T-2")
    for canceled, kept in ((1, 3000), (2, 0)):
        await bag.update(quantity=2, canceled_quantity=canceled)
        left = await results(house.reads, eve, day, "EUR", language="en")
        assert (left.retained.minor, left.bought) == (kept, int(kept > 0)), "what was not canceled"


async def test_what_was_not_shown_was_not_clicked(house: House):
    await stocked(house)
    item, held_out = await returned(house, "T-1"), await returned(house, "T-2", held_out=100)
    stranger = shopper(await bought(house, "T-9", "other", "HAT"))
    await saw(house, item, "BAG")

    with pytest.raises(InvalidInput):
        await clicked(house, item, "BELT")
    with pytest.raises(InvalidInput):
        await saw(house, held_out, "BAG")
    with pytest.raises(InvalidInput):
        await saw(house, item, "BAG", by=stranger)


def test_the_interval_holds_the_true_difference_as_often_as_it_says():
    draw, inside = Random(1), 0
    for _ in range(400):
        shown = [round(draw.expovariate(1 / 1500)) for _ in range(120)]
        held_out = [round(draw.expovariate(1 / 1000)) for _ in range(60)]
        found = uplift(shown, held_out)
        inside += found is not None and found.low <= 500 <= found.high

    assert 0.92 <= inside / 400 <= 0.98


def test_a_dozen_held_out_of_whom_nearly_nobody_kept_anything_prove_nothing():
    draw, inside = Random(1), 0
    for _ in range(400):
        shown, held_out = (
            [round(draw.expovariate(1 / 5000)) * (draw.random() < 0.1) for _ in range(many)]
            for many in (228, 12)
        )
        found = uplift(shown, held_out)
        inside += found is not None and found.low <= 0 <= found.high

    assert 0.92 <= inside / 400 <= 0.98
    assert uplift(shown, held_out[:3]) is None


def test_everybody_stays_in_one_arm_and_five_in_a_hundred_are_held_out():
    arms = [arm_of(f"customer {n}", held_out_percent=5) for n in range(10_000)]

    assert arms == [arm_of(f"customer {n}", held_out_percent=5) for n in range(10_000)]
    assert 0.04 < arms.count(Arm.HELD_OUT) / len(arms) < 0.06
