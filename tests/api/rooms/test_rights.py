"""The card of rights: it says what terms and law decide, in words that are read in review.

Write the cards anew after a change that was meant:  WRITE_RIGHTS=1 pytest tests/api/rooms
"""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given

from api.kernel.language import LANGUAGES
from api.orders.rules import LineUnits
from api.policy.compiling import compiled
from api.policy.facts import Purchase
from api.policy.rules import Offer, resolve
from api.policy.statute import Facts, statutory_floor
from api.reasons.rules import Ground
from api.terms.facts import LineFacts, local_day
from api.terms.rights import Right, RightKind, rights_of
from api.terms.rules import terms_of
from api.terms.window import Clock
from tests.api.rooms.test_terms import line_facts
from tests.properties import tried
from tests.shop import POLICY

CARDS = Path(__file__).with_name("rights_cards.txt")
TODAY, DELIVERED = date(2026, 3, 10), date(2026, 3, 5)


def card(*lines: LineFacts, language: str = "en") -> dict[RightKind, Right]:
    found = rights_of(enumerate(lines, 1), currency="EUR", language=language)
    return {one.kind: one for one in found}


def bought(country: str, *, delivered: date | None = DELIVERED, **law: object) -> LineFacts:
    ordered = date(2026, 3, 2)
    purchase = Purchase(ordered_on=ordered, delivered_on=delivered, country=country)
    offer: Offer = resolve(compiled(POLICY), purchase)
    statute = Facts(
        country=country,
        requested_on=TODAY,
        deliveries=(delivered,) if delivered else (),
        all_delivered=delivered is not None,
        contract_on=ordered,
        informed_of_right=True,
        told_of_exception=True,
        told_consumer_pays=True,
        disclosed_fee_minor=495,
        **law,
    )
    noon = timedelta(hours=12)
    return LineFacts(
        at=datetime(2026, 3, 10, 12, tzinfo=UTC),
        time_zone="Europe/Amsterdam",
        delivered_at=datetime.combine(delivered, datetime.min.time(), UTC) + noon
        if delivered
        else None,
        statute=statute,
        units=LineUnits(1, 0, 0, frozenset()),
        now=offer,
        policy_id=1,
        frozen=None,
    )


@tried(15)
@given(line_facts())
def test_nothing_on_the_card_differs_from_what_terms_decide(facts: LineFacts):
    facts = replace(facts, statute=replace(facts.statute, ground=Ground.REMORSE))
    facts = replace(facts, units=replace(facts.units, canceled=0))
    terms = terms_of(facts)
    law = terms.statutory

    shown = card(facts)

    assert shown[RightKind.WITHDRAWAL].until == law.last_day
    assert (RightKind.RETURN in shown) == (terms.clock is Clock.POLICY)
    if own := shown.get(RightKind.RETURN):
        moment = terms.deadline and terms.deadline - timedelta(microseconds=1)
        assert own.until == (moment and local_day(moment, facts.time_zone))
    if guarantee := shown.get(RightKind.GUARANTEE):
        assert guarantee.until == law.conformity_until
    fees = sum(way.fee_minor for way in terms.methods)
    if cost := shown.get(RightKind.COST):
        assert ("at most" in cost.sentence) == (fees > 0)
    for right in shown.values():
        assert set(right.citations) <= set(law.legal_basis)


@tried(15)
@given(line_facts())
def test_a_fault_within_its_guarantee_is_free_as_the_card_says(facts: LineFacts):
    facts = replace(facts, statute=replace(facts.statute, ground=Ground.FAULT))
    facts = replace(facts, units=LineUnits(1, 0, 0, frozenset()))
    guarantee = card(facts).get(RightKind.GUARANTEE)
    if guarantee is None or guarantee.until is None or guarantee.is_over:
        return

    terms = terms_of(facts)

    assert terms.non_returnable_reason is None
    assert {way.fee_minor for way in terms.methods} <= {0}
    floor = statutory_floor(facts.statute)
    assert guarantee.until == floor.conformity_until


def test_lines_that_have_a_right_alike_share_it_and_a_canceled_one_has_none():
    sofa = bought("NL", category="CUSTOM_MADE")
    gone = replace(bought("NL"), units=LineUnits(1, 1, 0, frozenset()))

    rights = rights_of(
        enumerate((bought("NL"), sofa, bought("NL"), gone), 1), currency="EUR", language="en"
    )

    lines = {(one.kind, one.line_numbers) for one in rights}
    assert (RightKind.WITHDRAWAL, (1, 3)) in lines
    assert (RightKind.WITHDRAWAL, (2,)) in lines
    assert (RightKind.GUARANTEE, (1, 2, 3)) in lines
    assert not any(4 in numbers for _, numbers in lines)


def told() -> str:
    cards = [
        (f"{country}, {language}", bought(country), language)
        for country, language in (
            ("NL", "nl"),
            ("FR", "fr"),
            ("DE", "de"),
            ("NO", "nb"),
            ("GB", "en"),
        )
    ]
    cards.append(("NL, en, on its way", bought("NL", delivered=None), "en"))
    cards.append(("US, en", bought("US"), "en"))
    return "\n".join(_told(*one) for one in cards)


def _told(title: str, facts: LineFacts, language: str) -> str:
    rows = [
        f"""{one.kind}, until {one.until or "?"}: {one.sentence}
  {one.how or "-"}
  {"; ".join(one.citations) or "the shop"} {one.confidence or ""}""".rstrip()
        for one in card(facts, language=language).values()
    ]
    return "\n".join([f"## {title}", *rows, ""])


def test_the_cards_say_what_was_agreed():
    if os.environ.get("WRITE_RIGHTS"):
        CARDS.write_text(told())
    assert told() == CARDS.read_text(), "see the top of this file"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_said_in_every_language(language: str):
    shown = card(bought("GB"), language=language)
    assert set(shown) == set(RightKind)
    assert "{" not in "".join(one.sentence + (one.how or "") for one in shown.values())
