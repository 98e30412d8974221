"""Kill -9 before every step of a story, one process each, and see that the next one mends it.

`python -m tests.killing URL FOLDER NOW EVERY RESOLUTION` prints what went wrong, a line of JSON
each, and {"steps": N, "deaths": M} at the end. A step is a statement on its way to the database, a
commit, or a word to or from the gateway; EVERY 1 dies before each of them, 3 before every third.
One process imports everything and forks, so that a death takes a fraction of a second.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

import aiosqlite
import asyncpg

from api.access.rules import SYSTEM
from api.database import connect
from api.events.bell import Bell
from api.exchanges.actions.ending import record_payment, record_shipped
from api.exchanges.models import Exchange
from api.kernel.money import Money
from api.models import MODELS
from api.policy.document import Resolution
from api.refunds.credit.models import Credit
from api.refunds.models import Payout, Refund
from api.refunds.providers import Payment, PayoutStatus, Receipt
from api.returns.models import Return, ReturnItem
from api.settings import Settings
from api.wiring import effects
from api.worker import work_once
from tests.api.exchanges.swapping import exchanging, on_shelf, swap
from tests.invariants import violated
from tests.people import House
from tests.shop import sell

URL, FOLDER, NOW = sys.argv[1], Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3])
EVERY, HOW = int(sys.argv[4]), Resolution(sys.argv[5])
EXCHANGED = HOW is Resolution.EXCHANGE
WAITS = timedelta(minutes=3)
"""What a dead worker had taken is free again by then."""


class Death:
    """Comes before the given step, if there are so many."""

    def __init__(self) -> None:
        self.at: int | None = None

    def step(self) -> None:
        if self.at is None:
            return
        self.at -= 1
        if self.at < 0:
            os.kill(os.getpid(), signal.SIGKILL)


DEATH = Death()


def watched(kind: type, name: str) -> None:
    act: Callable[..., Awaitable[Any]] = getattr(kind, name)

    async def stepped(*given: Any, **named: Any) -> Any:
        """`execute` with arguments goes on to `_execute`, which counts it."""
        if name != "execute" or not given[2:] or kind is aiosqlite.Connection:
            DEATH.step()
        return await act(*given, **named)

    setattr(kind, name, stepped)


for kind, names in (
    (aiosqlite.Connection, ("execute", "executemany", "execute_insert", "commit", "rollback")),
    (asyncpg.Connection, ("execute", "executemany", "_execute")),
):
    for name in names:
        watched(kind, name)


class FakeGateway:
    """Pays an id once, and remembers on disk how often it was asked for what."""

    name = "fake"

    async def pay(self, payment: Payment) -> Receipt:
        DEATH.step()
        with (FOLDER / payment.key.hex).open("a") as asked:
            asked.write(f"{payment.amount.minor}\n")
        DEATH.step()
        return Receipt(PayoutStatus.PAID, f"FAKE-{payment.key.hex[:6]}")


async def story(number: int, *, dies: bool) -> list[str]:
    """One item judged and paid, as money or as other goods, by the same keys whoever tells it."""
    async with connect(URL, MODELS) as database:
        house = House(database, NOW)
        if dies:
            item = await (_swapped if EXCHANGED else _returned)(house, number)
        else:
            item = await ReturnItem.get(id=(FOLDER / f"item-{number}").read_text())
        (FOLDER / f"item-{number}").write_text(str(item.id))
        DEATH.at = number if dies else None
        now = NOW if dies else NOW + WAITS
        if EXCHANGED:
            await _paid_on_top(house, item, uuid5(NAMESPACE_OID, f"pay {number}"))
        await house.judge(item.id, key=uuid5(NAMESPACE_OID, str(number)))
        chores = effects(FakeGateway(), lambda: now, reads=house.reads, settings=Settings())
        while await work_once(Bell(), chores, now=now):
            pass
        if EXCHANGED:
            by = {"actor": SYSTEM, "key": uuid5(NAMESPACE_OID, f"ship {number}"), "now": now}
            await record_shipped((await Exchange.get(item_id=item.id)).id, "3S1", **by)
        return [] if dies else await wrong(house, item)


async def _returned(house: House, number: int) -> ReturnItem:
    (item,) = await house.arrived(await sell(f"K-{number}", now=NOW), resolution=HOW)
    return item


async def _swapped(house: House, number: int) -> ReturnItem:
    """For something dearer, of which there is one piece."""
    order = await exchanging(house, f"K-{number}")
    case = await swap(house, order, await on_shelf(house, f"POT-{number}", "35.00"))
    await house.receive((await Return.get(id=case)).rma)
    return await ReturnItem.get(of_id=case)


async def _paid_on_top(house: House, item: ReturnItem, key: UUID) -> None:
    exchange = await Exchange.get(item_id=item.id)
    by = {"reads": house.reads, "actor": SYSTEM, "key": key, "now": house.now}
    await record_payment(exchange.id, Money(3500 - 1900, "EUR"), "pay-1", **by)


async def wrong(house: House, item: ReturnItem) -> list[str]:
    found = [f"{name}: {rows}" for name, rows in (await violated(house.reads)).items()]
    refund = await Refund.get(item_id=item.id)
    if EXCHANGED:
        sent = (await Exchange.get(item_id=item.id)).state, refund.state, refund.exchanged_minor
        if sent != ("SHIPPED", "SUCCEEDED", 1900):
            found.append(f"{sent}")
    else:
        asked = await given(await Payout.get(refund_id=refund.id))
        if (refund.state, asked) != ("SUCCEEDED", {str(refund.minor)}):
            found.append(f"{refund.state}, given was {asked}")
    if (await Return.get(id=item.of_id)).closed_at is None:
        found.append("the case is still open")
    return found


async def given(payout: Payout) -> set[str]:
    """What the gateway was asked for, or what came onto a credit."""
    if HOW is not Resolution.STORE_CREDIT:
        return set((FOLDER / payout.key.hex).read_text().split())
    return {str(one.balance_minor) for one in await Credit.filter(order_id=payout.order_id)}


def forked(number: int, *, dies: bool) -> int:
    """The exit code of a process that tells the story; what went wrong is on its stdout."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        for one in asyncio.run(story(number, dies=dies)):
            print(json.dumps(f"before step {number}: {one}"), flush=True)
        code = 0
    finally:
        os._exit(code)


def main() -> None:
    number = 0
    while (died := forked(number, dies=True)) == -signal.SIGKILL:
        if forked(number, dies=False):
            sys.exit(f"before step {number}: it could not be mended")
        number += EVERY
    print(json.dumps({"steps": number, "deaths": number // EVERY}), flush=True)
    sys.exit(died)


if __name__ == "__main__":
    main()
