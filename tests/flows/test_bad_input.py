"""Whatever is sent: a «no» in the caller's language or a validation error, and nothing written."""

import itertools
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from api.access.rules import NOBODY, STAFF, SYSTEM, Actor, Role, Scope
from api.database import Database
from api.graph.schema import make_schema
from api.inspection.actions import Verdict, inspect_item
from api.inspection.checklists import Grade
from api.inspection.parcels import receive_parcel
from api.inspection.rules import Finding
from api.kernel.ids import public_id
from api.policy.actions import For
from api.policy.actions import draft as draft_policy
from api.policy.document import Resolution, ReturnMethod
from api.policy.models import Policy
from api.policy.reading import written
from api.refunds.rules import Limits
from api.returns.actions import Wanted, request_return
from api.returns.models import Return, ReturnItem
from api.returns.withdrawals.actions import Said, confirm_withdrawal, declare_withdrawal
from api.returns.withdrawals.models import Withdrawal
from tests.flows import asks
from tests.flows.conftest import BOTH, Server, inside, wired
from tests.flows.hostile import hostile
from tests.sentences import is_said_in
from tests.shop import PASSWORD, POLICY, sell

BACKENDS = BOTH

SCHEMA = make_schema().core
MUTATIONS = sorted(SCHEMA.mutation_type.fields)
KEY = "idempotencyKey"
TABLES = (
    *("session", "claim", "outbox", "parcel", "label", "carrier_scan", "return", "return_item"),
    *("withdrawal", "customer", "product", "shipment", "shipment_line", "past_return"),
    *("taken_unit", "refund", "posting", "inspection", "item_decision", "find"),
    *("order", "order_line", "staff", "loyalty_programme", "standing", "returned_unit"),
    *("points_posting", "policy", "policy_draft", "budget_period", "budget_reservation"),
)
WRITTEN = "SELECT " + ", ".join(f'(SELECT count(*) FROM "{t}") AS "{t}"' for t in TABLES)
DOCUMENTS = {
    "requestReturn": asks.REQUEST,
    "approveReturn": asks.APPROVE,
    "declineReturn": asks.DECLINE,
    "cancelReturn": asks.CANCEL,
    "changeReturnMethod": asks.CHANGE_METHOD,
    "declareWithdrawal": asks.DECLARE,
    "confirmWithdrawal": asks.CONFIRM_WITHDRAWAL,
    "matchWithdrawal": asks.MATCH,
    "receiveParcel": asks.RECEIVE,
    "leaseParcel": asks.LEASE,
    "releaseParcel": asks.RELEASE_PARCEL,
    "finishParcel": asks.FINISH_PARCEL,
    "inspectItem": asks.INSPECT,
    "decideItem": asks.DECIDE,
    "recordFind": asks.FIND,
    "releaseRefund": asks.RELEASE,
    "holdRefund": asks.HOLD,
    "settleRefundExcess": asks.EXCESS,
    "confirmPayout": asks.CONFIRM,
    "openOrder": asks.OPEN_ORDER,
    "signIn": asks.SIGN_IN,
    "signOut": asks.SIGN_OUT,
    "importOrders": asks.IMPORT,
    "recordShipments": asks.SHIPPED,
    "recordDeliveries": asks.DELIVERED,
    "editOrder": asks.EDIT,
    "cancelOrder": asks.CANCEL_ORDER,
    "setLoyaltyProgramme": asks.SET_PROGRAMME,
    "redeemPoints": asks.REDEEM,
    "objectToProfiling": asks.OBJECT,
    "withdrawProfilingObjection": asks.WITHDRAW_OBJECTION,
    "draftPolicy": asks.DRAFT_POLICY,
    "publishPolicy": asks.PUBLISH_POLICY,
    "publishPolicyAgain": asks.PUBLISH_POLICY_AGAIN,
}


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    """No worker: whatever is written, a request wrote it."""
    return {"RETOURNEY_WORKER": "false"}


