"""A programme in the words of schema.org (30.0): MemberProgram, for search engines and agents.

https://schema.org/MemberProgram. What a tier takes besides an amount of money is said in words:
`hasTierRequirement` knows MonetaryAmount and Text.
"""

from collections.abc import Iterator

from api.kernel.language import Sentence
from api.loyalty.programme import Benefit, Programme, Tier

BENEFITS = {
    Benefit.POINTS: "https://schema.org/TierBenefitLoyaltyPoints",
    Benefit.PRICE: "https://schema.org/TierBenefitLoyaltyPrice",
    Benefit.RETURNS: "https://schema.org/TierBenefitLoyaltyReturns",
    Benefit.SHIPPING: "https://schema.org/TierBenefitLoyaltyShipping",
}

ORDERS = Sentence(
    en="At least {count} kept orders in {days} days",
    nl="Minstens {count} bestellingen gehouden in {days} dagen",
    fr="Au moins {count} commandes gardées en {days} jours",
    de="Mindestens {count} behaltene Bestellungen in {days} Tagen",
    nb="Minst {count} beholdte ordre på {days} dager",
)
KEPT = Sentence(
    en="At least {count} % of the items kept in {days} days",
    nl="Minstens {count} % van de artikelen gehouden in {days} dagen",
    fr="Au moins {count} % des articles gardés en {days} jours",
    de="Mindestens {count} % der Artikel in {days} Tagen behalten",
    nb="Minst {count} % av varene beholdt på {days} dager",
)
SUSTAINABLE = Sentence(
    en="At least {count} returns by the slower way or together in {days} days",
    nl="Minstens {count} keer langzamer of samen geretourneerd in {days} dagen",
    fr="Au moins {count} retours plus lents ou groupés en {days} jours",
    de="Mindestens {count} langsamere oder gebündelte Retouren in {days} Tagen",
    nb="Minst {count} tregere eller samlede returer på {days} dager",
)


def member_program(programme: Programme, organisation: str, language: str) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "MemberProgram",
        "name": programme.name,
        "description": programme.description,
        **({"url": programme.url} if programme.url else {}),
        "hostingOrganization": {"@type": "Organization", "name": organisation},
        "hasTiers": [_tier(tier, programme, language) for tier in programme.tiers],
    }


def _tier(tier: Tier, programme: Programme, language: str) -> dict[str, object]:
    required = [*_required(tier, programme, language)]
    return {
        "@type": "MemberProgramTier",
        "@id": f"#{tier.handle.lower()}",
        "name": tier.said(language),
        "hasTierBenefit": [BENEFITS[benefit] for benefit in tier.benefits],
        **({"hasTierRequirement": required} if required else {}),
        **({"membershipPointsEarned": _earned(programme)} if _earns(tier, programme) else {}),
    }


def _earns(tier: Tier, programme: Programme) -> bool:
    return programme.points is not None and Benefit.POINTS in tier.benefits


def _earned(programme: Programme) -> list[dict[str, object]]:
    """One point for so much: a QuantitativeValue per currency."""
    per = programme.points.per if programme.points else {}
    return [
        {"@type": "QuantitativeValue", "value": 1, "unitText": f"points per {amount} {currency}"}
        for currency, amount in per.items()
    ]


def _required(tier: Tier, programme: Programme, language: str) -> Iterator[object]:
    reach, days = tier.reach, programme.period_days
    for currency, amount in reach.spend.items():
        yield {"@type": "MonetaryAmount", "value": str(amount), "currency": currency}
    counts = ((ORDERS, reach.orders), (KEPT, reach.kept_percent), (SUSTAINABLE, reach.sustainable))
    for sentence, count in counts:
        if count:
            yield sentence.say(language, count=count, days=days)
