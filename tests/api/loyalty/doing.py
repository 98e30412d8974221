"""What the stories of this room do, and how they look at what came of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from api.access.rules import SYSTEM
from api.database import Database, raw
from api.database.reader import Row
from api.events.bell import Bell
from api.loyalty.actions.programmes import set_programme
from api.loyalty.programme import Programme
from api.loyalty.reads.customers import CustomerView, customers_by_ids
from api.orders.models import Customer
from api.settings import Settings
from api.wiring import effects
from api.worker import work_once
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.histories import CLUB
from tests.people import FakePayments


class OwnConnection:
    """Reads by the connection that writes: these stories have no other."""

    statements = 0

    async def fetch(self, sql: str, *values: object) -> Sequence[Row]:
        return await raw.execute(sql, *values)

    async def close(self) -> None: ...


async def worked(now: datetime = NOW) -> None:
    """All that waits for a commit."""
    chores = effects(FakePayments(), lambda: now, reads=OwnConnection(), settings=Settings())
    while await work_once(Bell(), chores, now=now):
        pass


async def club(brand: str = "brinkvik", programme: Programme = CLUB, **more: Any) -> None:
    usual = {"actor": SYSTEM, "key": uuid4(), "now": NOW}
    await set_programme(brand, programme, **{**usual, **more})


async def seen(database: Database, now: datetime = NOW, language: str = "en") -> CustomerView:
    """The only customer there is."""
    customer = await Customer.get()
    (found,) = await customers_by_ids(database.reads, [customer.id], at=now, language=language)
    assert found
    return found
