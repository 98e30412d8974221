import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer_app.inspecting.machine import TABLE, State, Step, can, move


@given(st.lists(st.sampled_from(Step)))
def test_no_way_leads_out_of_the_table(steps):
    state = State.IDLE
    for step in steps:
        if can(state, step):
            state = move(state, step)
    assert state in State


def test_every_state_can_be_reached_and_left():
    assert set(TABLE.values()) == set(State) == {state for state, _ in TABLE}


@pytest.mark.parametrize("state", [s for s in State if s != State.GRADED])
def test_only_a_complete_verdict_can_be_acted_on(state):
    assert not can(state, Step.ACT)


def test_what_was_sent_cannot_be_taken_back():
    assert [state for state in State if can(state, Step.UNDO)] == [State.PENDING]


def test_nothing_is_closed_or_opened_while_an_act_is_pending():
    assert {step for step in Step if can(State.PENDING, step)} == {Step.UNDO, Step.SEND}