@dataclass
class Stock:
    """Things that a mutation can be aimed at, a fresh one each time."""

    order: str
    claims: "itertools.cycle[str]"
    returns: "itertools.cycle[str]"
    items: "itertools.cycle[str]"
    missing: "itertools.cycle[str]"
    refunds: "itertools.cycle[str]"
    parcel: str
    draft: str
    withdrawals: "itertools.cycle[str]"
    yesterday: str
    customer: str
    policies: "itertools.cycle[str]"
    version: str
    unsent: str = "ext-B-3"

    def good(self, mutation: str) -> dict[str, Any]:
        """An input that this mutation may take."""
        made = {
            "requestReturn": lambda: {
                "orderId": self.order,
                "items": [{"line": 1, "quantity": 1, "reason": "too_small", "note": "Te klein"}],
                "method": "PARCEL_SHOP",
                "resolution": "STORE_CREDIT",
            },
            "approveReturn": lambda: {"returnId": next(self.claims)},
            "declineReturn": lambda: {
                "returnId": next(self.claims),
                "reason": "OTHER",
                "note": "Val",
            },
            "cancelReturn": lambda: {"returnId": next(self.returns)},
            "changeReturnMethod": lambda: {
                "returnId": next(self.returns),
                "method": "IN_STORE",
            },
            "declareWithdrawal": lambda: {
                "name": "Saar Vos",
                "orderNumber": "B-404",
                "email": "saar@example.com",
                "postcode": "3511 AB",
                "lines": [{"line": 1, "quantity": 1}],
            },
            "confirmWithdrawal": lambda: {"token": self.draft},
            "matchWithdrawal": lambda: {
                "withdrawalId": next(self.withdrawals),
                "orderId": self.order,
                "lines": [{"line": 1, "quantity": 1}],
            },
            "receiveParcel": lambda: {
                "code": f"3SX{uuid4().hex[:9]}",
                "bench": "04",
                "weightGrams": 900,
            },
            "leaseParcel": lambda: {"parcelId": self.parcel, "bench": "04"},
            "releaseParcel": lambda: {"parcelId": self.parcel},
            "finishParcel": lambda: {"parcelId": self.parcel},
            "inspectItem": lambda: {
                "returnItemId": next(self.items),
                "grade": "B",
                "finding": None,
                "disposition": "OUTLET",
                "answers": [{"handle": "undamaged", "answer": "YES"}],
                "note": "Kras",
                "inspectedAt": "2026-01-02T10:00:00Z",
            },
            "decideItem": lambda: {
                "returnItemId": next(self.missing),
                "decision": "REFUSE",
                "reason": "Niet verstuurd",
            },
            "recordFind": lambda: {"parcelId": self.parcel, "code": "8712345678906", "note": "Sok"},
            "releaseRefund": lambda: {"refundId": next(self.refunds)},
            "holdRefund": lambda: {"refundId": next(self.refunds), "reason": "Dubbel?"},
            "settleRefundExcess": lambda: {
                "refundId": next(self.refunds),
                "choice": "FORGIVEN",
                "reason": "Te lang gewacht",
            },
            "confirmPayout": lambda: {"refundId": next(self.refunds)},
            "openOrder": lambda: {"number": "B-2", "proof": "b-2@example.com"},
            "signIn": lambda: {"username": "nobody", "password": PASSWORD},
            "signOut": dict,
            "importOrders": lambda: {"orders": [_order(f"B-{uuid4().hex[:8]}")]},
            "recordShipments": lambda: {
                "brand": "veldhuis",
                "shipments": [
                    {"order": self.unsent, "shipment": {"externalId": "s9", "lines": [_ONE]}}
                ],
            },
            "recordDeliveries": lambda: {
                "brand": "veldhuis",
                "deliveries": [
                    {"order": "ext-B-1", "shipment": "s1", "deliveredAt": self.yesterday}
                ],
            },
            "editOrder": lambda: {
                "brand": "veldhuis",
                "order": self.unsent,
                "postcode": "3511 AB",
                "lines": [{"number": 1, "quantity": 900}],
            },
            "cancelOrder": lambda: {"brand": "veldhuis", "order": "ext-NONE"},
            "objectToProfiling": lambda: {"customerId": self.customer},
            "withdrawProfilingObjection": lambda: {"customerId": self.customer},
            "redeemPoints": lambda: {
                "customerId": self.customer,
                "points": 1,
                "reference": "Kassa 4",
            },
            "setLoyaltyProgramme": lambda: {"brand": "veldhuis", **_CLUB},
            "draftPolicy": lambda: {
                "brand": "veldhuis",
                "country": "NL",
                "onlyThisBrand": False,
                "text": written(POLICY),
            },
            "publishPolicy": lambda: {"draftId": next(self.policies), "validFrom": None},
            "publishPolicyAgain": lambda: {"versionId": self.version, "validFrom": None},
        }[mutation]()
        fields = get_named_type(SCHEMA.mutation_type.fields[mutation].args["input"].type).fields
        return {**made, KEY: str(uuid4())} if KEY in fields else made


