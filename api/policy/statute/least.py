"""The least that the law gives: puts the dimensions of the floor together."""

from api.policy.statute.because import (
    PLACES,
    WEAKEST_FIRST,
    Because,
    Confidence,
    Dimension,
    Rule,
)
from api.policy.statute.conformity import conformity_of
from api.policy.statute.countries import Law, law_of
from api.policy.statute.facts import Buyer, Facts, Ground
from api.policy.statute.floor import Floor, OutboundRefund
from api.policy.statute.refund_clock import refund_clock, send_back_by
from api.policy.statute.return_cost import cost_of_return, deduction
from api.policy.statute.withdrawal import withdrawal_of
from api.policy.statute.withdrawal_function import function_required

GUARANTEE = frozenset({Dimension.CONFORMITY, Dimension.BURDEN, Dimension.REJECTION})
# The function binds the shop's pages, not this return: its confidence is told in `because` alone.
REMORSE_ASIDE = GUARANTEE | {Dimension.FUNCTION, Dimension.CHOICE}
FAULT_BEARS = GUARANTEE | {Dimension.RETURN_COST, Dimension.DEDUCTION}


def statutory_floor(facts: Facts) -> Floor:
    """The minimum rights that these facts give, by the law of the consumer's country."""
    law = law_of(facts.country)
    if facts.buyer is Buyer.BUSINESS:
        return _nothing(law.because[Rule.BUSINESS_BUYER] if law else BUSINESS_ANYWHERE)
    if law is None:
        return UNITED_STATES if facts.country == "US" else NO_FLOOR
    return _consumer_floor(facts, law)


def _consumer_floor(facts: Facts, law: Law) -> Floor:
    withdrawal, conformity = withdrawal_of(facts, law), conformity_of(facts, law)
    withdrawn, liable = withdrawal.in_time is True, conformity.liable
    payer, fee, cost_rules = cost_of_return(facts, liable=liable, withdrawn=withdrawn)
    deducted, deduction_rules = deduction(facts, liable=liable, withdrawn=withdrawn)
    outbound, outbound_rules = _outbound(facts, withdrawn=withdrawn)
    clock = refund_clock(facts, law, liable=liable, withdrawn=withdrawn)
    back_by, back_rules = send_back_by(facts, law) if withdrawn else (None, ())
    function, function_rule = function_required(facts, law, applies=withdrawal.applies)
    rules = cost_rules + deduction_rules + outbound_rules + clock.rules + back_rules
    because = withdrawal.because + law.reasons((*rules, function_rule)) + conformity.because
    return Floor(
        withdrawal_applies=withdrawal.applies,
        exception=withdrawal.exception,
        last_day_to_declare=withdrawal.last_day,
        declared_in_time=withdrawal.in_time,
        may_refuse_withdrawal=withdrawal.may_refuse,
        payer=payer,
        max_return_fee_minor=fee,
        deduction_allowed=deducted,
        refund_outbound=outbound,
        refund_due_safe=clock.safe,
        refund_due_legal=clock.legal,
        may_withhold=clock.may_withhold,
        send_back_by=back_by,
        withdrawal_function_required=function,
        conformity_until=conformity.until,
        burden_on_trader_until=conformity.burden_until,
        short_term_reject_until=conformity.reject_until,
        repair_extends_until=conformity.repair_extends_until,
        confidence=_weakest(because, ground=facts.ground),
        because=because,
    )


def _outbound(facts: Facts, *, withdrawn: bool) -> tuple[OutboundRefund | None, tuple[Rule, ...]]:
    """CRD art. 13(1), (2): standard delivery; of a part, only what was charged per item."""
    if not withdrawn:
        return None, ()
    if facts.whole_order:
        return OutboundRefund.STANDARD, (Rule.OUTBOUND_STANDARD,)
    return OutboundRefund.PRO_RATA_OR_NONE, (Rule.OUTBOUND_PRO_RATA,)


def _weakest(because: tuple[Because, ...], *, ground: Ground) -> Confidence:
    faulty = ground.is_fault
    marks = {
        reason.confidence
        for reason in because
        if (reason.dimension in FAULT_BEARS if faulty else reason.dimension not in REMORSE_ASIDE)
    }
    return next(mark for mark in WEAKEST_FIRST if mark in marks)


def _foreign(rule: Rule, citation: str) -> Because:
    return Because(PLACES[rule][0], rule, citation, Confidence.UNVERIFIED)


def _nothing(*because: Because, posted: bool = False) -> Floor:
    return Floor(
        withdrawal_applies=False,
        posted_policy_required=posted,
        confidence=Confidence.UNVERIFIED,
        because=because,
    )


BUSINESS_ANYWHERE = _foreign(Rule.BUSINESS_BUYER, "CRD art. 2")
NO_FLOOR = _nothing(_foreign(Rule.NO_CONSUMER_LAW_KNOWN, "no statute known"))
# No federal right to return what was bought online; some states take silence about the policy
# for consent to returns.
UNITED_STATES = _nothing(
    _foreign(Rule.NO_CONSUMER_LAW_KNOWN, "16 CFR 429"),
    _foreign(Rule.POSTED_POLICY, "Cal. Civ. Code § 1723"),
    _foreign(Rule.POSTED_POLICY, "N.Y. Gen. Bus. Law § 218-a"),
    posted=True,
)
