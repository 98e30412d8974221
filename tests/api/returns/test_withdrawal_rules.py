"""A statement of withdrawal is never refused, and in time is what the statute says."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from api.kernel.states import can
from api.orders.rules import LineUnits
from api.policy.compiling import compiled
from api.policy.document import ReturnMethod, Window
from api.policy.facts import Purchase
from api.policy.rules import resolve
from api.policy.statute import Category, Channel, Facts
from api.returns.withdrawals.carrying_out import standing
from api.returns.withdrawals.rules import (
    FOR_A_PERSON,
    TIME_TO_SEND,
    WITHDRAWAL_MOVES,
    Decision,
    NamedLine,
    Note,
    NoteKind,
    Standing,
    WithdrawalState,
    WithdrawalStep,
    decide,
    merged,
    simplest_way,
    time_to_send,
)
from api.returns.withdrawals.statement import Receipt, text_of
from api.terms.facts import LineFacts, end_of_day
from api.terms.rules import terms_of
from tests.shop import POLICY

AMSTERDAM = "Europe/Amsterdam"
AMSTERDAM_ZONE = ZoneInfo(AMSTERDAM)
counts = st.integers(0, 9)
flags = st.booleans()
FLAGS = ("has_right", "in_time", "excepted", "promised", "delivered")
DELIVERED = datetime(2026, 11, 2, 10, tzinfo=UTC)  # a Monday: the 16th is one too
moments = st.integers(1, 90 * 24 * 3600).map(lambda s: DELIVERED + timedelta(seconds=s))


@st.composite
def standings(draw: st.DrawFn) -> dict[int, Standing]:
    lines = draw(st.lists(st.integers(1, 6), unique=True, max_size=4))
    return {
        line: Standing(
            line,
            bought := draw(counts),
            draw(st.integers(0, bought)),
            *(draw(flags) for _ in "12345"),
        )
        for line in lines
    }


named_lines = st.lists(
    st.builds(NamedLine, st.integers(1, 8), st.none() | st.integers(1, 12)), max_size=5
).map(merged)


@given(named_lines, standings())
def test_whatever_is_declared_a_draft_becomes_a_statement(
    named: list[NamedLine], found: dict[int, Standing]
):
    decision = decide(named, found)

    assert can(WITHDRAWAL_MOVES, WithdrawalState.DRAFT, decision.step)
    assert can(WITHDRAWAL_MOVES, WithdrawalState.UNMATCHED, decision.step)


@given(named_lines, standings())
def test_never_more_comes_back_than_was_asked_and_is_free(
    named: list[NamedLine], found: dict[int, Standing]
):
    asked = {part.line: part.quantity for part in named}

    for line, units in decide(named, found).take:
        assert 1 <= units <= found[line].free
        assert asked.get(line) is None or units <= (asked[line] or 0)


@given(named_lines, standings())
def test_every_named_line_comes_back_or_is_noted(
    named: list[NamedLine], found: dict[int, Standing]
):
    decision = decide(named, found)
    spoken_of = {line for line, _ in decision.take} | {note.line for note in decision.notes}

    assert {part.line for part in named} <= spoken_of


@given(named_lines, standings())
def test_a_right_used_in_time_needs_nobodys_leave(
    named: list[NamedLine], found: dict[int, Standing]
):
    good = {
        line: replace(one, has_right=True, in_time=True, delivered=True)
        for line, one in found.items()
    }
    ours = [part for part in named if part.line in good]

    decision = decide(ours, good)

    assert decision.step is WithdrawalStep.CARRY_OUT
    assert not {note.kind for note in decision.notes} & FOR_A_PERSON


def test_only_a_draft_can_find_nothing_and_what_is_open_stays():
    ends = {WithdrawalState.PARTLY, WithdrawalState.CARRIED_OUT}

    assert not any(state in ends for state, _ in WITHDRAWAL_MOVES)
    assert all(can(WITHDRAWAL_MOVES, WithdrawalState.DRAFT, step) for step in WithdrawalStep)


LAW_AND_WAYS = compiled(
    msgspec.structs.replace(
        POLICY, base=msgspec.structs.replace(POLICY.base, window=Window(days=0))
    )
)


def facts_at(at: datetime, **statute: object) -> LineFacts:
    return LineFacts(
        at=at,
        time_zone=AMSTERDAM,
        delivered_at=DELIVERED,
        statute=Facts(
            **{
                "country": "NL",
                "requested_on": at.astimezone(AMSTERDAM_ZONE).date(),
                "deliveries": (date(2026, 11, 2),),
                "all_delivered": True,
                "informed_of_right": True,
                **statute,
            }
        ),
        units=LineUnits(1, 0, 0, frozenset()),
        now=resolve(LAW_AND_WAYS, Purchase(ordered_on=date(2026, 10, 31))),
        policy_id=None,
        frozen=None,
    )


def judged(at: datetime, **statute: object) -> Decision:
    facts = facts_at(at, **statute)
    return decide([], {1: standing(1, facts, terms_of(facts))})


@settings(deadline=None)  # the first call loads a year of holidays
@given(moments)
def test_in_time_is_before_the_last_day_is_over_where_the_consumer_lives(at: datetime):
    end = end_of_day(date(2026, 11, 16), AMSTERDAM)

    decision = judged(at)

    assert decision.in_time is (at < end)
    assert bool(decision.take) is (at < end)


def test_one_minute_before_midnight_is_in_time_and_midnight_is_not():
    last = datetime(2026, 11, 16, 22, 59, 59, tzinfo=UTC)

    assert judged(last).in_time
    late = judged(last + timedelta(seconds=1))
    assert late.in_time is False
    assert late.notes == (Note(NoteKind.TOO_LATE_BY_LAW, 1),)
    assert late.step is WithdrawalStep.LEAVE_TO_A_PERSON


def test_what_the_law_excepts_waits_for_a_person():
    early = datetime(2026, 11, 3, 12, tzinfo=UTC)
    custom = judged(early, category=Category.CUSTOM_MADE, told_of_exception=True)
    store = judged(early, channel=Channel.STORE)

    assert custom.notes == (Note(NoteKind.EXCEPTED_BY_LAW, 1),)
    assert store.notes == (Note(NoteKind.NO_RIGHT_BY_LAW, 1),)
    assert custom.in_time is store.in_time is None


@given(st.none() | moments, moments)
def test_nobody_has_less_time_to_send_than_by_law_nor_than_from_our_word(
    by_law: datetime | None, told: datetime
):
    day = time_to_send(by_law, told)

    assert (day is None) is (by_law is None)
    assert day is None or (by_law is not None and day >= by_law and day >= told + TIME_TO_SEND)


def test_the_way_back_is_ones_own_carrier_or_the_first_that_is_offered():
    terms = terms_of(facts_at(datetime(2026, 11, 3, tzinfo=UTC)))
    own = replace_methods(terms, ReturnMethod.OWN_CARRIER)

    assert simplest_way([terms]) is ReturnMethod.PARCEL_SHOP
    assert simplest_way([own]) is ReturnMethod.OWN_CARRIER
    assert simplest_way([terms, own]) is ReturnMethod.PARCEL_SHOP
    assert simplest_way([]) is None


def replace_methods(terms, extra: ReturnMethod):

    first = terms.methods[0]
    more = msgspec.structs.replace(first, method=extra)
    return msgspec.structs.replace(terms, methods=(*terms.methods, more))


@given(st.lists(st.builds(NamedLine, st.integers(1, 3), st.none() | st.integers(1, 5))))
def test_a_line_named_twice_is_one_line(named: list[NamedLine]):
    found = merged(named)

    assert len({part.line for part in found}) == len(found)
    assert {part.line for part in found} == {part.line for part in named}


@given(st.text(), st.text())
def test_nothing_that_is_typed_can_break_the_acknowledgement(name: str, number: str):
    at = datetime(2026, 11, 16, 22, 59, 30, tzinfo=UTC)
    for language in ("en-GB", "nl-BE", "fr", "de", "nb"):
        receipt = Receipt(at, AMSTERDAM, language, name, number, "a@b", None, (), None, None, ())
        assert "23:59:30 (Europe/Amsterdam, UTC+01:00)" in text_of(receipt)
