"""The rights that come with an order, on one card: until when, how, and by which provision.

The same floor and the same terms as a return is decided by, put into words.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from api.kernel.language import said_date
from api.kernel.money import Money
from api.policy.statute import Confidence, Floor, Rule, statutory_floor
from api.policy.statute import Dimension as Side
from api.policy.statute.because import WEAKEST_FIRST
from api.terms import rights_words as say
from api.terms.effect_words import NAMES
from api.terms.facts import LineFacts, local_day
from api.terms.rules import Terms, terms_of
from api.terms.statement_words import COSTS, DATE, ENDLESS, WITHDRAW_HERE
from api.terms.statement_words import FREE as SENDING_IS_FREE
from api.terms.ways import MethodTerms, at_worst
from api.terms.window import Clock

MOMENT = timedelta(microseconds=1)


class RightKind(StrEnum):
    WITHDRAWAL = "WITHDRAWAL"
    RETURN = "RETURN"
    COST = "COST"
    REFUND = "REFUND"
    GUARANTEE = "GUARANTEE"
    CHOICE_OF_REMEDY = "CHOICE_OF_REMEDY"
    BURDEN_OF_PROOF = "BURDEN_OF_PROOF"
    SHORT_TERM_REJECTION = "SHORT_TERM_REJECTION"


class Right(msgspec.Struct, frozen=True, kw_only=True):
    kind: RightKind
    line_numbers: tuple[int, ...] = ()
    until: date | None
    """None: no last day, or none that is known yet."""
    is_over: bool
    sentence: str
    how: str | None
    """None: there is nothing to do."""
    citations: tuple[str, ...] = ()
    confidence: Confidence | None = None
    """How well the provision was verified; None: no law, but the shop's own word."""


@dataclass(frozen=True, slots=True)
class _Card:
    """Of one line, in one language."""

    facts: LineFacts
    terms: Terms
    floor: Floor
    currency: str
    language: str

    def right(
        self,
        kind: RightKind,
        sentence: str,
        how: str | None,
        *,
        until: date | None = None,
        law: Collection[Side] = (),
    ) -> Right:
        because = [one for one in self.floor.because if one.dimension in law]
        marks = {one.confidence for one in because}
        today = local_day(self.facts.at, self.facts.time_zone)
        return Right(
            kind=kind,
            until=until,
            is_over=until is not None and until < today,
            sentence=sentence,
            how=how,
            citations=tuple(dict.fromkeys(one.citation for one in because)),
            confidence=next((mark for mark in WEAKEST_FIRST if mark in marks), None),
        )

    def dated(self, day: date) -> str:
        return said_date(day, self.language)

    def price(self, way: MethodTerms) -> str:
        fee = Money(way.fee_minor, self.currency)
        return fee.formatted(self.language) if fee.minor else say.FREE.say(self.language)


def rights_of(
    lines: Iterable[tuple[int, LineFacts]], *, currency: str, language: str
) -> tuple[Right, ...]:
    """What several lines have alike is said once, with their numbers."""
    alike: dict[Right, list[int]] = {}
    for number, facts in lines:
        if facts.units.quantity == facts.units.canceled:
            continue
        for right in _rights(facts, currency, language):
            alike.setdefault(right, []).append(number)
    order = list(RightKind)
    found = sorted(alike.items(), key=lambda pair: order.index(pair[0].kind))
    return tuple(
        msgspec.structs.replace(right, line_numbers=tuple(numbers)) for right, numbers in found
    )


def _rights(facts: LineFacts, currency: str, language: str) -> Iterator[Right]:
    floor = statutory_floor(at_worst(facts.statute))
    card = _Card(facts, terms_of(facts), floor, currency, language)
    yield _withdrawal(card)
    yield from _own_terms(card)
    if floor.withdrawal_applies or card.terms.clock is Clock.POLICY:
        yield _cost(card)
        yield _refund(card)
    yield from _when_faulty(card)


def _withdrawal(card: _Card) -> Right:
    floor, language = card.floor, card.language
    last = floor.last_day_to_declare
    sentence = say.NO_WITHDRAWAL.say(language)
    if floor.withdrawal_applies:
        later = say.WITHDRAW_LATER.say(language)
        sentence = say.WITHDRAW.say(language, date=card.dated(last)) if last else later
    how = say.HOW_TO_WITHDRAW.say(language, label=WITHDRAW_HERE.say(language))
    return card.right(
        RightKind.WITHDRAWAL,
        sentence,
        how if floor.withdrawal_applies else None,
        until=last,
        law=(Side.WITHDRAWAL, Side.LAST_DAY),
    )


def _own_terms(card: _Card) -> Iterator[Right]:
    """Where the shop gives more than the law does."""
    if card.terms.clock is not Clock.POLICY:
        return
    deadline, zone = card.terms.deadline, card.facts.time_zone
    until = local_day(deadline - MOMENT, zone) if deadline else None
    sentence = (
        DATE.say(card.language, date=card.dated(until)) if until else ENDLESS.say(card.language)
    )
    yield card.right(RightKind.RETURN, sentence, say.OPEN_THE_ORDER.say(card.language), until=until)


def _cost(card: _Card) -> Right:
    language, ways = card.language, card.terms.methods
    dearest = max(ways, key=lambda way: way.fee_minor, default=None)
    sentence = SENDING_IS_FREE.say(language)
    if dearest and dearest.fee_minor:
        sentence = COSTS.say(language, price=card.price(dearest))
    each = [
        say.EACH_WAY.say(language, way=NAMES[way.method].say(language), price=card.price(way))
        for way in ways
    ]
    return card.right(RightKind.COST, sentence, "; ".join(each), law=(Side.RETURN_COST,))


def _refund(card: _Card) -> Right:
    timing = NAMES[card.terms.refund_timing].say(card.language)
    sentence = say.MONEY_BACK.say(card.language, timing=timing)
    by_law = card.floor.withdrawal_applies and card.floor.may_withhold
    how = say.BY_LAW if by_law else say.OPEN_THE_ORDER
    law = (Side.REFUND_DUE,) if by_law else ()
    return card.right(RightKind.REFUND, sentence, how.say(card.language), law=law)


def _when_faulty(card: _Card) -> Iterator[Right]:
    floor, language = card.floor, card.language
    how = say.HOW_TO_CLAIM.say(language)
    sides = (
        (RightKind.GUARANTEE, Side.CONFORMITY, floor.conformity_until, say.GUARANTEE),
        (RightKind.BURDEN_OF_PROOF, Side.BURDEN, floor.burden_on_trader_until, say.BURDEN),
        (RightKind.SHORT_TERM_REJECTION, Side.REJECTION, floor.short_term_reject_until, say.REJECT),
    )
    for kind, side, until, words in sides:
        if until:
            sentence = words.say(language, date=card.dated(until))
            yield card.right(kind, sentence, how, until=until, law=(side,))
    if floor.conformity_until:
        yield _choice(card, how)
    if floor.conformity_until is None and any(
        one.rule is Rule.CONFORMITY_NOT_STARTED for one in floor.because
    ):
        sentence = say.GUARANTEE_LATER.say(language)
        yield card.right(RightKind.GUARANTEE, sentence, how, law=(Side.CONFORMITY,))


def _choice(card: _Card, how: str) -> Right:
    until, language = card.floor.repair_extends_until, card.language
    sentence = say.CHOICE.say(language)
    if until:
        sentence = say.CHOICE_AND_LONGER.say(language, date=card.dated(until))
    return card.right(RightKind.CHOICE_OF_REMEDY, sentence, how, law=(Side.CHOICE,))
