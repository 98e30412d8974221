"""Parsed and validated once; bounded; judged once per set of roles."""

import pytest
from graphql import GraphQLSyntaxError

from api.access.rules import Actor, Role
from api.graph.engine import documents as documents_module
from api.graph.engine.documents import digest

from .corner_shop import GRADER, SHOPPER, Context, parcel, shop


async def test_a_text_is_validated_once() -> None:
    schema = shop()
    for _ in range(5):
        result = await schema.execute("{ parcel { id } }", context_value=Context(GRADER))
        assert result.errors is None
    assert (schema.documents.validations, schema.documents.hits) == (1, 4)


async def test_an_invalid_text_is_validated_once_too() -> None:
    schema = shop()
    for _ in range(3):
        result = await schema.execute("{ parcel { nothing } }", context_value=Context())
        assert result.errors
    assert schema.documents.validations == 1


async def test_the_verdict_depends_on_the_roles() -> None:
    schema = shop()
    stock = parcel()
    for actor, is_refused in ((SHOPPER, True), (GRADER, False), (SHOPPER, True)):
        context = Context(actor, stock=stock)
        result = await schema.execute("{ parcel { isOpen } }", context_value=context)
        assert bool(result.errors) is is_refused
    assert schema.documents.validations == 1


async def test_what_is_kept_is_bounded_but_known_documents_stay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(documents_module, "MOST_TOKENS_KEPT", 100)
    known = "query Known { parcel { id } }"
    schema = shop(known=(known,))
    await schema.execute(known, context_value=Context(GRADER))
    for number in range(50):
        text = f"{{ parcel {{ a{number}: id }} }}"
        await schema.execute(text, context_value=Context(GRADER))
    validations = schema.documents.validations
    await schema.execute(known, context_value=Context(GRADER))
    assert schema.documents.validations == validations
    assert len(schema.documents._kept) < 15


async def test_syntax_errors_are_not_kept() -> None:
    schema = shop()
    for _ in range(2):
        with pytest.raises(GraphQLSyntaxError):
            schema.documents.read("{ parcel {")
    assert not schema.documents._kept


async def test_a_document_can_be_asked_for_by_its_hash() -> None:
    text = "query Known { parcel { id } }"
    schema = shop(known=(text,))
    named = {"persistedQuery": {"version": 1, "sha256Hash": digest(text)}}
    context = Context(GRADER, stock=parcel())
    result = await schema.execute(None, operation_extensions=named, context_value=context)
    assert result.data == {"parcel": {"id": "7"}}


async def test_each_operation_of_a_document_is_judged_by_itself() -> None:
    text = "query Mine { parcel { id } } query Theirs { ledger }"
    schema = shop()
    mine = await schema.execute(text, operation_name="Mine", context_value=Context(SHOPPER))
    theirs = await schema.execute(text, operation_name="Theirs", context_value=Context(SHOPPER))
    assert mine.errors is None
    assert [error.extensions for error in theirs.errors or ()] == [{"code": "NOT_ALLOWED"}]


@pytest.mark.parametrize(
    ("role", "development", "may"),
    [
        (Role.ANONYMOUS, False, False),
        (Role.SHOPPER, False, False),
        (Role.SHOPPER, True, True),
        (Role.GRADER, False, True),
        (Role.PARTNER, False, True),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "{ __schema { types { name } } }",
        '{ ... on Query { __type(name: "Parcel") { name } } }',
        "{ ...F } fragment F on Query { __schema { queryType { name } } }",
    ],
)
async def test_introspection_is_for_staff_and_partners(
    role: Role, development: bool, may: bool, text: str
) -> None:
    context = Context(Actor("x", frozenset({role})))
    result = await shop(development=development).execute(text, context_value=context)
    assert (result.errors is None) is may