@pytest.fixture(scope="module")
def filled() -> dict[str, Stock]:
    """By database, so that it is made once."""
    return {}


@pytest.fixture
async def database(server: Server) -> AsyncIterator[Database]:
    async with inside(server) as opened:
        yield opened


@pytest.fixture
async def stock(server: Server, database: Database, filled: dict[str, Stock]) -> Stock:
    if server.database_url not in filled:
        filled[server.database_url] = await _stocked(database, server.now)
    return filled[server.database_url]


async def _stocked(database: Database, now: datetime) -> Stock:
    mugs = (("MUG-1", 900, "9000.00"),)
    order = await sell("B-1", now=now, lines=mugs)
    await sell("B-3", now=now, lines=mugs, delivered_days_ago=None)
    old = await sell("B-2", now=now, lines=mugs, delivered_days_ago=60)
    grader = Actor("Grader", frozenset({Role.GRADER}), staff_id=1)

    async def ask(of: int, quantity: int, reason: str) -> UUID:
        return await request_return(
            of,
            [Wanted(1, quantity, reason, None)],
            method=ReturnMethod.PARCEL_SHOP,
            resolution=Resolution.ORIGINAL_PAYMENT_METHOD,
            language="nl",
            reads=database.reads,
            actor=SYSTEM,
            key=uuid4(),
            now=now,
        )

    async def judge(item: UUID, grade: Grade | None, finding: Finding | None = None) -> None:
        verdict = Verdict(grade, finding, None, {}, None, None, None)
        more = {
            "limits": Limits({"EUR": 10**9}),
            "reads": database.reads,
            "actor": grader,
            "now": now,
        }
        await inspect_item(item, verdict, key=uuid4(), **more)

    case = await Return.get(id=await ask(order.id, 240, "changed_mind"))
    parcel = await receive_parcel(
        case.rma,
        "04",
        weight_grams=None,
        lease_minutes=1,
        reads=database.reads,
        actor=grader,
        key=uuid4(),
        now=now - timedelta(hours=1),
    )
    items = list(await ReturnItem.filter(of_id=case.id).values_list("id", flat=True))
    for item in items[:60]:
        await judge(item, Grade.A)
    for item in items[180:]:
        await judge(item, None, Finding.MISSING)
    refunds = await database.reads.fetch("SELECT id FROM refund")
    claims = [await ask(old.id, 1, "defective") for _ in range(60)]
    returns = [await ask(order.id, 1, "other") for _ in range(20)]

    async def draft() -> Withdrawal:
        id = await declare_withdrawal(
            Said("Saar Vos", "B-404", "saar@example.com", None, []),
            order_id=None,
            language="nl",
            actor=NOBODY,
            key=uuid4(),
            now=now,
        )
        return await Withdrawal.get(id=id)

    async def declared() -> UUID:
        token = (await draft()).token
        return await confirm_withdrawal(token, reads=database.reads, actor=NOBODY, now=now)

    withdrawals = [await declared() for _ in range(40)]

    async def waiting() -> int:
        whom, text = For(order.market_id), written(POLICY)
        return await draft_policy(whom, text, actor=SYSTEM, key=uuid4(), now=now)

    def cycle(kind: str, ids: list[Any]) -> "itertools.cycle[str]":
        return itertools.cycle([public_id(kind, id) for id in ids])

    return Stock(
        public_id("Order", order.id),
        cycle("Return", claims),
        cycle("Return", returns),
        cycle("ReturnItem", items[60:180]),
        cycle("ReturnItem", items[180:]),
        cycle("Refund", [row["id"] for row in refunds]),
        public_id("Parcel", parcel),
        (await draft()).token,
        cycle("Withdrawal", withdrawals),
        (now - timedelta(days=1)).isoformat(),
        public_id("Customer", order.customer_id or 0),
        cycle("PolicyDraft", [await waiting() for _ in range(60)]),
        public_id("PolicyVersion", (await Policy.first()).id),
    )


