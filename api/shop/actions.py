"""Set up who sells, and write down what a person attests. Saying the same again changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import available_timezones

import msgspec
from babel.numbers import list_currencies
from stdnum import get_cc_module, iban
from stdnum.exceptions import ValidationError
from tortoise.transactions import atomic

from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput, NotFound
from api.shop.books import ACCOUNT, PREFIX, YEAR_BEGINS, Books
from api.shop.emissions import Emissions
from api.shop.models import Brand, LegalEntity, Market
from api.shop.rules import EntitySize

NO_SUCH_BRAND = Sentence(
    en="We know no brand {handle}. Create it first: retourney shop add-brand.",
    nl="We kennen geen merk {handle}. Maak het eerst aan: retourney shop add-brand.",
    fr="Nous ne connaissons pas la marque {handle}. Créez-la : retourney shop add-brand.",
    de="Die Marke {handle} kennen wir nicht. Zuerst anlegen: retourney shop add-brand.",
    nb="Vi kjenner ikke merket {handle}. Opprett det først: retourney shop add-brand.",
)
NO_SUCH_MARKET = Sentence(
    en="We sell to no market {country}. Create it first: retourney shop add-market.",
    nl="We verkopen niet aan markt {country}. Maak hem eerst aan: retourney shop add-market.",
    fr="Nous ne vendons pas au marché {country}. Créez-le : retourney shop add-market.",
    de="Den Markt {country} gibt es nicht. Zuerst anlegen: retourney shop add-market.",
    nb="Vi selger ikke til markedet {country}. Opprett det først: retourney shop add-market.",
)
NO_SUCH_ENTITY = Sentence(
    en="We know no legal entity {handle}. Add its brand first: retourney shop add-brand.",
    nl="We kennen geen rechtspersoon {handle}. Voeg eerst het merk toe: retourney shop add-brand.",
    fr="Nous ne connaissons pas l'entité {handle}. Ajoutez sa marque : retourney shop add-brand.",
    de="Die Gesellschaft {handle} kennen wir nicht. Zuerst die Marke: retourney shop add-brand.",
    nb="Vi kjenner ikke selskapet {handle}. Legg til merket først: retourney shop add-brand.",
)
CANNOT_BE = Sentence(
    en="{field} cannot be {value!r}: it takes {takes}.",
    nl="{field} kan niet {value!r} zijn: het moet {takes} zijn.",
    fr="{field} ne peut pas être {value!r} : il faut {takes}.",
    de="{field} kann nicht {value!r} sein: erwartet wird {takes}.",
    nb="{field} kan ikke være {value!r}: det må være {takes}.",
)

MOST_DAYS = 36_500


@dataclass(frozen=True, slots=True)
class NewMarket:
    country: str
    currency: str
    language: str
    time_zone: str


@atomic()
async def set_up_shop(
    *,
    entity: tuple[str, str, str],
    brands: Sequence[tuple[str, str]] = (),
    markets: Sequence[NewMarket] = (),
) -> LegalEntity:
    """`entity`: handle, name, country; `brands`: handle and name. What is there is kept."""
    handle, name, country = entity
    handle = _handle(handle)
    row = await LegalEntity.get_or_none(handle=handle) or await LegalEntity.create(
        handle=handle, name=text.line(name, field="name", most=120), country=_country(country)
    )
    for brand, title in brands:
        await _add_brand(row, brand, title)
    for market in markets:
        await _add_market(row, market)
    return row


@atomic()
async def attest(
    country: str, *, by: str, now: datetime, entity: str | None = None
) -> Sequence[Market]:
    """A person says: in this market consumers are told of their right of withdrawal."""
    markets = await markets_called(country, entity=entity)
    for market in markets:
        market.informs_of_withdrawal = True
        market.attested_by = text.line(by, field="by", most=80)
        market.attested_at = now
        await market.save(update_fields=["informs_of_withdrawal", "attested_by", "attested_at"])
    return markets


@atomic()
async def attest_emissions(
    country: str, said: Emissions, *, by: str, now: datetime, entity: str | None = None
) -> Sequence[Market]:
    """A person says what the ways back of this market emit, by which method, in which year."""
    markets = await markets_called(country, entity=entity)
    text.line(said.method, field="method", most=120)
    if not 2000 <= said.year <= now.year:
        raise _cannot_be("year", f"{said.year}", f"a year from 2000 to {now.year}")
    for way, grams in said.grams.items():
        if not 0 <= grams.least <= grams.typical <= grams.most:
            raise _cannot_be(way, f"{grams}", "least, typical and most, none above the next")
    for market in markets:
        market.emissions = msgspec.json.encode(said).decode()
        market.emissions_by = text.line(by, field="by", most=80)
        market.emissions_at = now
        await market.save(update_fields=["emissions", "emissions_by", "emissions_at"])
    return markets


async def markets_called(country: str, *, entity: str | None = None) -> Sequence[Market]:
    """The markets in that country, of one entity or of all."""
    found = Market.filter(country=_country(country))
    markets = await (found.filter(entity__handle=entity) if entity else found)
    if not markets:
        raise NotFound(NO_SUCH_MARKET, country=country)
    return markets


async def brand_called(handle: str) -> Brand:
    if found := await Brand.get_or_none(handle=handle):
        return found
    raise NotFound(NO_SUCH_BRAND, handle=handle)


async def entity_called(handle: str) -> LegalEntity:
    if found := await LegalEntity.get_or_none(handle=handle):
        return found
    raise NotFound(NO_SUCH_ENTITY, handle=handle)


@atomic()
async def say_size(handle: str, size: EntitySize) -> None:
    """How large it is decides what it may throw away (`stock/espr`)."""
    entity = await entity_called(handle)
    entity.size = size
    await entity.save(update_fields=["size"])


@atomic()
async def set_books(handle: str, said: Books) -> None:
    """A person says what the entity's books need. Documents that were made stay as they are."""
    entity = await entity_called(handle)
    for name in ("street", "postcode", "city", "registration"):
        text.optional(getattr(said, name), field=name, most=120)
    if said.vat_number and not _is_vat_number(said.vat_number):
        raise _cannot_be("vat_number", said.vat_number, "a VAT number with its country, NL…B01")
    if said.iban and not iban.is_valid(said.iban, check_country=False):
        raise _cannot_be("iban", said.iban, "an IBAN whose check digits are right")
    for name, prefix in (("credit_notes", said.credit_notes), ("debit_notes", said.debit_notes)):
        if not PREFIX.fullmatch(prefix):
            raise _cannot_be(name, prefix, "letters, digits, / . _ - and {year}")
    if said.credit_notes == said.debit_notes:
        raise _cannot_be("debit_notes", said.debit_notes, "another beginning than credit_notes")
    if said.datev and not YEAR_BEGINS.fullmatch(said.datev.year_begins):
        raise _cannot_be("year_begins", said.datev.year_begins, "a month and day such as 01-01")
    for account, number in said.accounts.items():
        text.line(number, field=account, most=12)
        if not ACCOUNT.fullmatch(account):
            raise _cannot_be("accounts", account, "BANK, SALES_RETURNS:19 or SALES_RETURNS:BE:21")
    entity.books = msgspec.json.encode(said).decode()
    await entity.save(update_fields=["books"])


