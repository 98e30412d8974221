"""`retourney policy export`: the policy in force, for who lists the shop's products."""

import json

import click

from api.cli.running import now, with_database
from api.database import Database
from api.shop.actions import brand_called
from api.shop.models import Market
from api.terms.google import online_return_policies
from api.terms.stated import About, Surface
from api.terms.statement import policy_statement


@click.group()
def export() -> None:
    """The policy in force, for who lists the shop's products.

    \b
    Example:
      retourney policy export google brinkvik --uri https://brinkvik.example/returns
    """


@export.command()
@click.argument("brand")
@click.option("--uri", required=True, help="Address of the shop's own page about returns.")
@click.option("--country", help="Only this market. [default: all that the brand sells to]")
def google(brand: str, uri: str, country: str | None) -> None:
    """Print the bodies for Google's Merchant API, accounts.onlineReturnPolicies.create: a list.

    \b
    Example:
      retourney policy export google brinkvik --uri https://brinkvik.example/returns > google.json
    """

    async def work(database: Database) -> list[dict[str, object]]:
        entity = (await brand_called(brand)).entity_id
        markets = Market.filter(entity_id=entity, **({"country": country} if country else {}))
        found: list[dict[str, object]] = []
        for market in await markets.order_by("country"):
            said = await policy_statement(
                database.reads,
                brand,
                market.country,
                Surface.CATEGORY,
                at=now(),
                language=market.language,
                about=About(),
            )
            if said and said.asked:
                found += online_return_policies(said.asked, uri=uri, language=market.language)
        return found

    if not uri.startswith("https://"):
        raise click.ClickException(f"--uri is an address such as https://{brand}.example/returns.")
    found = with_database(work)
    if not found:
        raise click.ClickException(f"{brand} sells to no such market: {country}.")
    click.echo(json.dumps(found, indent=2, ensure_ascii=False))
