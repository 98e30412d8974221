"""The books: tax by country and rate, closed periods, and files for those who keep them."""

import asyncio
import csv
import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from hypothesis import given
from msgspec.structs import replace
from tortoise.transactions import in_transaction

from api.access.rules import SYSTEM
from api.inspection.checklists import Grade
from api.kernel.refusal import InvalidInput, WrongMoment
from api.orders.models import Order
from api.refunds.actions.corrections import not_owed
from api.refunds.actions.grants import hold_refund
from api.refunds.actions.payouts import send, settle
from api.refunds.books.accounts import KINDS, AccountKind
from api.refunds.books.actions import book
from api.refunds.books.as_csv import as_csv
from api.refunds.books.as_datev import COLUMNS, as_datev
from api.refunds.books.document import Document, DocumentKind, taxes_of, told_in_documents
from api.refunds.books.models import CreditNote
from api.refunds.books.periods import lock_books
from api.refunds.books.totals import TaxScheme, booked_lines, vat_totals
from api.refunds.models import Payout, Posting, Refund
from api.refunds.rules import Account, Entry, RefundFacts, breakdown, claimed_back, postings
from api.returns.actions import Wanted
from api.returns.models import ReturnItem
from api.shop.actions import set_books
from api.shop.books import Datev
from tests.api.books.documents import OURS
from tests.api.books.test_credit_notes import refunded
from tests.api.rooms.test_breakdown import FACTS, GRADES
from tests.conftest import on_both, on_postgres
from tests.invariants import violated
from tests.people import House, grader
from tests.properties import tried
from tests.shop import sell

ALWAYS = (date(2020, 1, 1), date(2099, 12, 31))


def test_every_account_says_what_it_is():
    assert set(KINDS) == set(Account), "say in books/accounts.py what the new one is"


def by_rate(entries: list[Entry]) -> Counter[tuple[str | None, AccountKind]]:
    found: Counter[tuple[str | None, AccountKind]] = Counter()
    for entry in entries:
        found[entry.tax_rate, KINDS[entry.account]] += entry.minor
    return Counter({key: minor for key, minor in found.items() if minor and key[1] != "BALANCE"})


@tried(100)
@given(FACTS, GRADES)
def test_the_ledger_takes_back_what_the_document_says(facts: RefundFacts, grade: Grade):
    parts = breakdown(facts, grade)
    said: Counter[tuple[str | None, AccountKind]] = Counter()
    for total in taxes_of(told_in_documents(parts)):
        said[total.rate, AccountKind.TAXED] += total.net_minor
        said[total.rate, AccountKind.TAX] += total.tax_minor
    assert by_rate(postings(parts)) == Counter({key: n for key, n in said.items() if n})
    assert Counter(claimed_back(parts)) == Counter(
        {Entry(Account.CUSTOMER_CLAIMS, parts.total.minor): 1}
    ) + Counter(entry._replace(minor=-entry.minor) for entry in postings(parts)[:-1])


async def a_dozen_refunds(house: House) -> None:
    """Of two countries and three rates, some of them refused before they were paid."""
    chance = Random(26)
    for n in range(4):
        lines = tuple((f"SKU-{n}{i}", 1, f"{chance.randint(1, 9999) / 100:.2f}") for i in range(3))
        rates = {f"SKU-{n}{i}": rate for i, rate in enumerate(("21", "9", "0"))}
        order = await sell(f"T-{n}", now=house.now, lines=lines, tax_rates=rates)
        await Order.filter(id=order.id).update(country="BE" if n % 2 else "NL")
        wanted = [Wanted(line, 1, "changed_mind", None) for line in (1, 2, 3)]
        for item in await house.arrived(order, *wanted):
            await house.judge(item.id, chance.choice([Grade.A, Grade.C, Grade.E]))
    for refund in (await Refund.all().order_by("minor"))[:3]:
        await hold_refund(refund.id, "Odd.", actor=grader(2), key=uuid4(), now=house.now)
        await not_owed(await ReturnItem.get(id=refund.item_id), now=house.now)


@on_both
async def test_tax_by_country_and_rate_is_that_of_all_documents_and_of_the_ledger(house: House):
    await set_books("veldhuis", replace(OURS, oss=True))
    await a_dozen_refunds(house)
    found = await vat_totals(house.reads, "veldhuis", *ALWAYS, language="en")

    said: Counter[tuple[str, str | None]] = Counter()
    for note in await CreditNote.all():
        document = msgspec.convert(note.content, Document)
        sign = 1 if document.kind is DocumentKind.CREDIT_NOTE else -1
        for total in document.taxes:
            said[document.country, total.rate] += sign * total.tax_minor
    assert {(one.country, f"{one.rate}"): one.tax.minor for one in found} == dict(said)
    booked = await Posting.filter(account="OUTPUT_TAX").values_list("minor", flat=True)
    assert sum(one.tax.minor for one in found) == sum(booked) > 0
    schemes = {one.country: one.scheme for one in found}
    assert schemes == {"NL": TaxScheme.DOMESTIC, "BE": TaxScheme.OSS}
    assert await violated(house.reads) == {}


async def a_payout(house: House, number: str = "K-1") -> Payout:
    refund = await refunded(house, number)
    (payout,) = await send(refund.id, now=house.now)
    return payout


