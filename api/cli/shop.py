"""`retourney shop`: who sells, under which brands, in which markets."""

from pathlib import Path

import click
import msgspec

from api.cli.running import now, with_database
from api.database import Database
from api.orders.rules import TenderKind
from api.policy.document import ReturnMethod
from api.shop import actions
from api.shop.actions import NewMarket
from api.shop.books import Books
from api.shop.emissions import Emissions
from api.shop.models import LegalEntity
from api.shop.rules import EntitySize

USUAL = {
    "AT": ("EUR", "de", "Europe/Vienna"),
    "BE": ("EUR", "nl", "Europe/Brussels"),
    "CH": ("CHF", "de", "Europe/Zurich"),
    "DE": ("EUR", "de", "Europe/Berlin"),
    "DK": ("DKK", "da", "Europe/Copenhagen"),
    "ES": ("EUR", "es", "Europe/Madrid"),
    "FR": ("EUR", "fr", "Europe/Paris"),
    "GB": ("GBP", "en", "Europe/London"),
    "IE": ("EUR", "en", "Europe/Dublin"),
    "IT": ("EUR", "it", "Europe/Rome"),
    "LU": ("EUR", "fr", "Europe/Luxembourg"),
    "NL": ("EUR", "nl", "Europe/Amsterdam"),
    "NO": ("NOK", "nb", "Europe/Oslo"),
    "SE": ("SEK", "sv", "Europe/Stockholm"),
}
"""What a market has unless it is said: currency, language, clock."""


@click.group()
def shop() -> None:
    """Who sells, under which brands, in which markets.

    \b
    Example:
      retourney shop add-brand brinkvik --name Brinkvik --entity-name "Brinkvik BV" --country NL
      retourney shop refund-first brinkvik GIFT_CARD
      retourney shop add-market NL
      retourney shop attest NL --by "Mira Kaya"
      retourney shop attest-emissions NL emissions.yaml --by "Mira Kaya"
      retourney shop size main MEDIUM
      retourney shop books main books.yaml
    """


@shop.command("add-brand")
@click.argument("handle")
@click.option("--name", help="As customers know it. [default: the handle]")
@click.option("--entity", default="main", show_default=True, help="Handle of the legal entity.")
@click.option("--entity-name", help="Its name in full, when it is new. [default: the brand's]")
@click.option("--country", default="NL", show_default=True, help="Where the entity is at home.")
def add_brand(
    handle: str, name: str | None, entity: str, entity_name: str | None, country: str
) -> None:
    """Add a brand, and its legal entity when that is new. Run it again at will.

    \b
    Example:
      retourney shop add-brand brinkvik --name Brinkvik --entity-name "Brinkvik BV" --country NL
    """
    title = name or handle

    async def work(_database: Database) -> None:
        who = (entity, entity_name or title, country)
        await actions.set_up_shop(entity=who, brands=[(handle, title)])

    with_database(work)
    click.echo(f"Brand {handle} sells for {entity}. Next: retourney shop add-market {country}")


@shop.command("refund-first")
@click.argument("brand")
@click.argument("kinds", nargs=-1, type=click.Choice([*TenderKind]))
def refund_first(brand: str, kinds: tuple[str, ...]) -> None:
    """Say which KINDS of tender of an order get their part of a refund first.

    Without KINDS it is as the order lists them.

    \b
    Example:
      retourney shop refund-first brinkvik GIFT_CARD STORE_CREDIT
    """
    with_database(lambda _database: actions.refund_first(brand, kinds))
    click.echo(f"{brand} refunds {', then '.join([*kinds, 'the rest as the order lists it'])}.")


@shop.command()
@click.argument("entity")
@click.argument("size", type=click.Choice([*EntitySize]))
def size(entity: str, size: str) -> None:
    """Say how large ENTITY is; until then it counts as LARGE.

    It decides from when on it may not destroy unsold clothing and shoes (Regulation (EU) 2024/1781,
    art. 25): LARGE since 19 July 2026, MEDIUM from 19 July 2030, the others not at all.

    \b
    Example:
      retourney shop size main MEDIUM
    """
    with_database(lambda _database: actions.say_size(entity, EntitySize(size)))
    click.echo(f"{entity} is a {size.lower()} company from now on.")


