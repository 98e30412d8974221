"""Whether the shop must offer the withdrawal function of CRD art. 11a for this contract."""

from api.policy.statute.because import Rule
from api.policy.statute.countries import Law
from api.policy.statute.facts import Facts
from api.policy.statute.withdrawal import ONLINE_CHANNELS


def function_required(facts: Facts, law: Law, *, applies: bool) -> tuple[bool, Rule]:
    """Asked of the contract, not of the day: an elapsed period does not change the answer."""
    if not applies:
        return False, Rule.FUNCTION_NO_WITHDRAWAL
    if facts.channel not in ONLINE_CHANNELS:
        return False, Rule.FUNCTION_NOT_ONLINE
    if law.function_from is None:
        return False, Rule.FUNCTION_NOT_LAW_HERE
    if facts.contract_at_latest < law.function_from:
        return False, Rule.FUNCTION_CONTRACT_BEFORE
    return True, Rule.FUNCTION_REQUIRED
