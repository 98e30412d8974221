"""`retourney books`: close periods, add up tax, hand the books to who keeps them."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import click

from api.access.rules import SYSTEM
from api.cli.running import now, with_database
from api.database import Database
from api.kernel import text
from api.refunds.books.as_csv import as_csv
from api.refunds.books.as_datev import as_datev
from api.refunds.books.periods import lock_books
from api.refunds.books.totals import booked_lines, books_of_entity, vat_totals

DAY = click.DateTime(["%Y-%m-%d"])
entity_option = click.option(
    "--entity", default="main", show_default=True, help="Handle of the legal entity."
)
from_option = click.option("--from", "first", type=DAY, required=True, help="First day.")
to_option = click.option("--to", "last", type=DAY, required=True, help="Last day.")


@click.group()
def books() -> None:
    """The books of refunds: what was booked when, in which country, at which rate.

    \b
    Example:
      retourney books vat --from 2026-10-01 --to 2026-10-31
      retourney books export --from 2026-10-01 --to 2026-10-31 --format datev EXTF_october.csv
      retourney books lock 2026-10 --by "Mira Kaya"
    """


@books.command()
@click.argument("month", type=click.DateTime(["%Y-%m"]))
@click.option("--by", required=True, help="The person who closes it.")
@entity_option
def lock(month: datetime, by: str, entity: str) -> None:
    """Close the books up to the end of MONTH. They are not opened again.

    Whatever belongs to a closed day is booked on the first open one, with a note of the day.

    \b
    Example:
      retourney books lock 2026-10 --by "Mira Kaya"
    """
    until = date(month.year, month.month, monthrange(month.year, month.month)[1])
    person = replace(SYSTEM, name=text.line(by, field="by", most=80))

    async def work(_database: Database) -> None:
        await lock_books(entity, until, actor=person, key=uuid4(), now=now())

    with_database(work)
    click.echo(f"The books of {entity} are closed up to {until}, by {by}.")


@books.command()
@from_option
@to_option
@entity_option
def vat(first: datetime, last: datetime, entity: str) -> None:
    """Print what a period takes back of the tax of each country, at each rate, as CSV.

    \b
    Example:
      retourney books vat --from 2026-10-01 --to 2026-12-31
    """
    found = with_database(
        lambda database: vat_totals(
            database.reads, entity, first.date(), last.date(), language="en"
        )
    )
    click.echo("country,scheme,rate,net,tax,currency")
    for one in found:
        rate = "" if one.rate is None else f"{one.rate}"
        amounts = f"{one.net.amount},{one.tax.amount},{one.net.currency}"
        click.echo(f"{one.country},{one.scheme},{rate},{amounts}")


@books.command()
@from_option
@to_option
@click.option("--format", "how", type=click.Choice(["csv", "datev"]), default="csv")
@click.option("--currency", default="", help="Only what is in this one. [default: all]")
@entity_option
@click.argument("file", type=click.Path(dir_okay=False, writable=True, path_type=Path))
def export(
    first: datetime, last: datetime, how: str, currency: str, entity: str, file: Path
) -> None:
    """Write every booking of a period to FILE, with the account numbers of the bookkeeper.

    \b
    Example:
      retourney books export --from 2026-10-01 --to 2026-10-31 --format datev EXTF_october.csv
    """

    async def work(database: Database) -> tuple[int, bytes]:
        said = await books_of_entity(database.reads, entity)
        days = (first.date(), last.date())
        lines = await booked_lines(database.reads, entity, *days, currency=currency)
        if how == "csv":
            return len(lines), as_csv(lines, said.accounts)
        return len(lines), as_datev(lines, said, *days, now=now())

    count, content = with_database(work)
    file.write_bytes(content)
    click.echo(f"{count} sides of bookings are in {file}.")
