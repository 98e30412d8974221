"""Every field of the schema × every role, against a table that is read in review.

Write the table anew after a change that was meant:  WRITE_ACCESS=1 pytest tests/api/access
"""

import os
from pathlib import Path

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType

from api.access.rules import EVERYBODY, STAFF, Role, Scope
from api.graph.engine.access import Allowed, rule_for, rule_for_argument, rule_of
from api.graph.schema import make_schema

TABLE = Path(__file__).with_name("who_sees_what.txt")
SCHEMA = make_schema().core
FIELDS = sorted(
    f"{name}.{field}"
    for name, type_ in SCHEMA.type_map.items()
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) and not name.startswith("__")
    for field in type_.fields
)
ROLES = list(Role)


def seen_by(field: str) -> frozenset[Role]:
    type_name, _, name = field.partition(".")
    return rule_of(SCHEMA, type_name, name)


def scope_of(field: str) -> Scope | None:
    type_name, _, name = field.partition(".")
    rule = rule_for(SCHEMA.type_map[type_name], name)
    return (rule.scope or None) if isinstance(rule, Allowed) else None


def arguments() -> dict[str, Allowed]:
    """Those that not everybody may give who may ask for the field."""
    found = {
        f"{name}({argument}:)": rule_for_argument(SCHEMA.type_map[type_].fields[field], argument)
        for name in FIELDS
        for type_, _, field in [name.partition(".")]
        for argument in SCHEMA.type_map[type_].fields[field].args
    }
    return {name: rule for name, rule in found.items() if isinstance(rule, Allowed)}


def table() -> str:
    width = max(map(len, FIELDS))
    head = " ".join(role[:4] for role in ROLES)
    rows = [f"{'':{width}} {head} a key's scope"]
    for field in FIELDS:
        marks = " ".join(f"{'x' if role in seen_by(field) else '.':4}" for role in ROLES)
        rows.append(f"{field:{width}} {marks} {scope_of(field) or ''}".rstrip())
    for name, rule in sorted(arguments().items()):
        marks = " ".join(f"{'x' if role in rule.roles else '.':4}" for role in ROLES)
        rows.append(f"{name:{width}} {marks} {rule.scope or ''}".rstrip())
    return "\n".join(rows) + "\n"


def test_who_may_see_what_is_what_was_agreed():
    if os.environ.get("WRITE_ACCESS"):
        TABLE.write_text(table())
    assert table() == TABLE.read_text(), "see the top of this file"


FOR_STAFF = (
    *("Refund.grantedBy", "Refund.releasedBy", "Refund.holdReason", "Payout.reference"),
    *("Payout.failure", "Inspection.inspectedBy", "Inspection.disposition", "Inspection.item"),
    *("ReturnItem.checks", "ReturnItem.outlooks", "Parcel.customerName", "Parcel.items"),
    *("Find.note", "Lease.by", "BenchStatistics.itemsToday", "RefundConnection.nodes"),
    *("Query.queue", "Query.parcel", "Query.scan", "Query.refunds", "Query.benchStatistics"),
)


@pytest.mark.parametrize("field", FOR_STAFF)
def test_what_is_for_staff_is_for_no_customer_and_no_partner(field: str):
    assert seen_by(field) <= STAFF


