"""A mutation is never run twice, whatever fails after it has begun."""

import gc
from typing import Any

import pytest
from structlog.testing import capture_logs

from api.graph.engine import compiled, fast_lane, holes
from api.graph.engine.schema import Schema

from .corner_shop import GRADER, Context, parcel, shop
from .documents_at_random import Later

SEND = """mutation Send($input: SendInput!) {
  send(input: $input) {
    __typename
    ... on Parcel { id grade count computed slow neighbour { id } }
    ... on Refused { code }
  }
}"""
INPUT: dict[str, Any] = {"input": {"label": {"to": "Bergen", "lines": []}}}


@pytest.fixture
async def warm() -> Schema:
    """With everything made by an earlier request, so that the fast lane is taken."""
    schema = shop()
    await schema.execute(SEND, INPUT, context_value=Context(GRADER, stock=parcel()))
    return schema


@pytest.mark.parametrize(
    "stock",
    [
        ValueError("in the action"),
        TimeoutError(),
        RecursionError(),
        KeyError("x"),
        None,
        5,
        "text",
        parcel(grade=None),
        parcel(count="many"),
        parcel(computed_from=ValueError("in a resolver")),
        parcel(grade=Later(None)),
        parcel(other=parcel(id=None)),
    ],
)
@pytest.mark.parametrize("is_warm", [True, False])
async def test_it_runs_once_whatever_it_gives(warm: Schema, stock: Any, is_warm: bool) -> None:
    schema = warm if is_warm else shop()
    context = Context(GRADER, stock=stock)
    with capture_logs() as logs:
        result = await schema.execute(SEND, INPUT, context_value=context)
    assert context.calls == ["send"]
    assert [log["event"] for log in logs] == ["bug"]
    assert {(error.extensions or {})["code"] for error in result.errors or ()} == {"INTERNAL"}


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited")
@pytest.mark.parametrize(
    ("where", "what"),
    [
        (compiled.CompiledExecutor, "completed"),
        (compiled.CompiledExecutor, "complete_value"),
        (fast_lane.PreparedOperation, "_executor"),
        (compiled, "fill"),
        (holes, "_awaited"),
    ],
)
async def test_it_runs_once_whatever_breaks_in_the_engine(
    warm: Schema, monkeypatch: pytest.MonkeyPatch, where: Any, what: str
) -> None:
    def broken(*_args: Any, **_more: Any) -> Any:
        raise RuntimeError(f"{what} is broken")

    monkeypatch.setattr(where, what, broken)
    # A value that leaves a hole and another that must be completed by graphql-core.
    for stock in (parcel(), parcel(count="3")):
        context = Context(GRADER, stock=stock)
        with capture_logs():
            await warm.execute(SEND, INPUT, context_value=context)
        assert context.calls == ["send"]
    gc.collect()  # what a broken engine leaves unawaited is its own fault, and no other test's


async def test_nothing_runs_when_a_variable_is_wrong(warm: Schema) -> None:
    wrong: list[dict[str, Any]] = [
        {},
        {"input": None},
        {"input": {"label": {"to": 5, "lines": []}}},
        {"input": {"label": {"to": "x", "lines": [None]}}},
        {"input": {"label": {"to": "x", "lines": []}, "else": 1}},
        {"input": {"label": {"to": "x", "lines": []}, "day": "tomorrow"}},
    ]
    for variables in wrong:
        context = Context(GRADER, stock=parcel())
        result = await warm.execute(SEND, variables, context_value=context)
        assert context.calls == []
        assert result.errors
        assert "$input" in result.errors[0].message


async def test_both_lanes_give_the_same(warm: Schema) -> None:
    for stock in (parcel(), parcel(other=parcel(id=3)), None, parcel(count=None)):
        with capture_logs():
            cold = await shop().execute(SEND, INPUT, context_value=Context(GRADER, stock=stock))
            fast = await warm.execute(SEND, INPUT, context_value=Context(GRADER, stock=stock))
        assert cold.data == fast.data
        assert [e.path for e in cold.errors or ()] == [e.path for e in fast.errors or ()]
