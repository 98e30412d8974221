"""The GraphQL-over-HTTP specification, as a table and a few stories."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from structlog.testing import capture_logs

from api.graph.engine.documents import digest
from api.graph.engine.endpoint import Endpoint
from api.graph.engine.limits import Limits
from api.kernel.refusal import NotAllowed, Unauthenticated

from .asking import ask
from .corner_shop import GRADER, NO_SUCH, Context, not_found, parcel, shop

NEW = "application/graphql-response+json"
OLD = "application/json"
KNOWN = "query Known { parcel { id } }"


def door(*, development: bool = False, limits: Limits | None = None, **context: Any) -> Endpoint:
    async def context_of(headers: Mapping[str, str], params: Mapping[str, Any] | None) -> Context:
        if headers.get("authorization") == "Bearer old":
            raise Unauthenticated(NO_SUCH, what="session")
        if headers.get("authorization") == "Bearer barred":
            raise NotAllowed(NO_SUCH, what="way")
        if headers.get("authorization") == "Bearer bug":
            raise KeyError("secret detail")
        return Context(**{"actor": GRADER, "stock": parcel(), **context})

    schema = shop(known=(KNOWN,), limits=limits, development=development)
    return Endpoint(schema, context_of, development=development)


@pytest.mark.parametrize(
    ("what", "accept", "status"),
    [
        ({"query": "{ parcel { id } }"}, NEW, 200),
        ({"query": "{ parcel { id } }"}, OLD, 200),
        ({"query": "{ parcel { id "}, NEW, 400),
        ({"query": "{ parcel { id "}, OLD, 200),
        ({"query": "{ parcel { nothing } }"}, NEW, 400),
        ({"query": "{ parcel { nothing } }"}, OLD, 200),
        ({"query": "query Q($n: Int!) { page(first: $n) { edges { node { id } } } }"}, NEW, 400),
        ({"query": "query Q($n: Int!) { page(first: $n) { edges { node { id } } } }"}, OLD, 200),
        ({"query": "query A { sure { id } } query B { sure { id } }"}, NEW, 400),
        ({"query": "{ sure { id } }", "operationName": "X"}, NEW, 400),
        ({"query": "{ sure { id } }", "operationName": None}, NEW, 200),
        ({"query": "subscription { counted { id } }"}, NEW, 400),
        ({}, NEW, 400),
        ({}, OLD, 400),
        ({"query": 1}, OLD, 400),
        ({"query": "{ sure { id } }", "variables": [1]}, OLD, 400),
        ({"query": "{ sure { id } }", "extensions": "x"}, OLD, 400),
        ({"query": "{ sure { id } }", "else": "ignored"}, OLD, 200),
        ([{"query": "{ sure { id } }"}], OLD, 400),
        (b"{not json", OLD, 400),
        (b"{not json", NEW, 400),
    ],
)
async def test_statuses_follow_the_specification(what: Any, accept: str, status: int) -> None:
    reply = await ask(door(), what, headers={"accept": accept})
    assert (reply.status, reply.headers["content-type"]) == (status, f"{accept}; charset=utf-8")
    assert ("errors" in reply.json) == (b"errors" in reply.body)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"accept": "text/plain"}, 406),
        ({"accept": "application/json;q=0"}, 406),
        ({"accept": ""}, 200),
        ({"accept": "*/*"}, 200),
        ({"accept": "application/*, text/html"}, 200),
        ({"content-type": "text/plain"}, 415),
        ({"content-type": ""}, 415),
        ({"content-type": "application/json; charset=latin-1"}, 415),
        ({"content-type": 'application/json; charset="UTF-8"'}, 200),
        ({"authorization": "Bearer old"}, 401),
        ({"authorization": "Bearer barred"}, 403),
        ({"authorization": "Bearer bug"}, 500),
    ],
)
async def test_headers_are_respected(headers: dict[str, str], status: int) -> None:
    reply = await ask(door(), {"query": "{ sure { id } }"}, headers=headers)
    assert reply.status == status
    assert b"secret detail" not in reply.body


async def test_the_better_liked_media_type_wins() -> None:
    accept = {"accept": "application/json;q=0.5, application/graphql-response+json"}
    reply = await ask(door(), {"query": "{ sure { id } }"}, headers=accept)
    assert reply.headers["content-type"].startswith(NEW)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
async def test_in_production_only_post_is_answered(method: str) -> None:
    reply = await ask(door(), method=method, query_string=b"query={sure{id}}")
    assert (reply.status, reply.headers["allow"]) == (405, "POST")


async def test_in_development_a_query_may_be_got_but_a_mutation_not() -> None:
    query = await ask(door(development=True), method="GET", query_string=b"query={sure{id}}")
    mutation = b"query=mutation{send(input:{label:{to:%22a%22,lines:[]}}){__typename}}"
    refused = await ask(door(development=True), method="GET", query_string=mutation)
    assert (query.json, refused.status) == ({"data": {"sure": {"id": "7"}}}, 405)


async def test_graphiql_is_for_development() -> None:
    browser = {"accept": "text/html,*/*;q=0.8"}
    shown = await ask(door(development=True), method="GET", headers=browser)
    hidden = await ask(door(), method="GET", headers=browser)
    assert (shown.status, hidden.status) == (200, 405)
    assert shown.headers["content-type"].startswith("text/html")
    assert b"http://" not in shown.body
    assert b"https://" not in shown.body


async def test_a_body_may_be_too_large() -> None:
    small = door(limits=Limits(body_bytes=50))
    told = await ask(small, b" " * 10, headers={"content-length": "51"})
    found = await ask(small, b" " * 51)
    assert (told.status, found.status) == (413, 413)
    assert "50 bytes" in found.json["errors"][0]["message"]


async def test_partial_data_is_a_success() -> None:
    body = {"query": "{ parcel { id } sure { id } parcels { id } }"}
    stock = {"parcel": not_found(), "sure": parcel(), "parcels": [None]}
    reply = await ask(door(stock=stock), body, headers={"accept": NEW})
    assert reply.status == 200
    assert reply.json["data"] == {"parcel": None, "sure": {"id": "7"}, "parcels": [None]}
    (error,) = reply.json["errors"]
    assert error["extensions"] == {"code": "NOT_FOUND"}
    assert error["path"] == ["parcel"]


async def test_a_bug_is_logged_once_and_the_client_gets_its_number() -> None:
    stock = {"parcel": ValueError("SELECT * FROM secrets")}
    with capture_logs() as logs:
        reply = await ask(door(stock=stock), {"query": "{ a: parcel { id } b: parcel { id } }"})
    errors = reply.json["errors"]
    assert b"secrets" not in reply.body
    assert len(logs) == 1
    number = logs[0]["id"]
    for error in errors:
        assert error["extensions"] == {"code": "INTERNAL", "id": number}
        assert error["message"].endswith(f"Tell us this number: {number}")
    assert logs[0]["request"] == reply.headers["x-request-id"]


@pytest.mark.parametrize("changed", [{"grade": None}, {"count": "many"}, {"parts": 5}])
async def test_values_that_break_the_contract_are_bugs(changed: dict[str, Any]) -> None:
    with capture_logs() as logs:
        reply = await ask(
            door(stock=parcel(**changed)), {"query": "{ sure { grade count parts { sku } } }"}
        )
    assert [log["event"] for log in logs] == ["bug"]
    assert reply.json["data"] is None
    assert reply.json["errors"][0]["extensions"]["code"] == "INTERNAL"


async def test_a_request_id_is_kept_when_it_is_safe() -> None:
    kept = await ask(door(), {"query": "{ sure { id } }"}, headers={"x-request-id": "abcd-1234"})
    made = await ask(door(), {"query": "{ sure { id } }"}, headers={"x-request-id": "a b\\n"})
    assert kept.headers["x-request-id"] == "abcd-1234"
    assert len(made.headers["x-request-id"]) == 16


async def test_a_known_document_may_be_named_by_its_hash() -> None:
    named = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest(KNOWN)}}}
    unknown = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}}
    garbled = {"extensions": {"persistedQuery": 5}}
    door_ = door()
    assert (await ask(door_, named)).json == {"data": {"parcel": {"id": "7"}}}
    for body in (unknown, garbled):
        reply = await ask(door_, body, headers={"accept": NEW})
        assert reply.status == 400
        assert reply.json["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


async def test_an_operation_that_takes_too_long_is_stopped() -> None:
    started = asyncio.get_running_loop().time()
    reply = await ask(door(limits=Limits(deadline_s=0.05)), {"query": "{ forever }"})
    assert asyncio.get_running_loop().time() - started < 5
    assert reply.json["data"] is None
    assert reply.json["errors"][0]["extensions"]["code"] == "TOO_LATE"


async def test_a_subscription_can_be_followed_by_server_sent_events() -> None:
    body = {"query": "subscription { counted(to: 2) { count } }"}
    reply = await ask(door(stock=None), body, headers={"accept": "text/event-stream"})
    assert reply.headers["content-type"].startswith("text/event-stream")
    assert reply.body.decode() == (
        'event: next\ndata: {"data":{"counted":{"count":0}}}\n\n'
        'event: next\ndata: {"data":{"counted":{"count":1}}}\n\n'
        "event: complete\ndata:\n\n"
    )


async def test_an_error_of_the_source_ends_the_subscription_with_a_number() -> None:
    body = {"query": "subscription { counted(to: 1) { count } }"}
    with capture_logs() as logs:
        reply = await ask(
            door(stock=ValueError("secret")), body, headers={"accept": "text/event-stream"}
        )
    assert len(logs) == 1
    assert b"secret" not in reply.body
    assert logs[0]["id"].encode() in reply.body


async def test_each_event_gets_a_fresh_context_if_there_is_such_a_thing() -> None:
    made: list[Context] = []

    def fresh() -> Context:
        made.append(Context(GRADER))
        return made[-1]

    body = {"query": "subscription { counted(to: 3) { computed } }"}
    reply = await ask(door(stock=None, fresh=fresh), body, headers={"accept": "text/event-stream"})
    assert (len(made), reply.body.count(b"event: next")) == (3, 3)
