"""Other goods for what comes back: reserved, paid for by its value, and never at anybody's cost."""

from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.events.models import Outbox
from api.exchanges.actions.following import TIME_TO_PAY, cancel_unpaid
from api.exchanges.models import Exchange
from api.exchanges.reads import preview
from api.exchanges.rules import ExchangeState, WhyCanceled
from api.inspection.checklists import Grade
from api.inspection.rules import Finding
from api.kernel.refusal import AlreadyTaken, InvalidInput, NotFound, WrongMoment
from api.orders.models import OrderLine, Product
from api.policy.document import RefundTiming, Resolution, ReturnMethod
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.grants import release_refund
from api.refunds.models import Posting, Refund
from api.refunds.rules import Account, Excess, Limits
from api.returns.actions import Wanted, decline_return, expire_return
from api.returns.models import Return, ReturnItem
from api.returns.rules import ReturnDeclineReason
from api.settings import Settings
from tests.api.exchanges.swapping import (
    canceled,
    exchanging,
    money,
    of,
    on_shelf,
    paid,
    sent,
    shipped,
    swap,
    worked,
)
from tests.api.stock.counting import level
from tests.api.test_early_refunds import refuse
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, grader, shopper
from tests.shop import sell

TWO = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00"))


async def at_the_bench(house: House, return_id: UUID) -> list[ReturnItem]:
    await house.receive((await Return.get(id=return_id)).rma)
    return await ReturnItem.filter(of_id=return_id).order_by("line_id", "unit")


async def judged(house: House, return_id: UUID, grade: Grade = Grade.A, **more: Any):
    """Through the dock and the bench, and the worker after it."""
    for item in await at_the_bench(house, return_id):
        await house.judge(item.id, grade, **more)
    return await worked(house)


@on_both
async def test_a_cheaper_article_goes_out_and_the_rest_goes_back_as_money(house: House):
    order = await exchanging(house, "X-1", lines=TWO)
    cup = await on_shelf(house, "CUP", "12.00")

    case = await swap(house, order, cup)
    assert await level("CUP") == (1, 1)
    assert (await of(case)).state is ExchangeState.RESERVED
    payments = await judged(house, case)

    exchange = await of(case)
    assert exchange.state is ExchangeState.RELEASED
    assert await money(case) == (2000 - 495 - 1200, 1200)
    assert sent(payments) == 305
    told = (await Outbox.get(name="ExchangeReleased")).body
    assert (told["sku"], told["exchanged_minor"], told["paid_minor"]) == ("CUP", 1200, 0)
    assert (told["location"], told["order_number"]) == ("main", "X-1")
    await shipped(house, exchange)
    assert await level("CUP") == (0, 0)
    assert await violated(house.reads) == {}


@on_both
async def test_the_last_piece_is_promised_once_and_the_other_return_is_not_made(house: House):
    order = await exchanging(house, "X-2", lines=(("MUG-1", 2, "40.00"),))
    cup = await on_shelf(house, "CUP", "12.00")
    await swap(house, order, cup)

    with pytest.raises(AlreadyTaken) as no:
        await swap(house, order, cup)

    assert no.value.sentence.say("nl", title="The CUP") in no.value.say("nl")
    assert await Return.all().count() == 1
    assert await violated(house.reads) == {}


