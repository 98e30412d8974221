"""A draft beside the policy in force, on a shop whose returns ran through the house."""

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest

from api.inspection.checklists import Grade
from api.inspection.rules import Decision, Finding
from api.kernel.refusal import InvalidInput, NotFound, OverLimit, Refusal
from api.orders.models import Customer, OrderLine, PastReturn
from api.policy.document import RefundTiming, Resolution, ReturnMethod, Window
from api.policy.reading import read, written
from api.refunds.models import Refund
from api.returns.actions import Wanted as Units
from api.returns.models import ReturnItem
from api.simulation.answer import Range, Replayed, Simulation, SimulationGroup
from api.simulation.past import Past, Period, past
from api.simulation.reads import Wanted, simulate
from tests.api.inspection.test_decisions import decide
from tests.api.policy.test_budgets import document as budgeted
from tests.api.policy.test_budgets import gold
from tests.conftest import on_both
from tests.people import House, recipient
from tests.shop import POLICY, sell

NOTHING = Range(0, 0, 0)
GOLD_FREE = (
    written(POLICY)
    + """
tiers: [GOLD]
rules:
  - name: gold-free
    method: TIER
    when: {tier: [GOLD]}
    then: {fees: {PARCEL_SHOP: 0}}
"""
)
TWO = (("MUG-1", 3, "20.00"), ("RADIO-1", 1, "79.95"))


def draft(**base: object) -> str:
    """The policy of the shop, with something else in its base."""
    return written(
        msgspec.structs.replace(POLICY, base=msgspec.structs.replace(POLICY.base, **base))
    )


def with_fee(fee: str) -> str:
    ways = POLICY.base.ways
    shop = msgspec.structs.replace(ways[ReturnMethod.PARCEL_SHOP], fee=fee)
    return draft(ways={**ways, ReturnMethod.PARCEL_SHOP: shop})


async def play(house: House, text: str, **more: object) -> Simulation:
    today = house.now.date()
    wanted = Wanted(text, today - timedelta(days=300), today, **more)
    return await simulate(house.reads, wanted, now=house.now)


async def came_back(house: House, number: str, *units: Units, grade: Grade | None, **sold: object):
    order = await sell(number, now=house.now, lines=TWO, **sold)
    for item in await house.arrived(order, *units):
        await house.judge(item.id, grade, finding=None if grade else Finding.MISSING)
    return order


async def a_season(house: House) -> None:
    """Every way in which a refund can come about."""
    mind, broken = Units(1, 2, "changed_mind", None), Units(2, 1, "defective", None)
    await came_back(house, "S-1", mind, Units(2, 1, "too_small", None), grade=Grade.C)
    await came_back(house, "S-2", mind, grade=Grade.A, fee_told=None)
    await came_back(house, "S-3", broken, grade=Grade.E)
    twice = await came_back(house, "S-4", mind, grade=Grade.A)
    later = replace(house, now=house.now + timedelta(hours=1))
    for item in await later.arrived(twice, Units(1, 1, None, None), broken):
        await later.judge(item.id, Grade.D)
    for number, decision in (("S-5", Decision.REFUND), ("S-6", Decision.REFUSE)):
        order = await came_back(house, number, mind, grade=None)
        for item in await ReturnItem.filter(of__order_id=order.id):
            await decide(house, item.id, decision)
    never = await sell("S-7", now=house.now, lines=TWO)
    await house.cancel(await house.request(never), never)
    await sell("S-8", now=house.now, lines=TWO)
    shop = await sell("S-9", now=house.now, lines=TWO)
    await house.request(shop, mind, method=ReturnMethod.IN_STORE)


@on_both
async def test_the_policy_in_force_reproduces_what_was_booked_and_changes_nothing(
    house: House,
) -> None:
    await a_season(house)
    gift = await sell("S-10", now=house.now, gift=True)
    for item in await house.arrived(gift, resolution=Resolution.STORE_CREDIT, by=recipient(gift)):
        await house.judge(item.id, Grade.A)

    found = await play(house, written(POLICY))

    booked = await Refund.all()
    returned = {refund.of_id for refund in booked}
    assert found.replayed == Replayed(len(returned), len(returned), 0)
    assert len(returned) == 7
    assert found.everybody.fees.current == sum(refund.fee_minor for refund in booked) > 0
    assert (found.cost_of_returns, found.sales_kept, found.together) == (NOTHING,) * 3
    whole = found.everybody
    assert (whole.better_off, whole.worse_off, whole.same) == (0, 0, 1)
    assert (whole.orders, found.lines, found.returns) == (10, 19, 15)
    assert 0 < whole.law_decided < 1


