"""Which policy counted for an order, and what its checkout told: in fact, and as it would have.

A checkout that told nothing tells nothing in a simulation either, unless everybody is to be told.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from api.policy.disclosure import Disclosed, disclosed
from api.policy.facts import CustomerFacts
from api.policy.reads import PolicyVersion, in_force
from api.reasons.rules import Ground
from api.simulation.past import Item, Past, PastOrder
from api.terms.reads import Disclosure


@dataclass(frozen=True, slots=True)
class Moment:
    """An order on one day, for one reason: when its terms are asked for."""

    order: PastOrder
    at: datetime
    ground: Ground
    now: CustomerFacts
    """Who they were at that moment."""
    then: CustomerFacts
    """Who they were at the checkout."""


class Told(msgspec.Struct, frozen=True):
    """The columns of terms that say which policy counts. Fields as in `terms.columns.LINES`."""

    policy: int | None
    gone: tuple[str, ...] = ()
    promised: int | None = None
    promised_tier: str | None = None
    promised_segments: tuple[str, ...] = ()
    promised_gone: tuple[str, ...] = ()
    told_consumer_pays: bool = False
    told_fee_minor: int | None = None

    @property
    def tells(self) -> bool:
        return self.promised is not None or self.told_consumer_pays


Telling = Callable[[Moment], Told]
Versions = Mapping[int, Sequence[PolicyVersion]]
"""By market."""


def as_it_was(past: Past) -> Callable[[Moment, Item], Told]:
    """The version in force at that moment, and the one that was told. A budget out of which its
    return took nothing may as well have been empty."""

    reserved = {(one.return_id, one.budget) for one in past.reserved}

    def unused(version: PolicyVersion, item: Item) -> tuple[str, ...]:
        budgets = version.policy.budgets
        return tuple(name for name in budgets if (item.return_id, name) not in reserved)

    def told(moment: Moment, item: Item) -> Told:
        order, of_market = moment.order, past.versions[moment.order.market_id]
        now = in_force(of_market, moment.at, brand_id=order.brand_id)
        gone = unused(now, item) if now else ()
        policy = now.id if now else None
        said, promise = _said(order), _promise(moment, of_market)
        if promise is None:
            pays, fee = said.told_consumer_pays, said.return_fee_minor
            return Told(policy, gone=gone, told_consumer_pays=pays, told_fee_minor=fee)
        return Told(
            policy,
            gone=gone,
            promised=promise.version.id,
            promised_tier=promise.tier,
            promised_segments=tuple(sorted(promise.segments)),
            promised_gone=unused(promise.version, item),
        )

    return told


def as_if(of: Callable[[PastOrder], int | None], versions: Versions, *, everybody: bool) -> Telling:
    """One policy from the checkout on, told to whoever was told anything."""

    def told(moment: Moment) -> Told:
        policy, promise = of(moment.order), _promise(moment, versions[moment.order.market_id])
        if policy is None or not (everybody or promise or _told_itself(moment.order)):
            return Told(policy)
        then = moment.then
        tier, segments = (promise or then).tier, (promise or then).segments
        if then.objected and promise is None:
            tier, segments = None, frozenset[str]()
        told = tuple(sorted(segments))
        return Told(policy, promised=policy, promised_tier=tier, promised_segments=told)

    return told


def _said(order: PastOrder) -> Disclosure:
    return msgspec.json.decode(order.disclosure or "{}", type=Disclosure)


def _promise(moment: Moment, versions: Sequence[PolicyVersion]) -> Disclosed | None:
    return disclosed(_said(moment.order).disclosure_id, versions, moment.now)


def _told_itself(order: PastOrder) -> bool:
    """The shop told an amount in words of its own."""
    return _said(order).return_fee_minor is not None
