"""A programme as it is sent: typed here, believed only after `loyalty` checked it."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

from api.graph.fields import Currency, shown
from api.graph.order_inputs import KEY, believed, plain
from api.kernel.refusal import InvalidInput
from api.loyalty.programme import Benefit, Overdraft, Programme
from api.orders.sentences import TWICE


@strawberry.input(description="An amount in whole units of a currency.")
class AmountInput:
    amount: Decimal = shown("Such as «250.00».")
    currency: Currency = shown("Such as EUR.")


@strawberry.input(description="A name in another language.")
class TranslationInput:
    language: str = shown("One of en, nl, fr, de, nb.")
    name: str = shown("The name in it.")


@strawberry.input(description="What a tier takes within the period, all of it together.")
class TierReachInput:
    spend: list[AmountInput] = shown(
        "Paid for goods less what was given back; one of the currencies is enough.",
        default_factory=list,
    )
    orders: int = shown("Orders of which something was kept.", default=0)
    kept_percent: int = shown("Share of the items kept, 0 to 99.", default=0)
    sustainable: int = shown("Returns by the slower way, or together.", default=0)


@strawberry.input(description="One tier.")
class TierInput:
    handle: str = shown("Its lasting name, in capitals: GOLD.")
    name: str = shown("Its name.")
    translations: list[TranslationInput] = shown(
        "Its name where it is another.", default_factory=list
    )
    reach: TierReachInput | None = shown(
        "What it takes; leave out for the first tier.", default=None
    )
    benefits: list[Benefit] = shown("What it brings.", default_factory=list)


@strawberry.input(description="What points are given for.")
class PointsInput:
    per: list[AmountInput] = shown("By currency: the amount that earns one point.")
    slow_bonus: int = shown("For a return by a slower way than was offered.", default=0)
    consolidated_bonus: int = shown("For a return that shares its parcel.", default=0)
    overdraft: Overdraft = shown(
        "When points are taken back that were spent.", default=Overdraft.FORGIVE
    )


@strawberry.input(description="A whole programme: it takes over from the one before.")
class SetLoyaltyProgrammeInput:
    brand: str = shown("The handle of the brand.")
    name: str = shown("What it is called.")
    description: str = shown("Its main benefits, in a sentence.")
    url: str | None = shown("Where its terms can be read.", default=None)
    period_days: int = shown("How far back a tier looks.")
    grace_days: int = shown("How long a tier is kept after that.", default=0)
    tiers: list[TierInput] = shown("The lowest first.")
    points: PointsInput | None = shown("Left out: no points.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Spends points of a customer; never more than there are.")
class RedeemPointsInput:
    customer_id: strawberry.ID = shown("Whose.")
    points: int = shown("How many.")
    reference: str | None = shown("What they were spent on, in the shop's words.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="An objection to profiling (GDPR art. 21).")
class ObjectToProfilingInput:
    customer_id: strawberry.ID = shown("Who objects.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Takes an objection to profiling back.")
class WithdrawProfilingObjectionInput:
    customer_id: strawberry.ID = shown("Whose objection.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Erases who a customer was (GDPR art. 17).")
class EraseCustomerInput:
    customer_id: strawberry.ID = shown("Who asked for it, and was recognised.")
    idempotency_key: UUID = shown(KEY)


def programme_of(input: SetLoyaltyProgrammeInput) -> Programme:
    said = plain(input)
    del said["brand"], said["idempotencyKey"]
    for place, tier in enumerate(said["tiers"]):
        field = f"tiers[{place}]"
        tier["translations"] = _by(tier["translations"], "language", "name", field)
        if reach := tier.get("reach"):
            reach["spend"] = _by(reach["spend"], "currency", "amount", f"{field}.reach.spend")
    if points := said.get("points"):
        points["per"] = _by(points["per"], "currency", "amount", "points.per")
    return believed(said, Programme)


def _by(pairs: list[dict[str, Any]], key: str, value: str, field: str) -> dict[str, Any]:
    """A list of pairs as the mapping that the document has."""
    found = {pair[key]: pair[value] for pair in pairs}
    if len(found) < len(pairs):
        twice = next(k for k in found if sum(pair[key] == k for pair in pairs) > 1)
        raise InvalidInput(TWICE, field=field, value=twice[:20])
    return found
