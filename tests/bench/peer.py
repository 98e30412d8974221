"""The measure of all things: the same answers by hand, with Starlette, SQL and orjson.

    python -m tests.bench.peer --database sqlite://shop.sqlite3 --port 8001

No GraphQL, no ORM, no structs: each address runs its two or three statements, fills dicts and
encodes them. The rules of the shop (what a refund comes to, how an amount is written) are
the shop's own functions, because they would be here too.
"""

import argparse
import gc
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.bench import peer_desk, peer_returns
from tests.bench.peer_sql import PeerDatabase, opened

WHO = (
    'SELECT s.staff_id, p.name, p.roles, p.active FROM "session" s '
    "JOIN staff p ON p.id = s.staff_id WHERE s.token_hash = $1 AND s.expires_at > $2"
)
Answering = Callable[[Any, dict[str, Any], dict[str, Any]], Awaitable[object]]
"""(database, who asks, variables) → the answer."""
ADDRESSES: dict[str, Answering] = {
    "/list": peer_returns.page,
    "/look-up": peer_returns.one,
    "/queue": peer_desk.queue,
    "/scan": peer_desk.scan,
    "/lease": peer_desk.lease,
}


def address(
    answering: Answering, database: PeerDatabase
) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        asked = orjson.loads(await request.body())
        token = request.headers["authorization"].removeprefix("Bearer ")
        async with database.connection() as db:
            digest = hashlib.sha256(token.encode()).hexdigest()
            found = await db.fetch(WHO, digest, database.instant(datetime.now(UTC)))
            if not found or not found[0]["active"]:
                return Response(status_code=401)
            content = await answering(db, found[0], asked["variables"])
        return Response(orjson.dumps({"data": content}), media_type="application/json")

    return answer


def app(url: str) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with opened(url) as database:
            for path, answering in ADDRESSES.items():
                app.router.routes.append(
                    Route(path, address(answering, database), methods=["POST"])
                )
            gc.collect()
            gc.freeze()
            gc.set_threshold(100_000, 50, 100)
            yield

    async def health(_request: Request) -> Response:
        return PlainTextResponse("ok")

    return Starlette(routes=[Route("/health", health)], lifespan=lifespan)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", required=True)
    parser.add_argument("--port", type=int, required=True)
    chosen = parser.parse_args()
    uvicorn.run(
        app(chosen.database),
        port=chosen.port,
        loop="uvloop",
        http="httptools",
        access_log=False,
        log_level="warning",
    )


if __name__ == "__main__":
    main()
