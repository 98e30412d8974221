"""The file as columns: the names of either edition, each distinct value read once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from api.orders.amounts import country_names
from api.orders.formats.uci.arrow import columns

T = TypeVar("T")

NAMES = {
    "invoice": ("InvoiceNo", "Invoice"),
    "item": ("StockCode",),
    "words": ("Description",),
    "quantity": ("Quantity",),
    "at": ("InvoiceDate",),
    "price": ("UnitPrice", "Price"),
    "customer": ("CustomerID", "Customer ID"),
    "country": ("Country",),
}
"""Ours, and what the two published editions call it."""
SHOP_CLOCK = ZoneInfo("Europe/London")
DATES = ("%m/%d/%Y %H:%M", "%m/%d/%Y %H:%M:%S", "%m/%d/%y %H:%M")
"""How spreadsheets write the American dates of this file, besides ISO 8601."""
COUNTRIES = {
    "channel islands": "JE",
    "czech republic": "CZ",
    "eire": "IE",
    "hong kong": "HK",
    "korea": "KR",
    "rsa": "ZA",
    "usa": "US",
}
"""Names that are not CLDR's. «Channel Islands» are two countries; the larger one is taken."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    values: Sequence[T]
    at: Sequence[int]

    def __getitem__(self, row: int) -> T:
        return self.values[self.at[row]]


@dataclass(frozen=True, slots=True)
class Table:
    """A value that cannot be read is None or empty; the row is then listed as such."""

    size: int
    invoice: Column[str]
    item: Column[str]
    words: Column[str]
    quantity: Column[int | None]
    at: Column[datetime | None]
    price: Column[Decimal | None]
    customer: Column[str]
    country: Column[str | None]


def load(path: Path) -> Table:
    found = columns(path, NAMES)

    def column(name: str, read: Callable[[str], T]) -> Column[T]:
        texts, at = found[name]
        return Column([read(text) for text in texts], at)

    return Table(
        len(found["invoice"][1]),
        invoice=column("invoice", lambda text: _whole(text).upper()),
        item=column("item", lambda text: _whole(text).upper()),
        words=column("words", lambda text: " ".join(text.split())),
        quantity=column("quantity", _count),
        at=column("at", _instant),
        price=column("price", _amount),
        customer=column("customer", _whole),
        country=column("country", _country),
    )


def _whole(text: str) -> str:
    """Spreadsheets make 17850 into 17850.0."""
    return text.strip().removesuffix(".0")


def _count(text: str) -> int | None:
    try:
        return int(_whole(text))
    except ValueError:
        return None


def _amount(text: str) -> Decimal | None:
    try:
        amount = Decimal(text.strip())
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def _instant(text: str) -> datetime | None:
    for read in (datetime.fromisoformat, *(_by(shape) for shape in DATES)):
        try:
            local = read(text.strip())
        except ValueError:
            continue
        return (local if local.tzinfo else local.replace(tzinfo=SHOP_CLOCK)).astimezone(UTC)
    return None


def _by(shape: str) -> Callable[[str], datetime]:
    return lambda text: datetime.strptime(text, shape).replace(tzinfo=SHOP_CLOCK)


def _country(text: str) -> str | None:
    name = text.strip().casefold()
    return COUNTRIES.get(name) or country_names().get(name)
