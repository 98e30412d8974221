"""The shop's own counts, and what the bench adds to them."""

from datetime import timedelta
from uuid import uuid4

import msgspec
import pytest

from api.access.rules import SYSTEM
from api.casebook.stock import stock
from api.events.models import Outbox
from api.inspection.checklists import Grade
from api.inspection.parcels import record_find
from api.inspection.rules import Finding
from api.kernel.refusal import AlreadyTaken, InvalidInput, KeyReused, NotFound, RefusalCode
from api.orders.models import Product
from api.shipping.rules import TrackingStatus
from api.stock.actions.counts import record_stock
from api.stock.actions.moves import issue_of, reserve_for
from api.stock.actions.moving import move_stock
from api.stock.models import StockMovement
from api.stock.rules import Disposition
from tests.api.stock.counting import article, counted, level, take_in
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House
from tests.shop import POLICY, put_in_force, sell

HOUR = timedelta(hours=1)


@on_both
async def test_a_count_is_what_there_is_and_sent_again_changes_nothing(house: House):
    await sell("S-1", now=house.now)
    count = counted("MUG-1", 7, house.now - HOUR)

    first = await take_in(count, now=house.now)
    again = await take_in(count, now=house.now)

    assert (first.changed, again.changed, again.unchanged) == (1, 0, 1)
    assert await level("MUG-1") == (7, 0)
    assert await StockMovement.all().count() == 1
    assert await Outbox.filter(name="StockCounted").count() == 1
    assert await violated(house.reads) == {}


@on_both
async def test_an_older_count_never_overwrites_a_newer_one(house: House):
    await sell("S-2", now=house.now)
    await take_in(counted("MUG-1", 5, house.now - HOUR), now=house.now)

    late = await take_in(counted("MUG-1", 9, house.now - 2 * HOUR), now=house.now)

    assert (late.changed, late.older) == (0, 1)
    assert await level("MUG-1") == (5, 0)


async def test_what_came_back_after_a_count_was_taken_comes_on_top_of_it(house: House):
    order = await sell("S-3", now=house.now)
    (item,) = await house.arrived(order)
    await house.judge(item.id)

    await take_in(counted("MUG-1", 4, house.now - HOUR), now=house.now)
    assert await level("MUG-1") == (5, 0)
    await take_in(counted("MUG-1", 4, house.now + HOUR), now=house.now + HOUR)

    assert await level("MUG-1") == (4, 0)


@on_both
@pytest.mark.parametrize(
    ("grade", "where"), [(Grade.A, Disposition.RESTOCK), (Grade.D, Disposition.REFURBISH)]
)
async def test_a_verdict_sends_the_unit_where_it_is_worth_most(
    house: House, grade: Grade, where: Disposition
):
    order = await sell("S-4", now=house.now, lines=(("MUG-1", 2, "40.00"),))
    (item,) = await house.arrived(order)

    await house.judge(item.id, grade)

    assert await level("MUG-1", where) == (1, 0)
    told = await Outbox.get(name="StockMoved")
    assert told.body["item_id"] == str(item.id)
    assert (told.body["sku"], told.body["disposition"], told.body["quantity"]) == (
        *("MUG-1", where.value, 1),
    )
    assert await violated(house.reads) == {}


async def test_what_was_not_in_the_parcel_is_nowhere_in_stock(house: House):
    (item,) = await house.arrived(await sell("S-5", now=house.now))

    await house.judge(item.id, None, finding=Finding.MISSING)

    assert await StockMovement.all().count() == 0


async def test_a_verdict_sent_twice_is_one_piece(house: House):
    (item,), key = await house.arrived(await sell("S-6", now=house.now)), uuid4()

    await house.judge(item.id, key=key)
    await house.judge(item.id, key=key)

    assert await level("MUG-1") == (1, 0)


async def test_a_count_below_what_is_promised_is_taken_and_said(house: House):
    await take_in(article("MUG-9", 2, house.now - HOUR), now=house.now)
    product = await Product.get(sku="MUG-9")
    one, two = uuid4(), uuid4()
    levels = await reserve_for({one: product.id, two: product.id}, by="x", now=house.now)

    done = await take_in(counted("MUG-9", 0, house.now + HOUR), now=house.now + HOUR)

    assert (done.changed, done.refusals) == (1, ())
    assert await level("MUG-9") == (0, 2)
    assert (await Outbox.get(name="StockShort")).body["pieces"] == 2
    await issue_of(levels[one], one, by="x", now=house.now + 2 * HOUR)
    assert await level("MUG-9") == (0, 1)


