"""Terms: the better of policy and law in each dimension, and a reason for each."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from api.orders.rules import LineUnits
from api.policy.document import MethodOffer, PolicyDocument, RefundTiming, Resolution, ReturnMethod
from api.policy.statute import Facts as StatuteFacts
from api.policy.statute import Floor, OutboundRefund, statutory_floor
from api.reasons.rules import Ground


class NonReturnableReason(StrEnum):
    RETURNED = "RETURNED"
    CANCELED = "CANCELED"
    UNFULFILLED = "UNFULFILLED"
    RETURN_WINDOW_EXPIRED = "RETURN_WINDOW_EXPIRED"
    EXCEPTED_BY_LAW = "EXCEPTED_BY_LAW"


class Clock(StrEnum):
    """What the deadline counts."""

    NOT_STARTED = "NOT_STARTED"
    WITHDRAWAL = "WITHDRAWAL"
    POLICY = "POLICY"
    CONFORMITY = "CONFORMITY"


class Dimension(StrEnum):
    WINDOW = "WINDOW"
    FEE = "FEE"
    DEDUCTION = "DEDUCTION"


class Outcome(StrEnum):
    DECIDED = "DECIDED"
    LOST = "LOST"
    RAISED_TO_FLOOR = "RAISED_TO_FLOOR"


class Because(msgspec.Struct, frozen=True):
    """One rule that had something to say. `sentence` is a key of words.SENTENCES."""

    rule: str
    dimension: Dimension
    outcome: Outcome
    sentence: str
    values: dict[str, str | int] = {}


class MethodTerms(msgspec.Struct, frozen=True):
    method: ReturnMethod
    carrier: str
    fee_minor: int
    min_days: int
    max_days: int


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
    deduction_allowed: bool
    wear_percent: dict[str, int]
    statutory: Statutory
    because: tuple[Because, ...]
    personalised: bool
    policy_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """All that the terms of one order line may look at."""

    at: datetime
    time_zone: str
    delivered_at: datetime | None
    """Of this line's last piece; None: nothing of it has arrived."""
    statute: StatuteFacts
    units: LineUnits
    policy: PolicyDocument
    policy_id: int | None
    frozen: PolicyDocument | None
    """The policy of the disclosure that was frozen onto the order."""

    @property
    def is_fault(self) -> bool:
        return self.statute.ground in (Ground.FAULT, Ground.RECALL)


def terms_of(facts: LineFacts) -> Terms:
    floor = statutory_floor(facts.statute)
    window = _window(facts, floor)
    why_not = _non_returnable(facts, floor, window)
    methods, fee_because = _methods(facts, facts.policy)
    wear, wear_because = _wear(facts, floor)
    return Terms(
        returnable=0 if why_not else facts.units.returnable,
        non_returnable_reason=why_not,
        needs_review=facts.is_fault and not window.within_simple,
        deadline=end_of_day(window.last_day, facts.time_zone) if window.last_day else None,
        clock=window.clock,
        methods=methods,
        resolutions=facts.policy.resolutions,
        credit_bonus_percent=facts.policy.credit_bonus_percent,
        refund_timing=facts.policy.refund_timing,
        deduction_allowed=bool(wear),
        wear_percent=wear,
        statutory=_statutory(floor),
        because=(*window.because, fee_because, wear_because),
        personalised=False,
        policy_id=facts.policy_id,
    )


@dataclass(frozen=True, slots=True)
class _Window:
    clock: Clock
    last_day: date | None
    within_simple: bool
    """Inside the days in which no reason is needed, by law or policy."""
    over: bool
    because: tuple[Because, ...]


def _window(facts: LineFacts, floor: Floor) -> _Window:
    today = local_day(facts.at, facts.time_zone)
    if floor.withdrawal_applies and floor.last_day_to_declare is None:
        reason = Because("statute", Dimension.WINDOW, Outcome.DECIDED, "not_started")
        return _Window(Clock.NOT_STARTED, None, True, False, (reason,))
    offers = _offers(facts, floor)
    best = max(offers, key=lambda offer: offer[1], default=None)
    simple = best is not None and today <= best[1]
    if facts.is_fault and floor.conformity_until and not (simple and best):
        until = floor.conformity_until
        reason = Because(
            "statute", Dimension.WINDOW, Outcome.DECIDED, "fault_window", {"date": f"{until}"}
        )
        return _Window(Clock.CONFORMITY, until, False, today > until, (reason,))
    if best is None:
        return _Window(Clock.WITHDRAWAL, None, False, True, _exception_because(floor))
    clock = Clock.WITHDRAWAL if best[0] == "law_window" else Clock.POLICY
    because = tuple(_window_because(offer, best=offer is best) for offer in offers)
    return _Window(clock, best[1], simple, not simple, because)


