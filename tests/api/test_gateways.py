"""Money back by Stripe and by Mollie: once, whatever happens on the line."""

import asyncio
import socket
import sys
from collections.abc import AsyncGenerator, Iterator
from dataclasses import replace
from datetime import timedelta
from subprocess import Popen
from time import sleep
from typing import Any
from uuid import uuid4

import pytest
import stripe

from api.access.rules import SYSTEM
from api.events.catalogue import PayOut
from api.kernel.money import Money
from api.orders.formats.incoming import ImportedTender
from api.orders.models import Order, PastReturn
from api.orders.rules import TenderKind
from api.refunds.actions.payouts import confirm_refund, retry_refund
from api.refunds.effects import ask_again, look_around, pay_out
from api.refunds.models import Payout, Posting, Refund
from api.refunds.providers import Payment, Payments, PayoutStatus, payments_from
from api.returns.models import Return
from api.settings import BadSetting
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.gateways import FakeMollie, FakeStripe, served
from tests.invariants import violated
from tests.people import FakePayments, House
from tests.shop import sell

Fake = FakeStripe | FakeMollie


@pytest.fixture(params=[FakeStripe, FakeMollie])
def fake(request: pytest.FixtureRequest) -> Fake:
    gateway: Fake = request.param()
    gateway.payments[gateway.payment] = 2395
    return gateway


@pytest.fixture
async def gateway(fake: Fake) -> AsyncGenerator[Payments]:
    async with served(fake) as payments:
        yield payments


def wanted(fake: Fake, minor: int = 2000) -> Payment:
    return Payment(uuid4(), Money(minor, "EUR"), TenderKind.CARD, fake.payment)


async def test_a_refund_is_made_once_however_often_and_late_it_is_asked(
    fake: Fake, gateway: Payments
):
    payment = wanted(fake)
    first = await gateway.pay(payment)
    fake.forgets_keys = True
    again = await gateway.pay(payment)

    assert first == again
    assert first.status is PayoutStatus.PAID
    assert [one["minor"] for one in fake.refunds] == [2000]


async def test_a_line_that_goes_dead_after_the_money_moved_is_asked_again(
    fake: Fake, gateway: Payments
):
    payment, fake.dies_after_paying, fake.forgets_keys = wanted(fake), True, True
    with pytest.raises(Exception, match=r"(?i)connection|communicate"):
        await gateway.pay(payment)

    assert (await gateway.pay(payment)).status is PayoutStatus.PAID
    assert len(fake.refunds) == 1


async def test_more_than_was_paid_is_refused_in_the_gateways_words(fake: Fake, gateway: Payments):
    receipt = await gateway.pay(wanted(fake, 2396))

    assert receipt.status is PayoutStatus.REFUSED
    assert "refunded" in (receipt.reason or "")


@pytest.mark.parametrize("original", [None, "", "xy_1"])
async def test_a_payment_that_is_not_theirs_is_refused_unasked(
    fake: Fake, gateway: Payments, original: str | None
):
    receipt = await gateway.pay(replace(wanted(fake), original=original))

    assert receipt.status is PayoutStatus.REFUSED
    assert fake.asked == []


@pytest.mark.parametrize(
    "url", ["stripe://", "mollie://@", "stripe://key@api.example.com", "paypal://key@"]
)
def test_an_address_that_cannot_be_meant_is_said_without_its_key(url: str):
    with pytest.raises(BadSetting) as no:
        payments_from(url)
    assert "key@" not in str(no.value)


async def granted(house: House, fake: Fake) -> Refund:
    paid = ImportedTender(kind=TenderKind.CARD, amount="23.95", reference=fake.payment)
    order = await sell("G-1", now=house.now, tenders=(paid,), fee_told=None)
    (item,) = await house.arrived(order)
    await house.judge(item.id)
    return await Refund.get(item_id=item.id)


async def states(refund: Refund) -> tuple[str, list[str]]:
    parts = await Payout.filter(refund_id=refund.id)
    return (await Refund.get(id=refund.id)).state.value, [one.state.value for one in parts]


@on_both
async def test_what_is_on_its_way_is_asked_about_until_it_is_there(house: House, fake: Fake):
    fake.status = "pending"
    async with served(fake) as gateway:
        refund = await granted(house, fake)
        await worked(house, gateway)
        assert await states(refund) == ("PENDING", ["PENDING"])

        await ask_again(gateway, lambda: house.now + timedelta(minutes=5))
        assert fake.asked.count("create") == 1
        for one in fake.refunds:
            one["status"] = "refunded" if isinstance(fake, FakeMollie) else "succeeded"
        await ask_again(gateway, lambda: house.now + timedelta(minutes=20))

    assert await states(refund) == ("SUCCEEDED", ["SUCCEEDED"])
    assert fake.asked.count("create") == 1
    assert await violated(house.reads) == {}


