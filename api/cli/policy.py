"""`retourney policy floor`: what the law gives at least, for a lawyer to check."""

import json
from pathlib import Path

import click
import msgspec

from api.access.rules import SYSTEM
from api.cli.running import now, with_database
from api.database import Database
from api.policy.actions import publish as publish_policy
from api.policy.document import MethodOffer, PolicyDocument, Resolution, ReturnMethod
from api.policy.statute.cases import floors
from api.shop.actions import markets_called


@click.group()
def policy() -> None:
    """The shop's policy, and the law below it."""


@policy.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def floor(file: Path) -> None:
    """Print the statutory minimum for each case of FILE: [{"id": …, "in": {…}}].

    \b
    Example:
      retourney policy floor cases.json
    """
    try:
        answers = floors(json.loads(file.read_text()))
    except ValueError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
    click.echo(json.dumps(answers, indent=1, ensure_ascii=False))


EXAMPLE = PolicyDocument(
    window_days=30,
    methods=(
        MethodOffer(
            method=ReturnMethod.PARCEL_SHOP,
            carrier="your-carrier",
            fee_minor=295,
            direct_cost_minor=625,
            min_days=2,
            max_days=4,
        ),
        MethodOffer(
            method=ReturnMethod.IN_STORE,
            carrier="own",
            fee_minor=0,
            direct_cost_minor=0,
            min_days=0,
            max_days=1,
        ),
    ),
    resolutions=(Resolution.ORIGINAL_PAYMENT_METHOD,),
    wear_percent={"C": 10, "D": 25, "E": 50},
)


@policy.command()
def example() -> None:
    """Print a policy to start from. Amounts are in minor units (cents) of the market's currency.

    \b
    Example:
      retourney policy example > policy.json
    """
    click.echo(msgspec.json.format(msgspec.json.encode(EXAMPLE), indent=2).decode())


@policy.command()
@click.argument("country")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--entity", help="Handle of the legal entity, where several sell to the country.")
def publish(country: str, file: Path, entity: str | None) -> None:
    """Put the policy of FILE in force for a market, from now on. Orders keep what they were told.

    \b
    Example:
      retourney policy publish NL policy.json
    """
    try:
        document = msgspec.json.decode(file.read_bytes(), type=PolicyDocument)
    except msgspec.MsgspecError as error:
        raise click.ClickException(f"{file.name}: {error}") from error

    async def work(_database: Database) -> list[int]:
        markets = await markets_called(country, entity=entity)
        return [
            (await publish_policy(market.id, document, valid_from=now(), actor=SYSTEM)).version
            for market in markets
        ]

    for version in with_database(work):
        click.echo(f"Version {version} is in force in {country.upper()}.")
