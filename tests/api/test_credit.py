"""Store credit and gift cards: given once, spent once, never below zero, and never lost."""

import asyncio
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.exceptions import IntegrityError

from api.access.rules import ATTEMPTS, SYSTEM, Actor, Role
from api.inspection.checklists import Grade
from api.kernel.money import Money
from api.kernel.refusal import (
    InvalidInput,
    KeyReused,
    NotAllowed,
    NotFound,
    Refusal,
    TooManyAttempts,
    WrongMoment,
)
from api.loyalty.models import ReturnedUnit
from api.orders.formats.incoming import ImportedTender
from api.orders.models import Order
from api.orders.rules import TenderKind
from api.policy.document import RefundTiming, Resolution
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.payouts import send, settle
from api.refunds.credit.actions.goodwill import give_goodwill, settle_goodwill
from api.refunds.credit.actions.spending import credit_with_code, redeem, reverse
from api.refunds.credit.actions.upkeep import adjust, expire_credits, new_code
from api.refunds.credit.models import Credit, CreditMovement, Goodwill
from api.refunds.credit.rules import GoodwillChoice, Held, later, paid_with, spread
from api.refunds.models import Payout, Posting, Refund
from api.refunds.rules import Excess, Limits
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.settings import Settings
from api.shop.actions import let_credit_end
from api.worker import expire
from tests.api import test_early_refunds as early
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import FakePayments, House, recipient, shopper
from tests.properties import tried
from tests.shop import sell

TILL = Actor("the checkout", frozenset({Role.PARTNER}), key_id=1)
AGENT = Actor("Noor", frozenset({Role.SUPPORT_AGENT}), staff_id=71)
LEAD = Actor("Sam", frozenset({Role.SUPERVISOR}), staff_id=72)
LITTLE = Limits({"EUR": 2_500})


def eur(amount: str) -> Money:
    return Money.of(Decimal(amount), "EUR")


async def spent(
    house: House, whose: UUID | int, amount: str, order: str = "web-1", **more: Any
) -> UUID:
    usual = {"actor": TILL, "key": uuid4(), "now": house.now}
    return await redeem(whose, eur(amount), order, **{**usual, **more})


async def undone(house: House, redemption: UUID, **more: Any) -> UUID:
    return await reverse(redemption, **{"actor": TILL, "key": uuid4(), "now": house.now, **more})


async def kind_word(
    house: House, order: Order, amount: str, *, by: Actor = AGENT, **more: Any
) -> Goodwill:
    usual = {"gift": False, "limits": LITTLE, "key": uuid4(), "now": house.now}
    id = await give_goodwill(order.id, eur(amount), "Te laat", actor=by, **{**usual, **more})
    return await Goodwill.get(id=id)


async def balances() -> list[int]:
    return [one.balance_minor for one in await Credit.all().order_by("order_id", "kind")]


async def books() -> dict[str, int]:
    """What each account says, of those that say anything."""
    found: dict[str, int] = {}
    for one in await Posting.all():
        found[one.account] = found.get(one.account, 0) + one.minor
    return {account: minor for account, minor in found.items() if minor}


async def chose_credit(house: House, number: str, grade: Grade = Grade.A, **more: Any) -> Refund:
    order = await sell(number, now=house.now, delivery="0", **more)
    (item,) = await house.arrived(order, resolution=Resolution.STORE_CREDIT)
    await house.judge(item.id, grade)
    await worked(house, FakePayments())
    return await Refund.get(item_id=item.id)


# --- pure -----------------------------------------------------------------------------------

