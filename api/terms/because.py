"""Why the terms are what they are: one line for each rule that had something to say."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

import msgspec

from api.policy.document import RuleMethod
from api.policy.facts import Lack
from api.policy.rules import Offer
from api.policy.slots import Dimension, Lasting, Slot


class Outcome(StrEnum):
    DECIDED = "DECIDED"
    LOST = "LOST"
    RAISED_TO_FLOOR = "RAISED_TO_FLOOR"


class Effect(msgspec.Struct, frozen=True):
    """What a rule gives: `kind` is a key of words.EFFECTS, the values are filled into it."""

    kind: str
    values: dict[str, str | int] = {}


class Because(msgspec.Struct, frozen=True, kw_only=True):
    """One rule that had something to say. `sentence` is a key of words.SENTENCES."""

    rule: str
    dimension: Dimension
    outcome: Outcome
    sentence: str
    values: dict[str, str | int] = {}
    method: RuleMethod | None = None
    """None: no rule of the policy's, but its base or the law."""
    title: dict[str, str] = {}
    """What customers know the rule as, by language."""
    effect: Effect | None = None
    by: str | None = None
    """Who decided instead: a rule's name; «base», «law»."""
    by_title: dict[str, str] = {}


class Better(msgspec.Struct, frozen=True):
    """One side of the terms that the next tier would better."""

    dimension: Dimension
    tier: str
    title: dict[str, str]
    lack: Lack
    amount: int
    effect: Effect
    instead_of: Effect


def because_of(
    rule: str, dimension: Dimension, outcome: Outcome, sentence: str, **values: str | int
) -> Because:
    return Because(
        rule=rule, dimension=dimension, outcome=outcome, sentence=sentence, values=values
    )


def rules_heard(offer: Offer, overruled: Mapping[Slot, bool]) -> Iterator[Because]:
    """The rules of a policy. `overruled`: slots in which the law gives at least as much."""
    titles, offered = offer.policy.titles, offer.methods if offer.heard else ()
    for one in offer.heard:
        if one.slot.dimension is Dimension.FEE and one.slot.key not in offered:
            continue
        by = one.by or "base" if one.loss else None
        if one.loss is None and overruled.get(one.slot):
            by = "law"
        yield Because(
            rule=one.rule,
            dimension=one.slot.dimension,
            outcome=Outcome.LOST if by else Outcome.DECIDED,
            sentence=f"lost_{one.loss.lower()}" if one.loss else "lost_law" if by else "rule",
            method=one.method,
            title={**titles.get(one.rule, {})},
            effect=effect(one.slot, one.value, offer),
            values={"date": f"{one.until}"} if one.until else {},
            by=by,
            by_title={**titles.get(by or "", {})},
        )


def effect(slot: Slot, value: object, offer: Offer) -> Effect:
    return _window(value, offer) if isinstance(value, Lasting) else plain_effect(slot, value)


def plain_effect(slot: Slot, value: object) -> Effect:
    """Of all but a window, whose last day depends on the purchase."""
    kind = slot.dimension.lower()
    if isinstance(value, bool):
        kind = f"{kind}_{'yes' if value else 'no'}"
        return Effect(kind, {"way": slot.key} if slot.key else {})
    if slot.dimension in (Dimension.FEE, Dimension.KEEP_ITEM):
        free = "_none" if value == 0 else ""
        return Effect(kind + free, {"way": slot.key, "price": int(str(value))})
    return Effect(kind, {"value": value if isinstance(value, int) else str(value)})


def _window(value: Lasting, offer: Offer) -> Effect:
    last = value.last_day(offer.purchase)
    if last == date.max:
        return Effect("window_unlimited")
    if value.said.days is None:
        return Effect("window_until", {"date": f"{last}"})
    return Effect("window_days", {"days": value.said.days})
