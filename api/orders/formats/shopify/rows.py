"""The rows of the export, put together by order, and what their cells say."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation

from api.kernel.money import Money
from api.orders.amounts import countries, country_names

NEEDED = (
    *("name", "currency", "created at"),
    *("lineitem quantity", "lineitem name", "lineitem price"),
)
OTHER_NAMES = {
    "canceled at": "cancelled at",
    "lineitem compare-at price": "lineitem compare at price",
}
"""The export has been spelled both ways over the years, and in differing case."""


class Unusable(ValueError):
    """This order cannot be read; the message names the column and what is wrong with it."""


Cells = dict[str, str]


@dataclass(slots=True)
class Group:
    """One order: (row of the file, its cells)."""

    name: str
    rows: list[tuple[int, Cells]] = field(default_factory=list[tuple[int, Cells]])

    @property
    def first(self) -> Cells:
        return self.rows[0][1]

    @property
    def lines(self) -> list[Cells]:
        """Rows that only name another payment have no line item."""
        return [cells for _, cells in self.rows if cells.get("lineitem name")]

    def said(self, name: str) -> str | None:
        return self.first.get(name) or None

    def minor(self, name: str) -> int | None:
        text = self.said(name)
        return None if text is None else minor(text, self.first["currency"], name)

    def at(self, name: str) -> datetime | None:
        text = self.said(name)
        return None if text is None else instant(text, name)


def groups(file: Iterable[str], delimiter: str) -> Iterator[Group]:
    rows = csv.reader(file, delimiter=delimiter)
    header = [column(name) for name in next(rows)]
    group: Group | None = None
    for number, row in enumerate(rows, 1):
        cells = {name: cell.strip() for name, cell in zip(header, row, strict=False)}
        name = cells.get("name", "")
        if group is None or name != group.name:
            if group:
                yield group
            group = Group(name)
        group.rows.append((number, cells))
    if group:
        yield group


def column(name: str) -> str:
    plain = name.strip().casefold()
    return OTHER_NAMES.get(plain, plain)


def minor(text: str, currency: str, name: str) -> int:
    try:
        return Money.of(Decimal(text.replace(",", "")), currency).minor
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise Unusable(
            f"{name.capitalize()} is «{text}», which is no amount in {currency}."
        ) from error


def whole(text: str, name: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise Unusable(f"{name.capitalize()} is «{text}», which is no whole number.") from error


def instant(text: str, name: str) -> datetime:
    """«2026-03-01 10:14:05 +0100», as the export writes it, or ISO 8601."""
    try:
        at = datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-"))
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise Unusable(f"{name.capitalize()} is «{text}», which is no time with its zone.")
    return at


def country(text: str | None) -> str | None:
    """The export has had codes and English names."""
    if not text:
        return None
    return text if text in countries() else country_names().get(text.casefold(), text)


def postcode(text: str | None) -> str | None:
    """Shopify puts an apostrophe before it, so that a spreadsheet keeps the zeros."""
    return (text or "").lstrip("'").strip() or None