def _is_vat_number(value: str) -> bool:
    """By its own country's check digits; Greece writes EL, Northern Ireland XI."""
    prefix = value[:2]
    country = {"EL": "GR", "XI": "GB"}.get(prefix, prefix)
    rules = get_cc_module(country.lower(), "vat")
    if rules is None:
        return False
    try:
        rules.validate(value if country != "NO" else value.removeprefix("NO"))
    except ValidationError:
        return False
    return value.isascii() and prefix.isalpha() and prefix.isupper()


@atomic()
async def refund_first(brand: str, kinds: Sequence[str]) -> None:
    """Kinds of tender that get their part of a refund before the others; none: as orders list them.
    What was granted stays as it is."""
    row = await brand_called(brand)
    row.refunds_first = list(dict.fromkeys(kinds))
    await row.save(update_fields=["refunds_first"])


@atomic()
async def let_credit_end(brand: str, days: int | None) -> None:
    """How long credit can be spent that is given from now on. None: for good. What was given before
    ends as it was told."""
    row = await brand_called(brand)
    if days is not None and not 1 <= days <= MOST_DAYS:
        raise _cannot_be("days", f"{days}", f"a number from 1 to {MOST_DAYS}")
    row.credit_days = days
    await row.save(update_fields=["credit_days"])


async def _add_brand(entity: LegalEntity, handle: str, name: str) -> None:
    handle = _handle(handle)
    row = await Brand.get_or_none(handle=handle) or await Brand.create(
        handle=handle, name=text.line(name, field="name", most=120), entity_id=entity.id
    )
    if row.entity_id != entity.id:
        raise _cannot_be("brand", handle, "a handle that no other entity's brand has")


async def _add_market(entity: LegalEntity, market: NewMarket) -> None:
    if market.currency not in list_currencies():
        raise _cannot_be("currency", market.currency, "an ISO 4217 code such as EUR")
    if market.time_zone not in available_timezones():
        raise _cannot_be("timeZone", market.time_zone, "a name such as Europe/Amsterdam")
    country = _country(market.country)
    if not await Market.exists(entity_id=entity.id, country=country):
        await Market.create(
            entity_id=entity.id,
            country=country,
            currency=market.currency,
            language=text.line(market.language, field="language", most=8),
            time_zone=market.time_zone,
        )


def _country(value: str) -> str:
    if (
        len(value) == 2
        and value.isalpha()
        and value.isascii()
        and value.isupper()
        and value != "UK"
    ):
        return value
    raise _cannot_be("country", value, "an ISO 3166 code such as NL or GB")


def _handle(value: str) -> str:
    if 0 < len(value) <= 40 and value.isascii() and value.replace("-", "").isalnum():
        return value.lower()
    raise _cannot_be("handle", value[:60], "up to 40 letters, digits and dashes")


def _cannot_be(field: str, value: str, takes: str) -> InvalidInput:
    return InvalidInput(CANNOT_BE, field=field, value=value, takes=takes)