def test_a_visitor_sees_nothing_of_anybody():
    public = {field.partition(".")[0] for field in FIELDS if Role.ANONYMOUS in seen_by(field)}
    assert public - {"Query", "Mutation"} == {
        *(
            "Session",
            "BenchGrant",
            "Staff",
            "OrderAccess",
            "GiftAccess",
            "SignedOut",
            "Refused",
            "Money",
        ),
        *("PolicyStatement", "MethodTerms", "Emission", "ReturnReason", "ReturnReasonGroup"),
        *("ReasonQuestion", "QuestionAnswer"),
        *("PageInfo", "LoyaltyProgramme", "LoyaltyTier", "TierReach", "PointsRules"),
        # Their own statement, given back to whoever made it: no query for a visitor leads here.
        *("WithdrawalDraft", "Withdrawal", "WithdrawalLine", "WithdrawalNote", "WithdrawalReturn"),
    }
    roots = {field for field in FIELDS if Role.ANONYMOUS in seen_by(field)}
    assert {field for field in roots if field.startswith(("Query", "Mutation"))} == {
        *("Query.me", "Query.reasons", "Query.policyStatement", "Query.loyaltyProgramme"),
        *("Mutation.signIn", "Mutation.signInWithBadge", "Mutation.signOut"),
        *("Mutation.openOrder", "Mutation.openOrderLink", "Mutation.openGift"),
        *("Mutation.declareWithdrawal", "Mutation.confirmWithdrawal"),
    }


def test_money_moves_by_the_hands_of_few():
    money = {
        "Mutation.confirmPayout": {Role.FINANCE, Role.ADMIN},
        "Mutation.releaseRefund": {Role.SUPERVISOR, Role.FINANCE, Role.ADMIN},
        "Mutation.holdRefund": {Role.SUPERVISOR, Role.FINANCE, Role.ADMIN},
        "Mutation.recordExchangePayment": {Role.FINANCE, Role.PARTNER, Role.ADMIN},
        "Mutation.settleDebt": {Role.FINANCE, Role.ADMIN},
        "Mutation.redeemPoints": {
            *(Role.STORE_CLERK, Role.SUPPORT_AGENT, Role.PARTNER, Role.ADMIN),
        },
        "Mutation.redeemCredit": {
            *(Role.STORE_CLERK, Role.SUPPORT_AGENT, Role.PARTNER, Role.ADMIN),
        },
        "Mutation.adjustCredit": {Role.FINANCE, Role.ADMIN},
        "Mutation.settleGoodwill": {Role.SUPERVISOR, Role.FINANCE, Role.ADMIN},
        "Mutation.inspectItem": {Role.GRADER, Role.SUPERVISOR, Role.STORE_CLERK, Role.ADMIN},
    }
    assert {field: set(seen_by(field)) for field in money} == money


def test_whatever_a_partner_may_ask_for_takes_a_scope():
    for field in FIELDS:
        is_root = field.startswith(("Query.", "Mutation.", "Subscription."))
        if is_root and Role.PARTNER in seen_by(field) and seen_by(field) != EVERYBODY:
            assert scope_of(field), field


def test_a_shopper_sees_of_a_customer_what_harms_nobody():
    """Number and postcode open an order; they do not prove who somebody is."""
    seen = {field for field in FIELDS if Role.SHOPPER in seen_by(field)}
    assert {field for field in seen if field.startswith("Customer.")} == {
        *("Customer.id", "Customer.tier", "Customer.points", "Customer.objectedAt"),
    }


def test_who_got_a_gift_sees_no_price_and_no_buyer():
    seen = {field.partition(".")[0] for field in FIELDS if Role.RECIPIENT in seen_by(field)}
    public = {field.partition(".")[0] for field in FIELDS if Role.ANONYMOUS in seen_by(field)}
    assert seen - public == {
        *("Gift", "GiftLine", "GiftTerms", "GiftReturn", "Label", "Product", "ProductOption"),
        "ReasonSuggestion",
        *("Credit", "CreditCode", "CreditMovement", "CreditMovementConnection"),
        *("GiftReturnItem", "ItemDescription", "ReasonAnswer", "ReturnRated"),  # said back to them
        *("Photo", "PhotoMark", "PhotoUpload", "PhotoInvitation"),
    }


def test_whoever_follows_something_may_also_ask_for_it():
    assert seen_by("Subscription.returnEvents") == seen_by("Query.returnEvents")
    assert seen_by("Subscription.queueChanged") == seen_by("Query.queue")