async def test_a_booking_that_was_tampered_with_is_found(house: House) -> None:
    await a_season(house)
    one = await Refund.filter(fee_minor__gt=0).first()
    assert one
    await Refund.filter(id=one.id).update(minor=one.minor + 1)

    found = await play(house, written(POLICY))

    assert found.replayed == Replayed(6, 5, 1)


async def test_a_lower_fee_is_better_for_whoever_was_told_one_and_its_parts_add_up(
    house: House,
) -> None:
    await a_season(house)

    found = await play(house, with_fee("2.95"))

    whole = found.everybody
    assert (whole.better_off, whole.worse_off) == (pytest.approx(8 / 9, abs=1e-5), 0)
    for by in (SimulationGroup.TIER, SimulationGroup.COUNTRY, SimulationGroup.CATEGORY):
        parts = found.groups[by]
        assert sum(one.returns.current for one in parts) == whole.returns.current == 14
        assert sum(one.fees.current for one in parts) == whole.fees.current
    methods = {one.name: one for one in found.groups[SimulationGroup.METHOD]}
    assert methods["IN_STORE"].fees.current == 0
    assert sum(one.fees.current for one in methods.values()) == whole.fees.current


async def test_money_at_once_is_seen_as_exposure_and_a_lost_bonus_makes_it_worse_all_the_same(
    house: House,
) -> None:
    await a_season(house)

    found = await play(house, draft(refund_timing=RefundTiming.INSTANT))
    better = found.everybody
    mixed = draft(refund_timing=RefundTiming.INSTANT, credit_bonus_percent=0)
    worse = (await play(house, mixed)).everybody

    assert (better.better_off, worse.worse_off) == (1, 1)
    assert better.instant.current == 0
    value = 11 * 667 - 1 + 3 * 7995
    assert better.instant.draft.likely == value
    every, instant, *others = found.exposure
    assert every.draft == instant.draft
    assert 0 < every.draft.most <= every.draft.paid < value, "less the fees"
    assert {(one.draft.paid, one.draft.most) for one in others} == {(0, 0)}
    assert {one.current.paid for one in found.exposure} == {0}


async def test_a_draft_below_the_law_is_decided_by_the_law(house: House) -> None:
    await a_season(house)

    found = (await play(house, draft(window=Window(days=7)))).everybody

    assert (found.law_decided, found.worse_off) == (1, 1)
    assert found.returns.current == found.returns.draft.likely, (
        "all came back within the law's days"
    )


async def test_a_line_that_the_law_decided_counts_once_however_many_of_its_pieces_came_back(
    house: House,
) -> None:
    await came_back(house, "L-1", Units(1, 3, "defective", None), grade=Grade.E)

    found = (await play(house, written(POLICY))).everybody

    assert (found.returns.current, found.law_decided) == (3, 0.5), "one line of two"


async def test_a_waiver_counts_what_a_rule_takes_off_and_how_often_it_decided(house: House) -> None:
    await a_season(house)
    await Customer.filter(external_id="c-S-1").update(tier="GOLD")

    found = await play(house, written(read(GOLD_FREE)))

    others, gold = found.groups[SimulationGroup.TIER]
    assert (gold.name, gold.orders, others.name, others.orders) == ("GOLD", 1, None, 8)
    assert (gold.fees.current, gold.fees.draft.likely) == (495, 0)
    assert (gold.waivers.current, gold.waivers.draft.likely) == (0, 495)
    assert [(one.name, one.decided) for one in found.rules] == [("gold-free", 2)]