@shop.command("add-market")
@click.argument("country")
@click.option("--currency", help="ISO 4217 code. [default: the country's]")
@click.option("--language", help="Language that customers are written to in. [default: its own]")
@click.option("--time-zone", help="The clock that days are counted by. [default: the capital's]")
@click.option("--entity", default="main", show_default=True, help="Handle of the legal entity.")
def add_market(
    country: str, currency: str | None, language: str | None, time_zone: str | None, entity: str
) -> None:
    """Add a country that the entity sells to. Run it again at will.

    \b
    Example:
      retourney shop add-market NL
      retourney shop add-market PL --currency PLN --language en --time-zone Europe/Warsaw
    """
    usual = USUAL.get(country, (None, None, None))
    said = (currency or usual[0], language or usual[1], time_zone or usual[2])
    if not all(said):
        raise click.ClickException(
            f"For {country} say --currency, --language and --time-zone; it has no usual ones here."
        )
    market = NewMarket(country, *(part or "" for part in said))

    async def work(_database: Database) -> None:
        seller = await LegalEntity.get_or_none(handle=entity)
        if seller is None:
            raise click.ClickException(
                f"There is no legal entity {entity}. Add its brand first: retourney shop add-brand."
            )
        who = (seller.handle, seller.name, seller.country)
        await actions.set_up_shop(entity=who, markets=[market])

    with_database(work)
    click.echo(
        f"{entity} sells to {country}, in {market.currency}, by the {market.time_zone} clock."
    )
    click.echo(
        "Until somebody attests it, its customers count as not told of their right of withdrawal: "
        f"retourney shop attest {country} --by NAME"
    )


@shop.command()
@click.argument("country")
@click.option("--by", required=True, help="The person who says so.")
@click.option("--entity", help="Only this legal entity's market. [default: all]")
def attest(country: str, by: str, entity: str | None) -> None:
    """Attest that consumers in a market are told of their right of withdrawal (CRD art. 6(1)(h)).

    \b
    Example:
      retourney shop attest NL --by "Mira Kaya"
    """

    async def work(_database: Database) -> int:
        return len(await actions.attest(country, by=by, now=now(), entity=entity))

    count = with_database(work)
    click.echo(f"Attested by {by} for {count} market{'s' * (count != 1)} in {country}.")


@shop.command("attest-emissions")
@click.argument("country")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--by", required=True, help="The person who says so.")
@click.option("--entity", help="Only this legal entity's market. [default: all]")
def attest_emissions(country: str, file: Path, by: str, entity: str | None) -> None:
    """Attest what each way back emits; until then nothing is said of it.

    \b
    FILE gives grams of CO2e by way back, with method, year and range (YAML or JSON):
      method: ISO 14083, the carriers' own figures
      year: 2025
      grams:
        PARCEL_SHOP: {typical: 700, least: 420, most: 980}

    \b
    Example:
      retourney shop attest-emissions NL emissions.yaml --by "Mira Kaya"
    """
    try:
        said = msgspec.yaml.decode(file.read_bytes(), type=Emissions)
    except msgspec.MsgspecError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
    if unknown := sorted(said.grams.keys() - set(ReturnMethod)):
        known = ", ".join(ReturnMethod)
        raise click.ClickException(f"{file.name}: {unknown[0]} is no way back; they are {known}.")

    async def work(_database: Database) -> int:
        found = await actions.attest_emissions(country, said, by=by, now=now(), entity=entity)
        return len(found)

    count = with_database(work)
    click.echo(f"Attested by {by} for {count} market{'s' * (count != 1)} in {country}.")


@shop.command()
@click.argument("entity")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def books(entity: str, file: Path) -> None:
    """Say what the books of ENTITY need: address, VAT number, bank account, account numbers.

    \b
    FILE is YAML or JSON; whatever is left out is as if nobody had said it:
      street: Keizersgracht 1
      postcode: 1015 CJ
      city: Amsterdam
      vat_number: NL004495445B01
      registration: "12345678"
      iban: NL91ABNA0417164300
      bic: ABNANL2A
      credit_notes: CN-{year}-
      oss: true
      accounts: {BANK: "1100", SALES_RETURNS: "8010", "SALES_RETURNS:BE:21": "8015"}
      datev: {consultant: 29098, client: 55003, chart: "03"}

    \b
    Example:
      retourney shop books main books.yaml
    """
    try:
        said = msgspec.yaml.decode(file.read_bytes(), type=Books)
    except msgspec.MsgspecError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
    with_database(lambda _database: actions.set_books(entity, said))
    click.echo(f"{entity} keeps its books so from now on. What was issued stays as it is.")
