"""Terms: the better of policy and law in each dimension, and a reason for each."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec

from api.policy.document import RefundTiming, Resolution, RuleMethod
from api.policy.rules import Draw, Offer, better_whole
from api.policy.slots import (
    CREDIT_BONUS,
    FEE,
    INSPECTION,
    KEEP_ITEM,
    KEEP_ITEM_PERCENT,
    PHOTOS,
    PRIORITY,
    RESOLUTION,
    SERVICE_LEVEL,
    WINDOW,
    Dimension,
    Slot,
)
from api.policy.statute import Floor, Ground, OutboundRefund, statutory_floor
from api.terms.because import Because, Better, Outcome, because_of, rules_heard
from api.terms.facts import LineFacts, end_of_day, local_day
from api.terms.ways import MethodTerms, at_worst, methods_of, wear_of
from api.terms.window import Clock, Window, window_of

PERSONAL = frozenset({RuleMethod.TIER, RuleMethod.BEHAVIOUR})


REMEDIES: Mapping[Resolution, frozenset[Ground]] = {
    Resolution.REPLACEMENT: frozenset({Ground.FAULT, Ground.RECALL}),
    Resolution.REPAIR: frozenset({Ground.FAULT}),
}
"""What the law gives besides money, on which grounds, whatever the policy offers. Whether what is
called back can be repaired is the maker's to say, so the policy's."""


class NonReturnableReason(StrEnum):
    RETURNED = "RETURNED"
    CANCELED = "CANCELED"
    UNFULFILLED = "UNFULFILLED"
    RETURN_WINDOW_EXPIRED = "RETURN_WINDOW_EXPIRED"
    EXCEPTED_BY_LAW = "EXCEPTED_BY_LAW"


class Statutory(msgspec.Struct, frozen=True):
    """The least that the law gives, whoever the customer is."""

    withdrawal_applies: bool
    last_day: date | None
    max_fee_minor: int | None
    deduction_allowed: bool
    refund_outbound: OutboundRefund | None
    refund_due_safe: date | None
    refund_due_legal: date | None
    may_withhold: bool
    send_back_by: date | None
    conformity_until: date | None
    withdrawal_function_required: bool
    legal_basis: tuple[str, ...]
    confidence: str
    repair_extends_until: date | None = None


class Terms(msgspec.Struct, frozen=True):
    """What a unit gets at one moment. Money in minor units of the order's currency."""

    returnable: int
    non_returnable_reason: NonReturnableReason | None
    needs_review: bool
    """A fault reported after the days of withdrawal: a person looks at it first."""
    deadline: datetime | None
    clock: Clock
    methods: tuple[MethodTerms, ...]
    resolutions: tuple[Resolution, ...]
    credit_bonus_percent: int
    refund_timing: RefundTiming
    keep_item_up_to_minor: int
    keep_item_percent: int
    inspection: bool
    photos: bool
    priority: int
    handled_within_hours: int
    deduction_allowed: bool
    wear_percent: dict[str, int]
    statutory: Statutory
    because: tuple[Because, ...]
    personalised: bool
    """A personal rule decided something of this."""
    policy_id: int | None
    draws: tuple[Draw, ...] = ()
    """What it takes out of budgets."""
    better: tuple[Better, ...] = ()
    """What the next tier would give. Only where somebody looks at terms, see better.py."""


def terms_of(facts: LineFacts) -> Terms:
    floor = statutory_floor(at_worst(facts.statute))
    offer = offer_of(facts)
    window = window_of(facts, floor, offer)
    why_not = _non_returnable(facts, floor, window)
    methods, fee_because = methods_of(facts, offer, floor)
    wear, wear_because = wear_of(facts, offer, floor)
    overruled = _overruled(facts, window, methods, offer)
    because = (
        *window.because,
        *rules_heard(offer, overruled),
        *_original_means(offer),
        *_choice(facts, floor),
        fee_because,
        wear_because,
    )
    return Terms(
        returnable=0 if why_not else facts.units.returnable,
        non_returnable_reason=why_not,
        needs_review=facts.is_fault and not window.within_simple,
        deadline=end_of_day(window.last_day, facts.time_zone) if window.last_day else None,
        clock=window.clock,
        methods=methods,
        resolutions=_resolutions(facts, offer),
        credit_bonus_percent=offer.number(CREDIT_BONUS),
        refund_timing=offer.refund_timing,
        keep_item_up_to_minor=offer.number(KEEP_ITEM),
        keep_item_percent=offer.number(KEEP_ITEM_PERCENT),
        inspection=bool(offer.number(INSPECTION)),
        photos=bool(offer.number(PHOTOS)),
        priority=offer.number(PRIORITY),
        handled_within_hours=offer.number(SERVICE_LEVEL),
        deduction_allowed=bool(wear),
        wear_percent=wear,
        statutory=_statutory(floor),
        because=because,
        personalised=any(
            one.outcome is Outcome.DECIDED and one.method in PERSONAL for one in because
        ),
        policy_id=facts.policy_id,
        draws=offer.draws,
    )


