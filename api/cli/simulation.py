"""`retourney policy simulate`: a draft played over past orders."""

import re
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import click
import msgspec

from api.cli.running import now, settings, with_database
from api.database import Database
from api.kernel.refusal import Refusal
from api.pages import simulation as page
from api.pages import simulation_words as words
from api.pages.simulation_words import Tongue
from api.simulation import reads
from api.simulation.answer import Objective, Simulation
from api.simulation.assumptions import Assumption, assumed, own
from api.simulation.reads import Wanted
from api.simulation.rules import DRAWS

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
A_YEAR = timedelta(days=365)
DAY = click.DateTime(["%Y-%m-%d"])
FIGURE = r"-?\d+(?:\.\d+)?"
WEIGHED = re.compile(rf"({'|'.join(Objective)})=({FIGURE})", re.IGNORECASE)
ASSUMED = re.compile(rf"(\w+)=({FIGURE})(?::({FIGURE}):({FIGURE}))?")


@click.command("simulate")
@click.argument("file", type=FILE)
@click.option("--from", "since", type=DAY, help="First day of orders. [default: a year ago]")
@click.option("--to", "until", type=DAY, help="Last day of orders. [default: today]")
@click.option("--country", help="ISO 3166-1 code. [default: all markets of the draft's currency]")
@click.option("--brand", help="Handle. [default: all that have no policy of their own]")
@click.option("--tell-everybody", is_flag=True, help="As if all checkouts had told the fees.")
@click.option("--assume", multiple=True, help="A figure of your own: NAME=VALUE[:LOW:HIGH].")
@click.option("--weigh", multiple=True, help="What the shop wants: COST=3, for example.")
@click.option("--language", default="en", show_default=True, help="en, nl, fr, de or nb.")
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
    weigh: Sequence[str],
    language: str,
    seed: int,
    report: Path | None,
    as_json: bool,
) -> None:
    """Play the policy of FILE over past orders, beside the one in force. Nothing is kept.

    What it would have changed is told as a range: `--report` shows what that comes from, and
    --assume replaces any of it, with a range of its own or as known exactly. --weigh says what
    the shop wants of cost, retention, CO2e and speed, which else count alike.

    \b
    Example:
      retourney policy simulate draft.yaml --country NL --report report.html --language nl
      retourney policy simulate draft.yaml --assume margin=0.5 --weigh COST=3 --weigh SPEED=1
    """
    last = until.date() if until else now().date()
    wanted = Wanted(
        file.read_text(encoding="utf-8"),
        since.date() if since else last - A_YEAR,
        last,
        country=country.upper() if country else None,
        brand=brand,
        tell_everybody=tell_everybody,
        assumptions=_assumed(assume, language),
        weights=_weights(weigh),
        seed=seed,
    )
    found = with_database(lambda database: _played(database, wanted))
    if report:
        text = page.report(found, name=file.name, language=language)
        report.write_text(text, encoding="utf-8")
        click.echo(f"Written to {report}.", err=True)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1))
    else:
        tell(found, language)


async def _played(database: Database, wanted: Wanted) -> Simulation:
    click.echo("Replaying the orders ...", err=True)
    with click.progressbar(length=DRAWS, label="Drawing", file=sys.stderr) as bar:

        def say(_done: int, _of: int) -> None:
            bar.update(1)

        url = settings().analytics_url
        return await reads.simulate(database.reads, wanted, now=now(), analytics_url=url, say=say)


def _assumed(said: Sequence[str], language: str) -> tuple[Assumption, ...]:
    figures: list[Assumption] = []
    for one in said:
        found = ASSUMED.fullmatch(one)
        if found is None:
            raise click.ClickException(f"--assume {one}: write cost_per_return=8:6.50:11.")
        name, value, low, high = found.groups()
        least, most = float(low or value), float(high or value)
        figures.append(own(name, float(value), least, most, language))
    try:
        return assumed(figures, language)
    except Refusal as refusal:
        raise click.ClickException(refusal.say(language)) from refusal


def _weights(said: Sequence[str]) -> dict[Objective, float]:
    found = [WEIGHED.fullmatch(one) for one in said]
    if not all(found):
        raise click.ClickException("--weigh: write COST=3, RETENTION=1, CO2E=1 or SPEED=2.")
    return {Objective(one[1].upper()): float(one[2]) for one in found if one}


def tell(it: Simulation, language: str) -> None:
    tongue = Tongue(language, it.currency)
    better, same, worse = page.shared(it, tongue)
    click.echo(f"{page.size(it, tongue)} {page.again(it, tongue)}")
    click.echo(f"{better}, {same}, {worse}. {page.by_law(it, tongue)}")
    click.echo(f"{tongue.say(words.A_YEAR)}:")
    for name, spread in (
        (words.COST, it.cost_of_returns),
        (words.SALES, it.sales_kept),
        (words.TOGETHER, it.together),
    ):
        low, likely, high = map(tongue.money, (spread.low, spread.likely, spread.high))
        said = tongue.say(words.RANGE, low=low, likely=likely, high=high)
        click.echo(f"  {tongue.say(name):20} {said}")
    click.echo(page.wanted(it, tongue))
