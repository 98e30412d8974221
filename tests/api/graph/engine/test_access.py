"""Who may see what is declared; who asks for more is refused before anything runs."""

import pytest
import strawberry

from api.access.rules import EVERYBODY, STAFF, Actor, Role, Scope
from api.graph.engine.access import (
    PUBLIC,
    allowed,
    assert_everything_declared,
    mutation,
    rule_of,
)

from .corner_shop import GRADER, SHOPPER, Context, not_found, parcel, shop

SEND = """mutation Send($input: SendInput!) {
  send(input: $input) { ... on Parcel { id isOpen } ... on Refused { code message } }
}"""
INPUT = {"input": {"label": {"to": "Bergen", "lines": ["1"]}, "day": "2026-01-02"}}


def partner(*scopes: Scope) -> Actor:
    return Actor("pat", frozenset({Role.PARTNER}), key_id=1, scopes=frozenset(scopes))


@pytest.mark.parametrize(
    ("actor", "text", "code"),
    [
        (Context().actor, "{ ledger }", "UNAUTHENTICATED"),
        (SHOPPER, "{ ledger }", "NOT_ALLOWED"),
        (SHOPPER, "{ parcel { isOpen } }", "NOT_ALLOWED"),
        (SHOPPER, "{ parcel { ...F } } fragment F on Parcel { other { isOpen } }", "NOT_ALLOWED"),
        (SHOPPER, '{ thing(id: "1") { ... on Parcel { isOpen } } }', "NOT_ALLOWED"),
        (SHOPPER, "subscription { counted { isOpen } }", "NOT_ALLOWED"),
        (partner(), "{ feed }", "NOT_ALLOWED"),
        (partner(Scope.EVENTS_READ), "{ feed }", "NOT_ALLOWED"),
        (partner(Scope.RETURNS_READ), "{ feed }", None),
        (GRADER, "{ parcel { isOpen } }", None),
    ],
)
async def test_a_field_is_for_those_it_is_declared_for(
    actor: Actor, text: str, code: str | None
) -> None:
    context = Context(actor)
    stream = await shop().stream(text, context_value=context)
    result = await anext(stream)
    await stream.aclose()
    assert [(error.extensions or {}).get("code") for error in result.errors or ()] == [code][
        : code is not None
    ]
    assert code is None or context.calls == []


async def test_the_message_names_the_field_and_the_roles() -> None:
    result = await shop().execute("{ ledger feed }", context_value=Context(SHOPPER))
    assert [error.message for error in result.errors or ()] == [
        "Your role may not see this: Query.ledger is for one of: FINANCE.",
        "Your role may not see this: Query.feed is for one of: PARTNER (a key needs RETURNS_READ).",
    ]


async def test_a_mutation_that_is_not_theirs_is_refused_in_the_result() -> None:
    context = Context(SHOPPER, stock=parcel())
    result = await shop().execute(SEND, INPUT, context_value=context)
    assert result.errors is None
    assert result.data is not None
    assert result.data["send"]["code"] == "NOT_ALLOWED"
    assert context.calls == []


async def test_a_mutation_gets_strawberry_inputs() -> None:
    context = Context(GRADER, stock=parcel())
    schema = shop()
    for _ in range(2):  # the second goes by the fast lane
        result = await schema.execute(SEND, INPUT, context_value=context)
        assert result.data == {"send": {"id": "7", "isOpen": True}}
        assert context.sent.label.to == "Bergen"
        assert context.sent.label.grade.value == "AS_NEW"
        assert context.sent.day.year == 2026


async def test_an_expected_no_is_a_member_of_the_result() -> None:
    schema = shop()
    for _ in range(2):
        context = Context(GRADER, stock=not_found())
        result = await schema.execute(SEND, INPUT, context_value=context)
        assert result.data == {"send": {"code": "NOT_FOUND", "message": "No parcel here."}}


def test_rules_can_be_asked_for() -> None:
    core = shop().core
    assert rule_of(core, "Parcel", "isOpen") == STAFF
    assert rule_of(core, "Parcel", "id") == EVERYBODY
    assert rule_of(core, "Query", "ledger") == {Role.FINANCE}
    with pytest.raises(LookupError):
        rule_of(core, "Query", "nothing")


def test_rules_are_printed() -> None:
    printed = str(shop())
    assert "type Part @public {" in printed
    assert "ledger: String! @allowed(roles: [FINANCE])" in printed
    assert "feed: String! @allowed(roles: [PARTNER], scope: RETURNS_READ)" in printed


def test_what_nobody_declared_does_not_start() -> None:
    @strawberry.type
    class Query:
        open: str = strawberry.field(directives=[PUBLIC])
        forgotten: str

    @strawberry.type
    class Mutation:
        @strawberry.mutation(directives=[allowed(Role.ADMIN)])
        def undemanding(self) -> str:
            return ""

        @mutation(Role.ADMIN)
        def demanding(self) -> str:
            return ""

    with pytest.raises(TypeError) as caught:
        assert_everything_declared(strawberry.Schema(Query, Mutation)._schema)
    assert "Query.forgotten" in str(caught.value)
    assert "Mutation.undemanding" in str(caught.value)
    assert "Query.open" not in str(caught.value)
    assert "Mutation.demanding" not in str(caught.value)
