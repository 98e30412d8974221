"""A plate on each piece, one disposition in each bin, and whoever gets the bin is told before."""

from uuid import UUID, uuid4

import pytest

from api.events.models import Outbox
from api.inspection.actions import Verdict
from api.inspection.checklists import Grade
from api.inspection.corrections import Anew, correct_verdict
from api.inspection.sorting.actions import allocate_plates, close_container, place_item
from api.inspection.sorting.models import Container, Plate
from api.inspection.sorting.reads import container, open_containers
from api.inspection.sorting.rules import block_of, plates_of
from api.kernel.refusal import AlreadyTaken, InvalidInput, NotFound, WrongMoment
from api.returns.actions import Wanted
from api.stock.rules import Disposition
from tests.conftest import on_both
from tests.people import MUCH, House, grader
from tests.shop import sell


def acting(house: House) -> dict[str, object]:
    return {"actor": grader(), "now": house.now, "key": uuid4()}


async def judged(house: House, number: str, *where: Disposition) -> tuple[list[str], list[UUID]]:
    """An order of so many mugs, each with its plate and sent there."""
    plates = list((await allocate_plates("04", **acting(house)))[: len(where)])
    order = await sell(number, now=house.now, lines=(("MUG-1", len(where), "20.00"),))
    items = await house.arrived(order, Wanted(1, len(where), "changed_mind", None))
    for item, plate, to in zip(items, plates, where, strict=True):
        await house.judge(item.id, Grade.B, to=to, plate=plate)
    return plates, [item.id for item in items]


@on_both
async def test_no_number_is_given_twice_and_a_repeat_gives_the_same(house: House):
    key = uuid4()
    first = await allocate_plates("04", **{**acting(house), "key": key})
    again = await allocate_plates("04", **{**acting(house), "key": key})
    other = await allocate_plates("05", **acting(house))
    assert first == again
    assert len({*first, *other}) == 200
    assert {block_of(plate) for plate in first} != {block_of(plate) for plate in other}


def test_a_misread_plate_is_no_plate():
    good = plates_of(7)[3]
    assert block_of(good) == 7
    misread = [good[:place] + digit + good[place + 1 :] for place in range(2, 13) for digit in "0"]
    for code in (*(one for one in misread if one != good), "LP1", "", good + "0", "XX" + good[2:]):
        with pytest.raises(InvalidInput):
            block_of(code)


@on_both
async def test_a_bin_holds_one_disposition_and_says_what_it_holds_when_it_leaves(house: House):
    to = (Disposition.OUTLET, Disposition.OUTLET, Disposition.RESTOCK)
    plates, _ = await judged(house, "S-1", *to)
    for plate in plates[:2]:
        bin_id = await place_item(plate, "bin-7", **acting(house))
    with pytest.raises(WrongMoment, match="outlet"):
        await place_item(plates[2], "BIN-7", **acting(house))
    (seen,) = await open_containers(house.reads)
    assert (seen.code, seen.disposition, seen.quantity) == ("BIN-7", Disposition.OUTLET, 2)

    key = uuid4()
    for _ in range(2):
        closed = await close_container("BIN-7", **{**acting(house), "key": key})
    assert closed == bin_id
    (told,) = await Outbox.filter(name="ContainerClosed")
    assert told.body["lines"][0]["sku"] == "MUG-1"
    assert told.body["lines"][0]["plates"] == plates[:2]
    assert not await open_containers(house.reads)
    with pytest.raises(WrongMoment, match="not open"):
        await close_container("BIN-7", **acting(house))
    await place_item(plates[2], "BIN-7", **acting(house))
    assert (await open_containers(house.reads))[0].disposition is Disposition.RESTOCK
    assert (await container(house.reads, bin_id)).closed_by == "Grader 1"


@on_both
async def test_a_plate_is_on_one_item_and_what_is_taken_back_leaves_its_bin(house: House):
    plates, (item, _) = await judged(house, "S-2", Disposition.OUTLET, Disposition.OUTLET)
    other, _ = await judged(house, "S-3", Disposition.DONATE)
    (one,) = await house.arrived(await sell("S-4", now=house.now))
    with pytest.raises(AlreadyTaken, match="another item"):
        await house.judge(one.id, plate=other[0])
    await place_item(plates[0], "BIN-1", **acting(house))
    by = {"limits": MUCH, "reads": house.reads}
    anew = Anew(Verdict(Grade.A, None, Disposition.RESTOCK, {}, None, None, None))
    await correct_verdict(item, anew, "A slip", **by, **acting(house))
    assert (await Plate.get(item_id=item)).container_id is None
    with pytest.raises(WrongMoment, match="Wrong bin"):
        await place_item(plates[0], "BIN-1", **acting(house))
    await place_item(plates[0], "BIN-2", **acting(house))
    assert await Container.filter(open_code__isnull=False).count() == 2


@on_both
async def test_what_nobody_knows_is_put_nowhere(house: House):
    free, used = (await allocate_plates("04", **acting(house)))[:2]
    with pytest.raises(NotFound):
        await place_item(free, "BIN-1", **acting(house))
    with pytest.raises(InvalidInput, match="BIN-"):
        await place_item(used, "SHELF 1", **acting(house))
    assert not await Container.exists()
