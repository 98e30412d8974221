"""`retourney payouts`: what is to be paid, and what the bank says was paid."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from api.access.rules import SYSTEM
from api.cli.running import now, with_database
from api.database import Database
from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import Refusal
from api.refunds.actions.bank import explain_stray, export_payouts, hear, remember_stray
from api.refunds.bank.answers import Answer, Said, answers
from api.refunds.bank.pain001 import pain001
from api.refunds.providers.ledger import is_ours
from api.refunds.reads import payouts_to_confirm

HEADER = ["reference", "amount", "currency"]
DAY = click.DateTime(["%Y-%m-%d"])
BOM = b"\xef\xbb\xbf \t\r\n"


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
@click.argument("file", type=click.Path(dir_okay=False, writable=True, path_type=Path))
@click.option("--entity", default="main", show_default=True, help="Handle of the legal entity.")
@click.option(
    "--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="When to pay. [default: today]"
)
@click.option("--again", metavar="NAME", help="Write a file once more that got lost, by its name.")
def export(file: Path, entity: str, day: datetime | None, again: str | None) -> None:
    """Write what waits to be paid to FILE, for the bank: a SEPA credit transfer (pain.001.001.09).

    Each payout goes into one file only. What cannot be paid so is listed with the reason.

    \b
    Example:
      retourney payouts export --format pain001 sepa.xml
      retourney payouts export sepa.xml --again RETOURNEY-7K2M9QXW3RTA
    """
    found = with_database(lambda _database: export_payouts(entity, again=again))
    for reference, refusal in found.left_out:
        click.echo(f"{reference} is left out: {refusal}", err=True)
    if not found.transfers:
        raise click.ClickException("Nothing waits to be paid by bank.")
    on = day.date() if day else now().date()
    file.write_bytes(pain001(found.name, found.payer, found.transfers, on=on, now=now()))
    total = Money.total((one.amount for one in found.transfers), "EUR").formatted("en")
    click.echo(f"{len(found.transfers)} payouts, {total}, are in {file}: file {found.name}.")


@payouts.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def confirm(file: Path) -> None:
    """Take in what the bank says in FILE: camt.053, pain.002, or a CSV with reference, amount,
    currency of what was paid.

    The same file twice is harmless. What does not agree with the books is listed and left alone;
    what is not about our payouts is passed over.

    \b
    Example:
      retourney payouts confirm camt053-2026-11-21.xml
      retourney payouts confirm bank-2026-11-21.csv
    """
    content = file.read_bytes()
    is_xml = content.lstrip(BOM)[:1] == b"<"
    rows = [] if is_xml else list(_lines(file))

    async def work(_database: Database) -> tuple[int, int, list[str]]:
        said = answers(content) if is_xml else rows
        ours = [one for one in said if not is_xml or one.of_all or is_ours(one.reference)]
        wrong: list[str] = []
        for one in ours:
            try:
                await hear(one, actor=SYSTEM, now=now())
            except Refusal as refusal:
                await remember_stray(one, now=now())
                wrong.append(f"{one.reference}: {refusal}")
        return len(ours), len(said) - len(ours), wrong

    count, others, wrong = with_database(work)
    click.echo(f"{count - len(wrong)} of {count} payouts are confirmed.")
    if others:
        click.echo(f"Not ours, and passed over: {others} in {file.name}.")
    if wrong:
        raise click.ClickException("These were left alone:\n" + "\n".join(wrong))


@payouts.command()
@click.argument("reference")
@click.option("--by", required=True, help="The person who found out.")
@click.option("--note", required=True, help="What it was.")
def explain(reference: str, by: str, note: str) -> None:
    """Say what a payment was that the bank told of and these books do not know.

    \b
    Example:
      retourney payouts explain LEDGER-4F2A --by "Mira Kaya" --note "Paid by hand in October"
    """
    person = replace(SYSTEM, name=text.line(by, field="by", most=80))
    with_database(lambda _database: explain_stray(reference, note, actor=person))
    click.echo(f"{reference} is explained; reconciliation shows it no more.")


def _lines(file: Path) -> Iterator[Answer]:
    with file.open(newline="", encoding="utf-8-sig") as lines:
        rows = csv.reader(lines)
        if next(rows, None) != HEADER:
            raise click.ClickException(f"{file.name} must begin with: {','.join(HEADER)}")
        for number, row in enumerate(rows, 2):
            try:
                reference, amount, currency = row
                yield Answer(Said.PAID, reference, Money.of(Decimal(amount), currency))
            except (ValueError, InvalidOperation) as error:
                raise click.ClickException(
                    f"{file.name}, line {number}: this is no payout: {','.join(row)}"
                ) from error