@on_both
async def test_what_belongs_to_a_closed_day_is_booked_on_the_first_open_one(house: House):
    today = house.now.date()
    end = today.replace(day=1) - timedelta(days=1)
    first, second = await a_payout(house), await a_payout(house, "K-2")
    await settle(first.id, now=house.now, moved_on=end)
    key = uuid4()
    for _ in range(2):
        await lock_books("veldhuis", end, actor=SYSTEM, key=key, now=house.now)
    await settle(second.id, now=house.now + timedelta(minutes=1), moved_on=end)

    paid = Posting.filter(account="BANK").order_by("id").values_list("booked_on", "belongs_on")
    assert await paid == [(end, None), (today.replace(day=1), end)]
    with pytest.raises(WrongMoment, match="closed up to"):
        await lock_books("veldhuis", end, actor=SYSTEM, key=uuid4(), now=house.now)
    with pytest.raises(WrongMoment, match="not over yet"):
        await lock_books("veldhuis", today, actor=SYSTEM, key=uuid4(), now=house.now)
    assert await violated(house.reads) == {}


@on_postgres
async def test_a_period_is_not_closed_while_something_is_being_booked_into_it(house: House):
    refund, begun = await refunded(house), asyncio.Event()
    end = house.now.date().replace(day=1) - timedelta(days=1)

    async def lock() -> None:
        await begun.wait()
        await lock_books("veldhuis", end, actor=SYSTEM, key=uuid4(), now=house.now)

    waiting = asyncio.create_task(lock())  # before the transaction, which it must not share
    async with in_transaction():
        await book(refund, [], house.now, moved_on=end)
        begun.set()
        await asyncio.sleep(0.2)
        assert not waiting.done()
    await waiting


NUMBERED = replace(
    OURS,
    accounts={
        **{account.value: f"{1000 + n}" for n, account in enumerate(Account)},
        "OUTPUT_TAX:9": "1771",
        "OUTPUT_TAX:BE:9": "1769",
    },
    datev=Datev(consultant=29098, client=55003, chart="03"),
)


async def test_a_csv_names_each_account_by_the_narrowest_number_that_was_said(house: House):
    await a_dozen_refunds(house)
    lines = await booked_lines(house.reads, "veldhuis", *ALWAYS)
    rows = list(csv.DictReader(as_csv(lines, NUMBERED.accounts).decode().splitlines()))

    tax = {
        (row["country"], row["tax_rate"], row["number"]) for row in rows if "TAX" in row["account"]
    }
    assert tax >= {
        ("NL", "9", "1771"),
        ("BE", "9", "1769"),
        ("NL", "21", NUMBERED.accounts["OUTPUT_TAX"]),
    }
    assert sum(Decimal(row["debit"] or 0) - Decimal(row["credit"] or 0) for row in rows) == 0
    assert len(rows) == await Posting.all().count()


TEXT = r'"(?:[^"]|"")*"'
HEADER = re.compile(
    rf'"EXTF";700;21;"Buchungsstapel";13;\d{{17}};;"RE";"";"";29098;55003;\d{{8}};4;'
    rf'\d{{8}};\d{{8}};{TEXT};"";1;0;0;"EUR";;"";;;"03";;;"";""'
)


async def test_a_datev_file_has_every_booking_in_pairs_as_its_format_says(house: House):
    await a_dozen_refunds(house)
    year = (date(house.now.year, 1, 1), date(house.now.year, 12, 31))
    lines = await booked_lines(house.reads, "veldhuis", *year)
    now = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
    header, columns, *rows = as_datev(lines, NUMBERED, *year, now=now).decode("cp1252").splitlines()

    assert HEADER.fullmatch(header)
    assert columns == ";".join(COLUMNS)
    assert (len(COLUMNS), len(set(COLUMNS)), len(header.split(";"))) == (125, 125, 31)
    sums: Counter[str] = Counter()
    for row in csv.DictReader(rows, COLUMNS, delimiter=";"):
        amount, sign = row["Umsatz (ohne Soll/Haben-Kz)"], row["Soll/Haben-Kennzeichen"]
        assert re.fullmatch(r"\d{1,10},\d{2}", amount)
        assert re.fullmatch(r"\d{4}", row["Belegdatum"])
        assert re.fullmatch(r"[\w$%/-]{1,36}", row["Belegfeld 1"])
        minor = int(amount.replace(",", "")) * {"S": 1, "H": -1}[sign]
        sums[row["Konto"]] += minor
        sums[row["Gegenkonto (ohne BU-Schlüssel)"]] -= minor
    booked: Counter[str] = Counter()
    for line in lines:
        narrow = {("9", "NL"): "1771", ("9", "BE"): "1769"}.get((line.tax_rate or "", line.country))
        is_tax = line.account is Account.OUTPUT_TAX
        booked[(is_tax and narrow) or NUMBERED.accounts[line.account]] += line.minor
    assert {key: n for key, n in sums.items() if n} == {key: n for key, n in booked.items() if n}


@pytest.mark.parametrize(
    ("books", "days", "why"),
    [
        ({"datev": None}, ALWAYS, "consultant"),
        ({"accounts": {"BANK": "1200"}}, ALWAYS, "SALES_RETURNS:NL:21"),
        ({}, ALWAYS, "financial year"),
    ],
)
async def test_a_datev_file_that_nobody_could_read_is_refused(
    house: House, books: dict[str, Any], days: tuple[date, date], why: str
):
    await refunded(house)
    lines = await booked_lines(house.reads, "veldhuis", *days)
    with pytest.raises(InvalidInput, match=why):
        as_datev(lines, replace(NUMBERED, **books), *days, now=house.now)
