"""Whatever is asked, judged, paid, sent and called off: no cent and no piece is lost or made."""

import random
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.access.rules import Actor, Role
from api.exchanges.models import Exchange
from api.exchanges.rules import EXCHANGE_MOVES, ExchangeState, ExchangeStep, Moment, next_step
from api.inspection.actions import Verdict
from api.inspection.checklists import Grade
from api.inspection.corrections import Anew, correct_verdict
from api.kernel.money import Money
from api.kernel.refusal import Refusal
from api.kernel.states import can, move
from api.orders.models import Order, Product
from api.policy.document import RefundTiming
from api.refunds.models import Refund
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from tests.api.exchanges.swapping import (
    canceled,
    exchanging,
    on_shelf,
    paid,
    sent,
    shipped,
    swap,
    worked,
)
from tests.invariants import violated
from tests.people import MUCH, FakePayments, House
from tests.properties import TIMES

LEAD = Actor("Lead", frozenset({Role.SUPERVISOR}), staff_id=50)
MOMENTS = st.builds(
    Moment,
    state=st.sampled_from(ExchangeState),
    gone=st.booleans(),
    granted=st.booleans(),
    owed=st.integers(-5, 5).map(lambda minor: Money(minor, "EUR")),
    overdue=st.booleans(),
)


@given(MOMENTS)
def test_the_next_step_can_be_taken_and_leads_to_an_end(moment: Moment):
    steps: list[ExchangeStep] = []
    now = moment
    while step := next_step(now):
        assert can(EXCHANGE_MOVES, now.state, step)
        now = replace(now, state=move(EXCHANGE_MOVES, now.state, step))
        steps.append(step)
        assert len(steps) < 5
    assert ExchangeStep.SHIP not in steps
    if ExchangeStep.RELEASE in steps:
        assert moment.granted
        assert moment.owed.minor <= 0


@pytest.mark.property
async def test_any_story_adds_up_to_the_cent(house: House):
    """«Σ refunded + kept + exchanged = paid», over acts at random."""
    for seed in range(TIMES):
        chance = random.Random(seed)
        timing = chance.choice([RefundTiming.INSTANT, RefundTiming.ON_INSPECTION])
        lines = (("MUG-1", 3, "59.99"), ("MUG-2", 2, "30.01"))
        order = await exchanging(house, f"A-{seed}", timing=timing, lines=lines)
        shelf = [
            await on_shelf(house, f"S-{seed}-{price}", price, chance.randint(1, 2))
            for price in ("0.01", "19.99", "44.44")
        ]
        moved = [await worked(house)]
        for _ in range(60):
            try:
                await _one_act(house, order, shelf, chance)
            except Refusal:
                continue
            if chance.random() < 0.4:
                moved.append(await worked(house))
        moved.append(await worked(house))
        assert await violated(house.reads) == {}, seed
        await _adds_up(order, moved, seed)
    assert await Exchange.all().exists(), "or it tells nothing"


async def _adds_up(order: Order, moved: list[FakePayments], seed: int) -> None:
    refunds = await Refund.filter(order_id=order.id).exclude(state="NONE")
    taken = {one.item_id for one in refunds}
    came_back = sum(one.paid_minor for one in await ReturnItem.filter(id__in=taken))
    kept = sum(
        -line["minor"]
        for one in refunds
        for line in one.breakdown["lines"]
        if line["minor"] < 0 and line["kind"] != "EXCHANGED"
    )
    given = sum(one.value.minor - one.outbound_minor for one in refunds)
    assert given + kept == came_back, seed
    settled = sum(one.minor for one in refunds if one.state == "SUCCEEDED")
    assert sum(map(sent, moved)) == settled, seed


async def _one_act(house: House, order: Order, shelf: list[Product], chance: random.Random) -> None:
    exchanges = await Exchange.filter(return_id__in=await _cases(order))
    items = await ReturnItem.filter(of_id__in=await _cases(order)).order_by("id")
    kind = chance.choice((0, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 6, 7, 7))
    if not exchanges or kind == 0:
        await swap(house, order, chance.choice(shelf))
    elif kind == 1:
        await house.request(order, Wanted(2, 1, "changed_mind", None))
    elif kind == 2:
        case = await Return.get(id=chance.choice(items).of_id)
        await house.receive(case.rma)
    elif kind == 3:
        await house.judge(chance.choice(items).id, chance.choice([*Grade]))
    elif kind == 4:
        exchange = chance.choice(exchanges)
        await paid(house, exchange, exchange.owed.minor)
    elif kind == 5:
        await shipped(house, chance.choice(exchanges))
    elif kind == 7:
        await _corrected(house, chance.choice(items), chance.choice([None, *Grade]))
    else:
        exchange = chance.choice(exchanges)
        await canceled(house, exchange, by=chance.choice([order, None]))


async def _corrected(house: House, item: ReturnItem, grade: Grade | None) -> None:
    anew = Anew(Verdict(grade, None, None, {}, None, None, None) if grade else None)
    by = {"limits": MUCH, "reads": house.reads, "actor": LEAD, "key": uuid4(), "now": house.now}
    await correct_verdict(item.id, anew, "A slip", **by)


async def _cases(order: Order) -> list[object]:
    return list(await Return.filter(order_id=order.id).values_list("id", flat=True))
