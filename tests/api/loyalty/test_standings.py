"""Standings follow what is bought and what comes back, on both databases."""

from datetime import timedelta
from uuid import uuid4

import pytest

from api.access.rules import SYSTEM
from api.database import Database
from api.events.catalogue import RefundSucceeded
from api.events.models import Outbox
from api.kernel.refusal import KeyReused, NotFound
from api.loyalty.actions.standings import measure, recompute, recompute_due
from api.loyalty.models import LoyaltyProgramme, Measure, ReturnedUnit, Standing
from api.loyalty.reads.customers import customers_by_ids
from api.loyalty.reads.programmes import programme_of
from api.orders.actions.edits import cancel_order
from api.orders.formats.incoming import ImportedCustomer, ImportedOrder, ImportedProduct
from api.policy.document import ReturnMethod
from api.refunds.effects import passed_over_a_faster_way, tell_loyalty
from api.refunds.models import Refund
from api.returns.actions import Wanted
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.doing import club, seen, worked
from tests.api.orders.examples import line, order, past, shipment, take_in
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell


async def test_two_orders_make_a_silver_customer(shop: Database):
    await club()
    await take_in(order("o1"))
    await worked()
    bronze = await seen(shop, language="nl")
    assert bronze.tier
    assert bronze.tier.handle == "BRONZE"
    assert bronze.tier.next
    assert [one.sentence for one in bronze.tier.next.missing] == [
        "Nog 1 bestellingen die je houdt tot Zilver"
    ]

    await take_in(order("o2"))
    await worked()

    silver = await seen(shop)
    assert silver.tier
    assert silver.tier.name == "Silver"
    told = await Outbox.filter(name="StandingsChanged")
    body = {"customer_ids": [silver.id], "moved": [silver.public_id]}
    assert [row.body for row in told] == [body] * 2


async def test_pieces_canceled_and_returned_before_are_no_spend(shop: Database):
    await club()
    back = (past(quantity=2, amount="66.68"),)
    await take_in(
        order("o1", lines=(line(1, canceled=2),)),
        order("o2", lines=(line(1, paid="100.01"),), past_returns=back, shipments=(shipment(),)),
    )
    await worked()

    silver = await seen(shop)
    assert silver.tier
    assert silver.tier.handle == "SILVER", "100.00 and 33.33 are left"
    assert silver.tier.next
    assert silver.tier.next.missing[0].amount
    assert silver.tier.next.missing[0].amount.minor == 30_000 - 10_000 - 3_333


async def test_an_order_that_is_canceled_counts_no_more(shop: Database):
    await club()
    await take_in(order("o1"), order("o2"))
    await worked()

    await cancel_order("brinkvik", "o2", actor=SYSTEM, key=uuid4(), now=NOW)
    await worked()

    assert (await Standing.get()).tier == "BRONZE"


async def test_time_alone_lowers_a_tier_when_it_is_due(shop: Database):
    await club()
    await take_in(order("o1"), order("o2"))
    await worked()
    due = (await Standing.get()).due_at
    assert due == NOW + timedelta(days=30)
    assert await recompute_due(now=NOW + timedelta(days=29)) == 0

    late = NOW + timedelta(days=500)
    assert await recompute_due(now=late) == 1

    assert (await Standing.get()).tier == "BRONZE"


async def test_without_a_programme_the_tier_is_what_the_shop_says(shop: Database):
    await take_in(order("o1", customer=ImportedCustomer(external_id="c1", tier="VIP")))
    await worked()

    vip = await seen(shop)
    assert vip.tier
    assert (vip.tier.handle, vip.tier.name, vip.tier.next) == ("VIP", "VIP", None)


async def test_working_it_out_again_changes_nothing(shop: Database):
    await club()
    await take_in(order("o1"), order("o2"))
    await worked()
    before = await Standing.all().values()

    for _ in range(2):
        await recompute([row["customer_id"] for row in before], now=NOW)

    assert await Standing.all().values() == before
    assert await Outbox.filter(name="StandingsChanged").count() == 1


async def test_a_new_programme_takes_over_and_the_old_one_stays(shop: Database):
    key = uuid4()
    await club(key=key)
    await club(key=key)
    assert await LoyaltyProgramme.all().count() == 1
    with pytest.raises(KeyReused):
        await club("ostrala", key=key)
    with pytest.raises(NotFound):
        await club("nobody")

    await club(now=NOW + timedelta(days=1))

    then, later = NOW, NOW + timedelta(days=2)
    for at, version in ((then, 1), (later, 2)):
        found = await programme_of(shop.reads, "brinkvik", at=at, language="nl")
        assert found
        assert (found.version, found.tiers[1].name) == (version, "Zilver")
    early = NOW - timedelta(days=1)
    assert await programme_of(shop.reads, "brinkvik", at=early, language="nl") is None