_ONE = {"line": 1, "quantity": 1}
_CLUB: dict[str, Any] = {
    "name": "Club",
    "description": "Punten",
    "url": "https://shop.example/club",
    "periodDays": 365,
    "graceDays": 30,
    "tiers": [
        {"handle": "BASIC", "name": "Basis", "reach": {"orders": 0}, "benefits": ["POINTS"]},
        {
            "handle": "GOLD",
            "name": "Gold",
            "translations": [{"language": "nl", "name": "Goud"}],
            "reach": {"spend": [{"amount": "100.00", "currency": "EUR"}], "keptPercent": 60},
            "benefits": ["POINTS", "RETURNS"],
        },
    ],
    "points": {"per": [{"amount": "1.00", "currency": "EUR"}], "overdraft": "CARRY"},
}


def _order(number: str) -> dict[str, Any]:
    product = {"sku": "MUG-9", "title": "Mok", "options": [{"name": "kleur", "value": "zand"}]}
    line = {"number": 1, "product": product, "quantity": 2, "paid": "20.00", "tax": "3.47"}
    return {
        "externalId": number,
        "brand": "veldhuis",
        "market": "NL",
        "number": number,
        "customer": {"externalId": "c9", "name": "Saar", "email": "s@example.com"},
        "email": "s@example.com",
        "postcode": "3511 AB",
        "country": "NL",
        "language": "nl",
        "currency": "EUR",
        "delivery": "3.95",
        "disclosureId": public_id("Disclosure", 1),
        "orderedAt": "2026-01-02T10:00:00Z",
        "lines": [line],
        "shipments": [{"externalId": "s1", "shippedAt": "2026-01-03T10:00:00Z", "lines": [_ONE]}],
        "pastReturns": [
            {
                "externalId": number,
                "line": 1,
                "quantity": 1,
                "amount": "10.00",
                "returnedAt": "2026-01-20T10:00:00Z",
            }
        ],
    }


async def rows_written(database: Database) -> dict[str, int]:
    (row,) = await database.reads.fetch(WRITTEN)
    return dict(row)


def complaint(mutation: str, status: int, answer: dict[str, Any]) -> str | None:
    """What is wrong with how this was turned down; None if it was done, or turned down well."""
    if errors := answer.get("errors"):
        codes = [error.get("extensions", {}).get("code") for error in errors]
        if status != 400 or "INTERNAL" in codes or answer.get("data"):
            return f"{status} {codes} {errors[0]['message'][:160]}"
        return None
    result = answer["data"][mutation]
    if result["__typename"] != "Refused":
        return None
    if not is_said_in("nl", result["message"]):
        return f"not said in Dutch: {result['message'][:160]}"
    return None


def was_done(mutation: str, answer: dict[str, Any]) -> bool:
    found = (answer.get("data") or {}).get(mutation)
    return bool(found) and found["__typename"] != "Refused"


def test_every_mutation_is_tried():
    assert sorted(DOCUMENTS) == MUTATIONS