HELD = st.lists(
    st.builds(
        Held,
        st.uuids(),
        st.integers(0, 10_000),
        st.none() | st.datetimes(timezones=st.just(datetime.now().astimezone().tzinfo)),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)


@given(HELD, st.integers(1, 40_000))
def test_what_is_spent_is_what_was_asked_and_no_credit_gives_more_than_it_has(
    held: list[Held], minor: int
):
    has = {one.id: one.minor for one in held}
    try:
        parts = spread(Money(minor, "EUR"), held)
    except WrongMoment:
        assert sum(has.values()) < minor
        return
    assert sum(part for _, part in parts) == minor
    assert all(0 < part <= has[id] for id, part in parts)
    ends = {one.id: one.expires_at for one in held}
    empty = [id for id, part in parts if part == has[id]]
    assert parts[:-1] == [(id, has[id]) for id in empty[: len(parts) - 1]], "one after the other"
    assert None not in [ends[id] for id, _ in parts[:-1]] or ends[parts[-1][0]] is None


def test_money_goes_back_to_the_card_that_gave_as_much_or_else_to_the_one_that_gave_the_most():
    one, two = UUID(int=1), UUID(int=2)
    assert paid_with([(one, 1_000), (two, 3_000)], 1_000) == one
    assert paid_with([(one, 1_000), (two, 3_000)], 700) == two
    assert paid_with([(one, 0)], 0) is None, "what was undone paid for nothing"


@given(*[st.none() | st.datetimes()] * 2)
def test_what_is_added_to_never_ends_sooner(one: datetime | None, other: datetime | None):
    ends = later(one, other)
    assert ends is None or (one and other and ends >= one and ends >= other)


# --- a refund in goods ----------------------------------------------------------------------


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


# --- back to the card that paid -------------------------------------------------------------

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


async def test_a_card_that_we_do_not_know_becomes_a_new_one(house: House):
    order = await sell("C-10", now=house.now, tenders=CARD, fee_told=None)
    (item,) = await house.arrived(order)
    await house.judge(item.id)
    await worked(house, FakePayments())

    (made,) = await Credit.all()
    assert (made.kind, made.balance_minor) == ("GIFT_CARD", 2_000)
    assert await violated(house.reads) == {}


# --- spending -------------------------------------------------------------------------------


async def test_credit_is_spent_once_undone_once_and_never_more_than_there_is(house: House):
    await chose_credit(house, "C-11")
    customer = (await Order.get(number="C-11")).customer_id or 0
    key = uuid4()

    first = await spent(house, customer, "10.00", key=key)
    assert await spent(house, customer, "10.00", key=key) == first
    with pytest.raises(KeyReused):
        await spent(house, customer, "10.01", key=key)
    with pytest.raises(WrongMoment) as no:
        await spent(house, customer, "5.81")
    assert "5,80" in no.value.say("nl")
    for nonsense in ("0", "-1"):
        with pytest.raises(InvalidInput):
            await spent(house, customer, nonsense)
    with pytest.raises(NotFound):
        await spent(house, 10**12, "1.00")
    assert await balances() == [580]
    assert (await books())["CREDIT_REDEEMED"] == -1_000

    again = uuid4()
    for _ in range(2):
        await undone(house, first, key=again)
    with pytest.raises(WrongMoment):
        await undone(house, first)
    with pytest.raises(NotFound):
        await undone(house, uuid4())
    assert await balances() == [1_580]
    assert await violated(house.reads) == {}


@on_both
async def test_the_last_euro_is_spent_by_one_of_twenty_hands(house: House):
    await kind_word(house, await sell("C-12", now=house.now), "1.00")
    (credit,) = await Credit.all()

    done = await asyncio.gather(
        *(spent(house, credit.id, "1.00", f"web-{n}") for n in range(20)), return_exceptions=True
    )

    assert sum(isinstance(one, UUID) for one in done) == 1
    assert sum(isinstance(one, WrongMoment) for one in done) == 19
    assert await violated(house.reads) == {}


@on_both
async def test_the_database_itself_keeps_a_balance_above_zero(house: House):
    await kind_word(house, await sell("C-13", now=house.now), "1.00")
    with pytest.raises(IntegrityError):
        await Credit.all().update(balance_minor=-1)


KINDS_OF_ACT = st.sampled_from(("give", "spend", "undo", "adjust", "later"))
ACTS = st.lists(st.tuples(KINDS_OF_ACT, st.integers(-900, 900)), min_size=3, max_size=14)


@tried(12)
@given(acts=ACTS)
async def test_whatever_happens_in_whatever_order_the_balance_is_what_moved(
    house: House, acts: list[tuple[str, int]]
):
    await let_credit_end("veldhuis", 30)
    order = await sell(f"C-{uuid4().hex[:8]}", now=house.now)
    await kind_word(house, order, "5.00")
    credit = await Credit.get(order_id=order.id)
    expected, now, done = 500, house.now, list[tuple[UUID, int]]()
    for act, minor in acts:
        size, by = f"{Decimal(abs(minor)) / 100}", {"key": uuid4(), "now": now}
        ended = credit.expires_at is not None and credit.expires_at <= now
        try:
            match act:
                case "give":
                    await kind_word(house, order, size, limits=Limits({"EUR": 10**9}), **by)
                    expected += abs(minor)
                case "spend":
                    done.append((await spent(house, credit.id, size, **by), abs(minor)))
                    expected -= abs(minor)
                    assert not ended
                case "undo" if done:
                    redemption, size_of_it = done.pop()
                    await undone(house, redemption, **by)
                    expected += size_of_it
                case "adjust":
                    await adjust(credit.id, Money(minor, "EUR"), "Fout", actor=SYSTEM, **by)
                    expected += minor
                case _:
                    now += timedelta(days=11)
                    credit = await Credit.get(id=credit.id)
                    await expire_credits(now=now)
                    ends = credit.expires_at is not None and credit.expires_at <= now
                    expected = 0 if ends else expected
        except Refusal:
            pass
        credit = await Credit.get(id=credit.id)
        assert credit.balance_minor == expected >= 0
    assert await violated(house.reads) == {}


# --- codes ----------------------------------------------------------------------------------


async def test_a_code_is_told_once_and_opens_its_credit_until_there_is_a_new_one(house: House):
    order = await sell("C-15", now=house.now, gift=True)
    await kind_word(house, order, "9.00", gift=True)
    (credit,) = await Credit.all()
    friend, key = recipient(order), uuid4()

    code = await new_code(credit.id, actor=friend, key=key, now=house.now)
    with pytest.raises(WrongMoment):
        await new_code(credit.id, actor=friend, key=key, now=house.now)
    with pytest.raises(NotFound):
        await new_code(credit.id, actor=shopper(order), key=uuid4(), now=house.now)
    kept = await Credit.get()
    assert kept.last_four == code[-4:]
    assert code not in str(dict(kept)), "only a digest of it is kept"
    typed = f" {code.lower().replace('-', '')[:11]}  {code[13:].lower()} "
    assert await credit_with_code(typed, actor=TILL, now=house.now) == credit.id

    new = await new_code(credit.id, actor=AGENT, key=uuid4(), now=house.now)
    with pytest.raises(NotFound):
        await credit_with_code(code, actor=TILL, now=house.now)
    assert await credit_with_code(new, actor=TILL, now=house.now) == credit.id


async def test_guessing_codes_ends_and_ends_it_for_nobody_else(house: House):
    async def guess(code: str, by: Actor = TILL) -> UUID:
        return await credit_with_code(code, actor=by, now=house.now)

    for n in range(ATTEMPTS):
        with pytest.raises(NotFound):
            await guess(f"CREDIT-AA{n}")
    with pytest.raises(TooManyAttempts):
        await guess("CREDIT-AA99")
    for other in (guess("CREDIT-BB1"), guess("CREDIT-AA1", AGENT)):
        with pytest.raises(NotFound):
            await other


async def test_credit_of_a_customer_has_no_code(house: House):
    order = await sell("C-16", now=house.now)
    await kind_word(house, order, "9.00")
    (credit,) = await Credit.all()
    with pytest.raises(WrongMoment):
        await new_code(credit.id, actor=shopper(order), key=uuid4(), now=house.now)


# --- the end --------------------------------------------------------------------------------


@on_both
async def test_credit_ends_when_its_brand_said_so_and_not_before(house: House):
    never = await sell("C-17", now=house.now)
    await kind_word(house, never, "3.00")
    await let_credit_end("veldhuis", 30)
    await kind_word(house, await sell("C-18", now=house.now), "5.00", now=house.now)
    ends = house.now + timedelta(days=30)

    await expire_credits(now=ends - timedelta(seconds=1))
    assert await balances() == [300, 500]
    customer = (await Order.get(number="C-18")).customer_id or 0
    with pytest.raises(WrongMoment):
        await spent(house, customer, "1.00", now=ends)
    for _ in range(2):
        await expire_credits(now=ends)

    assert await balances() == [300, 0]
    assert (await books())["CREDIT_EXPIRED"] == -500
    assert await violated(house.reads) == {}


async def test_the_time_that_credit_was_away_does_not_count(house: House):
    await let_credit_end("veldhuis", 30)
    await kind_word(house, await sell("C-19", now=house.now), "5.00")
    (credit,) = await Credit.all()
    redemption = await spent(house, credit.id, "5.00")

    back = house.now + timedelta(days=40)
    await undone(house, redemption, now=back)
    await expire_credits(now=back)

    assert await balances() == [500]
    assert (await Credit.get()).expires_at == house.now + timedelta(days=70)


# --- goodwill and corrections ---------------------------------------------------------------


async def test_goodwill_is_given_within_a_limit_for_the_order_and_above_it_by_a_second_person(
    house: House,
):
    order = await sell("C-20", now=house.now)
    first = await kind_word(house, order, "20.00")
    second = await kind_word(house, order, "5.01")
    assert (first.state, second.state) == ("GIVEN", "HELD")
    assert await balances() == [2_000]

    async def settled(id: UUID, choice: GoodwillChoice, by: Actor) -> Goodwill:
        more = {"actor": by, "key": uuid4(), "now": house.now}
        return await Goodwill.get(id=await settle_goodwill(id, choice, None, **more))

    with pytest.raises(NotAllowed):
        await settled(second.id, GoodwillChoice.GIVE, AGENT)
    done = await settled(second.id, GoodwillChoice.GIVE, LEAD)
    assert (done.state, done.settled_by) == ("GIVEN", "Sam")
    with pytest.raises(WrongMoment):
        await settled(second.id, GoodwillChoice.GIVE, LEAD)
    third = await kind_word(house, order, "100.00", by=LEAD)
    await settled(third.id, GoodwillChoice.REFUSE, AGENT)

    assert await balances() == [2_501]
    assert await books() == {"GOODWILL": 2_501, "VOUCHERS": -2_501}
    assert await violated(house.reads) == {}


@on_both
async def test_ten_kind_words_at_once_are_within_the_limit_together(house: House):
    order = await sell("C-21", now=house.now)
    given = await asyncio.gather(*(kind_word(house, order, "10.00") for _ in range(10)))
    assert sorted(one.state for one in given) == ["GIVEN"] * 2 + ["HELD"] * 8
    assert await balances() == [2_000]


async def test_goodwill_is_in_the_money_of_its_order(house: House):
    order = await sell("C-22", now=house.now)
    with pytest.raises(InvalidInput):
        await give_goodwill(
            order.id,
            Money(100, "NOK"),
            "Te laat",
            gift=False,
            limits=LITTLE,
            actor=AGENT,
            key=uuid4(),
            now=house.now,
        )


async def test_a_correction_says_who_and_why_and_takes_no_more_than_there_is(house: House):
    await kind_word(house, await sell("C-23", now=house.now), "5.00")
    (credit,) = await Credit.all()

    async def by(minor: int, reason: str = "Dubbel") -> None:
        by = {"actor": LEAD, "key": uuid4(), "now": house.now}
        await adjust(credit.id, Money(minor, "EUR"), reason, **by)

    await by(-200)
    with pytest.raises(WrongMoment):
        await by(-301)
    with pytest.raises(InvalidInput):
        await by(-1, " ")

    moved = await CreditMovement.get(kind="ADJUSTED")
    assert (moved.minor, moved.by, moved.reason) == (-200, "Sam", "Dubbel")
    assert await books() == {"GOODWILL": 500, "CREDIT_ADJUSTED": -200, "VOUCHERS": -300}
    assert await violated(house.reads) == {}