@on_both
async def test_what_costs_more_waits_until_the_shop_says_it_was_paid(house: House):
    order = await exchanging(house, "X-3", lines=TWO)
    pot = await on_shelf(house, "POT", "35.00")

    case = await swap(house, order, pot)

    exchange = await of(case)
    assert exchange.state is ExchangeState.AWAITING_PAYMENT
    assert exchange.owed.minor == 3500 - (2000 - 495)
    await judged(house, case)
    assert (await of(case)).state is ExchangeState.AWAITING_PAYMENT
    with pytest.raises(InvalidInput):
        await paid(house, exchange, 1)
    await paid(house, exchange, 1995)
    await worked(house)
    assert (await of(case)).state is ExchangeState.RELEASED
    assert await money(case) == (0, 1505)
    assert (await Outbox.get(name="ExchangeReleased")).body["paid_minor"] == 1995
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize("when", ["before", "after"])
async def test_what_is_not_paid_in_time_becomes_money(house: House, when: str):
    order = await exchanging(house, "X-4", lines=TWO)
    pot = await on_shelf(house, "POT", "35.00")
    case = await swap(house, order, pot)
    if when == "after":
        await judged(house, case)

    house = replace(house, now=house.now + TIME_TO_PAY)
    await cancel_unpaid(reads=house.reads, now=house.now)
    if when == "before":
        await judged(house, case)
    payments = await worked(house)

    exchange = await of(case)
    assert (exchange.state, exchange.why_canceled) == (ExchangeState.CANCELED, WhyCanceled.UNPAID)
    assert await level("POT") == (1, 0)
    assert await money(case) == (1505, 0)
    assert (await Refund.get(of_id=case)).state == "SUCCEEDED"
    assert when == "before" or sent(payments) == 1505
    assert await violated(house.reads) == {}


@on_both
async def test_what_the_shop_cannot_send_after_all_is_paid_as_money_to_the_cent(house: House):
    order = await exchanging(house, "X-5", lines=TWO)
    cup = await on_shelf(house, "CUP", "12.00")
    case = await swap(house, order, cup)
    await judged(house, case)
    assert (await Return.get(id=case)).closed_at is not None

    await canceled(house, await of(case))
    payments = await worked(house)

    assert await money(case) == (1505, 0)
    assert sent(payments) == 1200, "305 went before"
    refund = await Refund.get(of_id=case)
    assert refund.state == "SUCCEEDED"
    assert {line["kind"] for line in refund.breakdown["lines"]} == {"GOODS", "RETURN_FEE"}
    assert (await Return.get(id=case)).closed_at is not None
    assert await level("CUP") == (1, 0)
    assert await violated(house.reads) == {}


async def test_another_size_costs_nothing_whatever_its_price(house: House):
    order = await exchanging(house, "X-6", lines=(("BOOT-42", 1, "20.00"),))
    await Product.filter(sku="BOOT-42").update(style="BOOT")
    larger = await on_shelf(house, "BOOT-43", "99.00", style="BOOT")

    case = await swap(house, order, larger)
    await judged(house, case)

    exchange = await of(case)
    assert (exchange.state, exchange.owed_minor) == (ExchangeState.RELEASED, 0)
    assert await money(case) == (0, 2000 + 395 - 495)


async def test_wear_is_the_customers_and_is_asked_for_not_charged(house: House):
    order = await exchanging(house, "X-7", lines=TWO)
    mug = await on_shelf(house, "MUG-1", "20.00")

    case = await swap(house, order, mug)
    await judged(house, case, Grade.C)

    exchange = await of(case)
    assert (exchange.state, exchange.owed.minor) == (ExchangeState.AWAITING_PAYMENT, 200)
    assert await money(case) == (0, 2000 - 200 - 495)
    await paid(house, exchange, 200)
    assert (await of(case)).state is ExchangeState.RELEASED
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize("how", ["canceled", "called off"])
async def test_who_changes_their_mind_lets_the_piece_go(house: House, how: str):
    order = await exchanging(house, "X-8")
    cup = await on_shelf(house, "CUP", "12.00")
    case = await swap(house, order, cup)

    if how == "canceled":
        await house.cancel(case, order)
        await worked(house)
    else:
        await canceled(house, await of(case), by=order)

    exchange = await of(case)
    why = WhyCanceled.NOT_RETURNED if how == "canceled" else WhyCanceled.UNWANTED
    assert (exchange.state, exchange.why_canceled) == (ExchangeState.CANCELED, why)
    assert await level("CUP") == (1, 0)
    if how == "called off":
        await judged(house, case)
        assert await money(case) == (2000 + 395 - 495, 0)
    assert await violated(house.reads) == {}


