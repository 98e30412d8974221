"""How near a bare endpoint the engine comes: `python -m tests.api.graph.engine.bench`.

A server process with hand-written Starlette routes and the GraphQL endpoint side by side, over
the same structs without a database, asked in interleaved bursts. The ratio of CPU time per
request is the figure to trust; requests per second depend on who else uses the machine.
"""

import asyncio
import socket
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import orjson
import strawberry
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from api.access.rules import Role
from api.graph.engine.access import PUBLIC, mutation
from api.graph.engine.endpoint import Endpoint
from api.graph.engine.schema import Schema

from .corner_shop import GRADER, Context

CONNECTIONS, BURSTS, BURST_S = 8, 5, 0.5


class ProductView(msgspec.Struct, frozen=True):
    name: str


class LineView(msgspec.Struct, frozen=True):
    product: ProductView
    reason: str


class CustomerView(msgspec.Struct, frozen=True):
    name: str
    tier: str


class ReturnView(msgspec.Struct, frozen=True):
    id: str
    status: str
    customer: CustomerView
    lines: tuple[LineView, ...]


class EdgeView(msgspec.Struct, frozen=True):
    node: ReturnView


class PageView(msgspec.Struct, frozen=True):
    edges: tuple[EdgeView, ...]


def returns(count: int) -> tuple[ReturnView, ...]:
    """Made anew for each request, on both sides, as rows from a database would be."""
    return tuple(
        ReturnView(
            str(n),
            "APPROVED",
            CustomerView("Kari Nordmann", "Gold"),
            tuple(LineView(ProductView(f"Boots {k}"), "TOO_SMALL") for k in range(3)),
        )
        for n in range(count)
    )


@strawberry.type(directives=[PUBLIC])
class Product:
    name: str


@strawberry.type(directives=[PUBLIC])
class Line:
    product: Product
    reason: str


@strawberry.type(directives=[PUBLIC])
class Customer:
    name: str
    tier: str


@strawberry.type(directives=[PUBLIC])
class Return:
    id: strawberry.ID
    status: str
    customer: Customer
    lines: list[Line]

    @strawberry.field
    def label(self, info: strawberry.Info[Any, Any]) -> str:
        return f"R-{self.id}"


@strawberry.type(directives=[PUBLIC])
class Edge:
    node: Return


@strawberry.type(directives=[PUBLIC])
class Page:
    edges: list[Edge]


@strawberry.type
class Query:
    @strawberry.field(directives=[PUBLIC])
    async def returns(self, first: int) -> Page:
        page: Any = PageView(tuple(EdgeView(each) for each in returns(first)))
        return page

    @strawberry.field(directives=[PUBLIC])
    async def return_(self, id: strawberry.ID) -> Return | None:
        found: Any = returns(1)[0]
        return found


@strawberry.input
class ApproveInput:
    id: strawberry.ID
    idempotency_key: str


@strawberry.type
class Mutation:
    @mutation(Role.GRADER)
    async def approve(self, input: ApproveInput) -> Return:
        found: Any = returns(1)[0]
        return found


def plain(each: ReturnView) -> dict[str, Any]:
    return {
        "id": each.id,
        "status": each.status,
        "customer": {"name": each.customer.name, "tier": each.customer.tier},
        "lines": [
            {"product": {"name": line.product.name}, "reason": line.reason} for line in each.lines
        ],
    }


async def bare_list(request: Request) -> Response:
    first = orjson.loads(await request.body())["variables"]["n"]
    edges = [{"node": plain(each)} for each in returns(first)]
    content = {"data": {"returns": {"edges": edges}}}
    return Response(orjson.dumps(content), media_type="application/json")


async def bare_one(request: Request) -> Response:
    orjson.loads(await request.body())
    content = {"data": {"return_": plain(returns(1)[0])}}
    return Response(orjson.dumps(content), media_type="application/json")


async def cpu(request: Request) -> Response:
    return Response(orjson.dumps(time.process_time()))


