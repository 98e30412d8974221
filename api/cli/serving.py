"""`retourney serve`, `retourney worker`, `retourney schema`."""

import asyncio
from dataclasses import replace

import click
import uvicorn

from api import worker as work
from api.cli.running import refuse_unless_migrated, settings, with_database
from api.database import Database
from api.events.bell import Bell, PostgresBell
from api.graph.context import utc_now
from api.graph.schema import make_schema
from api.logs import set_up_logs
from api.main import app_from
from api.photos.providers import store_from
from api.photos.uploads import Uploads
from api.refunds.providers import payments_from
from api.wiring import effects


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
@click.option("--development", is_flag=True, help="GraphiQL on /graphql, and logs for people.")
def serve(host: str, port: int, development: bool) -> None:
    """Run the server.

    \b
    Example:
      RETOURNEY_DATABASE_URL=sqlite://shop.sqlite3 retourney serve --port 8000
    """
    ours = settings()
    ours = replace(ours, development=development or ours.development)
    set_up_logs(ours.log_level, development=ours.development)
    asyncio.run(refuse_unless_migrated(ours.database_url))
    uvicorn.run(
        app_from(ours),
        host=host,
        port=port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,  # twice the CPU and 37 KiB a client, for small messages
        ws_max_size=262_144,
        timeout_graceful_shutdown=10,  # the default waits for open subscriptions for ever
        access_log=False,
        log_level="warning",
    )


@click.command()
def worker() -> None:
    """Run the worker beside the server (PostgreSQL). Set RETOURNEY_WORKER=false for the server.

    \b
    Example:
      RETOURNEY_DATABASE_URL=postgresql://shop@db/shop retourney worker
    """
    ours = settings()
    set_up_logs(ours.log_level, development=ours.development)

    async def run(database: Database) -> None:
        bell = Bell() if database.is_sqlite else await PostgresBell.open(database.url)
        payments, reads = payments_from(ours.payments_url), database.reads
        uploads = Uploads(store_from(ours.photos_url))
        chores = effects(payments, utc_now, reads=reads, settings=ours)
        await work.run(bell, chores, ours, utc_now, payments=payments, reads=reads, uploads=uploads)

    try:
        with_database(run)
    except (KeyboardInterrupt, asyncio.CancelledError):
        click.echo("Stopped; what was begun is in the outbox and goes on next time.")


@click.command()
def schema() -> None:
    """Print the GraphQL schema (SDL).

    \b
    Example:
      retourney schema > schema.graphql
    """
    click.echo(make_schema().as_str())