@pytest.mark.parametrize("how", ["declined", "expired", "refused"])
async def test_what_does_not_come_back_or_is_refused_lets_the_piece_go(house: House, how: str):
    order = await exchanging(house, "X-19", delivered_days_ago=40 if how == "declined" else 3)
    await on_shelf(house, "MUG-1", "20.00")
    wish = Wanted(1, 1, "defective", None)
    case = await house.request(order, wish, resolution=Resolution.REPLACEMENT)
    assert (await of(case)).state is ExchangeState.RESERVED

    match how:
        case "declined":
            await decline_return(
                case,
                ReturnDeclineReason.OTHER,
                note=None,
                actor=grader(),
                key=uuid4(),
                now=house.now,
            )
        case "expired":
            await expire_return(case, now=house.now)
        case _:
            (item,) = await at_the_bench(house, case)
            await house.judge(item.id, None, finding=Finding.EMPTY)
            await refuse(house, item, "nothing in the box")
    await worked(house)

    exchange = await of(case)
    assert exchange.why_canceled is WhyCanceled.NOT_RETURNED
    assert await level("MUG-1") == (1, 0)
    assert await money(case) == (0, 0)
    assert await violated(house.reads) == {}


async def test_what_is_being_sent_is_only_called_off_by_the_shop(house: House):
    order = await exchanging(house, "X-9")
    case = await swap(house, order, await on_shelf(house, "CUP", "12.00"))
    await judged(house, case)

    with pytest.raises(WrongMoment):
        await canceled(house, await of(case), by=order)
    await shipped(house, await of(case))
    with pytest.raises(WrongMoment):
        await canceled(house, await of(case))


@on_both
async def test_terms_that_pay_at_once_send_at_once(house: House):
    order = await exchanging(house, "X-10", timing=RefundTiming.INSTANT)
    case = await swap(house, order, await on_shelf(house, "CUP", "12.00"))

    await worked(house)

    assert (await of(case)).state is ExchangeState.RELEASED
    assert (await Refund.get(of_id=case)).early
    assert await violated(house.reads) == {}


@pytest.mark.parametrize("claims_first", [True, False])
async def test_goods_given_early_for_what_never_came_are_claimed_or_not_sent(
    house: House, *, claims_first: bool
):
    order = await exchanging(house, "X-20", timing=RefundTiming.INSTANT, lines=TWO)
    case = await swap(house, order, await on_shelf(house, "CUP", "12.00"))
    await worked(house)
    (item,) = await at_the_bench(house, case)

    await house.judge(item.id, None, finding=Finding.EMPTY)
    await refuse(house, item, "nothing in the box")
    await worked(house)

    refund = await Refund.get(of_id=case)
    assert refund.over_minor == refund.value.minor == 2000 - 495
    assert (await of(case)).state is ExchangeState.RELEASED, "a person decides, not a machine"
    for act in ("claim", "call off") if claims_first else ("call off", "claim"):
        if act == "claim":
            by = {"actor": grader(7), "key": uuid4(), "now": house.now}
            await settle_excess(refund.id, Excess.CLAIMED, "box", **by)
        else:
            await canceled(house, await of(case))
        assert await violated(house.reads) == {}
    await worked(house)
    claims = await Posting.filter(refund_id=refund.id, account=Account.CUSTOMER_CLAIMS)
    assert sum(one.minor for one in claims) == 305, "the money; the cup was not sent"
    assert await money(case) == (305, 0)
    assert await level("CUP") == (1, 0)


async def test_what_goes_out_before_it_was_seen_counts_against_the_early_limit(house: House):
    order = await exchanging(house, "X-11", timing=RefundTiming.INSTANT)
    case = await swap(house, order, await on_shelf(house, "MUG-1", "20.00"))

    await worked(house, Settings(early_limits=("EUR=15",)))

    assert (await of(case)).state is ExchangeState.RESERVED
    refund = await Refund.get(of_id=case)
    assert refund.state == "HELD"
    await release_refund(refund.id, actor=grader(7), key=uuid4(), now=house.now)
    await worked(house)
    assert (await of(case)).state is ExchangeState.RELEASED


