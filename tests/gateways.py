"""Fake gateways behind a real socket: their companies cannot be reached from here.

They answer as Stripe's and Mollie's documents say, hold callers to idempotency keys and to what is
left of a payment, and remember what they were asked. `forgets_keys`, as both do after a while.
"""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from api.refunds.providers import Payments, payments_from

Row = dict[str, Any]
OTHER_BODY = {"status": 409, "detail": "This key was used for something else", "error": {}}


@dataclass
class FakeGateway:
    payments: dict[str, int] = field(default_factory=dict)
    """What was paid, in minor units."""
    refunds: list[Row] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    answers: dict[str, tuple[str, Row]] = field(default_factory=dict)
    forgets_keys: bool = False
    dies_after_paying: bool = False
    """The money moves, and the line goes dead before it is told."""
    status: str = ""
    """Of what is made; nothing: done."""
    numbers: Any = field(default_factory=lambda: count(1))

    def left(self, payment: str) -> int:
        gone = (one["minor"] for one in self.refunds if one["payment"] == payment)
        return self.payments[payment] - sum(gone)

    def make(self, payment: str, minor: int, metadata: Row, status: str) -> Row:
        made = {
            "id": f"re_{next(self.numbers)}",
            "payment": payment,
            "minor": minor,
            "metadata": metadata,
            "status": self.status or status,
            "at": datetime.now(UTC),
        }
        self.refunds.append(made)
        return made

    def of(self, payment: str) -> list[Row]:
        """The newest first."""
        return [one for one in reversed(self.refunds) if one["payment"] == payment]

    async def once(self, request: web.Request, body: str, answer: Any) -> web.Response:
        key = request.headers["Idempotency-Key"]
        if key in self.answers and not self.forgets_keys:
            before, told = self.answers[key]
            return web.json_response(told) if before == body else _no(409, OTHER_BODY)
        made = answer(body)
        if isinstance(made, web.Response):
            return made
        self.answers[key] = body, made
        if self.dies_after_paying:
            self.dies_after_paying = False
            if request.transport:
                request.transport.close()
            await asyncio.sleep(0.01)
        return web.json_response(made)


class FakeStripe(FakeGateway):
    scheme, payment = "stripe://sk_test_fake@", "pi_1"

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/v1/refunds", self._create), web.get("/v1/refunds", self._list)]

    async def _create(self, request: web.Request) -> web.Response:
        self.asked.append("create")
        return await self.once(request, await request.text(), self._made)

    def _made(self, body: str) -> Row | web.Response:
        said = dict(parse_qsl(body))
        payment, minor = said["payment_intent"], int(said["amount"])
        if minor > self.left(payment):
            return _no(400, {"error": {
                "type": "invalid_request_error", "code": "charge_already_refunded",
                "message": f"Charge {payment} has already been refunded.",
            }})  # fmt: skip
        metadata = {name[9:-1]: value for name, value in said.items() if name[:9] == "metadata["}
        return self._told(self.make(payment, minor, metadata, "succeeded"))

    async def _list(self, request: web.Request) -> web.Response:
        self.asked.append("list")
        payment = request.query.get("payment_intent")
        found = self.of(payment) if payment else [*reversed(self.refunds)]
        rows = [self._told(one) for one in found]
        return web.json_response(
            {"object": "list", "url": "/v1/refunds", "has_more": False, "data": rows}
        )

    def _told(self, made: Row) -> Row:
        return {
            "id": made["id"], "object": "refund", "amount": made["minor"], "currency": "eur",
            "payment_intent": made["payment"], "charge": "ch_1", "status": made["status"],
            "metadata": made["metadata"], "created": int(made["at"].timestamp()),
        }  # fmt: skip


class FakeMollie(FakeGateway):
    scheme, payment = "mollie://test_fakefakefakefakefakefakefake@", "tr_1"

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/v2/payments/{payment}", self._payment),
            web.post("/v2/payments/{payment}/refunds", self._create),
            web.get("/v2/payments/{payment}/refunds", self._list),
            web.get("/v2/refunds", self._list),
        ]

    async def _payment(self, request: web.Request) -> web.Response:
        payment = request.match_info["payment"]
        if payment not in self.payments:
            return _no(404, {"status": 404, "title": "Not Found", "detail": "No payment exists"})
        return web.json_response({"resource": "payment", "id": payment})

    async def _create(self, request: web.Request) -> web.Response:
        self.asked.append("create")
        payment = request.match_info["payment"]
        return await self.once(
            request, await request.text(), lambda body: self._made(payment, body)
        )

    def _made(self, payment: str, body: str) -> Row | web.Response:
        said = json.loads(body)
        minor = round(float(said["amount"]["value"]) * 100)
        if minor > self.left(payment):
            detail = "The specified amount cannot be refunded: it is too high"
            return _no(422, {"status": 422, "title": "Unprocessable", "detail": detail})
        return self._told(self.make(payment, minor, said.get("metadata"), "refunded"))

    async def _list(self, request: web.Request) -> web.Response:
        self.asked.append("list")
        payment = request.match_info.get("payment")
        found = self.of(payment) if payment else [*reversed(self.refunds)]
        rows = [self._told(one) for one in found]
        return web.json_response({"count": len(rows), "_embedded": {"refunds": rows}, "_links": {}})

    def _told(self, made: Row) -> Row:
        return {
            "resource": "refund", "id": made["id"], "paymentId": made["payment"],
            "amount": {"currency": "EUR", "value": f"{made['minor'] / 100:.2f}"},
            "status": made["status"], "metadata": made["metadata"],
            "createdAt": made["at"].isoformat(),
        }  # fmt: skip


def _no(status: int, body: Row) -> web.Response:
    return web.json_response(body, status=status)


@asynccontextmanager
async def served(gateway: FakeStripe | FakeMollie) -> AsyncGenerator[Payments]:
    app = web.Application()
    app.add_routes(gateway.routes())
    runner = web.AppRunner(app)
    await runner.setup()
    await (site := web.TCPSite(runner, "127.0.0.1", 0)).start()
    server: Any = site._server  # pyright: ignore[reportPrivateUsage]  the one way to learn the port
    try:
        yield payments_from(f"{gateway.scheme}127.0.0.1:{server.sockets[0].getsockname()[1]}")
    finally:
        await runner.cleanup()
