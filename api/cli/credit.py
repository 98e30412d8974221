"""`retourney credit`: what is owed in goods, and until when it can be spent."""

import json
from collections.abc import Sequence

import click
import msgspec

from api.cli.running import now, with_database
from api.database import Database
from api.kernel.money import Money
from api.refunds.credit.reads import Outstanding, outstanding
from api.shop.actions import let_credit_end

HEAD = ("brand", "currency", "credits", "outstanding", "ends within 90 days")


@click.group()
def credit() -> None:
    """Store credit and gift cards: what each brand owes in goods.

    \b
    Example:
      retourney credit list
      retourney credit list --json
      retourney credit ends brinkvik --days 1095
    """


@credit.command("list")
@click.option("--json", "as_json", is_flag=True, help="For scripts: amounts in minor units.")
def list_(as_json: bool) -> None:
    """Print what is outstanding, by brand and currency: the account VOUCHERS in the books.

    \b
    Example:
      retourney credit list
    """

    async def work(database: Database) -> list[Outstanding]:
        return await outstanding(database.reads, now=now())

    found = with_database(work)
    if as_json:
        click.echo(json.dumps(msgspec.to_builtins(found), indent=1))
    elif found:
        click.echo(_table([HEAD, *map(_row, found)]))
    else:
        click.echo("No credit is outstanding.")


@credit.command()
@click.argument("brand")
@click.option("--days", type=int, help="How many days after it was given.")
@click.option("--never", is_flag=True, help="It can be spent for good, as when nothing is said.")
def ends(brand: str, days: int | None, never: bool) -> None:
    """Say how long credit of BRAND can be spent that is given from now on.

    What was given before ends as it was. UNVERIFIED: some countries limit or forbid that credit
    ends, above all where it stands for money that is owed; nothing here checks that. Ask a lawyer.

    \b
    Example:
      retourney credit ends brinkvik --days 1095
      retourney credit ends brinkvik --never
    """
    if (days is None) is not never:
        raise click.UsageError("Say either --days or --never.")
    with_database(lambda _database: let_credit_end(brand, days))
    until = f"can be spent for {days} days" if days else "can be spent for good"
    click.echo(f"Credit that {brand} gives from now on {until}.")
    if days:
        click.echo("UNVERIFIED: whether the law of its countries allows that. Ask a lawyer.")


def _row(one: Outstanding) -> tuple[str, ...]:
    owed, soon = (Money(minor, one.currency) for minor in (one.minor, one.ends_soon_minor))
    return one.brand, one.currency, f"{one.credits}", f"{owed.amount}", f"{soon.amount}"


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at < 2 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
