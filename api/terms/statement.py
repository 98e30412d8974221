"""What a shop tells shoppers, and what it is held to afterwards: before the order and after it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import msgspec

from api.database.reader import Reader, structs
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.policy.budgets import first_day
from api.policy.disclosure import disclosure_id
from api.policy.ledger import reserve_told
from api.policy.reads import in_force, policies_of, taken_of, told_budgets
from api.terms.customers import Whose, customer_who
from api.terms.facts import local_day
from api.terms.reads import facts_of_lines
from api.terms.rights import Right, rights_of
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
       m.informs_of_withdrawal, m.emissions, p.category, p.legal_category, p.prices
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


ALL_OF_IT = 1 << 62


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
    id = disclosure_id(version, about.customer) if version else None
    asked = Asked(market, version, about, at, await taken_of(reads, {market.id: versions}))
    if id and asked.taken:
        promised = (await told_budgets(reads, [id], unused=True))[id]
        asked = msgspec.structs.replace(asked, promised=frozenset(promised))
    if id and surface is Surface.CHECKOUT:
        asked = await _reserved(asked, id)
    return stated(
        facts_said(asked),
        currency=market.currency,
        language=language,
        is_ordered=surface in IS_ORDERED,
        asked=asked,
        disclosure_id=id if surface is Surface.CHECKOUT else None,
    )


async def _reserved(asked: Asked, disclosure_id: str) -> Asked:
    """What the checkout tells is put aside; what nothing is left for, is not told."""
    draws, market = facts_said(asked).now.draws, asked.market
    if not draws:
        return asked
    today = local_day(asked.at, market.time_zone)
    gone = await reserve_told(draws, disclosure_id, market.id, on=today, now=asked.at)
    ends = {one.budget: first_day(one.per, today) for one in draws if one.budget in gone}
    whose = {one.budget: (market.id, one.brand_id or 0) for one in draws}
    all_of_it = {(whose[name], name, day): ALL_OF_IT for name, day in ends.items()}
    return msgspec.structs.replace(
        asked, taken={**asked.taken, **all_of_it}, promised=asked.promised - gone
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


async def rights_of_orders(
    reads: Reader,
    asked: Sequence[tuple[Sequence[tuple[int, int]], str]],
    *,
    at: datetime,
    language: str,
) -> list[tuple[Right, ...]]:
    """Of (order lines by id and number, currency) for each order."""
    ids = [(id, None) for lines, _ in asked for id, _ in lines]
    found = dict(zip(ids, await facts_of_lines(reads, ids, at=at), strict=True))
    return [
        rights_of(
            [(number, facts) for id, number in lines if (facts := found[id, None])],
            currency=currency,
            language=language,
        )
        for lines, currency in asked
    ]
