from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer_app.answers import read
from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.verdict import Verdict
from reviewer_app.parcels import CheckAnswer, Disposition, Finding, Grade, Parcel
from tests.reviewer_app.fake_shop import FakeShop

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
HEADPHONES = read(FakeShop(NOW).parcels["P1"], Parcel).items[1]
YES, NO = CheckAnswer.YES, CheckAnswer.NO

deeds = st.one_of(
    st.sampled_from(CheckAnswer).map(lambda given: lambda i, v: judge.answer(i, v, given)),
    st.sampled_from(Grade).map(lambda grade: lambda i, v: judge.give_grade(i, v, grade)),
    st.sampled_from(Finding).map(lambda finding: lambda _, v: judge.note_finding(v, finding)),
    st.sampled_from(Disposition).map(lambda way: lambda _, v: judge.send_to(v, way)),
    st.integers(-2, 9).map(lambda place: lambda i, v: judge.look_at(i, v, place)),
)


def after(*given: CheckAnswer) -> Verdict:
    verdict = Verdict()
    for each in given:
        verdict = judge.answer(HEADPHONES, verdict, each)
    return verdict


@given(st.lists(deeds, max_size=25))
def test_a_verdict_never_has_a_grade_that_an_answer_rules_out(steps):
    verdict = Verdict()
    for step in steps:
        verdict = step(HEADPHONES, verdict)
    assert verdict.grade is None or verdict.grade in judge.fitting(HEADPHONES, verdict)
    assert not (verdict.grade and verdict.finding)


@given(st.lists(deeds, max_size=25))
def test_what_is_sent_has_exactly_one_of_grade_and_finding(steps):
    verdict = Verdict()
    for step in steps:
        verdict = step(HEADPHONES, verdict)
    if judge.complete(HEADPHONES, verdict):
        sent = judge.to_input(HEADPHONES, verdict, NOW)
        assert (sent["grade"] is None) != (sent["finding"] is None)


def test_an_answer_goes_on_to_the_next_open_check():
    assert after(YES).current == 1
    assert after(YES, NO, YES, NO, YES).current == 5


def test_answering_an_old_check_again_returns_to_the_open_one():
    verdict = judge.look_at(HEADPHONES, after(YES, YES), 0)
    assert judge.answer(HEADPHONES, verdict, NO).current == 2


def test_a_no_leaves_only_the_grades_it_names():
    assert judge.fitting(HEADPHONES, after(YES, YES, NO)) == (Grade.C, Grade.D, Grade.E)


def test_a_no_takes_away_a_grade_that_no_longer_fits():
    graded = judge.give_grade(HEADPHONES, after(YES), Grade.A)
    assert graded.grade == Grade.A
    assert judge.answer(HEADPHONES, graded, NO).grade is None


def test_the_best_grade_left_is_hinted_once_all_is_answered():
    assert judge.hint(HEADPHONES, after(YES, YES, YES, NO)) is None
    assert judge.hint(HEADPHONES, after(YES, YES, YES, NO, YES)) == Grade.C


@pytest.mark.parametrize(("grade", "shown"), [(Grade.A, "129.00"), (Grade.C, "116.10")])
def test_what_the_bench_showed_is_sent_in_the_servers_own_words(grade, shown):
    verdict = judge.give_grade(HEADPHONES, after(YES, YES, YES, YES, YES), grade)
    assert judge.to_input(HEADPHONES, verdict, NOW)["expectedRefund"] == shown


def test_a_finding_needs_no_checks_and_promises_no_amount():
    verdict = judge.note_finding(Verdict(), Finding.MISSING)
    sent = judge.to_input(HEADPHONES, verdict, NOW)
    assert judge.complete(HEADPHONES, verdict)
    assert (sent["finding"], sent["expectedRefund"]) == ("MISSING", None)


def test_the_proposed_place_is_left_to_the_server():
    verdict = judge.give_grade(HEADPHONES, after(YES, YES, YES, YES, YES), Grade.C)
    assert judge.to_input(HEADPHONES, verdict, NOW)["disposition"] is None
    assert judge.disposition(HEADPHONES, verdict) == Disposition.OUTLET
    other = judge.send_to(verdict, Disposition.DONATE)
    assert judge.to_input(HEADPHONES, other, NOW)["disposition"] == "DONATE"