def offer_of(facts: LineFacts) -> Offer:
    """The better whole policy of the promised one and today's."""
    if facts.frozen is None:
        return facts.now
    return better_whole(facts.frozen, facts.now, on=local_day(facts.at, facts.time_zone))


def _overruled(
    facts: LineFacts, window: Window, methods: Sequence[MethodTerms], offer: Offer
) -> dict[Slot, bool]:
    """Where the law gives at least as much as the policy's rules, they did not decide."""
    fees = {FEE[way.method]: _is_capped(facts, way, offer) for way in methods}
    return {WINDOW: window.clock is not Clock.POLICY, **fees}


def _is_capped(facts: LineFacts, way: MethodTerms, offer: Offer) -> bool:
    """What a disclosure told is the rules' own word, so that cap does not count as the law's."""
    cap = way.most_minor
    if cap is not None and facts.frozen:
        cap = 0 if facts.is_fault else offer.policy.direct_cost[way.method]
    return cap is not None and cap <= offer.fee(way.method)


def _resolutions(facts: LineFacts, offer: Offer) -> tuple[Resolution, ...]:
    """Money back the way it was paid is always possible (CRD art. 13(1)), and of what is faulty
    the same again or its repair (SGD art. 13(2), GPSR art. 37(2))."""
    original = Resolution.ORIGINAL_PAYMENT_METHOD
    others = [way for way in offer.resolutions if way is not original and _may(facts, offer, way)]
    ground = facts.statute.ground
    remedies = [way for way, on in REMEDIES.items() if ground in on and way not in others]
    return (original, *others, *remedies)


def _may(facts: LineFacts, offer: Offer, way: Resolution) -> bool:
    """A part of the price is given once."""
    if way is not Resolution.KEEP_ITEM:
        return True
    return offer.purchase.price_minor <= offer.number(KEEP_ITEM) and not facts.units.all_reduced


def _original_means(offer: Offer) -> tuple[Because, ...]:
    if offer.values[RESOLUTION[Resolution.ORIGINAL_PAYMENT_METHOD]]:
        return ()
    raised = Outcome.RAISED_TO_FLOOR
    return (because_of("statute", Dimension.RESOLUTION, raised, "original_means"),)


def _choice(facts: LineFacts, floor: Floor) -> Iterator[Because]:
    """What the consumer has to be told before anything is put right (SGD art. 13(2a))."""
    if facts.statute.ground is not Ground.FAULT or floor.conformity_until is None:
        return
    side, decided = Dimension.RESOLUTION, Outcome.DECIDED
    yield because_of("law", side, decided, "choice_of_remedy")
    if until := floor.repair_extends_until:
        yield because_of("law", side, decided, "repair_extends", date=f"{until}")


def _non_returnable(facts: LineFacts, floor: Floor, window: Window) -> NonReturnableReason | None:
    units = facts.units
    if units.quantity == units.canceled:
        return NonReturnableReason.CANCELED
    if units.returnable == 0:
        return NonReturnableReason.RETURNED
    if not window.over:
        return None
    if floor.exception and not facts.is_fault:
        return NonReturnableReason.EXCEPTED_BY_LAW
    if facts.delivered_at is None and not floor.withdrawal_applies:
        return NonReturnableReason.UNFULFILLED
    return NonReturnableReason.RETURN_WINDOW_EXPIRED


def _statutory(floor: Floor) -> Statutory:
    return Statutory(
        withdrawal_applies=floor.withdrawal_applies,
        last_day=floor.last_day_to_declare,
        max_fee_minor=floor.max_return_fee_minor,
        deduction_allowed=floor.deduction_allowed is True,
        refund_outbound=floor.refund_outbound,
        refund_due_safe=floor.refund_due_safe,
        refund_due_legal=floor.refund_due_legal,
        may_withhold=floor.may_withhold,
        send_back_by=floor.send_back_by,
        conformity_until=floor.conformity_until,
        withdrawal_function_required=floor.withdrawal_function_required,
        legal_basis=floor.legal_basis,
        confidence=floor.confidence.value,
        repair_extends_until=floor.repair_extends_until,
    )
