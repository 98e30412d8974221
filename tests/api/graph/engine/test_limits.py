"""Too much is refused before it runs, in words that say how much is too much."""

import pytest

from api.graph.engine.limits import Limits

from .corner_shop import GRADER, Context, parcel, shop

NESTED = "{ sure { other { other { other { id } } } } }"
FRAGMENTS = """{ sure { ...A } } fragment A on Parcel { other { ...B } }
               fragment B on Parcel { other { other { id } } }"""
ALIASES = "{ sure { a: id b: id c: id } }"
MULTIPLIED = """{ x: sure { ...A } y: sure { ...A } }
                fragment A on Parcel { a: id b: id }"""
SEND = 'send(input: {label: {to: "", lines: []}}) { __typename }'
PAGE = "query Q($n: Int!) { page(first: $n) { edges { node { parts { sku } } } } }"


@pytest.mark.parametrize(
    ("text", "limits", "message"),
    [
        (NESTED, Limits(depth=4), "5 levels deep; the limit is 4"),
        (FRAGMENTS, Limits(depth=4), "5 levels deep; the limit is 4"),
        (ALIASES, Limits(aliases=2), "3 aliases (fragments written out); the limit is 2"),
        (MULTIPLIED, Limits(aliases=5), "6 aliases (fragments written out); the limit is 5"),
        ("{ sure { id } parcel { id } ledger }", Limits(root_fields=2), "3 fields at its root"),
        (NESTED, Limits(tokens=8), "8 tokens"),
        (NESTED, Limits(characters=10), "10"),
        (PAGE, Limits(cost=100), "1,201 objects; the limit is 100. Most of it is below"),
        ("{ page(first: 5) { edges { node { id } } } }", Limits(cost=10), "11 objects"),
        ("{ page { edges { node { id } } } }", Limits(cost=10), "201 objects"),
        ("{ parcels { id } }", Limits(cost=19), "20 objects"),
        ("{ parcels { parts { sku } } }", Limits(cost=219), "220 objects"),
        ("{ sure { parts { sizes } } }", Limits(cost=10), "11 objects"),
        ("{ content { ... on Envelope { parcel { id } } } }", Limits(cost=19), "20 objects"),
        (f"mutation {{ a: {SEND} }}", Limits(aliases=0), "1 aliases"),
    ],
)
async def test_too_much_is_refused(text: str, limits: Limits, message: str) -> None:
    context = Context(GRADER, stock=parcel())
    result = await shop(limits=limits).execute(text, {"n": 1}, context_value=context)
    (error,) = result.errors or ()
    assert message in error.message
    assert context.calls == []


@pytest.mark.parametrize(
    "text", ["{ }", "subscription { }", "mutation { ...A } fragment A on Mutation { }"]
)
async def test_who_asks_for_nothing_is_told(text: str) -> None:
    result = await anext(await shop().stream(text, context_value=Context(GRADER)))
    assert [error.message for error in result.errors or ()] == ["This operation asks for nothing."]


@pytest.mark.parametrize(
    "text",
    [
        NESTED,
        ALIASES,
        "{ page(first: 5) { edges { node { id note grade } } } }",
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "{ sure { ...Missing } }",
    ],
)
async def test_limits_leave_the_rest_to_graphql(text: str) -> None:
    result = await shop().execute(text, context_value=Context(GRADER, stock=parcel()))
    assert not any("limit" in error.message for error in result.errors or ())


async def test_a_long_chain_of_fragments_breaks_nothing() -> None:
    links = [f"fragment F{n} on Query {{ ...F{n + 1} }}" for n in range(240)]
    text = "\n".join(["{ ...F0 }", *links, "fragment F240 on Query { sure { id } }"])
    schema = shop(limits=Limits(tokens=10_000))
    result = await schema.execute(text, context_value=Context(GRADER, stock=parcel()))
    assert result.data == {"sure": {"id": "7"}} or result.errors


async def test_fragments_that_double_are_measured_in_no_time() -> None:
    doubling = [
        f"fragment F{n} on Parcel {{ other {{ ...F{n + 1} }} neighbour {{ ...F{n + 1} }} }}"
        for n in range(30)
    ]
    text = "\n".join(["{ sure { ...F0 } }", *doubling, "fragment F30 on Parcel { id }"])
    result = await shop(limits=Limits(depth=99)).execute(text, context_value=Context(GRADER))
    (error,) = result.errors or ()
    assert "objects; the limit is 10,000" in error.message
