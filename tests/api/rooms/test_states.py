"""The machines, and what they make of a case as a whole."""

import itertools
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.exchanges.rules import EXCHANGE_MOVES, ExchangeState, ExchangeStep
from api.kernel.refusal import WrongMoment
from api.kernel.states import can, mermaid, move
from api.returns.rules import (
    ACCEPTANCE_MOVES,
    AUTHORIZATION_MOVES,
    RECEPTION_MOVES,
    REFUND_MOVES,
    RELEASED,
    Acceptance,
    AcceptanceStep,
    Authorization,
    AuthorizationStep,
    Reception,
    ReceptionStep,
    RefundState,
    RefundStep,
    ReturnStatus,
    is_over,
    status_of,
)
from api.shipping.rules import PARCEL_MOVES, ParcelState, ParcelStep

MACHINES = {
    "authorization": (AUTHORIZATION_MOVES, AuthorizationStep, Authorization.REQUESTED),
    "reception": (RECEPTION_MOVES, ReceptionStep, Reception.AWAITING),
    "acceptance": (ACCEPTANCE_MOVES, AcceptanceStep, Acceptance.PENDING),
    "refund": (REFUND_MOVES, RefundStep, RefundState.NONE),
    "exchange": (EXCHANGE_MOVES, ExchangeStep, ExchangeState.RESERVED),
    "parcel": (PARCEL_MOVES, ParcelStep, ParcelState.EXPECTED),
}
AXES = list(itertools.product(Reception, Acceptance, RefundState))


def reached(table: Mapping[tuple[Any, Any], Any], start: Any) -> set[Any]:
    found, new = set(), {start}
    while new - found:
        found |= new
        new = {to for (of, _), to in table.items() if of in found}
    return found


@pytest.mark.parametrize("machine", MACHINES)
def test_every_state_can_be_reached_and_every_step_be_taken(machine: str):
    table, steps, start = MACHINES[machine]
    assert reached(table, start) == set(type(start))
    assert {step for _, step in table} == set(steps)


@pytest.mark.parametrize("machine", MACHINES)
def test_the_table_is_its_own_diagram(machine: str):
    table, _, _ = MACHINES[machine]
    drawn = mermaid(table).splitlines()
    assert drawn[0] == "stateDiagram-v2"
    assert len(drawn) == len(table) + 1


@pytest.mark.parametrize("machine", MACHINES)
def test_what_the_table_does_not_know_is_refused(machine: str):
    table, steps, start = MACHINES[machine]
    for state, step in itertools.product(type(start), steps):
        if can(table, state, step):
            assert move(table, state, step) in type(start)
        else:
            with pytest.raises(WrongMoment):
                move(table, state, step)


def test_money_that_has_moved_and_units_that_are_free_stay_so():
    assert not any(state is RefundState.SUCCEEDED for state, _ in REFUND_MOVES)
    assert not any(state in RELEASED for state, _ in RECEPTION_MOVES)


@given(st.sampled_from(Authorization), st.lists(st.sampled_from(AXES), max_size=4))
def test_every_case_has_a_status(authorization: Authorization, items: list[Any]):
    assert status_of(authorization, items) in ReturnStatus


@pytest.mark.parametrize("authorization", Authorization)
def test_a_case_of_one_item_has_a_status_whatever_its_state(authorization: Authorization):
    for axes in AXES:
        status = status_of(authorization, [axes])
        if status is ReturnStatus.CLOSED:
            assert is_over(*axes)
        if authorization is Authorization.DECLINED:
            assert status is ReturnStatus.DECLINED
