"""`retourney reasons`: the list, a brand's own words, and what free text is heard as."""

import sys
from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from uuid import uuid4

import click
import msgspec
import numpy as np

from api.access.rules import SYSTEM
from api.cli.running import now, with_database
from api.database import Database
from api.kernel.language import LANGUAGES
from api.orders.rules import ProductGroup
from api.reasons.actions import set_reason
from api.reasons.listening.corpus import Part, corpus, shared
from api.reasons.listening.learning import STEPS, learn
from api.reasons.listening.measuring import Figures, measured
from api.reasons.listening.model import FILE, Model, packed, shipped
from api.reasons.own import Own
from api.reasons.reads import own_words, tree

GOODS = click.Choice([one.value for one in ProductGroup])
OUT = click.Path(dir_okay=False, path_type=Path)


@click.group()
def reasons() -> None:
    """Why things come back: the list to choose from, and what free text says of it.

    \b
    Example:
      retourney reasons list --goods FASHION
      retourney reasons suggest "de mouwen zijn veel te lang"
    """


@reasons.command(name="list")
@click.option("--brand", help="In the words of this brand (its handle).")
@click.option("--goods", type=GOODS, help="Offered for these goods. [default: any]")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
def list_reasons(brand: str | None, goods: str | None, language: str) -> None:
    """The reasons that can be given, with their ground.

    \b
    Example:
      retourney reasons list --brand brinkvik --goods FASHION --language nl
    """

    async def work(database: Database) -> None:
        own = await own_words(database.reads, brand) if brand else []
        for group in tree(language, ProductGroup(goods) if goods else None, own):
            click.echo(group.name)
            for one in group.reasons:
                click.echo(f"  {one.handle:28}{one.ground:9}{one.name}")

    with_database(work)


@reasons.command(name="set")
@click.argument("handle")
@click.option("--brand", required=True, help="The handle of the brand.")
@click.option("--name", "names", multiple=True, help="Such as nl=Mouwen; once per language.")
@click.option("--goods", "goods", type=GOODS, multiple=True, help="[default: as ours]")
@click.option("--category", help="The only one of the shop's categories. [default: any]")
@click.option("--retired", is_flag=True, help="Take it off the list; history keeps it.")
def set_one(
    handle: str,
    brand: str,
    names: tuple[str, ...],
    goods: tuple[str, ...],
    category: str | None,
    *,
    retired: bool,
) -> None:
    """Say a reason in a brand's own words, or add a finer one below it: «ours/own».

    \b
    Example:
      retourney reasons set length/sleeves --brand brinkvik --name "nl=Mouwen te lang"
      retourney reasons set gift --brand brinkvik --retired
    """
    said = {language: name for language, _, name in (one.partition("=") for one in names)}
    kinds = [ProductGroup(one) for one in goods] or None
    own = Own(handle, said, kinds, category, retired)

    async def work(_database: Database) -> None:
        await set_reason(brand, own, actor=SYSTEM, key=uuid4(), now=now())

    with_database(work)
    click.echo(f"{brand}: {handle} is {'retired' if retired else 'kept'}.")


@reasons.command()
@click.argument("text")
def suggest(text: str) -> None:
    """Which reasons a text sounds like, with how sure that is; nothing where it is not.

    \b
    Example:
      retourney reasons suggest "de mouwen zijn veel te lang"
    """
    guesses = shipped().guesses(text)
    for one in guesses:
        click.echo(f"{one.chance:4.0%}  {one.reason}")
    if not guesses:
        click.echo("Not sure enough of any.")


@reasons.command()
@click.option("--to", type=OUT, help="Where to write it. [default: the one of this installation]")
def train(to: Path | None) -> None:
    """Learn from the sentences in api/reasons/corpus/train. Some ten seconds, no network.

    \b
    Example:
      retourney reasons train
      retourney reasons evaluate
    """
    samples = corpus(Part.TRAIN)
    if both := shared(corpus(Part.HELD_OUT), samples):
        told = "\n".join(f"  {one.language}: {one.text}" for one in both)
        raise click.ClickException(f"The exam has these too, nearly word by word:\n{told}")
    with click.progressbar(length=len(STEPS), label="Learning", file=sys.stderr) as bar:
        model, left_out = learn(samples, lambda _: bar.update(1))
    path = to or Path(str(FILE))
    path.write_bytes(packed(model))
    told = f"{left_out.right:.1%} right of those left out, one by one"
    click.echo(f"{len(samples):,} sentences; {told}.")
    click.echo(f"{path}: {path.stat().st_size / 1e6:.1f} MB, quiet below {model.least:.0%}.")


@reasons.command()
@click.option("--json", "as_json", is_flag=True, help="Print the figures alone.")
def evaluate(*, as_json: bool) -> None:
    """Hold the model against the sentences that it has never seen (corpus/heldout).

    \b
    Example:
      retourney reasons evaluate --json
    """
    samples, model = corpus(Part.HELD_OUT), shipped()
    found = list(measured(model, samples))
    slowest = _p99_ms(model, [one.text for one in samples])
    if as_json:
        told = {"languages": [asdict(one) for one in found], "p99Ms": round(slowest, 2)}
        click.echo(msgspec.json.format(msgspec.json.encode(told), indent=1))
        return
    click.echo("      sentences  accuracy  macro-F1  in three  told  right when told  quiet")
    for one in found:
        click.echo(_line(one))
    click.echo(f"99 of 100 are answered within {slowest:.1f} ms.")


def _line(one: Figures) -> str:
    shares = (one.accuracy, one.macro_f1, one.in_three)
    told = f"{one.coverage:5.1%}  {one.precision:15.1%}  {one.quiet:5.0%}"
    forced = "  ".join(f"{share:8.1%}" for share in shares)
    return f"{one.language:4}  {one.sentences:9}  {forced}  {told}"


def _p99_ms(model: Model, texts: list[str]) -> float:
    def one(text: str) -> float:
        began = perf_counter()
        model.guesses(text)
        return (perf_counter() - began) * 1000

    return float(np.percentile([one(text) for text in texts], 99))