async def test_a_bad_count_is_refused_by_its_name_and_stops_no_other(house: House):
    await sell("S-7", now=house.now)

    done = await take_in(
        counted("NOTHING", 1, house.now),
        counted("MUG-1", -1, house.now),
        counted("MUG-1", 3, house.now + timedelta(days=3)),
        counted("MUG-1", 3, house.now, product=article("X", 1, house.now).product),
        counted("MUG-1", 3, house.now, location="shop-2"),
        now=house.now,
    )

    assert (done.changed, len(done.refusals)) == (1, 4)
    assert {no.field for no in done.refusals} == {"sku", "quantity", "countedAt"}
    assert {no.code for no in done.refusals} == {RefusalCode.NOT_FOUND, RefusalCode.INVALID_INPUT}
    assert await level("MUG-1") == (3, 0)


async def test_a_batch_is_not_another_one_under_the_same_key(house: House):
    await sell("S-8", now=house.now)
    key = uuid4()
    await take_in(counted("MUG-1", 1, house.now), now=house.now, key=key)

    with pytest.raises(KeyReused):
        await take_in(counted("MUG-1", 2, house.now), now=house.now, key=key)
    with pytest.raises(InvalidInput):
        await record_stock([], brand="nobody", actor=SYSTEM, key=uuid4(), now=house.now)


@on_both
async def test_what_is_in_open_returns_is_expected_back_by_its_day(house: House):
    order = await sell("S-9", now=house.now, lines=(("MUG-1", 3, "60.00"),))
    waiting, sent, here = [await house.request(order) for _ in range(3)]
    await house.scan(await house.code_of(sent), TrackingStatus.HANDED_OVER)
    await house.receive(await house.code_of(here))

    ((mug,), more) = await stock(house.reads, "veldhuis", ["MUG-1"], first=5, after=0)

    assert (mug.on_hand, mug.available, more) == (0, 0, False)
    assert sum(one.quantity for one in mug.expected_back) == 3
    days = [one.by for one in mug.expected_back if one.by]
    assert days == sorted(days)
    assert (house.now + timedelta(days=4) - 10 * HOUR).date() in days, "sent, and four days at most"
    await house.cancel(waiting, order)
    ((mug,), _) = await stock(house.reads, "veldhuis", None, first=5, after=0)
    assert sum(one.quantity for one in mug.expected_back) == 2


async def moved(house: House, pieces: int, **more: object) -> None:
    of_it = {"origin": Disposition.QUARANTINE, "to": Disposition.RESTOCK, "location": "main"}
    by = {"actor": SYSTEM, "now": house.now}
    await move_stock("veldhuis", "MUG-1", pieces, **by, **{"key": uuid4(), **of_it, **more})


@on_both
async def test_pieces_go_from_one_shelf_to_another_and_none_is_made_or_lost(house: House):
    await sell("S-10", now=house.now)
    there = counted("MUG-1", 3, house.now - HOUR, disposition=Disposition.QUARANTINE)
    await take_in(there, now=house.now)
    key = uuid4()

    for _ in range(2):
        await moved(house, 2, key=key)
    for pieces in (2, 0, -1):
        with pytest.raises(AlreadyTaken):
            await moved(house, pieces)
    with pytest.raises(InvalidInput):
        await moved(house, 1, to=Disposition.QUARANTINE)
    with pytest.raises(NotFound):
        await moved(house, 1, location="nowhere")

    assert (await level("MUG-1", Disposition.QUARANTINE), await level("MUG-1")) == ((1, 0), (2, 0))
    told = await Outbox.filter(name="StockMoved").order_by("id")
    assert [(one.body["kind"], one.body["quantity"]) for one in told] == [
        *(("MOVED", -2), ("MOVED", 2)),
    ]
    assert await violated(house.reads) == {}


@on_both
async def test_what_nobody_looks_at_is_in_quarantine_until_somebody_says_where_it_goes(
    house: House,
):
    order = await sell("S-11", now=house.now)
    base = msgspec.structs.replace(POLICY.base, inspection=False)
    policy = msgspec.structs.replace(POLICY, base=base)
    await put_in_force(order.market_id, policy, now=house.now - timedelta(days=30))

    await house.arrived(order)
    await moved(house, 1)

    assert (await level("MUG-1", Disposition.QUARANTINE), await level("MUG-1")) == ((0, 0), (1, 0))
    assert await violated(house.reads) == {}


@pytest.mark.parametrize(("code", "pieces"), [("MUG-1", 1), ("8712345678906", 0)])
async def test_a_find_that_the_shop_sells_is_in_quarantine(house: House, code: str, pieces: int):
    (item,) = await house.arrived(await sell("S-12", now=house.now))
    by, key = {"note": None, "actor": SYSTEM, "now": house.now}, uuid4()

    for _ in range(2):
        find = await record_find(item.parcel_id, code, key=key, **by)

    assert await level("MUG-1", Disposition.QUARANTINE) == (pieces, 0)
    assert await StockMovement.filter(item_id=find).count() == pieces
    assert await violated(house.reads) == {}