async def context_of(headers: Mapping[str, str], params: Mapping[str, Any] | None) -> Context:
    return Context(GRADER)


RETURN = "id status customer { name tier } lines { product { name } reason }"
LIST = f"query List($n: Int!) {{ returns(first: $n) {{ edges {{ node {{ {RETURN} }} }} }} }}"
MIXED = LIST.replace("status", "status label")
ONE = f"query One($id: ID!) {{ return_(id: $id) {{ {RETURN} }} }}"
APPROVE = f"mutation Do($input: ApproveInput!) {{ return_: approve(input: $input) {{ {RETURN} }} }}"
INPUT = {"input": {"id": "5", "idempotencyKey": "0f6e"}}
CASES = {
    "list of 50": ("/bare/list", LIST, {"n": 50}),
    "list of 50, one resolver each": ("/bare/list", MIXED, {"n": 50}),
    "point lookup": ("/bare/one", ONE, {"id": "5"}),
    "mutation": ("/bare/one", APPROVE, INPUT),
}


def app() -> Starlette:
    schema = Schema(Query, Mutation)
    return Starlette(
        routes=[
            Route("/bare/list", bare_list, methods=["POST"]),
            Route("/bare/one", bare_one, methods=["POST"]),
            Route("/cpu", cpu),
            Mount("/graphql", Endpoint(schema, context_of)),
        ]
    )


async def burst(port: int, path: str, body: bytes) -> tuple[float, float]:
    """Requests per second, and CPU microseconds of the server per request."""
    before = await server_cpu(port)
    until = time.perf_counter() + BURST_S
    counts = await asyncio.gather(*(client(port, path, body, until) for _ in range(CONNECTIONS)))
    total = sum(counts)
    return total / BURST_S, (await server_cpu(port) - before) / total * 1e6


async def client(port: int, path: str, body: bytes, until: float) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
    request = head.encode() + b"content-length: %d\r\n\r\n" % len(body) + body
    count = 0
    while time.perf_counter() < until:
        writer.write(request)
        answer = await read(reader)
        assert b'"errors"' not in answer, answer
        count += 1
    writer.close()
    return count


async def read(reader: asyncio.StreamReader) -> bytes:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    assert b" 200 " in head, head
    length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
    return await reader.readexactly(length)


async def server_cpu(port: int) -> float:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /cpu HTTP/1.1\r\nhost: x\r\n\r\n")
    seconds = float(await read(reader))
    writer.close()
    return seconds


@asynccontextmanager
async def server() -> AsyncIterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", __spec__.name, str(port))
    try:
        for _ in range(100):
            try:
                await server_cpu(port)
                break
            except OSError:
                await asyncio.sleep(0.1)
        yield port
    finally:
        process.terminate()
        await process.wait()


async def compare() -> dict[str, float]:
    """Case → ratio of CPU per request, bare to GraphQL, best of the bursts."""
    ratios: dict[str, float] = {}
    async with server() as port:
        for case, (bare, query, variables) in CASES.items():
            body = orjson.dumps({"query": query, "variables": variables})
            await burst(port, "/graphql/", body)
            pairs = [
                (await burst(port, bare, body), await burst(port, "/graphql/", body))
                for _ in range(BURSTS)
            ]
            (rate, cost), (our_rate, our_cost) = (
                (max(r for r, _ in side), min(c for _, c in side))
                for side in zip(*pairs, strict=True)
            )
            ratios[case] = cost / our_cost
            print(
                f"{case:32} bare {rate:7,.0f}/s {cost:5.0f} µs   graphql {our_rate:7,.0f}/s "
                f"{our_cost:5.0f} µs   ratio {our_rate / rate:.2f} by rate, "
                f"{cost / our_cost:.2f} by CPU"
            )
    return ratios


if __name__ == "__main__":
    if len(sys.argv) > 1:
        uvicorn.run(app(), port=int(sys.argv[1]), access_log=False, log_level="error")
    else:
        asyncio.run(compare())