async def test_value_over_a_graders_limit_waits_for_a_second_person_also_as_goods(house: House):
    order = await exchanging(house, "X-12")
    case = await swap(house, order, await on_shelf(house, "MUG-1", "20.00"))

    await judged(house, case, limits=Limits({"EUR": 1000}))

    assert (await Refund.get(of_id=case)).state == "HELD"
    assert (await of(case)).state is ExchangeState.RESERVED


@on_both
async def test_what_is_faulty_is_replaced_by_the_same_at_no_cost(house: House):
    order = await exchanging(house, "X-13", lines=TWO)
    await on_shelf(house, "MUG-1", None)

    wish = Wanted(1, 1, "defective", None)
    case = await house.request(order, wish, resolution=Resolution.REPLACEMENT)
    await judged(house, case, Grade.E)

    assert (await of(case)).state is ExchangeState.RELEASED
    assert (await of(case)).owed_minor == 0
    assert await money(case) == (0, 2000)
    wish = Wanted(2, 1, "changed_mind", None)
    with pytest.raises(InvalidInput):
        await house.request(order, wish, resolution=Resolution.REPLACEMENT)


async def test_what_cannot_be_meant_is_refused_and_nothing_is_reserved(house: House):
    order = await exchanging(house, "X-14", lines=TWO)
    priceless = await on_shelf(house, "GEM", None)

    with pytest.raises(InvalidInput):
        await swap(house, order, priceless)
    with pytest.raises(InvalidInput):
        await house.request(order, resolution=Resolution.EXCHANGE)
    with pytest.raises(InvalidInput):
        await house.request(order, Wanted(1, 1, None, None, priceless.id))
    wish = Wanted(1, 1, None, None, 10**9)
    with pytest.raises(NotFound):
        await house.request(order, wish, resolution=Resolution.EXCHANGE)

    assert await level("GEM") == (1, 0)
    assert await Return.all().count() == 0


async def test_asked_twice_with_one_key_it_is_one_exchange(house: House):
    order, key = await exchanging(house, "X-15", lines=(("MUG-1", 3, "60.00"),)), uuid4()
    cup = await on_shelf(house, "CUP", "12.00", 3)

    assert await swap(house, order, cup, key=key) == await swap(house, order, cup, key=key)

    assert await Exchange.all().count() == 1
    assert await level("CUP") == (3, 1)


@pytest.mark.parametrize("price", ["12.00", "19.00", "35.00"])
@pytest.mark.parametrize("lines", [TWO, (("MUG-1", 1, "20.00"),)])
async def test_the_preview_is_what_it_comes_to(house: House, price: str, lines):
    order = await exchanging(house, "X-16", lines=lines)
    cup = await on_shelf(house, "CUP", price)
    line = await OrderLine.get(order_id=order.id, number=1)
    told = await preview(
        house.reads,
        line.id,
        cup.id,
        reason="changed_mind",
        method=None,
        actor=shopper(order),
        at=house.now,
        language="nl",
    )
    case = await swap(house, order, cup, method=ReturnMethod.IN_STORE)
    await judged(house, case)

    assert told.available
    assert (told.refunded.minor, told.exchanged.minor) == await money(case)
    assert told.owed.minor == (await of(case)).owed_minor


async def test_a_stranger_previews_nothing(house: House):
    order = await exchanging(house, "X-17")
    other = await sell("X-18", now=house.now)
    cup = await on_shelf(house, "CUP", "12.00")
    line = await OrderLine.get(order_id=order.id)
    with pytest.raises(NotFound):
        await preview(
            house.reads,
            line.id,
            cup.id,
            reason=None,
            method=None,
            actor=shopper(other),
            at=house.now,
            language="nl",
        )