async def test_who_comes_first_gets_what_a_budget_has_and_it_is_replayed_to_the_cent(
    house: House,
) -> None:
    for number in ("B-1", "B-2"):
        order, _ = await gold(house, number, amount="5.00")
        for item in await house.arrived(order):
            await house.judge(item.id, Grade.A)
    assert sorted(refund.fee_minor for refund in await Refund.all()) == [0, 295]

    found = await play(house, written(budgeted("5.00")))
    roomy = await play(house, written(budgeted("50.00")))

    assert found.replayed == Replayed(2, 2, 0)
    assert (found.everybody.fees.current, found.everybody.fees.draft.likely) == (295, 295)
    (one,) = found.budgets
    assert (one.name, one.amount, one.taken, one.lacking) == ("gold-labels", 500, 295, 495)
    assert (roomy.everybody.fees.draft.likely, roomy.everybody.better_off) == (0, 0.5)
    assert [(one.taken, one.lacking) for one in roomy.budgets] == [(590, 0)]


async def test_where_nobody_was_told_nobody_pays_unless_everybody_is_told(house: House) -> None:
    await came_back(house, "N-1", Units(1, 1, None, None), grade=Grade.A, fee_told=None)

    as_it_was = (await play(house, with_fee("5.95"))).everybody
    told = (await play(house, with_fee("5.95"), tell_everybody=True)).everybody

    assert (as_it_was.fees.current, as_it_was.fees.draft.likely) == (0, 0)
    assert (told.fees.current, told.fees.draft.likely) == (495, 595)


async def read_of(house: House) -> tuple[Past, int]:
    """The past, and how many statements it took."""
    today, before = house.now.date(), house.reads.statements
    found = await past(
        house.reads, Period(today - timedelta(days=300), today, "EUR"), now=house.now
    )
    return found, house.reads.statements - before


async def test_a_return_from_before_retourney_counts(house: House) -> None:
    order = await sell("P-1", now=house.now, lines=TWO)
    line = await OrderLine.get(order_id=order.id, number=1)
    at = house.now - timedelta(days=1)
    facts = {"line_id": line.id, "order_id": order.id, "quantity": 2, "amount_minor": 1333}
    await PastReturn.create(
        brand_id=order.brand_id, external_id="p", currency="EUR", returned_at=at, **facts
    )

    (back,) = (await read_of(house))[0].backs

    assert (back.line_id, back.pieces, back.value_minor, back.counts) == (line.id, 2, 1333, True)


@on_both
async def test_it_takes_as_many_statements_for_one_order_as_for_ten(house: House) -> None:
    await came_back(house, "C-1", Units(1, 1, None, None), grade=Grade.A)
    _, one = await read_of(house)
    await a_season(house)
    _, ten = await read_of(house)

    assert one == ten <= 14


REFUSED = [
    ({"draft": "currency: EUR\nbase: {}"}, InvalidInput, "base.window"),
    ({"until": date(2020, 1, 1)}, InvalidInput, "to"),
    ({"since": date(1066, 1, 1)}, InvalidInput, "from"),
    ({"since": date(2010, 1, 1), "until": date(2014, 1, 1)}, InvalidInput, "to"),
    ({"country": "NO"}, NotFound, "from"),
    ({"brand": "nobody"}, NotFound, "from"),
]


@pytest.mark.parametrize(("changed", "kind", "field"), REFUSED)
async def test_what_cannot_be_simulated_is_refused_with_what_to_do(
    house: House, changed: dict[str, object], kind: type[Refusal], field: str
) -> None:
    await sell("R-1", now=house.now)
    today = house.now.date()
    usual = {"draft": written(POLICY), "since": today - timedelta(days=30), "until": today}

    with pytest.raises(kind) as refused:
        await simulate(house.reads, Wanted(**{**usual, **changed}), now=house.now)

    assert refused.value.values["field"] == field


async def test_a_shop_that_is_too_large_for_a_request_is_sent_to_the_command_line(
    house: House,
) -> None:
    await sell("R-2", now=house.now, lines=TWO)
    today = house.now.date()

    with pytest.raises(OverLimit, match="retourney policy simulate"):
        await simulate(
            house.reads,
            Wanted(written(POLICY), today - timedelta(days=9), today),
            now=house.now,
            most_lines=1,
        )
