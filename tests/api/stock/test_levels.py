"""A level of stock, whatever is done to it: it adds up, and never promises what is not there."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from api.stock.rules import (
    Level,
    Move,
    StockMove,
    count,
    issue,
    move_in,
    move_out,
    put_right,
    release,
    reserve,
    take_back,
)
from tests.properties import tried

START = datetime(2026, 11, 1, tzinfo=UTC)
Act: TypeAlias = tuple[str, int]
"""What is done, and for a count how many there were."""
ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["count", "reserve", "release", "issue", "take_back", "out", "in", "put_right"]
        ),
        st.integers(0, 5),
    ),
    max_size=40,
)


def after(level: Level, move: Move) -> Level:
    return replace(
        level, quantity=level.quantity + move.quantity, reserved=level.reserved + move.reserved
    )


def moved(level: Level, act: Act) -> Move | None:
    kind, pieces = act
    match kind:
        case "count":
            return count(level, pieces, START, ())
        case "reserve":
            return reserve(level)
        case "release":
            return release(level)
        case "issue":
            return issue(level)
        case "out":
            return move_out(level, pieces)
        case "in":
            return move_in(pieces)
        case "put_right":
            return put_right(level)
        case _:
            return take_back(level)


@tried(100)
@given(ACTS)
def test_a_level_is_the_sum_of_its_moves_and_nothing_in_it_is_negative(acts: list[Act]):
    level, moves = Level(), list[Move]()
    for act in acts:
        if move := moved(level, act):
            level, moves = after(level, move), [*moves, move]
        assert min(level.quantity, level.reserved, level.free, level.short) >= 0
    assert level.quantity == sum(move.quantity for move in moves)
    assert level.reserved == sum(move.reserved for move in moves)


@tried(100)
@given(ACTS)
def test_only_a_count_or_a_correction_leaves_more_promised_than_there_is(acts: list[Act]):
    level = Level()
    for act in acts:
        short, move = level.short, moved(level, act)
        level = after(level, move) if move else level
        if act[0] not in ("count", "put_right"):
            assert level.short <= short, act


COUNTS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 30)), min_size=1, max_size=6)
MOVED = st.lists(st.tuples(st.integers(0, 20), st.sampled_from([-1, 1])), max_size=6)


@tried(100)
@given(COUNTS, MOVED, st.randoms())
def test_counts_that_come_late_or_twice_leave_the_same_as_in_order(counts, moves, any_order):
    counts = [*{hour: (hour, pieces) for hour, pieces in counts}.values()]
    late = [*counts, *counts]
    any_order.shuffle(late)

    assert taken_in(late, moves) == taken_in(sorted(counts), moves)


def taken_in(counts: list[tuple[int, int]], moves: list[tuple[int, int]]) -> Level:
    level = Level(quantity=max(0, sum(change for _, change in moves)))
    for hour, pieces in counts:
        at = START + timedelta(hours=hour)
        move = count(level, pieces, at, [change for then, change in moves if then > hour])
        if move:
            assert move.kind is StockMove.COUNTED
            level = replace(after(level, move), counted_at=at)
    return level