@on_both
async def test_what_a_bank_file_may_have_asked_for_no_gateway_is_asked(house: House):
    """The shop had no gateway when this was granted, and has one now."""
    fake = FakeStripe(payments={"pi_1": 2395})
    refund = await granted(house, fake)
    await worked(house, payments_from("ledger://"))
    assert await states(refund) == ("PENDING", ["PENDING"])

    async with served(fake) as gateway:
        await ask_again(gateway, lambda: house.now + timedelta(days=1))
        await pay_out(gateway, lambda: house.now, timedelta(), PayOut(refund.id))

    assert fake.asked == []
    assert await states(refund) == ("PENDING", ["PENDING"])


@on_both
async def test_one_that_gets_no_answer_does_not_keep_the_others_waiting(house: House):
    fake = FakeStripe(payments={"pi_1": 2395, "pi_2": 2395}, status="pending")
    async with served(fake) as gateway:
        for number in ("1", "2"):
            paid = ImportedTender(kind=TenderKind.CARD, amount="23.95", reference=f"pi_{number}")
            order = await sell(f"G-9{number}", now=house.now, tenders=(paid,), fee_told=None)
            (item,) = await house.arrived(order)
            await house.judge(item.id)
        await worked(house, gateway)
        first, second = await Payout.filter(state="PENDING").order_by("asked_at")
        original = (await Order.get(id=first.order_id)).tenders
        for one in fake.refunds:
            one["status"] = "succeeded"
        fake.payments.pop(str((original or [{}])[0]["reference"]))
        fake.refunds[:] = [one for one in fake.refunds if one["payment"] in fake.payments]

        await ask_again(gateway, lambda: house.now + timedelta(minutes=20))

    assert (await Payout.get(id=second.id)).state == "SUCCEEDED"
    left = await Payout.get(id=first.id)
    assert left.state == "PENDING"
    assert left.asked_at == house.now + timedelta(minutes=20)


@on_both
async def test_what_one_gateway_was_asked_no_other_one_is(house: House):
    """The shop moved from one to the other while the first had not answered."""
    first = FakeStripe(payments={FakeStripe.payment: 2395}, status="pending")
    refund, later = await granted(house, first), house.now + timedelta(minutes=20)
    async with served(first) as gateway:
        await worked(house, gateway)
    other = FakePayments(name="other")
    await pay_out(other, lambda: later, timedelta(), PayOut(refund.id))
    assert await states(refund) == ("PENDING", ["PENDING"])
    assert not other.asked

    first.refunds[0]["status"] = "failed"
    async with served(first) as gateway:
        await ask_again(gateway, lambda: later)
    await retry_refund(refund.id, actor=SYSTEM, key=uuid4(), now=house.now)
    await worked(house, other)
    assert [money.minor for money in other.paid.values()] == [refund.minor], "refused: another may"


@on_both
async def test_what_the_bank_sends_back_weeks_later_is_owed_again_and_paid_by_hand(
    house: House, fake: Fake
):
    """PEERS.md, section 3: a card that was closed."""
    async with served(fake) as gateway:
        refund = await granted(house, fake)
        await worked(house, gateway)
        assert await states(refund) == ("SUCCEEDED", ["SUCCEEDED"])
        fake.refunds[0]["status"] = "failed"
        await look_around(gateway, lambda: house.now)
        await look_around(gateway, lambda: house.now)

        assert await states(refund) == ("FAILED", ["FAILED"])
        assert (await Return.get(id=refund.of_id)).closed_at is None
        assert await bank(refund) == 0
        assert await violated(house.reads) == {}

        await retry_refund(refund.id, by_hand=True, actor=SYSTEM, key=uuid4(), now=house.now)
        await worked(house, gateway)
        (part,) = await Payout.filter(refund_id=refund.id)
        assert (part.state, (part.reference or "")[:5]) == ("PENDING", "HAND-")
        assert fake.asked.count("create") == 1, "the gateway has no part in it"
        await confirm_refund(refund.id, actor=SYSTEM, key=uuid4(), now=house.now)

    assert await states(refund) == ("SUCCEEDED", ["SUCCEEDED"])
    assert await bank(refund) == -refund.minor
    assert (await Return.get(id=refund.of_id)).closed_at
    assert await violated(house.reads) == {}


