"""Who pays for the way back, how much at most, and what may be taken off the refund."""

from api.policy.statute.because import Rule
from api.policy.statute.facts import Facts, Ground
from api.policy.statute.floor import Payer

Cost = tuple[Payer | None, int | None, tuple[Rule, ...]]


def cost_of_return(facts: Facts, *, liable: bool, withdrawn: bool) -> Cost:
    """CRD arts 6(6) and 14(1): only the direct cost, and only what was told."""
    if liable:
        recall = facts.ground is Ground.RECALL
        return Payer.TRADER, 0, (Rule.RECALL_IS_FREE if recall else Rule.FAULT_IS_FREE,)
    if not withdrawn:
        return None, None, ()
    if facts.free_returns_promised:
        return Payer.TRADER, 0, (Rule.FREE_RETURNS_PROMISED,)
    disclosed, direct = facts.disclosed_fee_minor, facts.direct_cost_minor
    if not facts.told_consumer_pays or disclosed is None:
        return Payer.TRADER, 0, (Rule.COST_NOT_TOLD,)
    if direct is None:
        return Payer.CONSUMER, 0, (Rule.DIRECT_COST_NOT_SHOWN,)
    if direct < disclosed:
        return Payer.CONSUMER, direct, (Rule.AT_MOST_DIRECT_COST,)
    return Payer.CONSUMER, disclosed, (Rule.AT_MOST_DISCLOSED_FEE,)


def deduction(
    facts: Facts, *, liable: bool, withdrawn: bool
) -> tuple[bool | None, tuple[Rule, ...]]:
    """CRD art. 14(2): never where the right was not communicated before the contract; words that
    came later cannot make earlier use a debt."""
    if liable:
        recall = facts.ground is Ground.RECALL
        return False, (Rule.RECALL_UNDEDUCTED if recall else Rule.FAULT_UNDEDUCTED,)
    if not withdrawn:
        return None, ()
    if not facts.informed_of_right:
        return False, (Rule.RIGHT_NOT_COMMUNICATED,)
    if not facts.used_beyond_testing:
        return False, (Rule.NOT_USED_BEYOND_TESTING,)
    return True, (Rule.USED_BEYOND_TESTING,)