WHO: dict[str, Role | None] = {
    "changeReturnMethod": Role.SUPPORT_AGENT,
    "declareWithdrawal": None,
    "confirmWithdrawal": None,
    "matchWithdrawal": Role.SUPPORT_AGENT,
    "requestReturn": Role.SUPPORT_AGENT,
    "cancelReturn": Role.SUPPORT_AGENT,
    "approveReturn": Role.SUPPORT_AGENT,
    "declineReturn": Role.SUPPORT_AGENT,
    "releaseRefund": Role.FINANCE,
    "holdRefund": Role.FINANCE,
    "confirmPayout": Role.FINANCE,
    "openOrder": None,
    "signIn": None,
    "signOut": None,
    "importOrders": Role.ADMIN,
    "recordShipments": Role.ADMIN,
    "recordDeliveries": Role.ADMIN,
    "editOrder": Role.ADMIN,
    "cancelOrder": Role.ADMIN,
    "setLoyaltyProgramme": Role.MERCHANDISER,
    "redeemPoints": Role.SUPPORT_AGENT,
    "objectToProfiling": Role.SUPPORT_AGENT,
    "withdrawProfilingObjection": Role.SUPPORT_AGENT,
    "draftPolicy": Role.MERCHANDISER,
    "publishPolicy": Role.MERCHANDISER,
    "publishPolicyAgain": Role.MERCHANDISER,
}


@pytest.mark.parametrize("mutation", MUTATIONS)
async def test_a_hostile_value_is_turned_down_in_words_and_nothing_is_written(
    server: Server, database: Database, stock: Stock, mutation: str
):
    role = WHO.get(mutation, Role.GRADER)
    token = await server.signed_in(role) if role else None
    type_ = get_named_type(SCHEMA.mutation_type.fields[mutation].args["input"].type)
    assert isinstance(type_, GraphQLInputObjectType)
    wrong: list[str] = []

    async with wired(server) as wire:
        _, good = await wire.post(token, DOCUMENTS[mutation], {"input": stock.good(mutation)})
        assert "errors" not in good, "or nothing below would get past the validation"
        values, before = list(hostile(type_, stock.good(mutation))), await rows_written(database)
        for place in range(len(values)):
            where, value = values[place]
            status, answer = await wire.post(token, DOCUMENTS[mutation], {"input": value})
            after = await rows_written(database)
            if bad := complaint(mutation, status, answer):
                wrong.append(f"{where}: {bad}")
            elif was_done(mutation, answer):  # what it was done to is used up
                values = list(hostile(type_, stock.good(mutation)))
            elif after != before:
                wrong.append(f"{where}: refused, but {after.items() - before.items()} was written")
            before = after

    assert not wrong, "\n".join(wrong[:60])


ROLES: list[str] = ["NOBODY", "SHOPPER", "PARTNER", "A FORGED TOKEN", *sorted(STAFF)]


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_not_do_it_is_told_so_and_nothing_is_written(
    server: Server, database: Database, stock: Stock, role: str
):
    token = await _token(server, role)
    actor = _roles(role)
    wrong: list[str] = []
    async with wired(server) as wire:
        for mutation in MUTATIONS:
            if may(actor, mutation):
                continue
            before = await rows_written(database)
            status, answer = await wire.post(
                token, DOCUMENTS[mutation], {"input": stock.good(mutation)}
            )
            if bad := complaint(mutation, status, answer):
                wrong.append(f"{mutation}: {bad}")
            elif was_done(mutation, answer) or await rows_written(database) != before:
                wrong.append(f"{mutation} was done")
            elif "errors" not in answer:
                code = answer["data"][mutation]["code"]
                anonymous = actor.roles == {Role.ANONYMOUS}
                if code != ("UNAUTHENTICATED" if anonymous else "NOT_ALLOWED"):
                    wrong.append(f"{mutation}: {code}")
    assert not wrong, "\n".join(wrong[:60])


def may(actor: Actor, mutation: str) -> bool:
    field = SCHEMA.mutation_type.fields[mutation].extensions["strawberry-definition"]
    return all(rule.admits(actor) for rule in field.directives)


def _roles(role: str) -> Actor:
    if role == "PARTNER":
        return Actor("key", frozenset({Role.PARTNER}), key_id=1, scopes=frozenset(Scope))
    known = Role(role) if role in set(Role) else Role.ANONYMOUS
    return Actor(role, frozenset({known}))


async def _token(server: Server, role: str) -> str | None:
    makers: dict[str, Callable[[], Any]] = {
        "NOBODY": lambda: None,
        "A FORGED TOKEN": lambda: "x" * 43,
    }
    if role in makers:
        return makers[role]()
    if role == "PARTNER":
        return server.shop.partner_key
    if role == "SHOPPER":
        return (await asks.opened(server, "B-1"))[0]
    return await server.signed_in(role)


