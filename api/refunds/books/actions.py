"""Book, issue a document, close a period: inside the transaction of what made it necessary."""

import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import msgspec

from api.database.raw import execute, is_postgres
from api.database.reader import structs
from api.kernel.money import Money
from api.refunds.books.document import (
    Corrected,
    Document,
    DocumentKind,
    Party,
    told_in_documents,
)
from api.refunds.books.models import CreditNote, NumberSeries
from api.refunds.models import Posting, Refund
from api.refunds.rules import (
    Account,
    Breakdown,
    Entry,
    claimed_back,
    postings,
    reversed_entries,
    taken_back,
)
from api.shop.books import YEAR, Books, books_of

SELLER = """
SELECT e.id, e.name, e.country, e.books, e.locked_until,
  (SELECT m.time_zone FROM market m WHERE m.entity_id = e.id AND m.country = e.country) AS time_zone
FROM legal_entity e JOIN brand b ON b.entity_id = e.id JOIN "order" o ON o.brand_id = b.id
WHERE o.id = $1
"""
SOLD = """
SELECT o.number, o.ordered_at, o.country, o.language, o.postcode, o.email, c.name AS buyer,
  r.rma, p.title
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
LEFT JOIN customer c ON c.id = o.customer_id
WHERE i.id = $1
"""
COUNT = """
INSERT INTO number_series (entity_id, series, given) VALUES ($1, $2, 1)
ON CONFLICT (entity_id, series) DO UPDATE SET given = number_series.given + 1
"""


class _Seller(msgspec.Struct, frozen=True):
    id: int
    name: str
    country: str
    books: str | None
    locked_until: date | None
    time_zone: str | None

    @property
    def said(self) -> Books:
        return books_of(self.books)

    def day(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.time_zone or "UTC")).date()

    def open_day(self, on: date) -> date:
        """That day, or the first one after a locked period."""
        locked = self.locked_until
        return locked + timedelta(days=1) if locked and on <= locked else on

    @property
    def party(self) -> Party:
        said = self.said
        return Party(
            self.name,
            self.country,
            said.street,
            said.postcode,
            said.city,
            said.vat_number,
            said.registration,
        )


class _Sold(msgspec.Struct, frozen=True):
    number: str
    ordered_at: datetime
    country: str
    language: str
    postcode: str | None
    email: str | None
    buyer: str | None
    rma: str
    title: str


async def owe(refund: Refund, parts: Breakdown, *, now: datetime) -> None:
    """Granted for good, all of it or more of it: the books owe it, and the customer gets a credit
    note."""
    refund.owed_at = refund.owed_at or now
    await refund.save(update_fields=["owed_at"])
    booking = await book(refund, postings(parts), now)
    await _issue(DocumentKind.CREDIT_NOTE, refund, parts, booking, now)


async def owe_less(refund: Refund, less: Breakdown, *, now: datetime) -> None:
    """So much of what was owed, and has not been paid, is not."""
    if refund.owed_at:
        booking = await book(refund, reversed_entries(postings(less)), now)
        await _issue(DocumentKind.DEBIT_NOTE, refund, less, booking, now)


async def owe_nothing(refund: Refund, parts: Breakdown, *, now: datetime) -> None:
    """What was owed is taken back before it was paid, line by line. Nothing where it never was."""
    await owe_less(refund, parts, now=now)
    refund.owed_at = None
    await refund.save(update_fields=["owed_at"])


async def claim_back(refund: Refund, parts: Breakdown, over: Money, *, now: datetime) -> None:
    """Paid, and so much of it found not to be owed: the customer owes it."""
    taken = taken_back(parts, over)
    booking = await book(refund, claimed_back(taken), now)
    await _issue(DocumentKind.DEBIT_NOTE, refund, taken, booking, now)


async def claim_no_more(refund: Refund, parts: Breakdown, over: Money, *, now: datetime) -> None:
    """What was claimed is owed after all."""
    taken = taken_back(parts, over)
    booking = await book(refund, reversed_entries(claimed_back(taken)), now)
    await _issue(DocumentKind.CREDIT_NOTE, refund, taken, booking, now)


