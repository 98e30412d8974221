import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from api.database import Database, connect
from api.database.migrate import migrate
from api.shop.actions import NewMarket, set_up_shop
from api.wiring import MODELS

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "empty.sqlite3"
    asyncio.run(migrate(f"sqlite://{path}", MODELS))
    return path


@pytest.fixture
def url(migrated: Path, tmp_path: Path) -> str:
    return f"sqlite://{shutil.copy2(migrated, tmp_path / 'shop.sqlite3')}"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    async with connect(url, MODELS) as opened:
        yield opened


@pytest.fixture
async def shop(database: Database) -> None:
    await set_up_shop(
        entity=("main", "Brinkvik BV", "NL"),
        brands=[("brinkvik", "Brinkvik"), ("lumen", "Lumen")],
        markets=[
            NewMarket("NL", "EUR", "nl", "Europe/Amsterdam"),
            NewMarket("GB", "GBP", "en", "Europe/London"),
        ],
    )
