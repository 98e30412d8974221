"""What is owed for one unit: never below zero, never above what was paid, every part explained."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.inspection.checklists import Grade
from api.kernel.language import LANGUAGES
from api.kernel.money import Money
from api.orders.rules import unit_amounts
from api.reasons.rules import Ground
from api.refunds.reads import tax_views
from api.refunds.rules import Account, Instead, RefundFacts, RefundLineKind, breakdown, postings
from api.refunds.sentences import reason_text

AMOUNTS = st.integers(0, 10**7).map(lambda minor: Money(minor, "EUR"))
PAID_FOR = st.builds(Instead, st.none() | AMOUNTS, st.just(0) | st.integers(0, 10**7))
INSTEAD = st.none() | PAID_FOR
RATES = st.sampled_from((None, "9", "21", "25.5"))


@st.composite
def facts_of_a_unit(draw: st.DrawFn) -> RefundFacts:
    paid, outbound = draw(AMOUNTS), draw(AMOUNTS)
    duties = draw(st.just(0) | st.integers(0, paid.minor))
    return RefundFacts(
        paid=paid,
        duties_minor=duties,
        tax=Money(draw(st.integers(0, paid.minor - duties)), "EUR"),
        tax_rate=draw(RATES),
        ground=draw(st.sampled_from(Ground)),
        wear_percent=draw(st.dictionaries(st.sampled_from(Grade), st.integers(0, 100))),
        return_fee=draw(AMOUNTS),
        fee_tax_rate=draw(RATES),
        outbound=outbound,
        outbound_tax=Money(draw(st.integers(0, outbound.minor)), "EUR"),
        outbound_tax_rate=draw(RATES),
        left=Money(draw(st.integers(-100, 10**8)), "EUR"),
        instead=(instead := draw(INSTEAD)),
        as_credit=draw(st.booleans()),
        reduced_minor=draw(st.just(0) | st.integers(0, paid.minor)),
        bonus_percent=draw(st.integers(0, 30)) if instead is None else 0,
    )


FACTS = facts_of_a_unit()
GRADES = st.sampled_from(Grade)


@given(FACTS, GRADES)
def test_a_refund_is_never_below_zero_nor_above_what_was_paid(facts: RefundFacts, grade: Grade):
    parts = breakdown(facts, grade)
    total = parts.total.minor - parts.of(RefundLineKind.CREDIT_BONUS)
    assert 0 <= total <= facts.paid.minor + facts.outbound.minor
    assert total <= max(0, facts.left.minor)


@given(FACTS, GRADES)
def test_duties_go_back_whole_and_wear_is_of_the_goods_alone(facts: RefundFacts, grade: Grade):
    parts, none = breakdown(facts, grade), breakdown(replace(facts, wear_percent={}), grade)
    assert parts.of(RefundLineKind.DUTIES) == facts.duties_minor
    assert parts.of(RefundLineKind.GOODS) == facts.paid.minor - facts.duties_minor
    wear = -parts.of(RefundLineKind.DIMINISHED_VALUE)
    assert wear <= parts.of(RefundLineKind.GOODS)
    assert none.of(RefundLineKind.DIMINISHED_VALUE) == 0


@given(FACTS.map(lambda facts: replace(facts, instead=None, bonus_percent=0)), st.data())
def test_a_part_now_and_the_rest_later_are_the_whole(facts: RefundFacts, data: st.DataObject):
    """Also of the tax, however often a part was given, and whatever it was."""
    whole = replace(facts, reduced_minor=0, return_fee=Money(0, "EUR"), left=Money(10**9, "EUR"))
    parts, given_before = [], 0
    for percent in data.draw(st.lists(st.integers(1, 99), min_size=1, max_size=3)):
        now = replace(whole, kept_percent=percent, reduced_minor=given_before)
        parts.append(breakdown(now, None))
        assert parts[-1].total <= whole.goods.share(percent)
        given_before += parts[-1].of_paid_minor
    parts.append(breakdown(replace(whole, reduced_minor=given_before), None))
    at_once = breakdown(whole, None)
    assert sum(one.total.minor for one in parts) == at_once.total.minor
    for rate in (facts.tax_rate, facts.outbound_tax_rate, facts.fee_tax_rate):
        tax = [line.tax_minor for one in parts for line in one.lines if line.tax_rate == rate]
        assert sum(tax) == sum(one.tax_minor for one in at_once.lines if one.tax_rate == rate)


@given(FACTS, st.integers(1, 100))
def test_what_stays_gives_neither_delivery_nor_duties_back_and_costs_nothing(
    facts: RefundFacts, percent: int
):
    parts = breakdown(replace(facts, kept_percent=percent, instead=None), None)
    assert {line.kind for line in parts.lines} <= {
        RefundLineKind.GOODS,
        RefundLineKind.KEPT,
        RefundLineKind.CREDIT_BONUS,
    }
    assert 0 <= parts.of_paid_minor <= facts.goods.share(percent).minor


@given(FACTS, GRADES)
def test_a_bonus_is_on_top_and_changes_nothing_else(facts: RefundFacts, grade: Grade):
    with_it, without = breakdown(facts, grade), breakdown(replace(facts, bonus_percent=0), grade)
    owed = without.total
    assert with_it.lines[: len(without.lines)] == without.lines
    assert with_it.total == owed + owed.share(facts.bonus_percent)
    assert postings(with_it)[: len(without.lines)] == postings(without)[: len(without.lines)]


@given(FACTS, PAID_FOR, GRADES)
def test_what_is_exchanged_and_refunded_is_what_would_have_gone_back_as_money(
    facts: RefundFacts, instead: Instead, grade: Grade
):
    as_money = breakdown(replace(facts, instead=None, bonus_percent=0), grade)
    parts = breakdown(replace(facts, instead=instead, bonus_percent=0), grade)
    exchanged = -parts.of(RefundLineKind.EXCHANGED)
    assert parts.total.minor + exchanged == as_money.total.minor
    assert parts.value == as_money.value == as_money.total
    assert as_money.on_top_minor == 0
    if instead.price is not None and instead.price.minor >= instead.paid_minor:
        assert exchanged + parts.on_top_minor == instead.price.minor
        assert parts.on_top_minor >= instead.paid_minor, "nobody has paid too much"
        owed = parts.on_top_minor - instead.paid_minor
        assert not (owed and parts.total.minor), "who owes something gets nothing back"


@given(FACTS, GRADES)
def test_like_for_like_costs_the_wear_and_nothing_else(facts: RefundFacts, grade: Grade):
    like_for_like = replace(facts, instead=Instead(None), bonus_percent=0)
    assert breakdown(like_for_like, None).on_top_minor == 0
    worn = breakdown(like_for_like, grade)
    assert 0 <= worn.on_top_minor <= -worn.of(RefundLineKind.DIMINISHED_VALUE)
    assert worn.total.minor == 0


@given(FACTS, GRADES)
def test_the_lines_add_up_to_the_refund(facts: RefundFacts, grade: Grade):
    parts = breakdown(facts, grade)
    assert sum(parts.of(kind) for kind in RefundLineKind) == parts.total.minor
    assert len({(line.kind, line.tax_rate) for line in parts.lines}) == len(parts.lines)


@given(FACTS.filter(lambda facts: facts.ground.is_fault), GRADES)
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
    assert sum(entry.minor for entry in booked) == 0
    owed = [entry.minor for entry in booked if entry.account is Account.REFUNDS_PAYABLE]
    assert owed == [-parts.total.minor]


@given(FACTS, st.dictionaries(GRADES, st.integers(0, 100)), GRADES)
def test_more_wear_never_gives_more_money(facts: RefundFacts, wear: dict[Any, int], grade: Grade):
    mild, worn = replace(facts, wear_percent={}), replace(facts, wear_percent=wear)
    assert breakdown(worn, grade).total <= breakdown(mild, grade).total


@given(FACTS, GRADES)
def test_net_and_tax_of_every_rate_add_up_to_the_refund(facts: RefundFacts, grade: Grade):
    parts = breakdown(facts, grade)
    by_rate = tax_views(parts, "en")
    assert sum(one.net.minor + one.tax.minor for one in by_rate) == parts.total.minor
    assert len({one.rate for one in by_rate}) == len(by_rate)


@given(FACTS, GRADES)
def test_the_tax_of_a_line_is_part_of_it_and_of_its_sign(facts: RefundFacts, grade: Grade):
    for line in breakdown(facts, grade).lines:
        if line.kind is not RefundLineKind.ALREADY_REPAID:
            assert 0 <= line.tax_minor <= line.minor or line.minor <= line.tax_minor <= 0


@given(FACTS, GRADES)
def test_what_is_kept_of_a_unit_keeps_its_part_of_the_tax(facts: RefundFacts, grade: Grade):
    worn = next(
        (x for x in breakdown(facts, grade).lines if x.kind is RefundLineKind.DIMINISHED_VALUE),
        None,
    )
    if worn:
        exact = Decimal(facts.tax.minor) * worn.minor / facts.goods.minor
        assert worn.tax_minor == exact.quantize(Decimal(1), ROUND_HALF_UP)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 40), st.randoms())
def test_goods_and_tax_of_a_line_are_the_same_in_any_order_and_grouping(
    paid: int, tax: int, quantity: int, any_order: Any
):
    whole, inside = Money(paid + tax, "EUR"), Money(tax, "EUR")
    units = [*zip(unit_amounts(whole, quantity), unit_amounts(inside, quantity), strict=True)]
    any_order.shuffle(units)
    assert sum(one.minor for one, _ in units) == paid + tax
    assert sum(one.minor for _, one in units) == tax
    assert all(part <= one for one, part in units)


@pytest.mark.parametrize(
    ("fee", "rate", "inside"),
    [(495, "21", 86), (495, "25.5", 101), (395, "8.1", 30), (1, "21", 0), (100, None, 0)],
)
def test_the_fee_for_the_way_back_has_its_own_tax_inside(fee: int, rate: str | None, inside: int):
    nothing = Money(0, "EUR")
    facts = RefundFacts(
        paid=Money(2000, "EUR"),
        tax=Money(165, "EUR"),
        tax_rate="9",
        ground=Ground.REMORSE,
        wear_percent={},
        return_fee=Money(fee, "EUR"),
        fee_tax_rate=rate,
        outbound=nothing,
        outbound_tax=nothing,
        outbound_tax_rate=None,
        left=Money(2000, "EUR"),
    )
    (charged,) = [x for x in breakdown(facts, "B").lines if x.kind is RefundLineKind.RETURN_FEE]
    assert (charged.minor, charged.tax_minor) == (-fee, -inside)
