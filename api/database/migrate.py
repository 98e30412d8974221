"""Bring a database up to the models of this version. Wraps Tortoise's own migrations.

On SQLite Tortoise rebuilds an altered table by DROP TABLE while foreign keys are on, which deletes
the rows of its children by cascade and says OK. So here: a copy of the file first, foreign keys
off while migrating, and a foreign_key_check before we call it done.
"""

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from tortoise import Tortoise
from tortoise.connection import get_connections
from tortoise.migrations.api import migrate as tortoise_migrate
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.executor import MigrationExecutor

from api.database.connections import config, is_sqlite, sqlite_path


class MigrationBroke(RuntimeError):
    """Rows point at rows that are gone; the copy made before the migration is named."""


async def migrate(
    url: str,
    modules: Sequence[str],
    *,
    target: str | None = None,
    say: Callable[[str], object] = lambda line: None,
) -> None:
    """Apply what is missing, or go to `target` («retourney.0003_name») in either direction."""
    copy = _copy(url) if is_sqlite(url) and await pending(url, modules) else None
    try:
        await tortoise_migrate(
            config=config(url, modules, foreign_keys="OFF"),
            target=target,
            progress=lambda event, app, name: say(f"{event.replace('_', ' ')}: {app}.{name}"),
        )
    finally:
        await Tortoise.close_connections()
    if is_sqlite(url):
        _check(sqlite_path(url), copy)


async def pending(url: str, modules: Sequence[str]) -> list[str]:
    """The names of migrations that this database does not have yet."""
    settings = config(url, modules)
    await Tortoise.init(config=settings, init_connections=False)
    try:
        executor = MigrationExecutor(get_connections().get("default"), settings["apps"])
        return [step.migration.name for step in await executor.plan()]
    finally:
        await Tortoise.close_connections()


async def missing_migration(modules: Sequence[str]) -> list[str]:
    """What the models say and no migration file does; empty when they agree."""
    settings = config("sqlite://:memory:", modules)
    await Tortoise.init(config=settings, init_connections=False)
    try:
        writers = await MigrationAutodetector(Tortoise.apps, settings["apps"]).changes()
        return [str(operation) for writer in writers for operation in writer.operations]
    finally:
        await Tortoise.close_connections()


async def write_migration(modules: Sequence[str], name: str | None) -> list[Path]:
    """Write the file for what the models changed (for developers)."""
    settings = config("sqlite://:memory:", modules)
    await Tortoise.init(config=settings, init_connections=False)
    try:
        writers = await MigrationAutodetector(Tortoise.apps, settings["apps"]).changes()
        for writer in writers:
            if name:
                writer.name = f"{writer.name.split('_', 1)[0]}_{name}"
        return [Path(writer.write()) for writer in writers]
    finally:
        await Tortoise.close_connections()


def _copy(url: str) -> Path | None:
    source = Path(sqlite_path(url))
    if not source.exists() or source.stat().st_size == 0:
        return None
    with closing(sqlite3.connect(source)) as db:
        if db.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
            return None
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Path(shutil.copy2(source, source.with_suffix(source.suffix + ".before-migration")))


def _check(path: str, copy: Path | None) -> None:
    with closing(sqlite3.connect(path)) as db:
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise MigrationBroke(
            f"{len(broken)} rows of {broken[0][0]} point at nothing after the migration. "
            f"Nothing more was done; the state before it is in {copy}."
        )
