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
from api.simulation.past import PastOrder
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
    promised: int | None = None
    promised_tier: str | None = None
    promised_segments: tuple[str, ...] = ()
    told_consumer_pays: bool = False
    told_fee_minor: int | None = None

    @property
    def tells(self) -> bool:
        return self.promised is not None or self.told_consumer_pays


Telling = Callable[[Moment], Told]
Versions = Mapping[int, Sequence[PolicyVersion]]
"""By market."""


def as_it_was(versions: Versions) -> Telling:
    """The version in force at that moment, and the one that was told."""

    def told(moment: Moment) -> Told:
        order, of_market = moment.order, versions[moment.order.market_id]
        now = in_force(of_market, moment.at, brand_id=order.brand_id)
        policy = now.id if now else None
        said, promise = _said(order), _promise(moment, of_market)
        if promise is None:
            pays, fee = said.told_consumer_pays, said.return_fee_minor
            return Told(policy, told_consumer_pays=pays, told_fee_minor=fee)
        return Told(policy, promise.version.id, promise.tier, tuple(sorted(promise.segments)))

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
        return Told(policy, policy, tier, tuple(sorted(segments)))

    return told


def _said(order: PastOrder) -> Disclosure:
    return msgspec.json.decode(order.disclosure or "{}", type=Disclosure)


def _promise(moment: Moment, versions: Sequence[PolicyVersion]) -> Disclosed | None:
    return disclosed(_said(moment.order).disclosure_id, versions, moment.now)


def _told_itself(order: PastOrder) -> bool:
    """The shop told an amount in words of its own."""
    return _said(order).return_fee_minor is not None
