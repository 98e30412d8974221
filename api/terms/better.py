"""What would make the terms better: the same purchase, bought by somebody of the next tier.

Never in the withdrawal path (CRD art. 11a: nothing between the statement and its confirmation), so
it is no part of `terms_of`; whoever shows terms asks for it.
"""

from dataclasses import replace

import msgspec

from api.policy.rules import resolve
from api.policy.slots import FEE, OF_THE_WAREHOUSE, Slot
from api.terms.because import Better, effect
from api.terms.facts import LineFacts
from api.terms.rules import Terms


def with_better(terms: Terms, facts: LineFacts) -> Terms:
    return msgspec.structs.replace(terms, better=better_of(facts))


def better_of(facts: LineFacts) -> tuple[Better, ...]:
    """Only what today's policy gives more of; nothing for who objected, who nobody looks at."""
    following = facts.customer.next_tier
    if following is None or facts.customer.objected or facts.is_fault:
        return ()
    now = facts.now
    then = resolve(now.policy, now.purchase, replace(facts.customer, tier=following.tier))
    offered = {FEE[method] for method in now.methods}

    def is_better(slot: Slot) -> bool:
        if slot in OF_THE_WAREHOUSE or (slot in OF_FEES and slot not in offered):
            return False
        return slot.rank(then.values[slot], then.purchase) > slot.rank(
            now.values[slot], now.purchase
        )

    return tuple(
        Better(
            slot.dimension,
            following.tier,
            {**following.title},
            following.lack,
            following.amount,
            effect(slot, then.values[slot], then),
            effect(slot, now.values[slot], now),
        )
        for slot in now.values
        if is_better(slot)
    )


OF_FEES = frozenset(FEE.values())
