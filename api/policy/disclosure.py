"""What a checkout told, as an id that the shop stores with the order.

It names the policy version, which never changes, and who the customer was to that version: the
tier, and which of the segments it asks for. So what was told can be computed again at any time.
"""

from dataclasses import dataclass

from api.kernel import text
from api.kernel.ids import kind_and_key, public_id
from api.policy.compiling import CompiledPolicy
from api.policy.facts import UNKNOWN, CustomerFacts


@dataclass(frozen=True, slots=True)
class Disclosed:
    policy_id: int
    tier: str | None
    segments: int
    """A bit for each segment that the version asks for, in the order of the alphabet."""


def disclosure_id(policy_id: int, policy: CompiledPolicy, customer: CustomerFacts) -> str:
    """Of a customer who objected it names the version alone: nobody looked at who they are."""
    told = UNKNOWN if customer.objected else customer
    bits = sum(1 << place for place, name in enumerate(policy.segments) if name in told.segments)
    return public_id("Disclosure", f"{policy_id}.{told.tier or ''}.{bits:x}")


def disclosed(id: str | None) -> Disclosed | None:
    """None for what is no disclosure of ours: nothing was told then."""
    kind, key = kind_and_key(id or "")
    number, _, rest = key.partition(".")
    tier, _, bits = rest.partition(".")
    policy_id = text.whole_number(number)
    if kind != "Disclosure" or policy_id is None:
        return None
    return Disclosed(policy_id, tier or None, _hexadecimal(bits))


def customer_told(
    told: Disclosed, policy: CompiledPolicy, customer: CustomerFacts
) -> CustomerFacts:
    """The customer as they were told; how many orders came before this one has not changed."""
    segments = (name for place, name in enumerate(policy.segments) if told.segments >> place & 1)
    return CustomerFacts(tier=told.tier, segments=frozenset(segments), orders=customer.orders)


def _hexadecimal(bits: str) -> int:
    try:
        return int(bits, 16)
    except ValueError:
        return 0
