"""Credit instead of money: given once, with what was promised, and to the card that paid."""

import asyncio
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from api.inspection.checklists import Grade
from api.kernel.refusal import (
    WrongMoment,
)
from api.loyalty.models import ReturnedUnit
from api.orders.formats.incoming import ImportedTender
from api.orders.models import Order
from api.orders.rules import TenderKind
from api.policy.document import RefundTiming, Resolution
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.payouts import send, settle
from api.refunds.credit.models import Credit, CreditMovement
from api.refunds.credit.rules import paid_with
from api.refunds.models import Payout, Refund
from api.refunds.rules import Excess
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.settings import Settings
from api.worker import expire
from tests.api import test_early_refunds as early
from tests.api.credit.doing import LEAD, balances, books, chose_credit, kind_word, spent, undone
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import FakePayments, House
from tests.shop import sell


def test_money_goes_back_to_the_card_that_gave_as_much_or_else_to_the_one_that_gave_the_most():
    one, two = UUID(int=1), UUID(int=2)
    assert paid_with({one: 1_000, two: 3_000}, 1_000) == one
    assert paid_with({one: 1_000, two: 3_000}, 700) == two
    assert paid_with({one: 0}, 0) is None, "what was undone paid for nothing"


@on_both
async def test_who_chose_credit_gets_it_at_once_with_the_bonus_that_was_promised(house: House):
    refund = await chose_credit(house, "C-1")

    assert (refund.state, refund.minor, refund.bonus_minor) == ("SUCCEEDED", 1_580, 75)
    (credit,) = await Credit.all()
    order = await Order.get(number="C-1")
    assert (credit.balance_minor, credit.customer_id) == (1_580, order.customer_id)
    assert (credit.kind, credit.code_hash, credit.expires_at) == ("STORE_CREDIT", None, None)
    said = await books()
    assert (said["VOUCHERS"], said["CREDIT_BONUSES"]) == (-1_580, 75)
    assert not {"BANK", "REFUNDS_PAYABLE"} & said.keys()
    assert (await ReturnedUnit.get()).goods_minor == 2_000, "no bonus was ever paid for"
    payout = await Payout.get()
    for _ in range(3):
        await settle(payout.id, now=house.now)
    assert await balances() == [1_580]
    assert await violated(house.reads) == {}


async def test_who_chose_nothing_is_paid_as_they_paid_and_without_a_bonus(house: House):
    (item,) = await house.arrived(await sell("C-2", now=house.now))
    await house.judge(item.id)
    payments = FakePayments()
    await worked(house, payments)

    assert [money.minor for money in payments.paid.values()] == [1_900]
    assert await Credit.all().count() == 0
    assert (await Refund.get()).bonus_minor == 0


async def test_a_fault_is_paid_in_money_unless_the_customer_wanted_credit(house: House):
    faulty = Wanted(1, 1, "defective", None)
    (money,) = await house.arrived(await sell("C-3", now=house.now), faulty)
    (goods,) = await house.arrived(
        await sell("C-4", now=house.now), faulty, resolution=Resolution.STORE_CREDIT
    )
    await house.judge(money.id)
    await house.judge(goods.id)

    kinds = {one.refund_id: one.kind for one in await Payout.all()}
    assert kinds[(await Refund.get(item_id=money.id)).id] is None
    assert kinds[(await Refund.get(item_id=goods.id)).id] == "STORE_CREDIT"


async def test_the_bonus_takes_no_room_from_what_the_order_can_still_give_back(house: House):
    lines = (("MUG-1", 1, "20.00"), ("MUG-2", 1, "20.00"))
    order = await sell("C-5", now=house.now, lines=lines, delivery="0", fee_told=None)
    chosen = {"resolution": Resolution.STORE_CREDIT}
    (first,) = await house.arrived(order, Wanted(1, 1, "changed_mind", None), **chosen)
    await house.judge(first.id)
    (second,) = await house.arrived(order, Wanted(2, 1, "changed_mind", None))
    await house.judge(second.id)
    await worked(house, FakePayments())

    amounts = [(one.minor, one.bonus_minor) for one in await Refund.all().order_by("granted_at")]
    assert sorted(amounts) == [(2_000, 0), (2_100, 100)]
    assert await violated(house.reads) == {}


