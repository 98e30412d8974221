"""What every command needs: the settings, a database that is up to date, the clock."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeVar

import click

from api.database import Database, connect
from api.database.migrate import pending
from api.kernel.refusal import Refusal
from api.settings import BadSetting, Settings, settings_from
from api.wiring import MODELS

T = TypeVar("T")


def settings() -> Settings:
    try:
        return settings_from(os.environ)
    except BadSetting as error:
        raise click.ClickException(str(error)) from error


def now() -> datetime:
    return datetime.now(UTC)


def with_database(work: Callable[[Database], Awaitable[T]]) -> T:
    """Run it on the configured database; a refusal is told in words, not as a trace."""

    async def run() -> T:
        url = settings().database_url
        if missing := await pending(url, MODELS):
            raise click.ClickException(
                f"The database lacks {len(missing)} migrations. Run `retourney migrate` first."
            )
        async with connect(url, MODELS) as database:
            return await work(database)

    try:
        return asyncio.run(run())
    except Refusal as refusal:
        raise click.ClickException(str(refusal)) from refusal
