from datetime import UTC, datetime

import pytest

from api.database import Database
from api.shop.actions import NewMarket, set_up_shop

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


@pytest.fixture
async def shop(database: Database) -> Database:
    """Brand brinkvik, markets NL and GB; nobody bought anything yet."""
    await set_up_shop(
        entity=("main", "Brinkvik BV", "NL"),
        brands=[("brinkvik", "Brinkvik"), ("ostrala", "Ostrala")],
        markets=[
            NewMarket("NL", "EUR", "nl", "Europe/Amsterdam"),
            NewMarket("GB", "GBP", "en", "Europe/London"),
        ],
    )
    return database
