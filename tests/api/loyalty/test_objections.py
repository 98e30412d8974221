"""Objecting to profiling: what goes, what stays, who may, and what is told of a person."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest

from api.access.rules import SYSTEM
from api.database import Database
from api.events.models import Outbox
from api.kernel.refusal import NotFound
from api.loyalty.actions.objections import object_to_profiling, withdraw_objection
from api.loyalty.actions.standings import measure, recompute
from api.loyalty.models import Measure, Standing
from api.loyalty.reads.export import export_of
from api.loyalty.reads.facts import LoyaltyFacts, loyalty_facts
from api.loyalty.reads.points import points_of_customers
from api.orders.formats.incoming import ImportedCustomer
from api.orders.models import Customer, Order
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.doing import club, seen, worked
from tests.api.loyalty.test_points import GIVING
from tests.api.orders.examples import order, take_in
from tests.api.orders.test_cli import Shell, example, shell  # noqa: F401  a fixture
from tests.people import shopper

BY_SUPPORT = {"actor": SYSTEM, "now": NOW}


@pytest.fixture
async def customer_id(shop: Database) -> int:
    """Two orders in a shop with tiers and points."""
    await club(programme=GIVING, now=NOW - timedelta(days=100))
    await take_in(order("o1"), order("o2"))
    await worked()
    return (await Customer.get()).id


async def test_who_objects_has_no_figures_and_keeps_what_buying_brought(
    shop: Database, customer_id: int
):
    before = await seen(shop)
    assert before.return_behaviour
    assert before.segments

    await object_to_profiling(customer_id, key=uuid4(), **BY_SUPPORT)

    after = await seen(shop)
    assert after.objected_at == NOW
    assert before.tier
    assert after.tier
    assert after.tier.handle == before.tier.handle == "SILVER"
    assert after.tier.next
    assert [one.condition for one in after.tier.next.missing] == ["ORDERS"], "by purchases alone"
    assert (after.return_behaviour, after.rfm, after.lifetime_value) == (None, None, None)
    assert (after.segments, after.orders, after.net_value) == ((), None, None)
    (points,) = await points_of_customers(shop.reads, [customer_id])
    assert points.balance == 618
    assert (await Standing.get()).figures is None


async def test_nothing_brings_the_figures_back_but_the_person(shop: Database, customer_id: int):
    await object_to_profiling(customer_id, key=uuid4(), **BY_SUPPORT)
    await take_in(order("o3"))
    await worked()
    await measure(now=NOW)
    await recompute([customer_id], now=NOW)
    assert (await Standing.get()).figures is None
    assert await Measure.all().count() == 0, "nobody is measured against them"

    await withdraw_objection(customer_id, key=uuid4(), **BY_SUPPORT)

    back = await seen(shop)
    assert back.objected_at is None
    assert back.orders == 3


async def test_terms_are_told_the_tier_and_no_segment_of_who_objects(
    shop: Database, customer_id: int
):
    before, nobody = await loyalty_facts(shop.reads, [customer_id, 10**12])
    assert (before.tier, before.segments, before.objected) == ("SILVER", ("NEW",), False)
    assert before.next_tier == "GOLD"
    assert [(one.condition, one.count) for one in before.missing] == [
        ("ORDERS", 2),
        ("SUSTAINABLE", 1),
    ]
    assert nobody == LoyaltyFacts()

    await object_to_profiling(customer_id, key=uuid4(), **BY_SUPPORT)

    (after,) = await loyalty_facts(shop.reads, [customer_id])
    assert (after.tier, after.segments, after.objected) == ("SILVER", (), True)


async def test_objecting_twice_is_once_and_partners_are_told(shop: Database, customer_id: int):
    key = uuid4()
    for each in (key, key, uuid4()):
        await object_to_profiling(customer_id, key=each, **BY_SUPPORT)
    for each in (uuid4(), uuid4()):
        await withdraw_objection(customer_id, key=each, **BY_SUPPORT)

    told = await Outbox.filter(name__startswith="Profiling").order_by("id")
    assert [(one.name, one.body) for one in told] == [
        ("ProfilingObjected", {"customer_id": customer_id}),
        ("ProfilingObjectionWithdrawn", {"customer_id": customer_id}),
    ]


async def test_a_shopper_objects_for_nobody_else(shop: Database, customer_id: int):
    await take_in(order("o9", customer=ImportedCustomer(external_id="c9")))
    mine, theirs = await Order.get(external_id="o1"), await Order.get(external_id="o9")

    with pytest.raises(NotFound):
        await object_to_profiling(customer_id, actor=shopper(theirs), key=uuid4(), now=NOW)
    with pytest.raises(NotFound):
        await object_to_profiling(10**12, actor=SYSTEM, key=uuid4(), now=NOW)
    await object_to_profiling(customer_id, actor=shopper(mine), key=uuid4(), now=NOW)

    assert (await Standing.get(customer_id=customer_id)).objected_at == NOW


async def test_the_export_holds_everything_and_the_logic(shop: Database, customer_id: int):
    told = await export_of(shop.reads, customer_id, language="nl")

    assert told
    json.dumps(told)
    assert told["customer"]["external_id"] == "c1"
    assert told["customer"]["tier"] == "SILVER"
    assert len(told["purchases"]) == 2
    assert told["figures"]["orders"] == 2
    assert [one["segment"] for one in told["segments"]] == ["NEW"]
    assert told["segments"][0]["because"].startswith("De eerste bestelling")
    assert sum(one["points"] for one in told["points"]) == 0, "both sides of each booking"
    assert told["logic"]["segments"]["NEW"] == "days since the first order < 60"
    assert told["logic"]["measuredAgainst"]["prior"]["alpha"] > 0
    assert await export_of(shop.reads, 10**12, language="nl") is None

    await object_to_profiling(customer_id, key=uuid4(), **BY_SUPPORT)
    after = await export_of(shop.reads, customer_id, language="nl")
    assert after
    assert (after["figures"], after["segments"]) == (None, [])


def test_an_operator_sets_a_programme_recomputes_and_exports(shell: Shell):  # noqa: F811
    shell.says("shop", "add-brand", "brinkvik", "--entity-name", "Brinkvik BV")
    shell.says("shop", "add-market", "NL")
    shell.says("import", "orders", example(shell.folder))
    (shell.folder / "club.yaml").write_text(shell.says("loyalty", "example"))
    (shell.folder / "odd.yaml").write_text("name: Club\ntier: []\n")

    assert "Bronze, Silver, Gold" in shell.says("loyalty", "set", "brinkvik", "club.yaml")
    assert "odd.yaml" in shell.refuses("loyalty", "set", "brinkvik", "odd.yaml")
    assert "retourney shop add-brand" in shell.refuses("loyalty", "set", "no", "club.yaml")
    assert "Worked out 1 standings" in shell.says("loyalty", "recompute")
    member = json.loads(shell.says("loyalty", "segments", "brinkvik").splitlines()[0])
    assert (member["externalId"], member["tier"], member["objected"]) == ("C-17", "GOLD", False)
    as_csv = shell.says("loyalty", "segments", "brinkvik", "--format", "csv", "--segment", "NEW")
    assert "id,externalId,tier,tierUntil,segments,objected,computedAt\n" in as_csv
    told = json.loads(shell.says("loyalty", "export", "brinkvik", "C-17"))
    assert told["customer"]["tier"] == "GOLD", "the shop itself says so"
    assert "no customer" in shell.refuses("loyalty", "export", "brinkvik", "C-18")
