"""`retourney loyalty`: a brand's programme, and its customers' standings."""

import csv
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import uuid4

import click
import msgspec

from api.access.rules import SYSTEM
from api.casebook.export import export_of
from api.cli.running import now, with_database
from api.database import Database
from api.kernel.refusal import Refusal
from api.loyalty.actions.programmes import set_programme
from api.loyalty.actions.standings import AT_ONCE, everybody, measure, recompute
from api.loyalty.programme import read
from api.loyalty.reads.customers import customer_called
from api.loyalty.reads.members import Member, members
from api.loyalty.segments import Segment

EXAMPLE = """\
name: Brinkvik Club
description: Longer to decide, free returns, and points on everything you keep.
url: https://shop.example/club
periodDays: 365        # how far back a tier looks
graceDays: 60          # how long it is kept after that
tiers:                 # the lowest first; the first one is for everybody
  - handle: BRONZE
    name: Bronze
    translations: {nl: Brons}
    benefits: [POINTS]
  - handle: SILVER
    name: Silver
    translations: {nl: Zilver, de: Silber, nb: Sølv, fr: Argent}
    reach:
      spend: {EUR: "250.00", NOK: "2500.00"}   # net of what came back; one is enough
      orders: 3
    benefits: [POINTS, RETURNS]
  - handle: GOLD
    name: Gold
    translations: {nl: Goud, nb: Gull, fr: Or}
    reach:
      spend: {EUR: "750.00", NOK: "7500.00"}
      orders: 6
      keptPercent: 60  # faults and recalls count as kept
    benefits: [POINTS, RETURNS, SHIPPING]
points:
  per: {EUR: "1.00", NOK: "10.00"}             # the amount that earns one point
  slowBonus: 25
  consolidatedBonus: 25
  overdraft: FORGIVE
"""


@click.group()
def loyalty() -> None:
    """Tiers, segments and points: who customers are to the shop."""


@loyalty.command()
def example() -> None:
    """Print a programme to start from.

    \b
    Example:
      retourney loyalty example > programme.yaml
    """
    click.echo(EXAMPLE, nl=False)


@loyalty.command(name="set")
@click.argument("brand")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def set_(brand: str, file: Path) -> None:
    """Put the programme of FILE (YAML or JSON) in force for a brand, from now on.

    \b
    Example:
      retourney loyalty set brinkvik programme.yaml
    """
    try:
        programme = read(file.read_bytes(), name=file.name)
    except Refusal as refusal:
        raise click.ClickException(str(refusal)) from refusal

    async def work(_database: Database) -> None:
        await set_programme(brand, programme, actor=SYSTEM, key=uuid4(), now=now())

    with_database(work)
    tiers = ", ".join(tier.name for tier in programme.tiers)
    click.echo(f"{programme.name} is in force for {brand}: {tiers}.")
    click.echo("Standings follow in the background; `retourney loyalty recompute` does it now.")


@loyalty.command(name="recompute")
def recompute_() -> None:
    """Work every customer's standing out anew. Run it at will: the same facts give the same.

    \b
    Example:
      retourney loyalty recompute
    """

    async def work(_database: Database) -> int:
        await measure(now=now())
        ids = await everybody()
        with click.progressbar(length=len(ids), label="Standings") as bar:
            for start in range(0, len(ids), AT_ONCE):
                batch = ids[start : start + AT_ONCE]
                await recompute(batch, now=now())
                bar.update(len(batch))
        return len(ids)

    click.echo(f"Worked out {with_database(work):,} standings.")


@loyalty.command()
@click.argument("brand")
@click.option("--tier", help="Only this tier, by its handle.")
@click.option("--segment", type=click.Choice([*Segment]), help="Only this segment.")
@click.option("--format", "form", type=click.Choice(["jsonl", "csv"]), default="jsonl")
def segments(brand: str, tier: str | None, segment: str | None, form: str) -> None:
    """Print the customers of BRAND with their tier and segments, for a CRM to take over.

    By the shop's own ids, without a name. Who objects to profiling is in no segment.

    \b
    Example:
      retourney loyalty segments brinkvik --segment VALUE --format csv > value.csv
    """
    show = _as_csv() if form == "csv" else _as_json

    async def work(database: Database) -> int:
        count = after = 0
        page_of = partial(
            members, database.reads, brand, tier=tier, segment=Segment(segment) if segment else None
        )
        while page := await page_of(after=after, first=AT_ONCE):
            for _, member in page:
                show(member)
            count, after = count + len(page), page[-1][0]
        return count

    click.echo(f"{with_database(work):,} customers.", err=True)


def _as_json(member: Member) -> None:
    click.echo(msgspec.json.encode(member).decode())


def _as_csv() -> Callable[[Member], None]:
    """Its segments stand in one cell, with a space in between."""
    rows = csv.DictWriter(sys.stdout, Member.__struct_encode_fields__, lineterminator="\n")
    rows.writeheader()

    def show(member: Member) -> None:
        said = msgspec.to_builtins(member)
        rows.writerow({**said, "segments": " ".join(said["segments"])})

    return show


@loyalty.command()
@click.argument("brand")
@click.argument("customer")
def export(brand: str, customer: str) -> None:
    """Print all that is held of CUSTOMER, the shop's own id, and the logic (GDPR art. 15).

    \b
    Example:
      retourney loyalty export brinkvik C-17 > C-17.json
    """

    async def work(database: Database) -> dict[str, object] | None:
        id = await customer_called(database.reads, brand, customer)
        return await export_of(database.reads, id, language="en") if id is not None else None

    found = with_database(work)
    if found is None:
        raise click.ClickException(f"{brand} knows no customer {customer}.")
    click.echo(json.dumps(found, indent=1, ensure_ascii=False))
