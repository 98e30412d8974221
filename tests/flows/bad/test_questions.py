"""Whatever is asked: an answer, or a «no» that names what is wrong; never a bug."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from api.access.rules import Role
from api.kernel.ids import public_id
from api.policy.reading import written
from tests.flows import asks
from tests.flows.bad.hostile import hostile, to
from tests.flows.bad.stock import SCHEMA
from tests.flows.conftest import BOTH, Server, Wire, inside, wired
from tests.shop import POLICY, sell

BACKENDS = BOTH

QUERIES: dict[str, tuple[Role, str]] = {
    "withdrawal": (Role.SUPPORT_AGENT, "query ($id: ID!) { withdrawal(id: $id) { id } }"),
    "withdrawals": (Role.SUPPORT_AGENT, asks.WITHDRAWALS),
    "order": (Role.SUPPORT_AGENT, "query ($id: ID!) { order(id: $id) { id } }"),
    "orderLink": (
        Role.SUPPORT_AGENT,
        "query ($orderId: ID!, $days: Int) { orderLink(orderId: $orderId, days: $days) { link } }",
    ),
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
    "credit": (
        Role.SUPPORT_AGENT,
        "query ($id: ID, $code: String) { credit(id: $id, code: $code) { id balance { amount } } }",
    ),
    "goodwillHeld": (
        Role.SUPERVISOR,
        "query ($first: Int!, $after: String) "
        "{ goodwillHeld(first: $first, after: $after) { nodes { id } } }",
    ),
    "refunds": (
        Role.FINANCE,
        "query ($state: RefundState!, $first: Int!, $after: String) "
        "{ refunds(state: $state, first: $first, after: $after) { nodes { id } } }",
    ),
    "creditNotes": (
        Role.FINANCE,
        "query ($first: Int!, $after: String) "
        "{ creditNotes(first: $first, after: $after) { nodes { id } } }",
    ),
    "creditNote": (Role.FINANCE, "query ($id: ID!) { creditNote(id: $id) { id } }"),
    "vatTotals": (
        Role.FINANCE,
        "query ($entity: String!, $from: Date!, $to: Date!) "
        "{ vatTotals(entity: $entity, from: $from, to: $to) { country } }",
    ),
    "moneyDays": (
        Role.FINANCE,
        "query ($entity: String!, $currency: String!, $last: Date, $count: Int!) "
        "{ moneyDays(entity: $entity, currency: $currency, last: $last, count: $count) "
        "{ days { on } } }",
    ),
    "moneyDifferences": (
        Role.FINANCE,
        "query ($entity: String!, $currency: String!, $on: Date) "
        "{ moneyDifferences(entity: $entity, currency: $currency, on: $on) { id } }",
    ),
    "booksOfDay": (
        Role.FINANCE,
        "query ($entity: String!, $currency: String!, $on: Date!) "
        "{ booksOfDay(entity: $entity, currency: $currency, on: $on) { refunds } }",
    ),
    "reasons": (
        Role.GRADER,
        "query ($group: ProductGroup, $brand: String, $category: String) "
        "{ reasons(group: $group, brand: $brand, category: $category) { handle } }",
    ),
    "suggestReason": (
        Role.GRADER,
        "query ($text: String!, $group: ProductGroup) "
        "{ suggestReason(text: $text, group: $group) { chance } }",
    ),
    "reasonsHeard": (
        Role.MERCHANDISER,
        "query ($from: Date!, $to: Date!, $brand: String, $country: String, $first: Int!) "
        "{ reasonsHeard(from: $from, to: $to, brand: $brand, country: $country, first: $first) "
        "{ agreement { pairs } } }",
    ),
    "suggestedReasonsTaken": (
        Role.MERCHANDISER,
        "query ($from: Date!, $to: Date!) "
        "{ suggestedReasonsTaken(from: $from, to: $to) { asked } }",
    ),
    "shopReasons": (
        Role.MERCHANDISER,
        "query ($brand: String!) { shopReasons(brand: $brand) { handle } }",
    ),
    "reasonFromShopify": (
        Role.ADMIN,
        "query ($reason: ShopifyReturnReason!) { reasonFromShopify(reason: $reason) { handle } }",
    ),
    "earlyExposure": (
        Role.FINANCE,
        "query ($currency: String!) { earlyExposure(currency: $currency) { share } }",
    ),
    "outstandingCredit": (
        Role.FINANCE,
        "query ($entity: String!, $currency: String!) "
        "{ outstandingCredit(entity: $entity, currency: $currency) { credits } }",
    ),
    "itemsToDecide": (
        Role.SUPERVISOR,
        "query ($first: Int!, $after: String) "
        "{ itemsToDecide(first: $first, after: $after) { nodes { id } } }",
    ),
    "appealsToAnswer": (
        Role.SUPERVISOR,
        "query ($first: Int!, $after: String) "
        "{ appealsToAnswer(first: $first, after: $after) { nodes { id item { rma } } } }",
    ),
    "lookUpParcels": (
        Role.GRADER,
        "query ($text: String!) { lookUpParcels(text: $text) { parcels { id } more } }",
    ),
    "queue": (
        Role.GRADER,
        "query ($first: Int!, $after: String) "
        "{ queue(first: $first, after: $after) { nodes { id } } }",
    ),
    "complaintsToDecide": (Role.SUPERVISOR, asks.COMPLAINTS),
    "debts": (Role.FINANCE, asks.DEBTS),
    "repairs": (Role.SUPERVISOR, asks.REPAIRS),
    "previewExchange": (Role.SUPPORT_AGENT, asks.PREVIEW_EXCHANGE),
    "stock": (Role.SUPERVISOR, asks.STOCK),
    "suggestions": (Role.SUPPORT_AGENT, asks.SUGGESTIONS),
    "alsoBought": (
        Role.SUPPORT_AGENT,
        "query ($productId: ID!, $first: Int!) "
        "{ alsoBought(productId: $productId, first: $first) { sku } }",
    ),
    "alsoViewed": (
        Role.SUPPORT_AGENT,
        "query ($productId: ID!, $first: Int!) "
        "{ alsoViewed(productId: $productId, first: $first) { sku } }",
    ),
    "recentlyViewed": (Role.ADMIN, asks.RECENTLY_VIEWED),
    "sizeAdvice": (Role.SUPPORT_AGENT, asks.SIZE_ADVICE),
    "basketHints": (Role.SUPPORT_AGENT, asks.BASKET_HINTS),
    "sizes": (Role.SUPPORT_AGENT, asks.SIZES),
    "recommendations": (Role.SUPPORT_AGENT, asks.RECOMMENDATIONS),
    "suggestionResults": (Role.MERCHANDISER, asks.SUGGESTION_RESULTS),
    "parcel": (Role.GRADER, "query ($id: ID!) { parcel(id: $id) { id } }"),
    "scan": (Role.GRADER, "query ($code: String!) { scan(code: $code) { __typename } }"),
    "benchStatistics": (
        Role.GRADER,
        "query ($timeZone: String!) { benchStatistics(timeZone: $timeZone) { itemsToday } }",
    ),
    "policyStatement": (
        Role.SUPPORT_AGENT,
        "query ($brand: String!, $country: String!, $surface: PolicySurface!, $sku: String, "
        "$onSale: Boolean = false, $channel: Channel = ONLINE, $gift: Boolean = false, "
        "$orderedOn: Date, $deliveredOn: Date, $price: AmountInput, $customer: String, "
        "$language: String) "
        "{ policyStatement("
        "brand: $brand, country: $country, surface: $surface, sku: $sku, onSale: $onSale, "
        "channel: $channel, gift: $gift, orderedOn: $orderedOn, deliveredOn: $deliveredOn, "
        "price: $price, customer: $customer, language: $language) "
        "{ windowDays lastDay earliestLastDay sentences } }",
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
    "insights": (
        Role.MERCHANDISER,
        "query ($from: Date!, $to: Date!, $currency: String!, $country: String, $brand: String, "
        "$handling: Decimal) { insights(from: $from, to: $to, currency: $currency, "
        "country: $country, brand: $brand, handling: $handling) { __typename } }",
    ),
    "returnAlerts": (
        Role.MERCHANDISER,
        "query ($living: Boolean!, $first: Int!, $after: String, $brand: String) { returnAlerts("
        "living: $living, first: $first, after: $after, brand: $brand) { nodes { id } } }",
    ),
    "returnAlert": (Role.FINANCE, "query ($id: ID!) { returnAlert(id: $id) { id } }"),
    "expectedReturns": (
        Role.SUPERVISOR,
        "query ($brand: String) { expectedReturns(brand: $brand) { together { likely } } }",
    ),
    "satisfaction": (
        Role.MERCHANDISER,
        "query ($from: Date!, $to: Date!) { satisfaction(from: $from, to: $to) { closed } }",
    ),
    "loyaltyProgramme": (
        Role.GRADER,
        "query ($brand: String!) { loyaltyProgramme(brand: $brand) { name } }",
    ),
    "customers": (
        Role.MERCHANDISER,
        "query ($brand: String!, $tier: String, $segment: Segment, $first: Int!, $after: String) "
        "{ customers(brand: $brand, tier: $tier, segment: $segment, first: $first, after: $after) "
        "{ nodes { externalId } } }",
    ),
    "customer": (
        Role.ADMIN,
        "query ($id: ID, $brand: String, $externalId: String) "
        "{ customer(id: $id, brand: $brand, externalId: $externalId) "
        "{ id points { balance } dataExport } }",
    ),
    "leadTasks": (
        Role.SUPERVISOR,
        "query ($first: Int!, $timeZone: String!) "
        "{ leadTasks(first: $first, timeZone: $timeZone) { totalCount nodes { kind } } }",
    ),
    "findCandidates": (
        Role.GRADER,
        "query ($id: ID!) { findCandidates(id: $id) { find { id } candidates { where } } }",
    ),
    "floor": (
        Role.SUPERVISOR,
        "query ($timeZone: String!) { floor(timeZone: $timeZone) { graded clock { days } } }",
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
    "goodwillHeld": {"first": 5, "after": None},
    "refundsTooHigh": {"first": 5, "after": None},
    "creditNotes": {"first": 5, "after": None},
    "vatTotals": {"entity": "veldhuis", "from": "2026-01-01", "to": "2026-12-31"},
    "moneyDays": {"entity": "veldhuis", "currency": "EUR", "last": "2026-11-20", "count": 3},
    "moneyDifferences": {"entity": "veldhuis", "currency": "EUR", "on": "2026-11-20"},
    "booksOfDay": {"entity": "veldhuis", "currency": "EUR", "on": "2026-11-20"},
    "reasons": {"group": "FASHION", "brand": "veldhuis", "category": "shoes"},
    "shopReasons": {"brand": "veldhuis"},
    "reasonFromShopify": {"reason": "STYLE"},
    "suggestReason": {"text": "Te klein", "group": "FASHION"},
    "reasonsHeard": {
        "from": "2026-01-01",
        "to": "2026-12-31",
        "brand": "veldhuis",
        "country": "NL",
        "first": 5,
    },
    "suggestedReasonsTaken": {"from": "2026-01-01", "to": "2026-12-31"},
    "earlyExposure": {"currency": "EUR"},
    "outstandingCredit": {"entity": "veldhuis", "currency": "EUR"},
    "lookUpParcels": {"text": "Saar"},
    "queue": {"first": 5, "after": None},
    "leadTasks": {"first": 5, "timeZone": "Europe/Amsterdam"},
    "floor": {"timeZone": "Europe/Amsterdam"},
    "complaintsToDecide": {"first": 5, "after": None},
    "debts": {"debtor": "CUSTOMER", "first": 5, "after": None},
    "repairs": {"only": "TO_DO", "first": 5, "after": None},
    "previewExchange": {
        "orderLineId": public_id("OrderLine", 1),
        "productId": public_id("Product", 1),
        "reason": "too_small",
        "method": "PARCEL_SHOP",
    },
    "suggestions": {
        "orderLineId": public_id("OrderLine", 1),
        "reason": "too_small",
        "first": 5,
    },
    "alsoBought": {"productId": public_id("Product", 1), "first": 5},
    "alsoViewed": {"productId": public_id("Product", 1), "first": 5},
    "recentlyViewed": {"visitor": "v-1", "first": 5},
    "sizeAdvice": {
        "productId": public_id("Product", 1),
        "customerId": public_id("Customer", 1),
    },
    "basketHints": {
        "productIds": [public_id("Product", 1), public_id("Product", 2)],
        "customerId": public_id("Customer", 1),
    },
    "orderLink": {"orderId": public_id("Order", 1), "days": 7},
    "sizes": {"customerId": public_id("Customer", 1)},
    "recommendations": {"customerId": public_id("Customer", 1), "first": 5},
    "suggestionResults": {
        "from": "2026-01-01",
        "to": "2026-12-31",
        "currency": "EUR",
        "brand": "veldhuis",
        "country": "NL",
    },
    "stock": {"brand": "veldhuis", "skus": ["MUG-1"], "first": 5, "after": None},
    "policyStatement": {
        "brand": "veldhuis",
        "country": "NL",
        "surface": "CHECKOUT",
        "price": {"amount": "20.00", "currency": "EUR"},
        "customer": "c-B-1",
    },
    "customers": {"brand": "veldhuis", "first": 5, "after": None},
    "customer": {"brand": "veldhuis", "externalId": "c-B-1"},
    "lintPolicy": {"text": written(POLICY), "country": "NL"},
    "simulatePolicy": {
        "draft": written(POLICY),
        "from": "2024-01-01",  # before there were orders: each simulation takes seconds
        "to": "2024-06-30",
        "assume": [{"name": "margin", "value": 0.3}],
        "weigh": [{"objective": "SPEED", "weight": 2}],
    },
    "insights": {"from": "2024-01-01", "to": "2024-06-30", "currency": "EUR", "handling": "9.50"},
    "returnAlerts": {"living": True, "first": 5, "after": None},
    "satisfaction": {"from": "2026-01-01", "to": "2026-12-31"},
    "returnEvents": {"after": "0", "first": 5},
}
CURSORS = [
    public_id("after", uuid4()) + "." + at
    for at in ("", "²", "2026-01-01", "2026-01-01T00:00:00", "9999-12-31T23:59:59+00:00")
] + [public_id("after", 5) + ".2026-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"]


def test_every_query_with_an_argument_is_tried():
    asking = {name for name, field in SCHEMA.query_type.fields.items() if field.args}
    assert sorted(QUERIES) == sorted(asking)


@pytest.fixture
async def order(server: Server, filled: dict[str, str]) -> str:
    if server.database_url not in filled:
        async with inside(server):
            sold = await sell("B-1", now=server.now)
        filled[server.database_url] = public_id("Order", sold.id)
    return filled[server.database_url]


async def bug_in(wire: Wire, token: str, document: str, asked: dict[str, Any]) -> str | None:
    status, answer = await wire.post(token, document, asked)
    codes = [error.get("extensions", {}).get("code") for error in answer.get("errors", ())]
    return f"{status} {codes}" if status >= 500 or "INTERNAL" in codes else None


@pytest.mark.parametrize("query", sorted(QUERIES))
@pytest.mark.usefixtures("order")
async def test_a_hostile_question_is_answered_or_turned_down_in_words(
    server: Server, query: str, tried: slice
):
    role, document = QUERIES[query]
    token = await server.signed_in(role)
    good = GOOD.get(query, {})
    wrong: list[str] = []
    async with wired(server) as wire:
        for name, argument in SCHEMA.query_type.fields[query].args.items():
            changes = [change for _, change in hostile(argument.type, good.get(name))]
            changes += [to(cursor) for cursor in CURSORS] if name == "after" else []
            for value in [change(good.get(name)) for change in changes][tried]:
                if bug := await bug_in(wire, token, document, {**good, name: value}):
                    wrong.append(f"{name}={value!r:.60}: {bug}")
    assert not wrong, "\n".join(wrong[:60])


TERMS = (
    "query ($id: ID!, $reason: String, $at: DateTime, $language: String) { order(id: $id) "
    "{ lines { terms(reason: $reason, at: $at, language: $language) { returnable deadline } } } }"
)


async def test_terms_for_a_hostile_reason_or_moment_are_turned_down_in_words(
    server: Server, order: str
):
    field = SCHEMA.get_type("OrderLine").fields["terms"]
    token = await server.signed_in(Role.SUPPORT_AGENT)
    wrong: list[str] = []
    async with wired(server) as wire:
        for name, argument in field.args.items():
            for where, change in hostile(argument.type, None):
                if bug := await bug_in(wire, token, TERMS, {"id": order, name: change(None)}):
                    wrong.append(f"{name}{where}: {bug}")
    assert not wrong, "\n".join(wrong[:60])


async def test_a_moment_without_a_clock_is_read_as_utc(server: Server, order: str):
    token = await server.signed_in(Role.SUPPORT_AGENT)
    plain = datetime.now(UTC).replace(microsecond=0, tzinfo=None).isoformat()

    bare = await server.ask(token, TERMS, id=order, at=plain)
    utc = await server.ask(token, TERMS, id=order, at=f"{plain}Z")

    assert bare == utc
