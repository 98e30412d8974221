"""What bit others on this stack, each held by a test (the docstrings say what would happen)."""

import asyncio
import contextvars
import importlib
import pkgutil
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from graphql import GraphQLObjectType
from tortoise import fields
from tortoise.migrations import operations as ops
from tortoise.models import Model
from tortoise.transactions import in_transaction

import api
import api.migrations
from api.access.models import Session, Staff
from api.database.connections import sqlite_path
from api.database.migrate import missing_migration
from api.graph.engine.shown import kinds_shown, origin_of
from api.graph.schema import make_schema
from api.models import MODELS
from api.orders.models import ShipmentLine
from api.refunds.models import Refund
from api.shipping.models import Parcel
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House
from tests.shop import sell


def ran(command: list[str], folder: Path | None = None) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )


COUNT_UP = """
import asyncio, sys
from tortoise.transactions import in_transaction
from api.database import connect
from api.shipping.models import Parcel
from api.models import MODELS

async def main():
    async with connect(sys.argv[1], MODELS):
        for _ in range(40):
            async with in_transaction():
                parcel = await Parcel.get(code="COUNTED")
                parcel.weight_grams += 1
                await parcel.save()

asyncio.run(main())
"""


async def test_two_processes_can_write_at_once_and_lose_nothing(house: House):
    """Deferred BEGIN: every second one of these fails with «database is locked»."""
    await Parcel.create(code="COUNTED", weight_grams=0, created_at=house.now)
    command = [sys.executable, "-c", COUNT_UP, house.database.url]

    told = await asyncio.gather(*(asyncio.to_thread(ran, command) for _ in range(2)))

    assert [one.returncode for one in told] == [0, 0], told
    assert (await Parcel.get(code="COUNTED")).weight_grams == 80


def test_no_orm_row_reaches_graphql():
    """Rows of Tortoise are awaitable: GraphQL would make a task of each, and query it again."""
    for type_ in make_schema().core.type_map.values():
        if not isinstance(type_, GraphQLObjectType) or type_.name.startswith("__"):
            continue
        for kind in {*(kinds_shown(type_) or ()), origin_of(type_)} - {None}:
            assert not issubclass(kind, Model), f"{type_.name} shows {kind}"
            assert not hasattr(kind, "__await__"), f"{type_.name} shows {kind}"


def test_a_document_is_validated_once():
    """Strawberry's own limiters are a new class per request, so nothing is ever remembered."""
    documents = make_schema().documents
    assert documents.read("{ me { name } }") is documents.read("{ me { name } }")


@on_both
async def test_a_task_of_another_context_finds_the_database(house: House):
    """Without the fallback every request under a lifespan fails (tortoise-orm#2244)."""

    async def count() -> int:
        return await Staff.all().count()

    assert await asyncio.create_task(count(), context=contextvars.Context()) == 7


async def counted_up() -> None:
    async with in_transaction():
        parcel = await Parcel.select_for_update().get(code="COUNTED")
        parcel.weight_grams = (parcel.weight_grams or 0) + 1
        await parcel.save()


@on_both
async def test_who_is_canceled_in_a_transaction_leaves_the_database_to_the_others(house: House):
    """Stock Tortoise: on PostgreSQL each of these may keep a connection of the pool for ever (ten,
    and the server is dead); on SQLite one of them leaves a BEGIN behind that fails all others."""
    await Parcel.create(code="COUNTED", weight_grams=0, created_at=house.now)
    chance, finished = random.Random(7), 0

    for _ in range(150):
        waiting = [asyncio.create_task(counted_up()) for _ in range(2)]
        await asyncio.sleep(chance.random() * 0.004)
        for task in waiting:
            task.cancel()
        told = await asyncio.gather(*waiting, return_exceptions=True)
        assert {type(one) for one in told} <= {type(None), asyncio.CancelledError}, told
        finished += told.count(None)

    async with asyncio.timeout(10):
        await asyncio.gather(*(counted_up() for _ in range(12)))
    counted = (await Parcel.get(code="COUNTED")).weight_grams or 0
    assert finished + 12 <= counted <= finished + 12 + 150, "canceled at its commit: either way"


LATER = """
from tortoise import fields, migrations
from tortoise.migrations import operations as ops

class Migration(migrations.Migration):
    dependencies = [("retourney", "0001_initial")]
    operations = [
        ops.AlterField("Staff", "language", fields.CharField(max_length=12, default="en")),
        ops.AlterField("Shipment", "carrier", fields.CharField(max_length=60, null=True)),
        ops.AlterField("Refund", "hold_reason", fields.CharField(max_length=300, null=True)),
        ops.AddField("Staff", "shift", fields.CharField(max_length=9, db_default="early")),
    ]
"""


MIGRATE = """
import asyncio, sys
from api.database.migrate import migrate
from api.models import MODELS

asyncio.run(migrate(sys.argv[1], MODELS, target=sys.argv[2] if len(sys.argv) > 2 else None))
"""


@pytest.fixture
def next_version(tmp_path: Path) -> Path:
    """A version of ours with one migration more, which changes three tables that have children."""
    folder = tmp_path / "later"
    left_out = shutil.ignore_patterns("__pycache__", "pictures")
    shutil.copytree(Path(api.__path__[0]), folder / "api", ignore=left_out)
    (folder / "api" / "migrations" / "0002_later.py").write_text(LATER)
    return folder


async def migrated(version: Path, url: str, *target: str) -> None:
    done = await asyncio.to_thread(ran, [sys.executable, "-c", MIGRATE, url, *target], version)
    assert done.returncode == 0, done.stderr


@on_both
async def test_a_migration_that_rebuilds_a_table_keeps_its_children_there_and_back(
    house: House, next_version: Path
):
    """On SQLite Tortoise drops the old table, foreign keys on: the children go, and it says OK."""
    (item,) = await house.arrived(await sell("T-1", now=house.now))
    await house.judge(item.id)
    await Session.create(token_hash="x", staff_id=1, created_at=house.now, expires_at=house.now)
    before = await _rows()
    url = house.database.url
    assert min(before.values()) > 0

    await migrated(next_version, url)

    assert await _rows() == before
    assert await violated(house.reads) == {}
    (told,) = await house.reads.fetch("SELECT DISTINCT shift FROM staff")
    assert told["shift"] == "early"

    await migrated(next_version, url, "retourney.0001_initial")

    assert await _rows() == before
    assert await violated(house.reads) == {}
    if house.database.is_sqlite:
        _has_a_copy_and_no_orphan(sqlite_path(url))


async def _rows() -> dict[str, int]:
    kept = (Staff, Session, ShipmentLine, Refund)
    return {model.__name__: await model.all().count() for model in kept}


def _has_a_copy_and_no_orphan(path: str) -> None:
    assert Path(f"{path}.before-migration").exists()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


async def test_the_models_and_the_migrations_agree():
    assert await missing_migration(MODELS) == []


def test_a_new_column_that_must_be_filled_has_a_default_in_the_database():
    """A default in Python alone fails on every table that has rows, on both databases."""
    for info in pkgutil.iter_modules(api.migrations.__path__):
        module = importlib.import_module(f"api.migrations.{info.name}")
        added = [one for one in module.Migration.operations if isinstance(one, ops.AddField)]
        assert [one.name for one in added if _would_fail(one.field)] == [], info.name


def _would_fail(field: object) -> bool:
    return isinstance(field, fields.Field) and not field.null and not field.has_db_default()
