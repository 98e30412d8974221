"""The closed list of CRD art. 16: goods that cannot be withdrawn from.

Not in it, whatever shops write: sale, second hand, opened box, ordered in specially, a mattress.
"""

from collections.abc import Mapping

from api.policy.statute.facts import Category, Facts

ARTICLE_16: Mapping[Category, str] = {
    Category.SERVICE_PERFORMED: "16(a)",
    Category.MARKET_PRICED: "16(b)",
    Category.CUSTOM_MADE: "16(c)",
    Category.PERISHABLE: "16(d)",
    Category.SEALED_HYGIENE: "16(e)",
    Category.MIXED_INSEPARABLY: "16(f)",
    Category.FUTURE_ALCOHOL: "16(g)",
    Category.URGENT_REPAIR: "16(h)",
    Category.SEALED_MEDIA: "16(i)",
    Category.NEWSPAPER: "16(j)",
    Category.PUBLIC_AUCTION: "16(k)",
    Category.DATED_LEISURE: "16(l)",
    Category.DIGITAL_CONTENT_STARTED: "16(m)",
}
ONLY_UNSEALED = frozenset({Category.SEALED_HYGIENE, Category.SEALED_MEDIA})


def exception_of(facts: Facts) -> str | None:
    """The letter that takes these goods out; sealed goods only once they are unsealed."""
    if facts.category in ONLY_UNSEALED and not facts.unsealed:
        return None
    return ARTICLE_16.get(facts.category)
