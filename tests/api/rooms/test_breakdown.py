"""What is owed for one unit: never below zero, never above what was paid, every part explained."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from api.inspection.checklists import Grade
from api.kernel.language import LANGUAGES
from api.kernel.money import Money
from api.reasons.rules import Ground
from api.refunds.rules import Account, RefundFacts, RefundLineKind, breakdown, postings, reason_text

AMOUNTS = st.integers(0, 10**7).map(lambda minor: Money(minor, "EUR"))
FACTS = st.builds(
    RefundFacts,
    paid=AMOUNTS,
    ground=st.sampled_from(Ground),
    wear_percent=st.dictionaries(st.sampled_from(Grade), st.integers(0, 100)),
    return_fee=AMOUNTS,
    outbound=AMOUNTS,
    left=st.integers(-100, 10**8).map(lambda minor: Money(minor, "EUR")),
)
GRADES = st.sampled_from(Grade)


@given(FACTS, GRADES)
def test_a_refund_is_never_below_zero_nor_above_what_was_paid(facts: RefundFacts, grade: Grade):
    total = breakdown(facts, grade).total
    assert Money(0, "EUR") <= total <= facts.paid + facts.outbound
    assert total.minor <= max(0, facts.left.minor)


@given(FACTS, GRADES)
def test_the_lines_add_up_to_the_refund(facts: RefundFacts, grade: Grade):
    parts = breakdown(facts, grade)
    assert sum(parts.of(kind) for kind in RefundLineKind) == parts.total.minor
    assert len({line.kind for line in parts.lines}) == len(parts.lines)


@given(FACTS.filter(lambda facts: facts.ground in (Ground.FAULT, Ground.RECALL)), GRADES)
def test_nothing_is_taken_off_what_was_faulty(facts: RefundFacts, grade: Grade):
    parts = breakdown(facts, grade)
    assert parts.of(RefundLineKind.RETURN_FEE) == 0
    assert parts.of(RefundLineKind.DIMINISHED_VALUE) == 0


@given(FACTS, GRADES)
def test_every_deduction_says_why_in_every_language(facts: RefundFacts, grade: Grade):
    for line in breakdown(facts, grade).lines:
        if line.minor < 0:
            assert all(reason_text(line.reason, language) for language in LANGUAGES)


@given(FACTS, GRADES)
def test_debit_and_credit_of_a_grant_are_equal(facts: RefundFacts, grade: Grade):
    parts = breakdown(facts, grade)
    booked = postings(parts)
    assert sum(minor for _, minor in booked) == 0
    assert dict(booked)[Account.REFUNDS_PAYABLE] == -parts.total.minor


@given(FACTS, st.dictionaries(GRADES, st.integers(0, 100)), GRADES)
def test_more_wear_never_gives_more_money(facts: RefundFacts, wear: dict[Any, int], grade: Grade):
    mild = RefundFacts(facts.paid, facts.ground, {}, facts.return_fee, facts.outbound, facts.left)
    worn = RefundFacts(facts.paid, facts.ground, wear, facts.return_fee, facts.outbound, facts.left)
    assert breakdown(worn, grade).total <= breakdown(mild, grade).total
