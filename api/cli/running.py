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
from api.models import MODELS
from api.refunds.providers import payments_from
from api.settings import BadSetting, Settings, settings_from

T = TypeVar("T")


def settings() -> Settings:
    """Whatever is wrong with them is said before anything starts."""
    try:
        found = settings_from(os.environ)
        payments_from(found.payments_url)
        return found
    except BadSetting as error:
        raise click.ClickException(str(error)) from error


def now() -> datetime:
    return datetime.now(UTC)


async def refuse_unless_migrated(url: str) -> None:
    if missing := await pending(url, MODELS):
        raise click.ClickException(
            f"The database lacks {len(missing)} migrations. Run `retourney migrate` first."
        )


def with_database(work: Callable[[Database], Awaitable[T]]) -> T:
    """Run it on the configured database; a refusal is told in words, not as a trace."""

    async def run() -> T:
        url = settings().database_url
        await refuse_unless_migrated(url)
        async with connect(url, MODELS) as database:
            return await work(database)

    try:
        return asyncio.run(run())
    except Refusal as refusal:
        raise click.ClickException(str(refusal)) from refusal
