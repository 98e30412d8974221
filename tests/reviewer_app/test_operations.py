"""Every operation of the station fits the contract with the server."""

from pathlib import Path

import pytest
from graphql import OperationDefinitionNode, build_schema, parse, validate

from reviewer_app.finances import DayPart, Excess, RefundState, Step
from reviewer_app.floors import ComplaintKind, ComplaintWish, LeadTask
from reviewer_app.parcels import CheckAnswer, Disposition, Finding, Grade, Role, TenderKind
from reviewer_app.policies import PolicyRuleChange, RuleMethod

HERE = Path(__file__).parent
PRINTED = HERE.parents[1] / "schema.graphql"
SCHEMA = build_schema((PRINTED if PRINTED.exists() else HERE / "contract.graphql").read_text())
DOCUMENT = parse((HERE.parents[1] / "reviewer_app" / "operations.graphql").read_text())


def test_every_operation_fits_the_schema():
    assert validate(SCHEMA, DOCUMENT) == []


@pytest.mark.parametrize(
    "ours",
    [
        *(Grade, Finding, Disposition, CheckAnswer, Role, RuleMethod, PolicyRuleChange),
        *(DayPart, Step, RefundState, Excess, TenderKind, LeadTask, ComplaintKind, ComplaintWish),
    ],
)
def test_the_words_are_spelled_as_in_the_schema(ours):
    assert {each.value for each in ours} == set(SCHEMA.get_type(ours.__name__).values)


def test_every_mutation_that_writes_carries_a_key():
    inputs = [SCHEMA.mutation_type.fields[name].args["input"].type.of_type for name in mutations()]
    assert {i.name for i in inputs if "idempotencyKey" not in i.fields} == {
        *("SignInInput", "BadgeSignInInput")
    }


def mutations():
    for node in DOCUMENT.definitions:
        if isinstance(node, OperationDefinitionNode) and node.operation.value == "mutation":
            yield node.selection_set.selections[0].name.value
