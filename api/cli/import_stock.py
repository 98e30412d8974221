"""`retourney import stock`: what a shop counted on its shelves."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import click
import msgspec

from api.access.rules import SYSTEM
from api.cli.imports import Report, brand_named
from api.cli.running import now, with_database
from api.database import Database
from api.orders.formats.reading import Unused
from api.stock.actions.counts import MOST_COUNTS, Counted, CountedStock, record_stock

DECODER = msgspec.json.Decoder(CountedStock)
Rows = list[tuple[int, CountedStock]]
"""With the number of its line in the file."""


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--brand", help="Handle of the brand. [default: the only one]")
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to list what could not be used. [default: <FILE>.report.csv, here]",
)
def stock(file: Path, brand: str | None, report: Path | None) -> None:
    """Bring in counts of the stock from JSON Lines. Run it again at will.

    \b
    Each line is one count of one article at one place, such as
      {"sku": "BOOT-42", "quantity": 7, "countedAt": "2026-11-20T06:00:00Z", "location": "main"}
    An article that no order has shown yet comes as itself, with its list price:
      {"product": {"sku": "BOOT-43", "title": "Boot", "style": "BOOT", "options": {"size": "43"},
       "listPrice": "129.00"}, "currency": "EUR", "quantity": 3, "countedAt": "…"}

    \b
    Example:
      retourney import stock stock.jsonl --brand brinkvik
    """
    listed = Report(report or Path(f"{file.stem}.report.csv"))
    size = file.stat().st_size

    async def work(_database: Database) -> Counted:
        handle = await brand_named(brand)
        if handle is None:
            raise click.ClickException("There are several brands. Say which: --brand HANDLE")
        total = Counted(0, 0, 0, ())
        with listed, click.progressbar(length=size, label=f"Reading {file.name}") as bar:
            for rows, read in _batches(file, listed):
                total = _sum(total, await _take(rows, handle, listed))
                bar.update(read)
        return total

    done = with_database(work)
    click.echo(
        f"Counts: {done.changed:,} changed a level, {done.unchanged:,} said what was known, "
        f"{done.older:,} were overtaken by a newer one, {len(done.refusals):,} refused."
    )
    click.echo(listed.said())


def _batches(file: Path, listed: Report) -> Iterator[tuple[Rows, int]]:
    """As many counts as are taken at once, and how many bytes they were read from."""
    rows, read = Rows(), 0
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            read += len(line)
            if not line.strip():
                continue
            try:
                rows.append((number, DECODER.decode(line)))
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                listed.add(Unused(number, "", "", "NOT_A_COUNT", str(error)))
            if len(rows) == MOST_COUNTS:
                yield rows, read
                rows, read = Rows(), 0
    yield rows, read


async def _take(rows: Rows, brand: str, listed: Report) -> Counted:
    counts = [one for _, one in rows]
    done = await record_stock(counts, brand=brand, actor=SYSTEM, key=uuid4(), now=now())
    for no in done.refusals:
        row = next((number for number, one in rows if one.called == no.sku), 0)
        listed.add(Unused(row, "", no.sku, no.code, no.message))
    return done


def _sum(one: Counted, other: Counted) -> Counted:
    return Counted(
        one.changed + other.changed,
        one.unchanged + other.unchanged,
        one.older + other.older,
        (*one.refusals, *other.refusals),
    )