def _offers(facts: LineFacts, floor: Floor) -> list[tuple[str, date, int]]:
    """(sentence, last day, days) of law, today's policy and the one promised at the order."""
    offers: list[tuple[str, date, int]] = []
    if floor.withdrawal_applies and floor.last_day_to_declare:
        offers.append(("law_window", floor.last_day_to_declare, 14))
    if facts.delivered_at and facts.statute.buyer == "CONSUMER":
        start = local_day(facts.delivered_at, facts.time_zone)
        for sentence, policy in (("policy_window", facts.policy), ("frozen_window", facts.frozen)):
            if policy and policy.window_days:
                days = policy.window_days
                offers.append((sentence, start + timedelta(days=days), days))
    return offers


def _window_because(offer: tuple[str, date, int], *, best: bool) -> Because:
    sentence, last_day, days = offer
    outcome = Outcome.DECIDED if best else Outcome.LOST
    rule = sentence.removesuffix("_window")
    values: dict[str, str | int] = {"date": f"{last_day}", "days": days}
    return Because(rule, Dimension.WINDOW, outcome, sentence, values)


def _exception_because(floor: Floor) -> tuple[Because, ...]:
    if not floor.exception:
        return ()
    values: dict[str, str | int] = {"article": floor.exception}
    return (Because("statute", Dimension.WINDOW, Outcome.DECIDED, "excepted", values),)


def _non_returnable(facts: LineFacts, floor: Floor, window: _Window) -> NonReturnableReason | None:
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


def _methods(facts: LineFacts, policy: PolicyDocument) -> tuple[tuple[MethodTerms, ...], Because]:
    terms = tuple(
        MethodTerms(offer.method, offer.carrier, _fee(facts, offer), offer.min_days, offer.max_days)
        for offer in policy.methods
    )
    lowered = any(
        term.fee_minor < offer.fee_minor for term, offer in zip(terms, policy.methods, strict=True)
    )
    sentence = "fee_disclosed"
    if facts.is_fault:
        sentence = "free_fault"
    elif facts.statute.disclosed_fee_minor is None or not facts.statute.told_consumer_pays:
        sentence = "free_not_told"
    elif any(_above_cost(facts, offer) for offer in policy.methods):
        sentence = "fee_capped"
    outcome = Outcome.RAISED_TO_FLOOR if lowered else Outcome.DECIDED
    return terms, Because("statute", Dimension.FEE, outcome, sentence)


def _above_cost(facts: LineFacts, offer: MethodOffer) -> bool:
    """Would cost more than the way back costs the shop, though it was told."""
    told = facts.statute.disclosed_fee_minor or 0
    return offer.direct_cost_minor < min(offer.fee_minor, told)


def _fee(facts: LineFacts, offer: MethodOffer) -> int:
    """What policy asks, never above what was told nor above the direct cost (CRD 14(1), 6(6))."""
    if facts.is_fault or not facts.statute.told_consumer_pays:
        return 0
    told = facts.statute.disclosed_fee_minor or 0
    asked = min(offer.fee_minor, told, offer.direct_cost_minor)
    floor = statutory_floor(replace(facts.statute, direct_cost_minor=offer.direct_cost_minor))
    cap = floor.max_return_fee_minor
    return asked if cap is None else min(asked, cap)


def _wear(facts: LineFacts, floor: Floor) -> tuple[dict[str, int], Because]:
    if facts.is_fault:
        return {}, Because("statute", Dimension.DEDUCTION, Outcome.DECIDED, "no_deduction_fault")
    if floor.withdrawal_applies and not _deductible(facts):
        return {}, Because(
            "statute", Dimension.DEDUCTION, Outcome.RAISED_TO_FLOOR, "no_deduction_law"
        )
    because = Because("policy", Dimension.DEDUCTION, Outcome.DECIDED, "deduction_possible")
    return facts.policy.wear_percent, because


def _deductible(facts: LineFacts) -> bool:
    """Would the law allow a deduction if the bench found wear? (CRD 14(2))"""
    worn = replace(facts.statute, used_beyond_testing=True)
    return statutory_floor(worn).deduction_allowed is True


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
    )


def local_day(at: datetime, time_zone: str) -> date:
    return at.astimezone(ZoneInfo(time_zone)).date()


def end_of_day(day: date, time_zone: str) -> datetime:
    """The instant at which that day is over for the customer."""
    midnight = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(time_zone))
    return midnight.astimezone(ZoneInfo("UTC"))
