"""`retourney policy simulate`: a draft played over past orders."""

import re
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import click
import msgspec

from api.cli.policy import FILE
from api.cli.running import now, with_database
from api.database import Database
from api.kernel.money import Money
from api.kernel.refusal import Refusal
from api.pages.simulation import report as page
from api.simulation import reads
from api.simulation.answer import Range, Simulation
from api.simulation.assumptions import Assumption, assumed, own
from api.simulation.reads import Wanted
from api.simulation.rules import DRAWS

A_YEAR = timedelta(days=365)
DAY = click.DateTime(["%Y-%m-%d"])
FIGURE = r"-?\d+(?:\.\d+)?"
ASSUMED = re.compile(rf"(\w+)=({FIGURE})(?::({FIGURE}):({FIGURE}))?")


@click.command("simulate")
@click.argument("file", type=FILE)
@click.option("--from", "since", type=DAY, help="First day of orders. [default: a year ago]")
@click.option("--to", "until", type=DAY, help="Last day of orders. [default: today]")
@click.option("--country", help="ISO 3166-1 code. [default: all markets of the draft's currency]")
@click.option("--brand", help="Handle. [default: all that have no policy of their own]")
@click.option("--tell-everybody", is_flag=True, help="As if all checkouts had told the fees.")
@click.option("--assume", multiple=True, help="A figure of your own: NAME=VALUE[:LOW:HIGH].")
@click.option("--seed", default=1, show_default=True, help="The same seed draws the same ranges.")
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Write a page.")
@click.option("--json", "as_json", is_flag=True, help="Print all figures, amounts in cents.")
def simulate(
    file: Path,
    since: datetime | None,
    until: datetime | None,
    country: str | None,
    brand: str | None,
    tell_everybody: bool,
    assume: Sequence[str],
    seed: int,
    report: Path | None,
    as_json: bool,
) -> None:
    """Play the policy of FILE over past orders, beside the one in force. Nothing is kept.

    What it would have changed is told as a range: `--report` shows what that comes from, and
    --assume replaces any of it, with a range of its own or as known exactly.

    \b
    Example:
      retourney policy simulate draft.yaml --country NL --report report.html
      retourney policy simulate draft.yaml --assume cost_per_return=8:6.50:11 --json
    """
    last = until.date() if until else now().date()
    wanted = Wanted(
        file.read_text(encoding="utf-8"),
        since.date() if since else last - A_YEAR,
        last,
        country=country.upper() if country else None,
        brand=brand,
        tell_everybody=tell_everybody,
        assumptions=_assumed(assume),
        seed=seed,
    )
    found = with_database(lambda database: _played(database, wanted))
    if report:
        report.write_text(page(found, name=file.name), encoding="utf-8")
        click.echo(f"Written to {report}.", err=True)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1))
    else:
        _tell(found)


async def _played(database: Database, wanted: Wanted) -> Simulation:
    click.echo("Replaying the orders ...", err=True)
    with click.progressbar(length=DRAWS, label="Drawing", file=sys.stderr) as bar:

        def say(_done: int, _of: int) -> None:
            bar.update(1)

        return await reads.simulate(database.reads, wanted, now=now(), say=say)


def _assumed(said: Sequence[str]) -> tuple[Assumption, ...]:
    figures: list[Assumption] = []
    for one in said:
        found = ASSUMED.fullmatch(one)
        if found is None:
            raise click.ClickException(f"--assume {one}: write cost_per_return=8:6.50:11.")
        name, value, low, high = found.groups()
        figures.append(own(name, float(value), float(low or value), float(high or value)))
    try:
        return assumed(figures)
    except Refusal as refusal:
        raise click.ClickException(str(refusal)) from refusal


def _tell(it: Simulation) -> None:
    all_ = it.everybody
    click.echo(
        f"{all_.orders:,} orders, {it.lines:,} lines, {it.returns:,} pieces came back; "
        f"{it.replayed.agreed:,} of {it.replayed.returns:,} returns reckoned again to the cent."
    )
    click.echo(
        f"Better off {all_.better_off:.1%}, worse off {all_.worse_off:.1%} of the customers; "
        f"the law decided {all_.law_decided:.1%} of the lines."
    )
    click.echo("In a year, 95 of 100 draws:")
    for name, spread in (
        ("cost of returns", it.cost_of_returns),
        ("sales kept", it.sales_kept),
        ("together", it.together),
    ):
        click.echo(f"  {name:16} {_said(spread, it.currency)}")


def _said(it: Range, currency: str) -> str:
    low, likely, high = (
        Money(minor, currency).formatted("en") for minor in (it.low, it.likely, it.high)
    )
    return f"{low} to {high}, likely {likely}"
