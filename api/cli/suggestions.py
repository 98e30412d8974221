"""`retourney suggestions`: learn from what was bought, and see how well."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click
import msgspec

from api.cli.running import now, settings, with_database
from api.database import Database
from api.orders.formats.reading import CannotRead
from api.shop.models import Brand
from api.suggestions.actions.learning import STEPS, learn
from api.suggestions.learning.protocols import TASKS, Protocol, Task, alternatives
from api.suggestions.learning.trying import NAME, Tried, models, tried
from api.suggestions.learning.uci import History, day_of, read

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def suggestions() -> None:
    """What goes with what, and what does fit instead."""


@suggestions.command()
@click.option("--brand", help="Handle. [default: all brands]")
def train(brand: str | None) -> None:
    """Learn from all orders and views what goes with what. The worker does this every night.

    \b
    Example:
      retourney suggestions train --brand brinkvik
    """

    async def work(_database: Database) -> None:
        brands = await Brand.filter(handle=brand) if brand else await Brand.all().order_by("id")
        if not brands:
            raise click.ClickException(f"There is no brand {brand}.")
        for one in brands:
            await _train(one)

    with_database(work)


async def _train(brand: Brand) -> None:
    with click.progressbar(length=len(STEPS), label=brand.handle, file=sys.stderr) as bar:
        url = settings().database_url
        many = await learn(url, brand, now=now(), say=lambda _: bar.update(1))
    click.echo(f"{brand.handle}: {many:,} products have something that goes with them.")


@suggestions.command()
@click.option("--data", type=FILE, required=True, help="CSV or Parquet in the UCI layout.")
@click.option("--protocol", type=click.Choice([one.value for one in Protocol]), required=True)
@click.option("--split", type=DAY, help="Learn until this day, ask after it. [default: see below]")
@click.option("--until", type=DAY, help="Forget what came after this day, to tune without it.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures alone.")
def evaluate(
    data: Path, protocol: str, split: datetime | None, until: datetime | None, as_json: bool
) -> None:
    """Hold our model against the baselines, on the same questions in one run.

    next-basket hides each customer's last basket, within-basket all of it but one thing;
    --split then makes it the last one before that day. alternatives asks, at each returned line
    after --split (by default the middle of the file's time), what the customer buys in the 30
    days after it that they never had; then once more with each return, and each customer,
    counting once. BM25 and ALS need the dev extra.

    \b
    Example:
      retourney suggestions evaluate --data online_retail.parquet --protocol next-basket
      retourney suggestions evaluate --data online_retail.parquet --protocol alternatives \\
        --split 2011-06-01 --json
    """
    wanted = Protocol(protocol)
    task = _task(data, wanted, split, until)
    if not all(task.asked.values()):
        raise click.ClickException("There is nothing to ask: no question has an answer after it.")
    found: list[Tried] = []
    with click.progressbar(
        tried(task, wanted), length=len(models(wanted)), label="Learning", file=sys.stderr
    ) as bar:
        for part in bar:
            found += part
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1))
    else:
        for kind in task.asked:
            _tell([one for one in found if one.asked == kind])


def _task(data: Path, protocol: Protocol, split: datetime | None, until: datetime | None) -> Task:
    click.echo(f"Reading {data.name} ...", err=True)
    try:
        history = read(data)
    except CannotRead as error:
        raise click.ClickException(str(error)) from error
    bought, returned = len(history.past.item), len(history.returned)
    click.echo(f"{bought:,} lines bought, {returned:,} sent back by a known customer", err=True)
    history = history.until(day_of(until)) if until else history
    if protocol is Protocol.ALTERNATIVES:
        return alternatives(history.past, history.returned, _split(history, split))
    return TASKS[protocol](history.until(day_of(split)).past if split else history.past)


def _split(history: History, said: datetime | None) -> float:
    if said:
        return day_of(said)
    return (float(history.past.at.min(initial=history.past.end)) + history.past.end) / 2


def _tell(rows: Sequence[Tried]) -> None:
    click.echo(f"\n{rows[0].asked}: {rows[0].questions:,} questions")
    click.echo(f"  {'':20}{'HR@10':>8}{'NDCG@10':>9}{'seconds':>9}{'MB':>7}")
    for one in rows:
        figures = f"{one.hit_rate:8.4f}{one.ndcg:9.4f}{one.seconds:9.1f}{one.megabytes:7,.0f}"
        click.echo(f"  {one.model:20}{figures}")
    (mine,) = (one for one in rows if one.model == NAME)
    others = [one for one in rows if one.model != NAME]
    hits = mine.hit_rate / (max(one.hit_rate for one in others) or 1) - 1
    ndcg = mine.ndcg / (max(one.ndcg for one in others) or 1) - 1
    click.echo(f"  {'against the best':20}{hits:+8.1%}{ndcg:+9.1%}")
