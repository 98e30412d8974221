"""Who bought it, as plain facts: what the loyalty room knows of them. Two statements."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from api.database.reader import Reader
from api.kernel.language import LANGUAGES
from api.loyalty.programme import Programme
from api.loyalty.programmes import in_force, versions_of
from api.loyalty.reads.facts import LoyaltyFacts, loyalty_facts
from api.loyalty.rules import Condition
from api.policy.facts import CustomerFacts, Lack, NextTier

LACKS: Mapping[Condition, Lack] = {
    Condition.SPEND: Lack.NET_SPEND,
    Condition.ORDERS: Lack.KEPT_ORDERS,
    Condition.SUSTAINABLE: Lack.SUSTAINABLE_CHOICES,
}
"""A kept rate is reached by sending less back, and nobody is told to do that here."""


class Customers:
    """Those of a batch of lines, and the programmes of their brands."""

    def __init__(
        self, known: Mapping[int, LoyaltyFacts], programmes: Mapping[int, Programme]
    ) -> None:
        self._known, self._programmes = known, programmes

    def of(self, customer_id: int, brand_id: int, *, orders: int, currency: str) -> CustomerFacts:
        it = self._known[customer_id]
        programme = self._programmes.get(brand_id)
        return CustomerFacts(
            id=customer_id,
            tier=it.tier,
            segments=frozenset(it.segments),
            orders=orders,
            next_tier=_next(it, programme, currency) if programme else None,
            objected=it.objected,
        )


async def customers_of(
    reads: Reader, customer_ids: Sequence[int], brand_ids: Sequence[int], *, at: datetime
) -> Customers:
    ids = sorted(set(customer_ids))
    known = dict(zip(ids, await loyalty_facts(reads, ids), strict=True))
    versions = await versions_of(reads.fetch, brand_ids if ids else [])
    found = {brand: in_force(those, at) for brand, those in versions.items()}
    return Customers(known, {brand: one.document for brand, one in found.items() if one})


def _next(it: LoyaltyFacts, programme: Programme, currency: str) -> NextTier | None:
    """Only where one thing is missing: half of what it takes would be a promise not kept."""
    tier = next((tier for tier in programme.tiers if tier.handle == it.next_tier), None)
    if tier is None or len(it.missing) != 1:
        return None
    (missing,) = it.missing
    lack = LACKS.get(missing.condition)
    if lack is None or missing.currency not in (None, currency):
        return None
    titles = {language: tier.said(language) for language in LANGUAGES}
    return NextTier(tier=tier.handle, title=titles, lack=lack, amount=missing.count)