@on_both
async def test_a_refund_that_was_paid_lowers_what_was_spent_once(house: House):
    await club("veldhuis", now=house.now)
    lines = (("MUG-1", 2, "200.00"),)
    sold = await sell("L-1", now=house.now, lines=lines)
    broken, unwanted = await house.arrived(
        sold, Wanted(1, 1, "defective", None), Wanted(1, 1, "changed_mind", None)
    )
    for item in (broken, unwanted):
        await house.judge(item.id)
        await worked(house.now)

    units = {unit.reason: unit for unit in await ReturnedUnit.all()}
    assert {reason: unit.counts for reason, unit in units.items()} == {
        "defective": False,
        "changed_mind": True,
    }
    assert sum(unit.goods_minor for unit in units.values()) == 20_000
    standing = await Standing.get()
    assert standing.figures
    assert (standing.figures["lines"], standing.figures["returned"]) == (1, 1)
    for refund in await Refund.all():
        told = RefundSucceeded(refund.of_id, refund.id, refund.minor, refund.currency)
        await tell_loyalty(lambda: house.now, told)
    assert await ReturnedUnit.all().count() == 2
    assert standing.missing[0]["count"] == 10_000, "nothing of it was kept"


@on_both
async def test_a_fault_and_a_recall_never_count_against_a_customer(house: House):
    sold = await sell("L-2", now=house.now, lines=(("MUG-1", 1, "20.00"), ("MUG-2", 1, "20.00")))
    broken = await house.arrived(
        sold, Wanted(1, 1, "defective", None), Wanted(2, 1, "recalled", None)
    )
    for item in broken:
        await house.judge(item.id)
    await worked(house.now)

    (customer,) = await customers_by_ids(
        house.reads, [sold.customer_id or 0], at=house.now, language="nl"
    )

    assert customer
    behaviour = customer.return_behaviour
    assert behaviour
    assert (behaviour.lines, behaviour.returned) == (2, 0)
    assert behaviour.rate < behaviour.usual_rate
    assert {(one.name, one.counts) for one in behaviour.reasons} == {
        ("Werkt niet of ging kapot", False),
        ("Teruggeroepen door de maker", False),
    }


async def test_ordering_several_to_choose_from_is_seen_and_explained(shop: Database):
    sizes = [ImportedProduct(sku=f"B-{n}", title="Boot", style="BOOT") for n in (41, 42, 43)]

    def choice(name: str, *back: int) -> ImportedOrder:
        return order(
            name,
            lines=tuple(line(n, product=size) for n, size in enumerate(sizes, 1)),
            past_returns=tuple(past(f"{name}-{n}", line=n) for n in back),
            shipments=(shipment(),),
        )

    await take_in(choice("o1", 1, 2), choice("o2", 1, 3), choice("o3", 1))
    await worked()

    customer = await seen(shop, language="de")

    assert customer.return_behaviour
    assert customer.return_behaviour.bracketed == 2, "of three variants only one came back in o3"
    assert [one.segment for one in customer.segments] == ["NEW", "BRACKETING"]
    assert customer.segments[1].because.startswith("In 2 Bestellungen")


async def test_a_shop_is_measured_by_currency_and_measured_again(shop: Database):
    pounds = {"currency": "GBP", "market": "GB"}
    await take_in(order("o1"), order("o2", customer=ImportedCustomer(external_id="c2"), **pounds))
    for _ in range(2):
        await measure(now=NOW)

    found = {row.currency: row.yardstick["customers"] for row in await Measure.all()}
    assert found == {"EUR": 1, "GBP": 1}


WAYS = [
    {"method": "PARCEL_SHOP", "fee_minor": 0, "max_days": 9},
    {"method": "HOME_PICKUP", "fee_minor": 495, "max_days": 3},
    {"method": "IN_STORE", "fee_minor": 0, "max_days": 1},
]


@pytest.mark.parametrize(
    ("chosen", "slow"),
    [(ReturnMethod.PARCEL_SHOP, True), (ReturnMethod.HOME_PICKUP, False), ("IN_STORE", False)],
)
def test_slow_is_who_passed_over_a_faster_way_that_cost_more(chosen: ReturnMethod, slow: bool):
    assert passed_over_a_faster_way({"methods": WAYS}, chosen) is slow
    assert not passed_over_a_faster_way({"methods": WAYS[::2]}, chosen)
    assert not passed_over_a_faster_way({}, chosen)
