"""What customers say beside what the bench finds, on both databases."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.casebook.reasons import heard, suggestions_taken
from api.inspection.checklists import ASKED, CheckAnswer, Grade
from api.inspection.found import EXPECTED, GRADED, NOT_COMPARED, SAID_OF_IT, Found, found
from api.inspection.rules import Finding
from api.reasons import questions
from api.reasons.rules import BY_HANDLE
from api.returns.actions import Wanted
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell

EVER = (date(2000, 1, 1), date.max)


def test_every_reason_is_compared_or_left_out_on_purpose():
    assert set(EXPECTED) | NOT_COMPARED == set(BY_HANDLE)
    assert not set(EXPECTED) & NOT_COMPARED
    for handle, kind in EXPECTED.items():
        assert BY_HANDLE[handle].ground.is_fault == (kind is not Found.AS_SOLD)


@pytest.mark.parametrize(
    ("finding", "no", "faulty", "kind"),
    [
        (None, [], False, Found.AS_SOLD),
        (None, ["unworn", "tagged", "sealed"], False, Found.AS_SOLD),
        (None, ["works"], False, Found.BROKEN),
        (None, ["complete"], False, Found.INCOMPLETE),
        (None, ["complete", "intact"], False, Found.BROKEN),
        (None, [], True, Found.BROKEN),
        (Finding.INCORRECT_ITEM, ["works"], True, Found.ANOTHER),
        (Finding.EMPTY, [], False, Found.ABSENT),
        (Finding.MISSING, [], False, Found.ABSENT),
    ],
)
def test_what_the_bench_answered_is_one_of_five_kinds(
    finding: Finding | None, no: list[str], faulty: bool, kind: Found
):
    assert found(finding, dict.fromkeys(no, "NO"), faulty=faulty) is kind


@pytest.mark.property
@given(st.dictionaries(st.sampled_from(sorted(ASKED)), st.sampled_from(["YES", "NOT_APPLICABLE"])))
def test_without_a_no_there_is_nothing_against_it(answers: dict[str, str]):
    assert found(None, answers, faulty=False) is Found.AS_SOLD


async def judged(house: House, number: str, reason: str | None, works: CheckAnswer) -> UUID:
    order = await sell(number, now=house.now, lines=(("RADIO-1", 1, "129.00"),))
    (item,) = await house.arrived(order, Wanted(1, 1, reason, None))
    grade = Grade.A if works is CheckAnswer.YES else Grade.E
    return await house.judge(item.id, grade, answers={"works": works})


@on_both
async def test_customers_and_the_bench_agree_as_far_as_both_say_the_same(house: House):
    works, broken = CheckAnswer.YES, CheckAnswer.NO
    said = [("defective", broken)] * 3 + [("defective", works)] + [("changed_mind", works)] * 3
    said += [("changed_mind", broken), ("other", broken), (None, broken)]
    for number, (reason, state) in enumerate(said):
        await judged(house, f"H-{number}", reason, state)

    whole = await heard(house.reads, *EVER, most=10, language="de")

    assert (whole.agreement.pairs, whole.agreement.same) == (8, 6)
    assert whole.agreement.kappa == pytest.approx(0.5)
    by = {one.handle: one for one in whole.reasons}
    assert set(by) == {"defective", "changed_mind"}
    faulty = by["defective"]
    assert (faulty.agreement.share, faulty.agreement.kappa) == (0.75, pytest.approx(0.5))
    assert {(one.found, one.items) for one in faulty.found} == {
        (Found.BROKEN, 3),
        (Found.AS_SOLD, 1),
    }
    assert faulty.name == "Funktioniert nicht oder ging kaputt"
    (radio,) = whole.articles
    assert (radio.article, radio.agreement.pairs) == ("RADIO-1", 8)


@on_both
async def test_what_customers_say_of_the_condition_is_held_against_the_grade(house: House):
    said = [("unused", Grade.A), ("tried", Grade.B), ("used", Grade.D), ("damaged", Grade.E)]
    said += [("unused", Grade.C), ("tried", Grade.E)]
    for number, (condition, grade) in enumerate(said):
        order = await sell(f"C-{number}", now=house.now, lines=(("MUG-1", 1, "20.00"),))
        wish = Wanted(1, 1, "changed_mind", None, answers=(("condition", condition),))
        (item,) = await house.arrived(order, wish)
        await house.judge(item.id, grade)
    await judged(house, "C-9", "changed_mind", CheckAnswer.YES)

    found = (await heard(house.reads, *EVER, most=10, language="en")).condition

    assert (found.pairs, found.same) == (6, 4)


def test_every_answer_and_every_grade_has_a_condition():
    assert set(SAID_OF_IT) == set(questions.ASKED[questions.CONDITION].answers)
    assert set(GRADED) == set(Grade)


@on_both
async def test_only_these_days_and_this_brand_count(house: House):
    await judged(house, "D-1", "defective", CheckAnswer.NO)
    today, day = house.now.date(), timedelta(days=1)

    async def pairs(first: date, last: date, *, brand: str = "veldhuis", country: str = "") -> int:
        of = {"brand": brand, "country": country}
        return (await heard(house.reads, first, last, **of, most=5, language="nl")).agreement.pairs

    assert await pairs(today, today) == 1
    assert await pairs(today + day, date.max) == 0
    assert await pairs(today - day, today - day) == 0
    assert await pairs(today, today, brand="another") == 0
    assert (await pairs(today, today, country="NL"), await pairs(today, today, country="BE")) == (
        1,
        0,
    )


@on_both
async def test_how_often_a_suggested_reason_was_taken_is_counted(house: House):
    told = (
        ("length", ("length", "too_large")),
        ("too_large", ("length", "too_large")),
        ("gift", ("length",)),
        (None, ("length",)),
        ("gift", ()),
        ("gift", None),
    )
    for number, (reason, suggested) in enumerate(told):
        order = await sell(f"T-{number}", now=house.now)
        await house.request(order, Wanted(1, 1, reason, "…", suggested=suggested))

    taken = await suggestions_taken(house.reads, *EVER)

    assert (taken.asked, taken.told, taken.first_taken, taken.taken) == (5, 4, 1, 2)
