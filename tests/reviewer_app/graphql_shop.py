"""The fake shop behind a real socket: GraphQL over HTTP and graphql-transport-ws, on 127.0.0.1.

Run by hand to look at the station: python -m tests.reviewer_app.graphql_shop --port 8000
"""

# ruff: noqa: N802 - the schema names the methods of Root
import argparse
import asyncio
import json
from collections.abc import AsyncIterator
from inspect import isawaitable
from pathlib import Path
from threading import Thread

from aiohttp import WSMsgType, web
from graphql import GraphQLError, build_schema, execute, parse, subscribe, validate

from tests.reviewer_app.fake_shop import FakeShop

SCHEMA = build_schema((Path(__file__).parent / "contract.graphql").read_text())
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)


class Root:
    """One request: who asks decides what may be asked."""

    def __init__(self, shop: FakeShop, token: str, changes: set[asyncio.Queue]) -> None:
        self._shop, self._token, self._changes = shop, token, changes

    def _known(self) -> FakeShop:
        if self._token not in self._shop.tokens | self._shop.granted:
            raise GraphQLError("Sign in first.", extensions={"code": "UNAUTHENTICATED"})
        return self._shop

    def queue(self, _info, first, after=None):
        return self._known().queue()

    def parcel(self, _info, id):
        return self._known().parcels.get(id)

    def scan(self, _info, code):
        return self._known().scan(code)

    def lookUpParcels(self, _info, text):
        return self._known().look_up(text)

    def benchStatistics(self, _info, **_):
        return self._known().statistics()

    def signIn(self, _info, input):
        return self._shop.sign_in(**input)

    def signInWithBadge(self, _info, input):
        return self._shop.sign_in_with_badge(**input)

    def approveVerdict(self, _info, input):
        return self._known().approve(input)

    def markPhoto(self, _info, input):
        return self._known().mark_photo(input["photoId"], input["marks"])

    def signOut(self, _info, input):
        return {"__typename": "SignedOut", "at": self._shop.now.isoformat()}

    def inspectItem(self, _info, input):
        answer = self._known().inspect(input)
        if answer["__typename"] == "Inspection":
            self._tell(answer["item"])
        return answer

    def receiveParcel(self, _info, input):
        return self._known().receive(input)

    def receiveParcels(self, _info, input):
        return self._known().check_in(input)

    def leaseParcel(self, _info, input):
        return self._known().lease(input)

    def releaseParcel(self, _info, input):
        return self._known().release(input)

    def recordFind(self, _info, input):
        return self._known().record_find(input)

    async def queueChanged(self, _info, after=None) -> AsyncIterator[dict]:
        self._known()
        mine: asyncio.Queue = asyncio.Queue()
        self._changes.add(mine)
        try:
            while True:
                yield {"queueChanged": await mine.get()}
        finally:
            self._changes.discard(mine)

    def _tell(self, item: dict) -> None:
        for parcel in self._shop.parcels.values():
            if item in parcel["items"]:
                rest = any(not each["inspection"] for each in parcel["items"])
                change = {
                    "parcelId": parcel["id"],
                    "position": "1",
                    "parcel": self._shop.summary(parcel) if rest else None,
                }
                for each in self._changes:
                    each.put_nowait(change)


class GraphQLShop:
    """Serves a FakeShop. `start` and `stop` as often as the test likes; the port stays."""

    def __init__(self, shop: FakeShop, *, port: int = 0, pictures: Path | None = None) -> None:
        self.shop, self.port, self._pictures = shop, port, pictures
        self._changes: set[asyncio.Queue] = set()
        self._thread: Thread | None = None
        self.asked: list[tuple[str, dict]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/graphql"

    def start(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._runner = self._loop.run_until_complete(self._serve())
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        if self._thread:
            asyncio.run_coroutine_threadsafe(self._shut(), self._loop).result(5)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()
            self._thread = None

    async def _shut(self) -> None:
        await self._runner.cleanup()
        await asyncio.sleep(0.05)  # who was at the door is in by now, and can be closed
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        for transport in [*self._loop._transports.values()]:
            transport.abort()
        await asyncio.sleep(0.05)  # sockets that were cut off are closed by the loop

    async def _serve(self) -> web.AppRunner:
        app = web.Application()
        app.router.add_get("/graphql", self._socket)
        app.router.add_post("/graphql", self._post)
        app.router.add_get("/pictures/{name}", self._picture)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]
        return runner

    async def _post(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.asked.append((body.get("operationName", ""), dict(request.headers)))
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        document = parse(body["query"])
        if errors := validate(SCHEMA, document):
            return web.json_response({"errors": [e.formatted for e in errors]}, status=400)
        root = Root(self.shop, token, self._changes)
        result = execute(
            SCHEMA,
            document,
            root,
            variable_values=body.get("variables"),
            operation_name=body.get("operationName"),
        )
        return web.json_response(result.formatted)

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(protocols=["graphql-transport-ws"])
        await socket.prepare(request)
        token, running = "", {}
        async for message in socket:
            if message.type != WSMsgType.TEXT:
                break
            told = json.loads(message.data)
            if told["type"] == "connection_init":
                token = (told.get("payload") or {}).get("authorization", "")[7:]
                await socket.send_json({"type": "connection_ack"})
            elif told["type"] == "ping":
                await socket.send_json({"type": "pong"})
            elif told["type"] == "subscribe":
                run = self._subscribe(socket, told["id"], told["payload"], token)
                running[told["id"]] = asyncio.create_task(run)
            elif told["type"] == "complete" and told["id"] in running:
                running.pop(told["id"]).cancel()
        for task in running.values():
            task.cancel()
        return socket

    async def _subscribe(self, socket, number, payload, token) -> None:
        root = Root(self.shop, token, self._changes)
        stream = subscribe(
            SCHEMA, parse(payload["query"]), root, variable_values=payload.get("variables")
        )
        if isawaitable(stream):
            stream = await stream
        async for result in stream:
            kind = "error" if result.errors and not result.data else "next"
            body = [e.formatted for e in result.errors] if kind == "error" else result.formatted
            await socket.send_json({"id": number, "type": kind, "payload": body})
            if kind == "error":
                return

    async def _picture(self, request: web.Request) -> web.StreamResponse:
        if not self._pictures:
            return web.Response(body=PIXEL, content_type="image/png")
        return web.FileResponse(self._pictures / request.match_info["name"])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--pictures", type=Path)
    chosen = parser.parse_args()
    shop = FakeShop(photos=bool(chosen.pictures))
    server = GraphQLShop(shop, port=chosen.port, pictures=chosen.pictures)
    server.start()
    print(f"{server.url}  user mira, password “{'correct horse'}”", flush=True)
    server._thread.join()


if __name__ == "__main__":
    main()
