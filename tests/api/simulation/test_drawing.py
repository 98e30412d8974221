"""The draws themselves: what is certain has no range, and what is assumed has."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array

from api.kernel.refusal import InvalidInput
from api.policy.document import RefundTiming
from api.policy.slots import SOON
from api.simulation.answer import Objective
from api.simulation.assumptions import ASSUMPTIONS, Assumption, assumed, own
from api.simulation.exposure import exposures
from api.simulation.objectives import ALIKE, score, weighed, weights
from api.simulation.past import Back
from api.simulation.rules import FIGURES, GRADES, Drawn, Played, Side, Way, drawn, range_of
from tests.properties import tried

ALL = csr_array(np.ones((1, 2)))
IN_FULL = own("usual_fee", 2.95)
NOBODY_MINDS = (own("demand_effect", 0), own("return_reduction", 0))
WAY = Way(*(np.full(2, one) for one in (625.0, 900.0, 4.0, 3.0, 1.0)))


def side(fee: float, **more: object) -> Side:
    """Two returns under one policy."""
    usual = {
        "possible": np.ones(2),
        "fee": np.full(2, fee),
        "waived": np.zeros(2),
        "late": np.zeros(2, np.bool_),
        "way": WAY,
        "soon": np.zeros(2, np.int64),
        "credit": np.zeros(2, np.bool_),
        "bonus": np.zeros(2),
        "keeps": np.zeros(2, np.bool_),
    }
    return Side(**{**usual, **more})


def shop(fee: float, **more: object) -> Played:
    """Two orders of a year, both of which came back, free of charge until now."""
    usual = {
        "worth": np.array([5000.0, 8000.0]),
        "dearer": np.full(2, fee),
        "order": np.array([0, 1]),
        "parcel": np.array([0, 1]),
        "part": np.ones(2),
        "pieces": np.ones(2),
        "value": np.array([5000.0, 8000.0]),
        "grade": np.full(2, GRADES.index("A")),
        "fault": np.zeros(2, np.bool_),
        "current": side(0),
        "draft": side(fee),
        "detour": np.zeros(2, np.bool_),
        "detour_way": WAY,
        "longer": np.zeros(2),
        "newly": np.zeros(2, np.bool_),
        "years": 1.0,
    }
    return Played(**{**usual, **more})


def draw(it: Played, *said: Assumption, seed: int = 1) -> Drawn:
    return drawn(it, assumed(said), ALL, minor=100, seed=seed, draws=200)


def test_the_same_seed_draws_the_same() -> None:
    one, same, other = [draw(shop(395), seed=seed) for seed in (1, 1, 2)]
    assert (one.cost == same.cost).all()
    assert (one.cost != other.cost).any()


def test_a_fee_that_nobody_minds_is_earned_and_no_sale_is_lost() -> None:
    found = draw(shop(395), *NOBODY_MINDS)
    fees = found.by_group[:, 0, FIGURES.index("fees")]
    assert (fees == 790).all()
    assert (found.sales == 0).all()
    assert set(found.cost.round() % 395) == {0}, "a resampled order book has each fee so many times"
    assert found.cost.mean() == pytest.approx(-790, rel=0.2)


def test_fewer_return_where_it_costs_but_never_fewer_faults() -> None:
    less = own("return_reduction", -1), own("demand_effect", 0), IN_FULL
    faulty = draw(shop(395, fault=np.array([True, False])), *less)
    assert (faulty.by_group[:, 0, FIGURES.index("returns")] == 1).all()


def test_a_free_way_brings_orders_and_returns() -> None:
    more = own("demand_effect", -1), own("return_reduction", 0), IN_FULL
    found = draw(shop(0, dearer=np.full(2, -395.0), current=side(395)), *more)
    assert (found.by_group[:, 0, FIGURES.index("returns")] == 4).all()


def returns(it: Played, *said: Assumption) -> np.ndarray:
    return draw(it, *said, own("demand_effect", 0)).by_group[:, 0, FIGURES.index("returns")]


def test_a_longer_window_brings_more_returns_but_never_more_faults() -> None:
    half = own("window_growth", 0.5), own("usual_window", 28)
    by_days = [returns(shop(0, longer=np.full(2, days)), *half).mean() for days in (0, 14, 28, 99)]
    assert by_days == [2, *sorted(by_days[1:])]
    assert by_days[1:] == pytest.approx([2.5, 3, 3], rel=0.1)
    faults = shop(0, longer=np.full(2, 28), fault=np.ones(2, np.bool_))
    assert (returns(faults, *half) == 2).all()


def test_a_shorter_window_keeps_what_can_come_in_time() -> None:
    late = side(0, possible=np.array([1.0, 0.0]), late=np.array([False, True]))
    for in_time, left in ((0, 1), (0.5, 1.5), (1, 2)):
        found = returns(shop(0, draft=late), own("in_time", in_time))
        assert found.mean() == pytest.approx(left, rel=0.1)
    assert returns(shop(0, draft=side(0, possible=np.array([1.0, 0.0])))).max() == 1, "no longer"


def test_weights_say_which_of_two_policies_a_shop_wants() -> None:
    slow = Way(*(np.full(2, one) for one in (100.0, 400.0, 9.0, 8.0, 1.0)))
    sums = draw(shop(0, draft=side(0, way=slow)), *NOBODY_MINDS).sums
    scores = {one: score([*weighed(sums, weights({one: 2.0}))]) for one in Objective}
    assert scores[Objective.COST] > 0
    assert scores[Objective.CO2E] == pytest.approx(5 / 9, abs=1e-6)
    assert scores[Objective.SPEED] == pytest.approx(-5 / 4, abs=1e-6)
    assert scores[Objective.RETENTION] == 0
    both = weights({Objective.CO2E: 3.0, Objective.SPEED: 1.0})
    assert score([*weighed(sums, both)]) == pytest.approx((3 * 5 / 9 - 5 / 4) / 4, abs=1e-6)


def test_what_nobody_has_attested_is_not_weighed() -> None:
    unknown = replace(WAY, grams=np.full(2, np.nan))
    sums = draw(shop(0, current=side(0, way=unknown))).sums
    assert [one.objective for one in weighed(sums, ALIKE)] == [
        Objective.COST,
        Objective.RETENTION,
        Objective.SPEED,
    ]


@pytest.mark.parametrize("said", [{Objective.COST: -1.0}, {Objective.SPEED: 0.0}])
def test_a_weight_that_cannot_be_meant_is_refused(said: dict[Objective, float]) -> None:
    with pytest.raises(InvalidInput, match=next(iter(said))):
        weights(said)


AT = datetime(2026, 3, 2, tzinfo=UTC)


def early(
    soon: RefundTiming, *days: tuple[float | None, float | None, float | None]
) -> tuple[int, int]:
    """What two returns have out, asked for on one day: days until handed over, received, seen."""
    backs = [
        Back(
            line_id=1,
            parcel=f"{place}",
            at=AT,
            pieces=1,
            value_minor=0,
            handed_over_at=None if handed is None else AT + timedelta(days=handed),
            received_at=None if received is None else AT + timedelta(days=received),
            judged_at=None if seen is None else AT + timedelta(days=seen),
        )
        for place, (handed, received, seen) in enumerate(days)
    ]
    draft = side(100, soon=np.full(2, SOON[soon]))
    every, *by_timing = exposures(backs, shop(100, draft=draft))
    assert (every.current.paid, every.current.most) == (0, 0)
    own = [one for one in by_timing if one.timing is soon]
    assert [one.draft for one in own] in ([every.draft], [])
    return every.draft.paid, every.draft.most


def test_money_that_goes_before_anybody_has_looked_is_out_until_somebody_has() -> None:
    one_after_the_other = (1, 2, 3), (4, 5, 6)
    assert early(RefundTiming.INSTANT, *one_after_the_other) == (12800, 12800)
    assert early(RefundTiming.ON_HANDOVER, *one_after_the_other) == (12800, 7900)
    assert early(RefundTiming.ON_HANDOVER, (1, 2, 5), (4, 5, 6)) == (12800, 12800)
    assert early(RefundTiming.ON_RECEIPT, (1, 2, 5), (4, 5, 6)) == (12800, 12800)
    assert early(RefundTiming.ON_RECEIPT, (1, 2, 4), (4, 5, 6)) == (12800, 7900)
    assert early(RefundTiming.ON_INSPECTION, *one_after_the_other) == (0, 0)


def test_what_the_past_does_not_tell_goes_as_soon_as_it_may() -> None:
    """Three days under way, one at the bench."""
    unknown = (None, None, None)
    assert early(RefundTiming.ON_HANDOVER, unknown, (3, 4, 5)) == (12800, 12800)
    assert early(RefundTiming.ON_RECEIPT, unknown, (1, 2, 2.5)) == (12800, 7900)
    assert early(RefundTiming.ON_RECEIPT, unknown, (1, 2, 3.5)) == (12800, 12800)


def test_what_is_kept_costs_its_value_and_no_way_back() -> None:
    keeping = side(0, keeps=np.ones(2, np.bool_))
    found = draw(shop(0, draft=keeping), own("cost_per_return", 10), own("kept_A", 1))
    each = {5000 - 1000, 8000 - 1000}
    weights = found.cost[found.cost != 0]
    assert any(cost in each for cost in weights)
    assert found.cost.mean() == pytest.approx(sum(each), rel=0.2)


def test_a_wider_assumption_makes_a_wider_range() -> None:
    narrow = range_of(draw(shop(395), own("return_reduction", -0.15), *NOBODY_MINDS[:1]).sales)
    wide = range_of(draw(shop(395), own("return_reduction", -0.5, -1, 0), *NOBODY_MINDS[:1]).sales)
    assert wide.high - wide.low > narrow.high - narrow.low


@tried(20)
@given(
    st.integers(0, 1000),
    st.lists(st.floats(0, 1), min_size=len(ASSUMPTIONS), max_size=len(ASSUMPTIONS)),
)
def test_a_policy_makes_no_difference_to_itself_whatever_is_assumed(
    fee: int, values: list[float]
) -> None:
    said = [own(one.name, value) for one, value in zip(ASSUMPTIONS, values, strict=True)]
    found = draw(shop(fee, dearer=np.zeros(2), current=side(fee)), *said)
    assert found.cost == pytest.approx(np.zeros(200), abs=1e-6)
    assert found.sales == pytest.approx(np.zeros(200), abs=1e-6)


@pytest.mark.parametrize(
    "said",
    [own("moon_phase", 1), own("margin", 0.5, 0.6, 0.7), own("margin", float("nan"))],
)
def test_an_assumption_that_cannot_be_meant_is_refused(said: Assumption) -> None:
    with pytest.raises(InvalidInput, match=said.name):
        assumed([said])


def test_what_a_shop_knows_better_replaces_the_assumption_and_says_whose_it_is() -> None:
    found = {one.name: one for one in assumed([own("cost_per_return", 8, 6, 11)])}
    mine = found["cost_per_return"]
    assert (mine.value, mine.low, mine.high) == (8, 6, 11)
    assert mine.source == "the shop's own figure"
    assert len(found) == len(ASSUMPTIONS)
    assert all(one.source for one in ASSUMPTIONS)
