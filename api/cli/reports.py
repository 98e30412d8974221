"""`retourney report`: what the law wants told once a year."""

import csv
import sys
from datetime import UTC, datetime

import click
import msgspec

from api.cli.running import with_database
from api.database import Database
from api.shop.actions import entity_called
from api.stock.espr.reads import Disclosed, disclosure


@click.group()
def report() -> None:
    """What the law wants told once a year.

    \b
    Example:
      retourney report espr --year 2026
    """


@report.command()
@click.option("--year", type=click.IntRange(2020, 2100), required=True, help="In which it begins.")
@click.option(
    "--begins", default="01-01", show_default=True, help="First day of the financial year, MM-DD."
)
@click.option("--entity", default="main", show_default=True, help="Handle of the legal entity.")
@click.option(
    "--digits", type=click.Choice(["2", "4"]), default="2", show_default=True, help="Of CN codes."
)
@click.option(
    "--recovered",
    type=click.IntRange(0, 100),
    default=0,
    show_default=True,
    help="Percent of what was destroyed that the waste operator states was burnt for energy.",
)
@click.option("--csv", "as_csv", is_flag=True, help="For the website: one row per line.")
@click.option("--json", "as_json", is_flag=True, help="For programs: a list of objects.")
def espr(
    year: int, begins: str, entity: str, digits: str, recovered: int, as_csv: bool, as_json: bool
) -> None:
    """Unsold goods that were discarded in a year (Regulation (EU) 2024/1781, art. 24).

    Pieces, weight, reason, derogation, and the shares that were prepared for reuse, recycled,
    recovered and disposed of. Donated goods are not in it.

    \b
    Example:
      retourney report espr --year 2026
      retourney report espr --year 2026 --begins 04-01 --digits 4 --csv > espr.csv
    """
    try:
        since = datetime.strptime(f"{year}-{begins}", "%Y-%m-%d").replace(tzinfo=UTC)
        until = since.replace(year=year + 1)
    except ValueError as error:
        raise click.ClickException(f"--begins is {begins}: a day such as 04-01.") from error

    async def work(database: Database) -> list[Disclosed]:
        handle = (await entity_called(entity)).handle
        return await disclosure(
            database.reads,
            handle,
            since=since,
            until=until,
            digits=int(digits),
            recovered_percent=recovered,
        )

    rows = with_database(work)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
        return
    if as_csv:
        lines = csv.writer(sys.stdout, lineterminator="\n")
        lines.writerow(Disclosed.__struct_fields__)
        lines.writerows(msgspec.structs.astuple(row) for row in rows)
        return
    for row in rows:
        why = row.derogation_code or row.reason_code
        click.echo(
            f"{row.cn_code or '--'} {row.category}, {row.units} units, {row.kg:g} kg, {why}:"
        )
        click.echo(
            f"    {row.op_reuse_prep:g} % reuse, {row.op_recycling:g} % recycling, "
            f"{row.op_recovery:g} % recovery, {row.op_disposal:g} % disposal"
        )
    weighed = sum(row.units_not_weighed for row in rows)
    click.echo(f"{sum(row.units for row in rows)} units in {len(rows)} rows.")
    if weighed:
        click.echo(f"Of {weighed} of them the weight is not known: import it as weightGrams.")