QUERIES: dict[str, tuple[Role, str]] = {
    "withdrawal": (Role.SUPPORT_AGENT, "query ($id: ID!) { withdrawal(id: $id) { id } }"),
    "withdrawals": (Role.SUPPORT_AGENT, asks.WITHDRAWALS),
    "order": (Role.SUPPORT_AGENT, "query ($id: ID!) { order(id: $id) { id } }"),
    "ordersByNumber": (
        Role.SUPPORT_AGENT,
        "query ($number: String!) { ordersByNumber(number: $number) { id } }",
    ),
    "return": (
        Role.SUPPORT_AGENT,
        "query ($id: ID, $rma: String) { return(id: $id, rma: $rma) { id } }",
    ),
    "returns": (
        Role.SUPPORT_AGENT,
        "query ($only: ReturnFilter!, $first: Int!, $after: String) "
        "{ returns(only: $only, first: $first, after: $after) { nodes { id } } }",
    ),
    "refundsTooHigh": (
        Role.FINANCE,
        "query ($first: Int!, $after: String) "
        "{ refundsTooHigh(first: $first, after: $after) { nodes { id } } }",
    ),
    "refunds": (
        Role.FINANCE,
        "query ($state: RefundState!, $first: Int!, $after: String) "
        "{ refunds(state: $state, first: $first, after: $after) { nodes { id } } }",
    ),
    "itemsToDecide": (
        Role.SUPERVISOR,
        "query ($first: Int!, $after: String) "
        "{ itemsToDecide(first: $first, after: $after) { nodes { id } } }",
    ),
    "queue": (
        Role.GRADER,
        "query ($first: Int!, $after: String) "
        "{ queue(first: $first, after: $after) { nodes { id } } }",
    ),
    "parcel": (Role.GRADER, "query ($id: ID!) { parcel(id: $id) { id } }"),
    "scan": (Role.GRADER, "query ($code: String!) { scan(code: $code) { __typename } }"),
    "benchStatistics": (
        Role.GRADER,
        "query ($timeZone: String!) { benchStatistics(timeZone: $timeZone) { itemsToday } }",
    ),
    "policyStatement": (
        Role.SUPPORT_AGENT,
        "query ($brand: String!, $country: String!, $surface: PolicySurface!, $sku: String, "
        "$onSale: Boolean = false, $channel: Channel = ONLINE, $orderedOn: Date, "
        "$deliveredOn: Date, $price: AmountInput, $customer: String) { policyStatement("
        "brand: $brand, country: $country, surface: $surface, sku: $sku, onSale: $onSale, "
        "channel: $channel, orderedOn: $orderedOn, deliveredOn: $deliveredOn, price: $price, "
        "customer: $customer) { windowDays lastDay earliestLastDay sentences } }",
    ),
    "lintPolicy": (
        Role.MERCHANDISER,
        "query ($text: String!, $country: String) "
        "{ lintPolicy(text: $text, country: $country) { __typename } }",
    ),
    "policyRules": (Role.MERCHANDISER, "query ($id: ID!) { policyRules(id: $id) { title } }"),
    "simulatePolicy": (
        Role.MERCHANDISER,
        "query ($draft: String!, $from: Date!, $to: Date!, $country: String, $brand: String, "
        "$tellEverybody: Boolean = false, $assume: [AssumptionInput!], $weigh: [ObjectiveInput!]) "
        "{ simulatePolicy(draft: $draft, from: $from, to: $to, country: $country, brand: $brand, "
        "tellEverybody: $tellEverybody, assume: $assume, weigh: $weigh) { __typename } }",
    ),
    "loyaltyProgramme": (
        Role.GRADER,
        "query ($brand: String!) { loyaltyProgramme(brand: $brand) { name } }",
    ),
    "customer": (
        Role.ADMIN,
        "query ($id: ID, $brand: String, $externalId: String) "
        "{ customer(id: $id, brand: $brand, externalId: $externalId) "
        "{ id points { balance } dataExport } }",
    ),
    "returnEvents": (
        Role.SUPERVISOR,
        "query ($after: String!, $first: Int!) "
        "{ returnEvents(after: $after, first: $first) { endPosition } }",
    ),
}
GOOD: dict[str, dict[str, Any]] = {
    "withdrawals": {"only": "ALL", "first": 5, "after": None},
    "returns": {"only": "ALL", "first": 5, "after": None},
    "refunds": {"state": "GRANTED", "first": 5, "after": None},
    "refundsTooHigh": {"first": 5, "after": None},
    "queue": {"first": 5, "after": None},
    "policyStatement": {
        "brand": "veldhuis",
        "country": "NL",
        "surface": "CHECKOUT",
        "price": {"amount": "20.00", "currency": "EUR"},
        "customer": "c-B-1",
    },
    "customer": {"brand": "veldhuis", "externalId": "c-B-1"},
    "lintPolicy": {"text": written(POLICY), "country": "NL"},
    "simulatePolicy": {
        "draft": written(POLICY),
        "from": "2024-01-01",  # before there were orders: each simulation takes seconds
        "to": "2024-06-30",
        "assume": [{"name": "margin", "value": 0.3}],
        "weigh": [{"objective": "SPEED", "weight": 2}],
    },
    "returnEvents": {"after": "0", "first": 5},
}
CURSORS = [
    public_id("after", uuid4()) + "." + at
    for at in ("", "²", "2026-01-01", "2026-01-01T00:00:00", "9999-12-31T23:59:59+00:00")
] + [public_id("after", 5) + ".2026-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"]


