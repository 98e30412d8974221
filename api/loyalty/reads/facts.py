"""The plain facts of a customer that terms may depend on. One statement."""

from collections.abc import Sequence

import msgspec

from api.database.reader import Reader, placeholders
from api.loyalty.rules import Missing
from api.loyalty.segments import Segment

FACTS = """
SELECT c.id, c.tier AS given_tier, s.tier, s.next_tier, s.missing, s.segments, s.computed_at,
  s.objected_at
FROM customer c LEFT JOIN standing s ON s.customer_id = c.id WHERE c.id IN ({ids})
"""


class LoyaltyFacts(msgspec.Struct, frozen=True):
    tier: str | None = None
    """Handle."""
    segments: tuple[Segment, ...] = ()
    """None of them for whoever objects."""
    objected: bool = False
    """To profiling (GDPR art. 21)."""
    next_tier: str | None = None
    missing: tuple[Missing, ...] = ()
    """What the next tier still takes: the counterfactual of a term."""


async def loyalty_facts(reads: Reader, customer_ids: Sequence[int]) -> list[LoyaltyFacts]:
    """In the order of the ids, as last worked out; nobody in particular for an unknown one."""
    if not customer_ids:
        return []
    ids = placeholders(len(customer_ids))
    found = {
        row["id"]: LoyaltyFacts(
            tier=row["tier"] if row["computed_at"] else row["given_tier"],
            segments=msgspec.json.decode(row["segments"] or "[]", type=tuple[Segment, ...]),
            objected=row["objected_at"] is not None,
            next_tier=row["next_tier"],
            missing=msgspec.json.decode(row["missing"] or "[]", type=tuple[Missing, ...]),
        )
        for row in await reads.fetch(FACTS.format(ids=ids), *customer_ids)
    }
    return [found.get(id, LoyaltyFacts()) for id in customer_ids]
