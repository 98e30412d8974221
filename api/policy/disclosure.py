"""What a checkout told, as an id that the shop stores with the order.

It names the policy version, which never changes, and who the customer was to that version: the
tier, and which of the segments it asks for. So what was told can be computed again at any time.
It travels through browsers, so it is sealed: nobody can tell themselves a better tier, and what
was told to one customer is nothing to another.
"""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, replace

from api.kernel import text
from api.kernel.ids import kind_and_key, public_id
from api.policy.facts import UNKNOWN, CustomerFacts
from api.policy.reads import PolicyVersion

SEAL_LENGTH = 20
"""Hexadecimal digits: 80 bits, as many as a guess over the network could never find."""


@dataclass(frozen=True, slots=True)
class Disclosed:
    version: PolicyVersion
    tier: str | None
    segments: frozenset[str]


def disclosure_id(version: PolicyVersion, customer: CustomerFacts = UNKNOWN) -> str:
    """Of a customer who objected it names the version alone: nobody looked at who they are."""
    told = UNKNOWN if customer.objected else customer
    asked_for = enumerate(version.policy.segments)
    bits = sum(1 << place for place, name in asked_for if name in told.segments)
    said = f"{version.id}.{told.tier or ''}.{bits:x}"
    return public_id("Disclosure", f"{said}.{_sealed(said, version, customer)}")


def disclosed(
    id: str | None, versions: Iterable[PolicyVersion], customer: CustomerFacts
) -> Disclosed | None:
    """None for what we never told this customer: nothing was told then."""
    kind, key = kind_and_key(id or "")
    said, _, seal = key.rpartition(".")
    number, _, rest = said.partition(".")
    version = next((one for one in versions if one.id == text.whole_number(number)), None)
    if kind != "Disclosure" or version is None:
        return None
    if not hmac.compare_digest(seal.encode(), _sealed(said, version, customer).encode()):
        return None
    tier, _, bits = rest.partition(".")
    held = int(bits, 16)
    names = (name for place, name in enumerate(version.policy.segments) if held >> place & 1)
    return Disclosed(version, tier or None, frozenset(names))


def customer_told(told: Disclosed, customer: CustomerFacts) -> CustomerFacts:
    """The customer as they were told; how many orders came before this one has not changed.

    Who objects later keeps what was promised: it is part of a contract (GDPR art. 6(1)(b)), and an
    objection must cost nobody anything.
    """
    return replace(customer, tier=told.tier, segments=told.segments, next_tier=None, objected=False)


def _sealed(said: str, version: PolicyVersion, customer: CustomerFacts) -> str:
    """What was told to everybody is sealed for everybody; what is personal, for that person."""
    everybody = said == f"{version.id}..0"
    whose = "" if everybody else f"{customer.id or ''}"
    mac = hmac.new(version.seal.encode(), f"{said}.{whose}".encode(), hashlib.sha256)
    return mac.hexdigest()[:SEAL_LENGTH]