async def test_what_turns_out_worn_after_it_was_credited_takes_nothing_back_by_itself(
    house: House,
):
    order = await early.promised(house, "C-6", RefundTiming.INSTANT)
    case = await house.request(order, resolution=Resolution.STORE_CREDIT)
    await early.worked(house)
    await house.receive((await Return.get(id=case)).rma)
    await house.judge((await ReturnItem.get(of_id=case)).id, Grade.D)

    refund = await Refund.get()
    assert (refund.minor, refund.bonus_minor, refund.over_minor) == (1_995, 95, 500)
    assert await balances() == [1_995]
    await settle_excess(refund.id, Excess.CLAIMED, "Vlek", actor=LEAD, key=uuid4(), now=house.now)
    assert await balances() == [1_995], "it is claimed, as money is, and not taken"
    assert (await books())["CUSTOMER_CLAIMS"] == 500
    assert await violated(house.reads) == {}


async def test_credit_that_was_held_and_then_refused_never_was(house: House):
    order = await early.promised(house, "C-24", RefundTiming.INSTANT)
    case = await house.request(order, resolution=Resolution.STORE_CREDIT)
    await early.worked(house, Settings(early_limits=("EUR=1",)))
    assert (await Refund.get()).state == "HELD"
    await expire(Settings(), now=house.now + timedelta(days=90))
    await early.refuse(house, await ReturnItem.get(of_id=case), "Nooit gekomen")

    refund = await Refund.get()
    assert (refund.state, refund.minor, refund.bonus_minor) == ("NONE", 0, 0)
    assert (await books(), await balances()) == ({}, [])
    assert await violated(house.reads) == {}


@on_both
async def test_two_refunds_of_one_order_at_once_are_on_one_credit(house: House):
    lines = (("MUG-1", 4, "80.00"),)
    order = await sell("C-7", now=house.now, lines=lines, fee_told=None)
    cases = [await house.arrived(order, resolution=Resolution.STORE_CREDIT) for _ in range(4)]
    for (item,) in cases:
        await house.judge(item.id)
    for chore in await Refund.all():
        await send(chore.id, now=house.now)

    payouts = await Payout.all()
    await asyncio.gather(*(settle(one.id, now=house.now) for one in payouts * 3))

    assert await balances() == [sum(one.minor for one in payouts)]
    assert await violated(house.reads) == {}


CARD = (
    ImportedTender(kind=TenderKind.GIFT_CARD, amount="20.00"),
    ImportedTender(kind=TenderKind.CARD, amount="3.95"),
)


async def test_what_a_card_paid_goes_back_to_that_card(house: House):
    first = await sell("C-8", now=house.now)
    await kind_word(house, first, "25.00")
    (card,) = await Credit.all()
    await spent(house, card.id, "20.00", "ext-C-9")
    order = await sell("C-9", now=house.now, tenders=CARD, fee_told=None)

    (item,) = await house.arrived(order)
    await house.judge(item.id)
    payments = FakePayments()
    await worked(house, payments)

    assert await balances() == [2_500], "all of it again, and no second one"
    assert [money.minor for money in payments.paid.values()] == [395]
    redemption = (await CreditMovement.get(kind="REDEEMED")).redemption
    assert redemption
    with pytest.raises(WrongMoment):
        await undone(house, redemption)
    assert await violated(house.reads) == {}


async def test_credit_does_not_turn_into_money_where_the_shop_told_no_tenders(house: House):
    await kind_word(house, await sell("C-27", now=house.now), "20.00")
    (credit,) = await Credit.all()
    await spent(house, credit.id, "20.00", "ext-C-28")
    order = await sell("C-28", now=house.now, fee_told=None)

    (item,) = await house.arrived(order)
    await house.judge(item.id)
    payments = FakePayments()
    await worked(house, payments)

    assert await balances() == [2_000]
    assert [money.minor for money in payments.paid.values()] == [395]
    assert await violated(house.reads) == {}


async def test_a_card_that_we_do_not_know_becomes_a_new_one(house: House):
    order = await sell("C-10", now=house.now, tenders=CARD, fee_told=None)
    (item,) = await house.arrived(order)
    await house.judge(item.id)
    await worked(house, FakePayments())

    (made,) = await Credit.all()
    assert (made.kind, made.balance_minor) == ("GIFT_CARD", 2_000)
    assert await violated(house.reads) == {}