async def bank(refund: Refund) -> int:
    return sum(one.minor for one in await Posting.filter(refund_id=refund.id, account="BANK"))


@on_both
async def test_what_was_refunded_by_hand_in_the_dashboard_is_not_paid_again(
    house: House, fake: Fake
):
    fake.make(fake.payment, 1500, {}, "succeeded" if isinstance(fake, FakeStripe) else "refunded")
    async with served(fake) as gateway:
        paid = ImportedTender(kind=TenderKind.CARD, amount="23.95", reference=fake.payment)
        order = await sell("G-2", now=house.now, tenders=(paid,), fee_told=None)
        await look_around(gateway, lambda: house.now)
        await look_around(gateway, lambda: house.now)
        (item,) = await house.arrived(order)
        await house.judge(item.id)
        refund = await Refund.get(item_id=item.id)
        await worked(house, gateway)

    assert refund.minor == 2395 - 1500
    assert (await states(refund))[0] == "SUCCEEDED"
    assert fake.left(fake.payment) == 0
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize("told_first", [True, False])
async def test_what_the_shop_tells_of_its_own_refunds_counts_once(house: House, told_first: bool):
    fake = FakeStripe(payments={"pi_1": 2395})
    made = fake.make("pi_1", 1500, {}, "succeeded")
    paid = ImportedTender(kind=TenderKind.CARD, amount="23.95", reference="pi_1")
    order = await sell("G-4", now=house.now, tenders=(paid,), fee_told=None)

    async def tell() -> None:
        about = {"quantity": 0, "amount_minor": 1500, "currency": "EUR", "returned_at": made["at"]}
        about |= {"brand_id": order.brand_id, "order_id": order.id, "external_id": "shop-7"}
        await PastReturn.create(**about)

    async with served(fake) as gateway:
        if told_first:
            await tell()
        await look_around(gateway, lambda: house.now)
        if not told_first:
            await tell()
        await look_around(gateway, lambda: house.now)

    assert sum(one.amount_minor for one in await PastReturn.filter(order_id=order.id)) == 1500


@on_both
async def test_orders_that_only_look_like_it_are_left_alone(house: House):
    fake = FakeStripe(payments={"pi_1": 2395})
    fake.make("pi_1", 500, {}, "succeeded")
    paid = ImportedTender(kind=TenderKind.CARD, amount="23.95", reference="piX1")
    await sell("G-3", now=house.now, tenders=(paid,), fee_told=None)
    async with served(fake) as gateway:
        await look_around(gateway, lambda: house.now)

    (row,) = await house.reads.fetch("SELECT count(*) AS many FROM past_return")
    assert row["many"] == 0
    assert await Order.exists(number="G-3")


@pytest.fixture(scope="module")
def localstripe() -> Iterator[str]:
    """Others' idea of Stripe. It ignores idempotency keys: only looking first keeps it to one."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with Popen([sys.executable, "-m", "localstripe", "--port", str(port), "--from-scratch"]) as it:
        try:
            yield f"127.0.0.1:{port}"
        finally:
            it.kill()


async def test_the_shape_is_what_localstripe_takes(localstripe: str):
    client = stripe.StripeClient("sk_test_1", base_addresses={"api": f"http://{localstripe}"})
    charge = await asyncio.to_thread(_charged, client)
    gateway = payments_from(f"stripe://sk_test_1@{localstripe}")
    payment = Payment(uuid4(), Money(700, "EUR"), TenderKind.CARD, charge)

    first, again = await gateway.pay(payment), await gateway.pay(payment)

    assert first == again
    assert first.status is PayoutStatus.PAID
    made = await asyncio.to_thread(client.v1.refunds.list, {"charge": charge})
    assert [(one.id, one.amount) for one in made.data] == [(first.reference, 700)]


def _charged(client: stripe.StripeClient) -> str:
    for _ in range(100):
        try:
            card: Any = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2040}
            paid_with: Any = {"type": "card", "card": card | {"cvc": "123"}}
            method = client.v1.payment_methods.create(paid_with).id
            charge: Any = {"amount": 1000, "currency": "eur", "source": method}
            return client.v1.charges.create(charge).id
        except stripe.APIConnectionError:
            sleep(0.1)
    raise TimeoutError("localstripe does not answer")
