"""The ledger as the tax office and the bookkeeper read it: by day, country and rate. Reads only."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec

from api.database.reader import Reader, structs
from api.kernel.money import LocalMoney
from api.kernel.refusal import NotFound
from api.policy.statute.countries import MEMBERS
from api.refunds.books.accounts import KINDS, AccountKind, BookedLine
from api.shop.actions import NO_SUCH_ENTITY
from api.shop.books import Books, books_of


class TaxScheme(StrEnum):
    DOMESTIC = "DOMESTIC"
    """Where the entity is at home."""
    OSS = "OSS"
    """Another EU country, declared in the one-stop shop."""
    LOCAL = "LOCAL"
    """Another country, declared there."""


class VatTotalView(msgspec.Struct, frozen=True):
    """What a period takes back of one country's tax at one rate."""

    country: str
    scheme: TaxScheme
    rate: Decimal | None
    net: LocalMoney
    tax: LocalMoney


class _Seller(msgspec.Struct, frozen=True):
    country: str
    books: str | None
    locked_until: date | None


class _Total(msgspec.Struct, frozen=True):
    country: str
    currency: str
    tax_rate: str | None
    net_minor: int
    tax_minor: int


def _names(kind: AccountKind) -> str:
    return ", ".join(f"'{account}'" for account, is_ in KINDS.items() if is_ is kind)


OF_ENTITY = """
FROM posting p JOIN "order" o ON o.id = p.order_id
JOIN brand b ON b.id = o.brand_id JOIN legal_entity e ON e.id = b.entity_id
"""
PERIOD = "e.handle = $1 AND p.booked_on >= $2 AND p.booked_on <= $3"
SELLER = "SELECT country, books, locked_until FROM legal_entity WHERE handle = $1"
TOTALS = f"""
SELECT o.country, p.currency, p.tax_rate,
  CAST(sum(CASE WHEN p.account IN ({_names(AccountKind.TAXED)}) THEN p.minor ELSE 0 END)
    AS BIGINT) AS net_minor,
  CAST(sum(CASE WHEN p.account IN ({_names(AccountKind.TAX)}) THEN p.minor ELSE 0 END)
    AS BIGINT) AS tax_minor
{OF_ENTITY} WHERE {PERIOD}
  AND p.account IN ({_names(AccountKind.TAXED)}, {_names(AccountKind.TAX)})
GROUP BY o.country, p.currency, p.tax_rate
"""
LINES = f"""
SELECT p.booking, p.booked_on, p.belongs_on, p.account, p.minor, p.currency, p.tax_rate,
  o.country, o.number AS order_number, c.number AS document
{OF_ENTITY} LEFT JOIN credit_note c ON c.booking = p.booking
WHERE {PERIOD} AND ($4 = '' OR p.currency = $4) ORDER BY p.booked_on, p.booking, p.id
"""


async def books_of_entity(reads: Reader, entity: str) -> Books:
    return books_of((await _seller(reads, entity)).books)


async def vat_totals(
    reads: Reader, entity: str, first: date, last: date, *, language: str
) -> list[VatTotalView]:
    """By country, the highest rate first; what has no rate last."""
    seller = await _seller(reads, entity)
    rows = structs(await reads.fetch(TOTALS, entity, first, last), _Total)
    found = [_view(row, seller, language) for row in rows]
    return sorted(found, key=lambda one: (one.country, one.net.currency, -(one.rate or -1)))


async def booked_lines(
    reads: Reader, entity: str, first: date, last: date, *, currency: str = ""
) -> Sequence[BookedLine]:
    """Every side of every booking, those of one booking together."""
    return structs(await reads.fetch(LINES, entity, first, last, currency), BookedLine)


async def _seller(reads: Reader, entity: str) -> _Seller:
    found = structs(await reads.fetch(SELLER, entity), _Seller)
    if not found:
        raise NotFound(NO_SUCH_ENTITY, field="entity", handle=entity)
    return found[0]


def _view(row: _Total, seller: _Seller, language: str) -> VatTotalView:
    return VatTotalView(
        row.country,
        _scheme(row.country, seller),
        Decimal(row.tax_rate) if row.tax_rate else None,
        LocalMoney(row.net_minor, row.currency, language),
        LocalMoney(row.tax_minor, row.currency, language),
    )


def _scheme(country: str, seller: _Seller) -> TaxScheme:
    if country == seller.country:
        return TaxScheme.DOMESTIC
    in_union = country in MEMBERS and seller.country in MEMBERS
    return TaxScheme.OSS if in_union and books_of(seller.books).oss else TaxScheme.LOCAL
