"""The ASGI app: the only place where everything meets."""

import asyncio
import gc
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import datetime
from typing import Any, TypeAlias

import structlog
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles

from api import worker
from api.access.actions import first_admin
from api.access.reads import actor_of
from api.database import Database, Reader, connect
from api.database.migrate import pending
from api.demo.pictures import FOLDER as PICTURES
from api.events.bell import Bell, PostgresBell
from api.graph.context import Context, utc_now
from api.graph.engine.endpoint import Endpoint
from api.graph.engine.graphiql import FOLDER as GRAPHIQL
from api.graph.schema import make_schema
from api.hooks.carriers import carriers_hook
from api.hooks.photos import photo_announced, photo_options, photo_upload
from api.kernel.language import accepted
from api.models import MODELS
from api.pages.credit_notes import credit_note_file
from api.pages.photos import photo_file, photo_page
from api.pages.policies import policy_page
from api.pages.withdrawals import withdrawal_page
from api.photos.providers import store_from
from api.photos.uploads import Uploads
from api.refunds.providers import payments_from
from api.settings import Settings
from api.wiring import effects

log = structlog.get_logger("main")
Clock: TypeAlias = Callable[[], datetime]


class NotMigrated(RuntimeError):
    """The database is older than this version."""


def app_from(settings: Settings, clock: Clock = utc_now) -> Starlette:
    """Everything is opened when the server starts and closed when it stops."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        if missing := await pending(settings.database_url, MODELS):
            raise NotMigrated(f"{len(missing)} migrations are missing. Run `retourney migrate`.")
        async with AsyncExitStack() as stack:
            database = await stack.enter_async_context(connect(settings.database_url, MODELS))
            bell = await _bell(settings)
            stack.push_async_callback(bell.close)
            if await first_admin(settings.admin_password, now=clock()):
                log.info("first_admin", username="admin")
            uploads = Uploads(store_from(settings.photos_url))
            app.router.routes.extend(_routes(settings, database, bell, uploads, clock))
            if settings.worker:
                working = _working(settings, bell, clock, database.reads, uploads)
                await stack.enter_async_context(working)
            _spare_the_collector()
            log.info("ready", url=settings.base_url)
            yield

    return Starlette(
        routes=[Route("/health", _health)],
        lifespan=lifespan,
        middleware=_cors(settings) if settings.cors_origins else [],
    )


def _routes(
    settings: Settings, database: Database, bell: Bell, uploads: Uploads, clock: Clock
) -> list[BaseRoute]:
    schema = make_schema(development=settings.development)
    endpoint = Endpoint(
        schema,
        context_factory(settings, database, bell, clock),
        development=settings.development,
        allowed_origins=settings.cors_origins,
    )
    carriers = carriers_hook(database.reads, bell, settings.carrier_secret, clock)
    ide = [Mount("/graphiql", StaticFiles(directory=GRAPHIQL))] if settings.development else []
    return [
        *ide,
        Route("/graphql", endpoint),
        WebSocketRoute("/graphql", endpoint),
        Route("/hooks/carriers/{carrier}", carriers, methods=["POST"]),
        Route("/withdrawals/{token}.txt", withdrawal_page(database.reads)),
        Route("/credit-notes/{token}.{kind}", credit_note_file(database.reads)),
        Route(
            "/photos/uploads/{token}",
            photo_upload(uploads, bell, clock),
            methods=["HEAD", "PATCH"],
        ),
        Route("/photos/uploads/{token}", photo_options, methods=["OPTIONS"]),
        Route("/photos/add/{token}", photo_page(database.reads, clock)),
        Route("/photos/add/{token}", photo_announced(clock, settings.base_url), methods=["POST"]),
        Route("/photos/{path}.jpg", photo_file(uploads)),
        Route("/policy/{brand}/{country}.jsonld", policy_page(database.reads, clock)),
        Route("/ready", _ready(settings, database)),
        Mount("/pictures", StaticFiles(directory=PICTURES)),
    ]


def context_factory(
    settings: Settings, database: Database, bell: Bell, clock: Clock = utc_now
) -> Callable[[Mapping[str, str], Mapping[str, Any] | None], Awaitable[Context]]:
    """Who asks, and in which language: from the headers, or from what a websocket sent first."""

    async def context_of(headers: Mapping[str, str], params: Mapping[str, Any] | None) -> Context:
        sent = {name.lower(): str(value) for name, value in (params or {}).items()}
        bearer = sent.get("authorization") or headers.get("authorization") or ""
        scheme, _, token = bearer.partition(" ")
        secret = token.strip() if scheme.lower() == "bearer" else None
        actor = await actor_of(database.reads, secret, now=clock())
        spoken = sent.get("accept-language") or headers.get("accept-language") or ""
        return Context(database.reads, bell, settings, actor, accepted(spoken), secret, clock)

    return context_of


async def _bell(settings: Settings) -> Bell:
    is_postgres = settings.database_url.startswith("postgres")
    return await PostgresBell.open(settings.database_url) if is_postgres else Bell()


@asynccontextmanager
async def _working(
    settings: Settings, bell: Bell, clock: Clock, reads: Reader, uploads: Uploads
) -> AsyncGenerator[None]:
    payments = payments_from(settings.payments_url)
    chores = effects(payments, clock, reads=reads, settings=settings)
    work = worker.run(
        bell, chores, settings, clock, payments=payments, reads=reads, uploads=uploads
    )
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _spare_the_collector() -> None:
    """What lives as long as the process need not be looked through again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


TUS = ("tus-resumable", "upload-offset", "upload-length")
"""What a browser sends beside a photo."""


def _cors(settings: Settings) -> list[Middleware]:
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST", "HEAD", "PATCH"],
            allow_headers=["authorization", "content-type", "accept-language", *TUS],
            expose_headers=["location", "upload-offset", "upload-length", "tus-resumable"],
        )
    ]


async def _health(_request: Request) -> Response:
    """Alive: the process answers."""
    return JSONResponse({"status": "ok"})


def _ready(settings: Settings, database: Database) -> Callable[[Request], Awaitable[Response]]:
    async def ready(_request: Request) -> Response:
        """Able to work: the database answers."""
        try:
            await database.reads.fetch("SELECT 1 AS one")
        except Exception as error:  # noqa: BLE001  whatever it is, we are not ready
            log.warning("not_ready", error=str(error))
            return JSONResponse({"status": "the database does not answer"}, 503)
        return JSONResponse({"status": "ready", "worker": settings.worker})

    return ready
