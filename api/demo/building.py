"""Make the demo shop in an empty database, and note what a script or a person needs to try it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import msgspec

from api.database import Database
from api.demo import shelves, shop
from api.demo.carrying_out import Demo
from api.demo.club import know_everybody, open_club
from api.demo.finance import close_days
from api.demo.insights import look_back
from api.demo.orders import HERO_ORDER, another
from api.demo.orders import orders as invent
from api.demo.policies import disclosures, publish_policies
from api.demo.returns import plan_returns
from api.demo.staff import PASSWORD, PEOPLE, hire, partner_key
from api.demo.suggesting import Bought, send_exchanges
from api.orders.formats.incoming import ImportedOrder
from api.orders.models import Order
from api.orders.rules import Buyer
from api.returns.models import Return
from api.suggestions.actions.learning import learn_due

Progress = Callable[[str, int, int], None]
"""(what, done, of how many)"""


class DemoStaff(msgspec.Struct, frozen=True):
    role: str
    user: str
    password: str


class DemoOrder(msgspec.Struct, frozen=True):
    number: str
    email: str


class DemoFacts(msgspec.Struct, frozen=True, rename="camel"):
    """What stands in .demo/demo.json."""

    url: str
    staff: tuple[DemoStaff, ...]
    partner_key: str
    order: DemoOrder
    rma: str
    """Of a parcel that waits at the dock."""
    returns: int
    orders: int


async def build(
    database: Database, *, seed: int, count: int, now: datetime, say: Progress
) -> DemoFacts:
    await shop.set_up(now)
    staff = await hire(now)
    await publish_policies(staff, now)
    await open_club(staff, now)
    key = await partner_key(now)
    told = await disclosures(database.reads)
    invented, taken = [_told(order, told) for order in invent(seed, count, now)], 0
    async for done in shop.take_in(invented, now):
        taken += done.created
        say("orders", taken, count)
    await shelves.count(seed, now)
    await learn_due(database.url, now=now)
    plan, carried = plan_returns(invented, seed, now=now), 0
    demo = Demo(database, staff, seed=seed, now=now)
    for number, planned in enumerate(plan, 1):
        carried += await demo.carry_out(planned)
        say("returns", number, len(plan))
    taken += await _bought_later(demo.bought, invented, now)
    await send_exchanges(now)
    await know_everybody(now)
    await close_days(database, staff, now)
    await look_back(database, seed=seed, now=now)
    return DemoFacts(
        url="",
        staff=tuple(DemoStaff(one.role, one.user, PASSWORD) for one in PEOPLE),
        partner_key=key,
        order=await _order_to_try(),
        rma=(await Return.get(order__external_id=HERO_ORDER)).rma,
        returns=carried,
        orders=taken,
    )


async def _bought_later(
    bought: Sequence[Bought], before: Sequence[ImportedOrder], now: datetime
) -> int:
    """What was suggested, and clicked."""
    after = {one.external_id: one for one in before}
    those = [another(after[one.order], one.sku, one.at, now) for one in bought if one.at < now]
    return sum([done.created async for done in shop.take_in(those, now)])


def _told(order: ImportedOrder, disclosures: Mapping[str, str]) -> ImportedOrder:
    """Most checkouts showed the policy; the few that did not are told nothing here either."""
    if order.disclosure is None:
        return order
    told: dict[str, object] = {"disclosureId": disclosures[order.market or "NL"]}
    return msgspec.structs.replace(order, disclosure=told)


async def _order_to_try() -> DemoOrder:
    """A recent delivered order of which nothing came back yet, of somebody in a high tier where
    the policy knows tiers: so there is something to read in `because`."""
    delivered = Order.filter(all_delivered=True, buyer=Buyer.CONSUMER, email__not_isnull=True)
    known = delivered.filter(country="NL", customer__tier="GOLD")
    for orders in (known, delivered):
        async for order in orders.order_by("-ordered_at"):
            if not await Return.exists(order_id=order.id):
                return DemoOrder(order.number, order.email or "")
    raise LookupError("the demo shop delivered nothing")
