"""What a shop tells shoppers, and what it is held to afterwards: before the order and after it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from api.database.reader import Reader, structs
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.policy.disclosure import disclosure_id
from api.policy.reads import in_force, policies_of
from api.terms.customers import Whose, customer_who
from api.terms.reads import facts_of_lines
from api.terms.stated import (
    IS_ORDERED,
    About,
    Asked,
    MarketSaid,
    PolicyStatement,
    Surface,
    facts_said,
    stated,
)

MARKET = """
SELECT m.id, b.id AS brand_id, b.name AS brand, m.country, m.currency, m.time_zone,
       m.informs_of_withdrawal, m.emissions, p.category, p.legal_category,
       CASE WHEN p.currency = m.currency THEN p.list_price_minor END AS price_minor
FROM market m JOIN brand b ON b.entity_id = m.entity_id
LEFT JOIN product p ON p.brand_id = b.id AND p.sku = $3
WHERE b.handle = $1 AND m.country = $2
"""
OTHER_CURRENCY = Sentence(
    en="This market is paid in {currency}. Give the price in it, or leave it out.",
    nl="In deze markt wordt in {currency} betaald. Geef de prijs daarin, of laat hem weg.",
    fr="Ce marché se paie en {currency}. Donnez le prix dans cette devise, ou omettez-le.",
    de="In diesem Markt wird in {currency} bezahlt. Bitte den Preis darin angeben oder weglassen.",
    nb="I dette markedet betales det i {currency}. Oppgi prisen i den valutaen, eller utelat den.",
)


async def policy_statement(
    reads: Reader,
    brand: str,
    country: str,
    surface: Surface,
    *,
    at: datetime,
    language: str,
    about: About,
    whose: Whose | None = None,
) -> PolicyStatement | None:
    """The policy in force, in words. None: this brand does not sell there."""
    markets = structs(await reads.fetch(MARKET, brand, country, about.sku or ""), MarketSaid)
    if not markets:
        return None
    (market,) = markets
    if about.price and about.price.currency != market.currency:
        raise InvalidInput(OTHER_CURRENCY, field="price", currency=market.currency)
    if whose:
        customer = await customer_who(
            reads, whose, market.brand_id, currency=market.currency, at=at
        )
        about = replace(about, customer=customer)
    versions = (await policies_of(reads, [market.id]))[market.id]
    version = in_force(versions, at, brand_id=market.brand_id)
    told = version if surface is Surface.CHECKOUT else None
    asked = Asked(market, version, about, at)
    return stated(
        facts_said(asked),
        currency=market.currency,
        language=language,
        is_ordered=surface in IS_ORDERED,
        asked=asked,
        disclosure_id=disclosure_id(told, about.customer) if told else None,
    )


async def statements_of_lines(
    reads: Reader, asked: Sequence[tuple[int, str]], *, at: datetime, language: str
) -> list[PolicyStatement | None]:
    """Of (order line, currency) that is bought already: with a date instead of days."""
    found = await facts_of_lines(reads, [(line_id, None) for line_id, _ in asked], at=at)
    return [
        stated(facts, currency=currency, language=language, is_ordered=True) if facts else None
        for facts, (_, currency) in zip(found, asked, strict=True)
    ]
