"""What every reader gives: batches of orders, and each row that it could not use, with why."""

from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from api.orders.formats.incoming import ImportedOrder, LooseReturn

BATCH = 500


class CannotRead(ValueError):
    """The file as a whole cannot be used. The message says what to do."""


@dataclass(frozen=True, slots=True)
class Unused:
    """A row of the file that becomes nothing. It is counted and listed, never dropped."""

    row: int
    """As a person counts: the first row below a header is 1, of JSON Lines the first line."""
    order: str
    item: str
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the command says about a file, where the file does not."""

    brand: str | None = None
    market: str | None = None
    delivery_days: int = 3
    """Where a format knows when a parcel left and not when it came."""


@dataclass(slots=True)
class Batch:
    orders: list[ImportedOrder] = field(default_factory=list[ImportedOrder])
    loose: list[LooseReturn] = field(default_factory=list[LooseReturn])
    unused: list[Unused] = field(default_factory=list[Unused])
    rows: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    """Which rows an order (by its external id) or a loose return was made of."""
    read: int = 0
    """Rows of the file that this batch took in, for the progress bar."""

    @property
    def full(self) -> bool:
        return len(self.orders) >= BATCH or len(self.loose) >= BATCH


@dataclass(frozen=True, slots=True)
class Reading:
    """An opened file: how long it is, and its batches as they are asked for."""

    source: str
    size: int
    """Rows, or bytes where rows cannot be known beforehand; `Batch.read` counts the same."""
    batches: Iterator[Batch]
    notes: Callable[[], list[str]] = list
    """What was assumed and found, to be told at the end."""


def with_defaults(order: ImportedOrder, defaults: Defaults) -> ImportedOrder:
    if order.brand and order.market:
        return order
    return msgspec.structs.replace(
        order, brand=order.brand or defaults.brand, market=order.market or defaults.market
    )


@dataclass(frozen=True, slots=True)
class Written:
    """How a CSV was written: spreadsheets save with what their country is used to."""

    encoding: str
    delimiter: str


def how_written(path: Path) -> Written:
    with path.open("rb") as file:
        header = file.readline(20_000)
        delimiter = ";" if header.count(b";") > header.count(b",") else ","
        decode = getincrementaldecoder("utf-8")().decode
        file.seek(0)
        try:
            for chunk in iter(lambda: file.read(1 << 20), b""):
                decode(chunk)
        except UnicodeDecodeError:
            return Written("cp1252", delimiter)
    return Written("utf-8-sig", delimiter)


def known_format(path: Path) -> str:
    """By its name and its first line: jsonl, shopify or uci."""
    suffix = path.suffix.lower()
    if suffix in (".xlsx", ".xls", ".ods"):
        raise CannotRead(f"{path.name} is a spreadsheet. Save it as CSV and import that.")
    if suffix in (".jsonl", ".ndjson", ".json"):
        return "jsonl"
    if suffix == ".parquet":
        return "uci"
    with path.open("rb") as file:
        header = file.readline(10_000).decode("utf-8-sig", "replace")
    if header.lstrip().startswith("{"):
        return "jsonl"
    if "Lineitem name" in header:
        return "shopify"
    if "StockCode" in header:
        return "uci"
    raise CannotRead(
        f"{path.name} looks like no format of ours. Say it: --format jsonl|shopify|uci"
    )
