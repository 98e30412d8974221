"""Who is erased is in no table any more; what was paid back to them is (GDPR art. 17)."""

from datetime import timedelta
from uuid import uuid4

import pytest

from api.access.rules import SYSTEM
from api.events.models import Outbox
from api.insights.actions import rate_return
from api.kernel.refusal import NotFound, WrongMoment
from api.loyalty.actions.objections import object_to_profiling
from api.loyalty.models import Standing
from api.orders.models import Customer, Order, Product
from api.photos.actions import add_photo, outdated
from api.photos.models import Photo
from api.photos.rules import PhotoState
from api.policy.document import Resolution
from api.privacy.actions import erase_customer
from api.refunds.credit.models import Credit
from api.refunds.models import Refund
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.returns.withdrawals.rules import NamedLine
from api.suggestions.actions.sizes import set_size
from api.suggestions.actions.views import record_view
from api.suggestions.models import View
from api.suggestions.reads.pages import recommendations
from tests.api.returns.test_withdrawals import declared
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import FakePayments, House, shopper
from tests.shop import sell

TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
}
BOOKS = {"credit_note"}
"""What tax law keeps as it was given."""
SAID = ("Saar", "p-1@example.com", "3511 AB", "c-P-1", "vlekje", "aardig geholpen")


async def found(house: House) -> set[tuple[str, str]]:
    """In which table something of what she said or was called stands."""
    query = TABLES[house.database.url.partition(":")[0]]
    names = [row["name"] for row in await house.reads.fetch(query)]
    return {
        (name, said)
        for name in names
        for row in await house.reads.fetch(f'SELECT * FROM "{name}"')
        for said in SAID
        if said.casefold() in str(dict(row)).casefold()
    }


async def story(house: House) -> Order:
    """She withdraws from a mug and sends a plate back with a note and a photo; is paid, and asked
    what she thought of it."""
    order = await sell("P-1", now=house.now, lines=(("MUG-1", 1, "20.00"), ("PLATE-1", 1, "9.00")))
    wish = Wanted(2, 1, "not_as_described", "Er zat een vlekje op")
    items = await house.arrived(order, wish)
    by = {"actor": shopper(order), "now": house.now}
    await add_photo(items[0].id, 1_000, (), key=uuid4(), **by)
    await set_size(order.customer_id or 0, "", "EU 41", key=uuid4(), **by)
    await house.judge(items[0].id)
    withdrawal = await declared(house, "P-1", NamedLine(1, None))
    await house.receive((await Return.get(id=withdrawal.of_id)).rma)
    for item in await ReturnItem.filter(of_id=withdrawal.of_id):
        await house.judge(item.id)
    await worked(house, FakePayments())
    await rate_return(items[0].of_id, 5, "Heel aardig geholpen", key=uuid4(), **by)
    return order


@on_both
async def test_nothing_of_who_she_was_is_left_but_in_the_books(house: House):
    other = await sell("P-2", now=house.now)
    await Customer.filter(id=other.customer_id).update(name="Bo")
    await Order.filter(id=other.id).update(postcode="9000")
    order = await story(house)
    refunds = await Refund.all().order_by("id").values_list()
    tables = {table for table, _ in await found(house)}
    assert {"customer", "order", "withdrawal", "return_item", "return_rating"} <= tables

    await erase_customer(order.customer_id or 0, actor=SYSTEM, key=uuid4(), now=house.now)

    assert {table for table, _ in await found(house)} <= BOOKS
    assert not await Standing.exists(customer_id=order.customer_id)
    assert await Refund.all().order_by("id").values_list() == refunds
    assert (await Order.get(id=order.id)).customer_id is None
    assert (await Order.get(id=other.id)).email == "p-2@example.com"
    (photo,) = await Photo.all()
    assert photo.state is PhotoState.UNREADABLE
    assert photo in await outdated(keep_days=1_000, now=house.now), "its file goes, too"
    assert await violated(house.reads) == {}


@on_both
async def test_of_who_is_gone_nothing_is_known_or_noted_any_more(house: House):
    order = await story(house)
    who, again = order.customer_id or 0, uuid4()
    by = {"actor": SYSTEM, "now": house.now}
    await erase_customer(who, key=again, **by)
    await erase_customer(who, key=again, **by)

    with pytest.raises(NotFound):
        await erase_customer(who, key=uuid4(), **by)
    with pytest.raises(NotFound):
        await set_size(who, "", "EU 41", key=uuid4(), **by)
    with pytest.raises(NotFound):
        await object_to_profiling(who, key=uuid4(), **by)
    product = await Product.get(sku="MUG-1")
    await record_view(product.id, "a visitor", who, consent=True, key=uuid4(), **by)

    assert (await View.get()).customer_id is None
    assert await recommendations(house.reads, who, 5, now=house.now, language="nl") is None


@on_both
async def test_what_is_open_keeps_all_of_it_and_is_named(house: House):
    order = await sell("P-1", now=house.now)
    await house.request(order)
    before = await found(house)

    with pytest.raises(WrongMoment, match="P-1"):
        await erase_customer(order.customer_id or 0, actor=SYSTEM, key=uuid4(), now=house.now)

    assert await found(house) == before


@on_both
async def test_credit_that_is_left_is_nobody_elses(house: House):
    order = await sell("P-1", now=house.now)
    (item,) = await house.arrived(order, resolution=Resolution.STORE_CREDIT)
    await house.judge(item.id)
    await worked(house, FakePayments())
    credit = await Credit.get()
    assert credit.balance_minor > 0

    with pytest.raises(WrongMoment, match="P-1"):
        await erase_customer(order.customer_id or 0, actor=SYSTEM, key=uuid4(), now=house.now)

    assert (await Credit.get()).customer_id == order.customer_id


@on_both
async def test_asked_twice_it_is_done_and_told_once(house: House):
    order, key = await sell("P-1", now=house.now), uuid4()

    for _ in range(2):
        await erase_customer(order.customer_id or 0, actor=SYSTEM, key=key, now=house.now)

    assert await Outbox.filter(name="CustomerErased").count() == 1
    with pytest.raises(NotFound):
        await erase_customer(0, actor=SYSTEM, key=uuid4(), now=house.now)


@on_both
async def test_what_the_shop_sends_later_is_a_new_customer(house: House):
    order = await sell("P-1", now=house.now)
    await erase_customer(order.customer_id or 0, actor=SYSTEM, key=uuid4(), now=house.now)

    again = await sell("P-1", now=house.now + timedelta(days=1))

    assert again.customer_id != order.customer_id
