"""Some verdicts are graded twice, blind, and how alike they are is said with its interval."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.desk.floor import floor
from api.desk.leads import LeadTask, tasks
from api.inspection.agreement import agreement, is_drawn, same_grade
from api.inspection.checklists import Grade
from api.inspection.models import Inspection, Recheck
from api.inspection.rechecks import draw, grade_again
from api.kernel.refusal import NotAllowed, WrongMoment
from tests.api.inspection.test_appeals import LEAD
from tests.conftest import on_both
from tests.people import MUCH, House, grader
from tests.shop import sell


def test_kappa_is_cohens():
    """The example of 1960's kind: 20 + 15 of 50 agree, kappa 0.4."""
    pairs = [("A", "A")] * 20 + [("A", "B")] * 5 + [("B", "A")] * 10 + [("B", "B")] * 15
    found = agreement(pairs)
    assert (found.pairs, found.same) == (50, 35)
    assert found.kappa == pytest.approx(0.4)
    assert found.low == pytest.approx(0.146, abs=0.001)
    assert found.high == pytest.approx(0.654, abs=0.001)


def test_of_nothing_or_one_grade_alone_kappa_says_nothing():
    assert agreement([]).share is None
    assert agreement([("A", "A")] * 9).kappa is None


@pytest.mark.parametrize(
    ("same", "pairs", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_of_a_share_is_wilsons(same: int, pairs: int, low: float, high: float):
    """The four examples of Newcombe, Statistics in Medicine 17 (1998), table I, method 3."""
    found = same_grade([("A", "A")] * same + [("A", "B")] * (pairs - same))
    assert found is not None
    assert (found.pairs, found.same) == (pairs, same)
    assert found.low == pytest.approx(low, abs=0.00005)
    assert found.high == pytest.approx(high, abs=0.00005)
    assert same_grade([]) is None


@given(st.lists(st.tuples(st.sampled_from("ABCDE"), st.sampled_from("ABCDE")), max_size=40))
def test_kappa_is_never_above_one_and_its_interval_holds_it(pairs: list[tuple[str, str]]):
    found = agreement(pairs)
    if found.kappa is not None:
        assert found.low <= found.kappa <= found.high
        assert found.low >= -1
        assert found.high <= 1


def test_of_many_verdicts_about_so_many_are_drawn():
    drawn = sum(is_drawn(UUID(int=n), 0, 5) for n in range(4000))
    assert 140 < drawn < 260
    assert not any(is_drawn(UUID(int=n), 0, 0) for n in range(100))


@on_both
async def test_somebody_else_grades_blind_once_and_the_verdict_stands(house: House):
    (item,) = await house.arrived(await sell("RC-1", now=house.now))
    await house.judge(item.id, Grade.B)
    assert await draw(item.id, percent=100, now=house.now)
    assert await draw(item.id, percent=100, now=house.now)
    recheck = await Recheck.get(item_id=item.id)
    shown = {"first": 9, "limits": MUCH, "now": house.now, "language": "en"}
    (task,) = await tasks(house.reads, staff_id=50, **shown)
    assert task.kind is LeadTask.RECHECK
    assert (task.items[0].inspection, task.items[0].grant, task.why) == (None, None, None)
    assert await tasks(house.reads, staff_id=1, **shown) == [], "not one's own"
    later = shown | {"now": house.now + timedelta(days=4)}
    assert await tasks(house.reads, staff_id=50, **later) == [], "it is sold or gone by then"

    by = {"key": uuid4(), "now": house.now}
    with pytest.raises(NotAllowed):
        await grade_again(recheck.id, Grade.C, actor=grader(1), **by)
    await grade_again(recheck.id, Grade.C, actor=LEAD, **by)
    await grade_again(recheck.id, Grade.C, actor=LEAD, **by)
    with pytest.raises(WrongMoment):
        await grade_again(recheck.id, Grade.B, actor=LEAD, key=uuid4(), now=house.now)

    assert (await Inspection.get(item_id=item.id)).grade is Grade.B
    seen = await floor(house.reads, time_zone="UTC", per_person=True, now=house.now)
    assert (seen.agreement.pairs, seen.agreement.same) == (1, 0)
    theirs = {one.name: one.figures.same_grade for one in seen.benches}
    assert theirs["Grader 1"].pairs == 1, "of whoever graded first, not of whoever looked again"
    assert theirs["Grader 1"].share == 0
    assert LEAD.name not in theirs
    later = house.now + timedelta(days=91)
    seen = await floor(house.reads, time_zone="UTC", per_person=True, now=later)
    assert seen.agreement.pairs == 0


@on_both
async def test_what_was_not_graded_is_not_drawn(house: House):
    (item,) = await house.arrived(await sell("RC-2", now=house.now))
    assert not await draw(item.id, percent=100, now=house.now)
