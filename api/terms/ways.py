"""What the way back costs, and what wear takes off: the policy's word, held to the law's."""

from dataclasses import replace

import msgspec

from api.policy.document import ReturnMethod
from api.policy.rules import Offer
from api.policy.slots import Dimension
from api.policy.statute import Facts, Floor
from api.shop.emissions import Emission
from api.terms.because import Because, Outcome, because_of
from api.terms.facts import LineFacts


class MethodTerms(msgspec.Struct, frozen=True):
    method: ReturnMethod
    carrier: str
    fee_minor: int
    min_days: int
    max_days: int
    most_minor: int | None = None
    """The most that the law lets it cost here; None where the law is silent."""
    note: dict[str, str] = {}
    """The shop's own words about it, by language."""
    co2e: Emission | None = None
    """Once the shop has attested it."""


def at_worst(facts: Facts) -> Facts:
    """What the law would leave of the price that was told, and of a deduction, if the way back
    costs the shop as much and the bench finds wear. Each way and each grade is held to it."""
    told = facts.disclosed_fee_minor
    return replace(facts, direct_cost_minor=told, used_beyond_testing=True)


def methods_of(
    facts: LineFacts, offer: Offer, floor: Floor
) -> tuple[tuple[MethodTerms, ...], Because]:
    terms = tuple(_way(facts, offer, floor, method) for method in offer.methods)
    lowered = any(way.fee_minor < offer.fee(way.method) for way in terms)
    sentence = "fee_disclosed"
    if facts.is_fault:
        sentence = "free_fault"
    elif facts.frozen is None and not _was_told(facts):
        sentence = "free_not_told"
    elif any(_above_cost(facts, offer, way.method) for way in terms):
        sentence = "fee_capped"
    outcome = Outcome.RAISED_TO_FLOOR if lowered else Outcome.DECIDED
    return terms, because_of("statute", Dimension.FEE, outcome, sentence)


def _way(facts: LineFacts, offer: Offer, floor: Floor, method: ReturnMethod) -> MethodTerms:
    """What policy asks, never above what was told nor above the direct cost (CRD 14(1), 6(6))."""
    way, cost = offer.policy.document.base.ways[method], offer.policy.direct_cost[method]
    told = _told(facts, method)
    cap = floor.max_return_fee_minor
    cap = min(cap, told, cost) if cap is not None else None
    free = facts.is_fault or not facts.statute.told_consumer_pays
    fee = 0 if free else min(offer.fee(method), told, cost, *(() if cap is None else (cap,)))
    emits = facts.emissions.of(method) if facts.emissions else None
    return MethodTerms(method, way.carrier, fee, *way.days, cap, {**way.note}, emits)


def _was_told(facts: LineFacts) -> bool:
    """Words without an amount tell nothing (CRD art. 6(6))."""
    return facts.statute.told_consumer_pays and facts.statute.disclosed_fee_minor is not None


def _told(facts: LineFacts, method: ReturnMethod) -> int:
    """The price of this way as the checkout told it; a way that it did not show had none."""
    if facts.frozen is None:
        return facts.statute.disclosed_fee_minor or 0
    return facts.frozen.fee(method) if method in facts.frozen.methods else 0


def _above_cost(facts: LineFacts, offer: Offer, method: ReturnMethod) -> bool:
    """Would cost more than the way back costs the shop, though it was told."""
    return offer.policy.direct_cost[method] < min(offer.fee(method), _told(facts, method))


def wear_of(facts: LineFacts, offer: Offer, floor: Floor) -> tuple[dict[str, int], Because]:
    """Would the law allow a deduction if the bench found wear? (CRD 14(2))"""
    deduction, decided = Dimension.DEDUCTION, Outcome.DECIDED
    if facts.is_fault:
        return {}, because_of("statute", deduction, decided, "no_deduction_fault")
    if floor.withdrawal_applies and floor.deduction_allowed is not True:
        raised = Outcome.RAISED_TO_FLOOR
        return {}, because_of("statute", deduction, raised, "no_deduction_law")
    wear = offer.policy.document.base.wear_percent
    return dict(wear), because_of("policy", deduction, decided, "deduction_possible")
