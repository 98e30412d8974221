"""The demo shop: always the same, valid, and with enough waiting at the dock."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from api.demo import shelves
from api.demo import shop as demo
from api.demo.catalogue import by_sku, variants
from api.demo.orders import HERO, HERO_ORDER, another, orders
from api.demo.pictures import FOLDER, drawn
from api.demo.returns import NEVER_BACK, REASONS, PlannedItem, PlannedReturn, Stage, plan_returns
from api.demo.words import WORDS
from api.inspection.agreement import agreement
from api.inspection.checklists import ASKED, CheckAnswer, Grade
from api.inspection.found import EXPECTED, Found, found
from api.kernel.language import LANGUAGES
from api.orders.amounts import is_gtin
from api.orders.checks import Checker
from api.orders.formats.incoming import ImportedOrder
from api.orders.models import Customer, Order, Product
from api.reasons.questions import answered
from api.stock.models import StockLevel

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def made() -> list[ImportedOrder]:
    return orders(1, 2000, NOW)


@pytest.fixture(scope="module")
def plan(made: list[ImportedOrder]) -> list[PlannedReturn]:
    return plan_returns(made, 1, now=NOW)


def items(plan: list[PlannedReturn]) -> Iterator[tuple[str, int]]:
    return ((one.order, item.line) for one in plan for item in one.items)


def at_the_bench(one: PlannedItem) -> Found:
    return found(one.seen.finding, dict(one.seen.answers), faulty=one.seen.faulty)


def test_the_same_seed_makes_the_same_shop_and_another_seed_another(made, plan):
    assert orders(1, 2000, NOW) == made
    assert plan_returns(made, 1, now=NOW) == plan
    assert orders(2, 2000, NOW) != made


def test_more_than_a_third_of_those_who_are_asked_about_their_reason_answer(plan):
    asked = [one for case in plan for one in case.items if one.reason in ("too_small", "defective")]
    said = [one for one in asked if one.answers]

    assert len(asked) / 3 < len(said) < len(asked)
    assert all(answered(one.answers) for one in said)


def test_the_bench_mostly_finds_what_customers_say_and_now_and_then_not(plan):
    planned = [one for case in plan for one in case.items if one.reason in EXPECTED]
    pairs = [(EXPECTED[one.reason], at_the_bench(one)) for one in planned]

    alike = agreement(pairs)

    assert alike.kappa is not None
    assert 0.5 < alike.kappa < 0.95
    assert {kind for _, kind in pairs} == {*EXPECTED.values()} - {"ABSENT"}


def test_what_the_bench_answers_allows_the_grade_that_it_gives(plan):
    graded = [one for case in plan for one in case.items if one.seen.answers]
    assert {one.grade for one in graded} == {*Grade}
    for one in graded:
        no = [ASKED[name] for name, said in one.seen.answers if said is CheckAnswer.NO]
        assert bool(no) == (one.grade != "A"), one
        assert all(one.grade in check.grades and not check.block for check in no), one


def test_every_order_can_be_meant(made):
    checker = Checker(now=NOW)

    assert len(made) == 2000
    assert len({checker.order(order).external_id for order in made}) == 2000


def test_whoever_buys_what_was_suggested_is_the_same_customer(made):
    before = next(one for one in made if one.market == "NO" and one.customer)
    sku = HERO[1] if before.brand == "ostrala" else "WICK-INK"

    after = another(before, sku, NOW - timedelta(days=6), NOW)

    assert Checker(now=NOW).order(after).external_id not in {one.external_id for one in made}
    assert (after.customer, after.email) == (before.customer, before.email)
    assert (after.currency, [one.product.sku for one in after.lines]) == ("NOK", [sku])
    assert all(parcel.delivered_at for parcel in after.shipments)


def test_orders_lie_in_the_last_120_days_and_most_were_told_of_the_price(made):
    assert all(NOW - timedelta(days=121) < order.ordered_at <= NOW for order in made)
    told = sum(order.disclosure is not None for order in made)
    assert 0.8 < told / len(made) < 0.95


def test_there_are_three_tiers_four_markets_guests_and_two_brands(made):
    assert {o.customer.tier for o in made if o.customer} == {"BRONZE", "SILVER", "GOLD"}
    assert {o.market for o in made} == {"NL", "BE", "NO", "DE"}
    assert {o.brand for o in made} == {"brinkvik", "ostrala"}
    assert any(o.customer is None for o in made)


def test_nobody_can_be_written_to(made):
    assert all((order.email or "").endswith("@example.com") for order in made)


def test_every_article_has_a_valid_gtin_of_its_own_and_a_picture():
    gtins = [variant.gtin for variant in variants()]
    assert len(set(gtins)) == len(gtins)
    assert all(is_gtin(gtin) and gtin.startswith("29") for gtin in gtins)


def test_every_article_has_its_picture_as_it_is_drawn_today():
    for variant in variants():
        name = (variant.product.image_url or "").removeprefix("/pictures/")
        kept = (FOLDER / name).read_text() if name.endswith(".svg") else None
        assert kept == drawn(name), f"{name}: run python -m api.demo.pictures"


@pytest.mark.parametrize("name", ["", "../shop.py", "tee-pink.svg", "sofa-ink.svg", "tee-ink"])
def test_nothing_else_is_drawn(name):
    assert drawn(name) is None


def test_words_are_there_for_every_reason_in_every_language():
    for reasons in REASONS.values():
        assert set(reasons) <= set(WORDS)
    assert all(set(said) == set(LANGUAGES) for said in WORDS.values())


def test_no_piece_is_planned_to_come_back_twice_or_against_the_law(made, plan):
    assert max(Counter(items(plan)).values()) == 1
    lines = {(o.external_id, line.number): line for o in made for line in o.lines}
    past = {(o.external_id, back.line) for o in made for back in o.past_returns}
    for one in plan:
        for item in one.items:
            line = lines[one.order, item.line]
            assert 1 <= item.count <= line.quantity
            assert (one.order, item.line) not in past
            assert line.product.legal_category not in NEVER_BACK


def test_returns_are_asked_for_after_the_delivery(made, plan):
    delivered = {
        o.external_id: max(p.delivered_at for p in o.shipments if p.delivered_at)
        for o in made
        if any(p.delivered_at for p in o.shipments)
    }
    for one in plan:
        assert NOW - timedelta(days=one.requested_days_ago) > delivered[one.order]
        assert 0 <= one.stage_days_ago <= one.requested_days_ago


def test_return_rates_are_those_of_the_trade(made, plan):
    lines = {(o.external_id, x.number): x for o in made if o.shipments for x in o.lines}
    back = set(items(plan))
    for group, low, high in (
        ("FASHION", 0.25, 0.42),
        ("HOME", 0.04, 0.12),
        ("ELECTRONICS", 0.05, 0.14),
    ):
        those = [key for key, line in lines.items() if line.product.group == group]
        assert low < sum(key in back for key in those) / len(those) < high, group


@pytest.mark.parametrize("count", [300, 2000])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_at_least_fourteen_parcels_of_one_two_and_three_items_wait_at_the_dock(seed, count):
    made = orders(seed, count, NOW)

    waiting = [
        one for one in plan_returns(made, seed, now=NOW) if one.stage is Stage.ARRIVED_AT_DOCK
    ]

    pieces = Counter(one.pieces for one in waiting)
    assert len(waiting) >= 14
    assert min(pieces[1], pieces[2], pieces[3]) >= 2


def test_headphones_their_case_and_a_charger_wait_in_one_parcel(made, plan):
    [parcel] = [one for one in plan if one.order == HERO_ORDER]
    [order] = [order for order in made if order.external_id == HERO_ORDER]

    assert (parcel.stage, parcel.pieces) == (Stage.ARRIVED_AT_DOCK, 3)
    assert tuple(line.product.sku for line in order.lines) == HERO
    assert by_sku()["AN7-SND"].product.image_url == "/pictures/headphones-sand.jpg"


def test_every_stage_has_its_returns(plan):
    assert {one.stage for one in plan} == set(Stage)


async def test_the_demo_shop_opens_with_all_its_orders(database, made):
    assert not await demo.is_open()
    await demo.set_up(NOW)

    done = [batch async for batch in demo.take_in(made, NOW)]

    assert sum(batch.created for batch in done) == 2000
    assert not any(batch.refusals for batch in done)
    assert await demo.is_open()
    assert await Order.filter(all_delivered=True).count() > 1800
    assert await Product.filter(prices={}).count() == 0
    assert await Customer.filter(tier="GOLD").count() > 20
    await shelves.count(1, NOW)
    empty = await StockLevel.filter(quantity=0).count()
    assert 0 < empty < await StockLevel.all().count() == len(variants())
