"""Points earned, taken back, given and spent: booked once, whatever happens."""

import asyncio
import os
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from api.access.rules import SYSTEM, Actor
from api.database import Database
from api.kernel.refusal import InvalidInput, KeyReused, NotFound, WrongMoment
from api.loyalty.actions.points import redeem
from api.loyalty.models import PointsPosting, Standing
from api.loyalty.programme import Points
from api.loyalty.reads.points import PointsView, points_of_customers
from api.orders.actions.edits import cancel_order
from api.orders.models import Customer
from api.policy.document import ReturnMethod
from api.returns.actions import Wanted
from api.returns.models import ReturnItem
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.doing import club, worked
from tests.api.loyalty.histories import CLUB
from tests.api.orders.examples import line, order, take_in
from tests.conftest import on_both
from tests.invariants import violated
from tests.nursery import Nursery
from tests.people import House
from tests.shop import sell

RULES = Points(per={"EUR": Decimal(1)}, slow_bonus=25, consolidated_bonus=40)
GIVING = msgspec.structs.replace(CLUB, points=RULES)
EARLIER = NOW - timedelta(days=100)


async def points(database: Database) -> PointsView:
    (found,) = await points_of_customers(database.reads, [(await Customer.get()).id])
    return found


async def spend(count: int, **more: object) -> int:
    usual = {"actor": SYSTEM, "key": uuid4(), "now": NOW}
    customer = await Customer.get()
    return await redeem(customer.id, count, "ORDER-9", **{**usual, **more})  # type: ignore[arg-type]


async def test_an_order_earns_points_and_its_cancellation_takes_them_back(shop: Database):
    await club(programme=GIVING, now=EARLIER)
    await take_in(order("o1"), order("o2", lines=(line(1, paid="50.00"),)))
    await worked()
    assert (await points(shop)).balance == 309 + 50

    await cancel_order("brinkvik", "o1", actor=SYSTEM, key=uuid4(), now=NOW)
    await worked()

    told = await points(shop)
    assert told.balance == 50
    latest = told.entries[0]
    assert (latest.kind, latest.points, latest.order_number) == ("TAKEN_BACK", -309, "#o1")
    assert await violated(shop.reads) == {}


async def test_an_order_from_before_the_points_earns_none(shop: Database):
    await club(programme=GIVING, now=NOW)
    await take_in(order("o1"))
    await worked()

    assert (await points(shop)) == PointsView(0, ())


async def test_points_are_spent_once_and_never_more_than_there_are(shop: Database):
    await club(programme=GIVING, now=EARLIER)
    await take_in(order("o1"))
    await worked()
    key = uuid4()

    assert await spend(300, key=key) == 9
    assert await spend(300, key=key) == 9
    with pytest.raises(KeyReused):
        await spend(301, key=key)
    with pytest.raises(WrongMoment) as no:
        await spend(10)
    assert no.value.say("nl") == "Er zijn maar 9 punten te besteden."
    for nonsense in (0, -1, 10**10):
        with pytest.raises(InvalidInput):
            await spend(nonsense)
    with pytest.raises(NotFound):
        await redeem(10**12, 1, None, actor=SYSTEM, key=uuid4(), now=NOW)

    assert [one.points for one in (await points(shop)).entries] == [-300, 309]
    assert await violated(shop.reads) == {}


async def test_what_was_spent_and_comes_back_is_forgiven_and_not_owed(shop: Database):
    await club(programme=GIVING, now=EARLIER)
    await take_in(order("o1"))
    await worked()
    await spend(300)

    await cancel_order("brinkvik", "o1", actor=SYSTEM, key=uuid4(), now=NOW)
    await worked()

    assert (await points(shop)).balance == 0
    forgiven = await PointsPosting.filter(account="FORGIVEN").values_list("points", flat=True)
    assert forgiven == [-300]
    assert await violated(shop.reads) == {}


@on_both
async def test_two_tills_at_once_do_not_spend_the_same_points(house: House):
    await club("veldhuis", GIVING, now=house.now - timedelta(days=30))
    sold = await sell("P-1", now=house.now, lines=(("MUG-1", 1, "100.00"),))
    await worked(house.now)

    async def till(number: int) -> int:
        actor = Actor(f"till {number}", frozenset(), staff_id=number)
        return await redeem(
            sold.customer_id or 0, 30, None, actor=actor, key=uuid4(), now=house.now
        )

    done = await asyncio.gather(*map(till, range(8)), return_exceptions=True)

    assert sum(isinstance(one, WrongMoment) for one in done) == 5
    assert {one for one in done if isinstance(one, int)} == {70, 40, 10}
    assert await violated(house.reads) == {}


@on_both
async def test_a_refund_takes_its_part_back_and_a_shared_parcel_brings_its_bonus(house: House):
    await club("veldhuis", GIVING, now=house.now - timedelta(days=30))
    lines = (("MUG-1", 1, "60.00"), ("MUG-2", 1, "40.50"))
    first = await sell("P-2", now=house.now, lines=lines)
    one = await house.request(first, Wanted(1, 1, None, None), method=ReturnMethod.IN_STORE)
    two = await house.request(first, Wanted(2, 1, None, None), method=ReturnMethod.IN_STORE)
    parcel = (await ReturnItem.get(of_id=one)).parcel_id
    await ReturnItem.filter(of_id=two).update(parcel_id=parcel)
    await house.receive(await house.code_of(one))
    for item in await ReturnItem.all().order_by("line_id"):
        await house.judge(item.id)
        await worked(house.now)

    (told,) = await points_of_customers(house.reads, [first.customer_id or 0])

    kinds = {(one.kind, one.points) for one in told.entries}
    assert {kind for kind, _ in kinds} == {"EARNED", "TAKEN_BACK", "CONSOLIDATED_BONUS"}
    assert told.balance == 80, "two returns in one parcel, and nothing kept"
    assert await violated(house.reads) == {}


@on_both
async def test_a_worker_that_is_killed_between_any_two_lines_books_each_thing_once(
    house: House, nursery: Nursery, tmp_path: Path
):
    await club("veldhuis", GIVING, now=house.now - timedelta(days=30))
    sold = await sell("P-3", now=house.now, lines=(("MUG-1", 2, "100.00"),))
    (item,) = await house.arrived(sold, Wanted(1, 1, None, None))
    await house.judge(item.id)

    async def outlived(lines: int, at: object) -> bool:
        words = ("tests.api.loyalty.dying", house.database.url, str(at), str(lines))
        done = await asyncio.to_thread(nursery.run, *words, env=os.environ, folder=tmp_path)
        assert done.returncode in (0, 9), done.stderr
        return done.returncode == 0

    killed, at, lines = 0, house.now, 20
    while not await outlived(lines, at):
        killed, at, lines = killed + 1, at + timedelta(minutes=3), lines + 120

    assert killed >= 4
    (told,) = await points_of_customers(house.reads, [sold.customer_id or 0])
    assert sorted(one.points for one in told.entries) == [-50, 100]
    standing = await Standing.get()
    assert standing.figures
    assert standing.figures["net_minor"] == 5_000
    assert await violated(house.reads) == {}
