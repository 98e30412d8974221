"""`retourney payouts`: what is to be paid, and what the bank says was paid."""

import csv
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from api.access.rules import SYSTEM
from api.cli.running import now, with_database
from api.database import Database
from api.kernel.money import Money
from api.kernel.refusal import Refusal
from api.refunds.actions.payouts import confirm_by_reference
from api.refunds.reads import payouts_to_confirm

HEADER = ["reference", "amount", "currency"]


@click.group()
def payouts() -> None:
    """Refunds on their way to the customer (the built-in ledger:// gateway)."""


@payouts.command("list")
def list_() -> None:
    """Print what waits to be paid, as CSV: reference, amount, currency. Credit is not among it: the
    house gives that by itself.

    \b
    Example:
      retourney payouts list > to-pay.csv
    """

    async def work(database: Database) -> list[tuple[str, ...]]:
        waiting = await payouts_to_confirm(database.reads, language="en")
        return [
            (one.reference or "", str(one.amount.amount), one.amount.currency) for one in waiting
        ]

    click.echo(",".join(HEADER))
    for row in with_database(work):
        click.echo(",".join(row))


@payouts.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def confirm(file: Path) -> None:
    """Say that the money of FILE has moved: a CSV with reference, amount, currency.

    The same file twice is harmless. What does not agree with the books is listed and left alone.

    \b
    Example:
      retourney payouts confirm bank-2026-11-21.csv
    """
    lines = list(_lines(file))

    async def work(_database: Database) -> list[str]:
        wrong: list[str] = []
        for number, reference, amount in lines:
            try:
                await confirm_by_reference(reference, amount, actor=SYSTEM, now=now())
            except Refusal as refusal:
                wrong.append(f"line {number}: {refusal}")
        return wrong

    wrong = with_database(work)
    click.echo(f"{len(lines) - len(wrong)} of {len(lines)} payouts are confirmed.")
    if wrong:
        raise click.ClickException("These were left alone:\n" + "\n".join(wrong))


def _lines(file: Path) -> Iterator[tuple[int, str, Money]]:
    with file.open(newline="", encoding="utf-8-sig") as text:
        rows = csv.reader(text)
        if next(rows, None) != HEADER:
            raise click.ClickException(f"{file.name} must begin with: {','.join(HEADER)}")
        for number, row in enumerate(rows, 2):
            try:
                reference, amount, currency = row
                yield number, reference, Money.of(Decimal(amount), currency)
            except (ValueError, InvalidOperation) as error:
                raise click.ClickException(
                    f"{file.name}, line {number}: this is no payout: {','.join(row)}"
                ) from error