async def keep_exchanged(
    refund: Refund, parts: Breakdown, kept: Money, *, claimed: bool, now: datetime
) -> None:
    """Set off against other goods that were never sent, and not owed: nobody owes them any more.
    What was claimed has its debit note."""
    back = Entry(Account.EXCHANGES, kept.minor)
    if claimed:
        await book(refund, [back, Entry(Account.CUSTOMER_CLAIMS, -kept.minor)], now)
        return
    taken = taken_back(parts, kept)
    booking = await book(refund, [back, *claimed_back(taken)[1:]], now)
    await _issue(DocumentKind.DEBIT_NOTE, refund, taken, booking, now)


async def book(
    refund: Refund,
    entries: Sequence[tuple[Account, int] | Entry],
    now: datetime,
    *,
    booking: UUID | None = None,
    moved_on: date | None = None,
) -> UUID:
    """On the day it is for, or the first one that is not locked. The id of the booking."""
    booking = booking or uuid4()
    of_it = (booking, refund.order_id, entries, refund.currency, now)
    await post(*of_it, refund_id=refund.id, moved_on=moved_on)
    return booking


async def post(
    booking: UUID,
    order_id: int,
    entries: Sequence[tuple[Account, int] | Entry],
    currency: str,
    now: datetime,
    *,
    refund_id: UUID | None = None,
    moved_on: date | None = None,
) -> None:
    """For the order that it is about; of a refund, or of a movement of credit."""
    seller = await _seller(order_id)
    belongs = moved_on or seller.day(now)
    on = seller.open_day(belongs)
    for entry in entries:
        account, minor, rate = entry if isinstance(entry, Entry) else Entry(*entry)
        await Posting.create(
            booking=booking,
            order_id=order_id,
            refund_id=refund_id,
            account=account,
            minor=minor,
            currency=currency,
            tax_rate=rate,
            at=now,
            booked_on=on,
            belongs_on=None if on == belongs else belongs,
        )


async def _issue(
    kind: DocumentKind, refund: Refund, parts: Breakdown, booking: UUID, now: datetime
) -> None:
    """Its number is counted last of all, so that nobody waits for it longer than need be."""
    lines = told_in_documents(parts)
    if not any(line.minor for line in lines):
        return
    seller = await _seller(refund.order_id)
    (sold,) = structs(await execute(SOLD, refund.item_id), _Sold)
    on = seller.open_day(seller.day(now))
    is_credit = kind is DocumentKind.CREDIT_NOTE
    prefix = seller.said.credit_notes if is_credit else seller.said.debit_notes
    series = prefix.replace(YEAR, f"{on.year}")
    await execute(COUNT, seller.id, series)  # and nobody else counts on until we have committed
    serial = (await NumberSeries.get(entity_id=seller.id, series=series)).given
    content = Document(
        kind=kind,
        number=f"{series}{serial:06d}",
        issued_on=on,
        language=sold.language,
        currency=parts.currency,
        seller=seller.party,
        buyer=Party(sold.buyer or sold.email or sold.number, sold.country, postcode=sold.postcode),
        country=sold.country,
        order_number=sold.number,
        corrects=await _corrected(refund, kind, sold),
        rma=sold.rma,
        article=sold.title,
        lines=lines,
    )
    await CreditNote.create(
        entity_id=seller.id,
        kind=kind,
        series=series,
        serial=serial,
        number=content.number,
        refund_id=refund.id,
        order_id=refund.order_id,
        booking=booking,
        issued_at=now,
        issued_on=on,
        token=secrets.token_urlsafe(24),
        content=msgspec.to_builtins(content),
    )


async def _corrected(refund: Refund, kind: DocumentKind, sold: _Sold) -> Corrected:
    if kind is DocumentKind.CREDIT_NOTE:
        return Corrected(sold.number, sold.ordered_at.date())
    notes = CreditNote.filter(refund_id=refund.id, kind=DocumentKind.CREDIT_NOTE)
    before = await notes.order_by("-issued_at", "-serial").first()
    assert before is not None
    return Corrected(before.number, before.issued_on)


async def _seller(order_id: int) -> _Seller:
    """Its lock is shared: a period cannot be closed while something is being booked into it."""
    sql = SELLER + ("FOR SHARE OF e" if is_postgres() else "")
    (found,) = structs(await execute(sql, order_id), _Seller)
    return found
