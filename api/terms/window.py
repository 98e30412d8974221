"""Until when: the days of the law, of the better whole policy, and of a guarantee."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from api.policy.rules import Offer
from api.policy.slots import Dimension
from api.policy.statute import Floor
from api.terms.because import Because, Outcome, because_of
from api.terms.facts import LineFacts, local_day


class Clock(StrEnum):
    """What the deadline counts."""

    NOT_STARTED = "NOT_STARTED"
    WITHDRAWAL = "WITHDRAWAL"
    POLICY = "POLICY"
    CONFORMITY = "CONFORMITY"


@dataclass(frozen=True, slots=True)
class Window:
    clock: Clock
    last_day: date | None
    within_simple: bool
    """Inside the days in which no reason is needed, by law or policy."""
    over: bool
    because: tuple[Because, ...]


def window_of(facts: LineFacts, floor: Floor, offer: Offer) -> Window:
    today = local_day(facts.at, facts.time_zone)
    if floor.withdrawal_applies and floor.last_day_to_declare is None:
        reason = because_of("statute", Dimension.WINDOW, Outcome.DECIDED, "not_started")
        return Window(Clock.NOT_STARTED, None, True, False, (reason,))
    offers = list(_offers(facts, floor, offer))
    best = max(offers, key=lambda one: (one.counts, one.last_day), default=None)
    simple = best is not None and best.counts and today <= best.last_day
    if facts.is_fault and floor.conformity_until and not simple:
        until = floor.conformity_until
        reason = because_of(
            "statute", Dimension.WINDOW, Outcome.DECIDED, "fault_window", date=f"{until}"
        )
        return Window(Clock.CONFORMITY, until, False, today > until, (reason,))
    if best is None or not best.counts:
        return Window(Clock.WITHDRAWAL, None, False, True, _exception_because(floor))
    clock = Clock.WITHDRAWAL if best.sentence == "law_window" else Clock.POLICY
    because = tuple(one.because(best=one is best) for one in offers)
    last_day = None if best.last_day == date.max else best.last_day
    return Window(clock, last_day, simple, not simple, because)


@dataclass(frozen=True, slots=True)
class _Days:
    """A last day, and who gives it."""

    sentence: str
    last_day: date
    days: int
    counts: bool = True
    """Of two policies, only the better whole one counts; the other is told of."""

    def because(self, *, best: bool) -> Because:
        endless = self.last_day == date.max
        return because_of(
            self.sentence.removesuffix("_window"),
            Dimension.WINDOW,
            Outcome.DECIDED if best else Outcome.LOST,
            f"{self.sentence}_unlimited" if endless else self.sentence,
            date=f"{self.last_day}",
            days=self.days,
        )


def _offers(facts: LineFacts, floor: Floor, chosen: Offer) -> Iterator[_Days]:
    """The days of law, of today's policy, and of the one promised at the order."""
    if floor.withdrawal_applies and floor.last_day_to_declare:
        yield _Days("law_window", floor.last_day_to_declare, 14)
    if not facts.delivered_at or facts.statute.buyer != "CONSUMER":
        return
    start = local_day(facts.delivered_at, facts.time_zone)
    for sentence, offer in (("policy_window", facts.now), ("frozen_window", facts.frozen)):
        if offer and (last := offer.last_day) and last > start:
            days = (last - start).days if last < date.max else 0
            yield _Days(sentence, last, days, counts=offer is chosen)


def _exception_because(floor: Floor) -> tuple[Because, ...]:
    if not floor.exception:
        return ()
    reason = because_of(
        "statute", Dimension.WINDOW, Outcome.DECIDED, "excepted", article=floor.exception
    )
    return (reason,)
