"""`retourney import`: real orders in, and a list of every row that could not be used."""

import csv
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Any
from uuid import uuid4

import click

from api.access.rules import SYSTEM
from api.cli.commands import Commands
from api.cli.running import now, with_database
from api.database import Database
from api.orders.actions.imports import Imported, OrderRefused, import_orders
from api.orders.actions.past import import_past_returns
from api.orders.formats import jsonl, shopify, uci
from api.orders.formats.reading import (
    Batch,
    CannotRead,
    Defaults,
    Reading,
    Unused,
    known_format,
)
from api.shop.models import Brand

READERS: Mapping[str, Callable[[Path, Defaults], Reading]] = {
    "jsonl": jsonl.read,
    "shopify": shopify.read,
    "uci": uci.read,
}


@click.group(name="import", cls=Commands, files={"stock": "import_stock"})
def import_() -> None:
    """Bring in what a shop already has."""


@import_.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--format", "kind", type=click.Choice(["auto", *READERS]), default="auto", show_default=True
)
@click.option("--brand", help="Handle of the brand. [default: the only one]")
@click.option("--market", help="Country of the market, where the file does not say: NL.")
@click.option(
    "--delivery-days",
    default=3,
    show_default=True,
    type=click.IntRange(0, 60),
    help="How long parcels took, where the file does not say.",
)
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to list what could not be used. [default: <FILE>.report.csv, here]",
)
def orders(
    file: Path,
    kind: str,
    brand: str | None,
    market: str | None,
    delivery_days: int,
    report: Path | None,
) -> None:
    """Bring in orders, from JSON Lines, a Shopify export or the UCI Online Retail layout.

    Run it again at will: an order that is already here is renewed or left as it is.

    \b
    Example:
      retourney import orders orders.jsonl
      retourney import orders orders_export_1.csv --brand brinkvik --market NL
      retourney import orders online_retail.parquet --format uci --market GB
    """
    listed = Report(report or Path(f"{file.stem}.report.csv"))

    async def work(_database: Database) -> tuple[Total, Reading]:
        defaults = Defaults(await brand_named(brand), market, delivery_days)
        reading = _open(file, kind, defaults)
        total = Total()
        with listed, click.progressbar(length=reading.size, label=f"Reading {file.name}") as bar:
            for batch in reading.batches:
                await _take(batch, defaults, reading.source, listed, total)
                bar.update(batch.read)
        return total, reading

    total, reading = with_database(work)
    for line in [total.said(), *reading.notes(), listed.said()]:
        click.echo(line)


@dataclass(slots=True)
class Total:
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0

    def add(self, done: Imported) -> None:
        self.created += done.created
        self.updated += done.updated
        self.unchanged += done.unchanged
        self.refused += len(done.refusals)

    def said(self) -> str:
        return (
            f"Orders: {self.created:,} new, {self.updated:,} renewed, "
            f"{self.unchanged:,} as they were, {self.refused:,} refused."
        )


@dataclass(slots=True)
class Report(AbstractContextManager["Report"]):
    """A CSV of what was not used. It is only made when there is something to say."""

    path: Path
    count: int = 0
    _file: IO[str] | None = None
    _rows: Any = field(default=None)

    def add(self, unused: Unused) -> None:
        if self._file is None:
            self._file = self.path.open("w", newline="", encoding="utf-8")
            self._rows = csv.writer(self._file)
            self._rows.writerow(["row", "order", "item", "reason", "message"])
        row = (unused.row, unused.order, unused.item, unused.reason, unused.message)
        self._rows.writerow(row)
        self.count += 1

    def said(self) -> str:
        if not self.count:
            return "Every row was used."
        return f"{self.count:,} rows were not used; each is listed with its reason in {self.path}"

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file:
            self._file.close()


async def brand_named(handle: str | None) -> str | None:
    if handle is not None:
        if not await Brand.exists(handle=handle):
            raise click.ClickException(
                f"There is no brand {handle}. Add it first: retourney shop add-brand {handle}"
            )
        return handle
    handles = [brand.handle for brand in await Brand.all().limit(2)]
    if not handles:
        raise click.ClickException(
            "There is no brand yet to import for. Add one first: retourney shop add-brand HANDLE"
        )
    return handles[0] if len(handles) == 1 else None


def _open(file: Path, kind: str, defaults: Defaults) -> Reading:
    try:
        return READERS[known_format(file) if kind == "auto" else kind](file, defaults)
    except CannotRead as error:
        raise click.ClickException(str(error)) from error


async def _take(
    batch: Batch, defaults: Defaults, source: str, listed: Report, total: Total
) -> None:
    for unused in batch.unused:
        listed.add(unused)
    if batch.orders:
        done = await import_orders(
            batch.orders, actor=SYSTEM, key=uuid4(), now=now(), source=source
        )
        total.add(done)
        _list_refused(batch, done.refusals, listed)
    if batch.loose:
        done = await import_past_returns(
            batch.loose, brand=defaults.brand or "", actor=SYSTEM, key=uuid4(), now=now()
        )
        _list_refused(batch, done.refusals, listed)


def _list_refused(batch: Batch, refusals: tuple[OrderRefused, ...], listed: Report) -> None:
    for no in refusals:
        for row in batch.rows.get(no.external_id, [0]):
            listed.add(Unused(row, no.external_id, no.field or "", no.code, no.message))