def test_every_query_with_an_argument_is_tried():
    asking = {name for name, field in SCHEMA.query_type.fields.items() if field.args}
    assert sorted(QUERIES) == sorted(asking)


@pytest.mark.parametrize("query", sorted(QUERIES))
async def test_a_hostile_question_is_answered_or_turned_down_in_words(
    server: Server, stock: Stock, query: str
):
    role, document = QUERIES[query]
    token = await server.signed_in(role)
    good = GOOD.get(query, {})
    wrong: list[str] = []
    async with wired(server) as wire:
        for name, argument in SCHEMA.query_type.fields[query].args.items():
            values = [value for _, value in hostile(argument.type, good.get(name))]
            values += CURSORS if name == "after" else []
            for value in values:
                status, answer = await wire.post(token, document, {**good, name: value})
                codes = [e.get("extensions", {}).get("code") for e in answer.get("errors", ())]
                if status >= 500 or "INTERNAL" in codes:
                    wrong.append(f"{name}={value!r:.60}: {status} {codes}")
    assert not wrong, "\n".join(wrong[:60])


TERMS = (
    "query ($id: ID!, $reason: String, $at: DateTime) "
    "{ order(id: $id) { lines { terms(reason: $reason, at: $at) { returnable deadline } } } }"
)


async def test_terms_for_a_hostile_reason_or_moment_are_turned_down_in_words(
    server: Server, stock: Stock
):
    field = SCHEMA.get_type("OrderLine").fields["terms"]
    token = await server.signed_in(Role.SUPPORT_AGENT)
    wrong: list[str] = []
    async with wired(server) as wire:
        for name, argument in field.args.items():
            for where, value in hostile(argument.type, None):
                status, answer = await wire.post(token, TERMS, {"id": stock.order, name: value})
                codes = [e.get("extensions", {}).get("code") for e in answer.get("errors", ())]
                if status >= 500 or "INTERNAL" in codes:
                    wrong.append(f"{name}{where}: {status} {codes}")
    assert not wrong, "\n".join(wrong[:60])


async def test_a_moment_without_a_clock_is_read_as_utc(server: Server, stock: Stock):
    token = await server.signed_in(Role.SUPPORT_AGENT)
    plain = datetime.now(UTC).replace(microsecond=0, tzinfo=None).isoformat()

    bare = await server.ask(token, TERMS, id=stock.order, at=plain)
    utc = await server.ask(token, TERMS, id=stock.order, at=f"{plain}Z")

    assert bare == utc
