"""`retourney reconcile`: what was granted, what was paid and what came back, held together."""

import click
import msgspec

from api.cli.running import now, with_database
from api.refunds.reconciling import differences


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For programs: a list of objects.")
@click.option("--language", default="en", show_default=True, help="In which to say it.")
def reconcile(as_json: bool, language: str) -> None:
    """List where grants, payments and goods do not agree, each with what to do next.

    \b
    Example:
      retourney reconcile
      retourney reconcile --json | jq .
    """
    found = with_database(
        lambda database: differences(database.reads, now=now(), language=language)
    )
    if as_json:
        rows = [
            {
                "kind": one.kind,
                "rma": one.rma,
                "reference": one.reference,
                "amount": f"{one.amount.amount}",
                "currency": one.amount.currency,
                "since": one.since,
                "what": one.what,
                "next": one.next_step,
            }
            for one in found
        ]
        click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
        return
    for one in found:
        amount = one.amount.formatted
        click.echo(f"{one.rma or one.reference}: {one.what} ({amount}, {one.reference})")
        click.echo(f"    {one.next_step}")
    agree = "Grants, payments and goods agree."
    click.echo(f"{len(found)} differences." if found else agree)
