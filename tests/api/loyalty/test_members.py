"""Tiers and segments to the outside: who objects is in none, and nobody is skipped or doubled."""

from uuid import uuid4

from api.access.rules import SYSTEM
from api.database import Database
from api.events.models import Outbox
from api.loyalty.actions.objections import object_to_profiling
from api.loyalty.actions.standings import recompute
from api.loyalty.models import Standing
from api.loyalty.reads.members import Member, members
from api.loyalty.segments import Segment
from api.orders.formats.incoming import ImportedCustomer
from api.orders.models import Customer
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.doing import club, worked
from tests.api.orders.examples import order, take_in


async def a_club_of(count: int) -> None:
    await club()
    people = [ImportedCustomer(external_id=f"c{n}", name="Noor Veld") for n in range(count)]
    await take_in(*(order(f"o{n}", customer=one) for n, one in enumerate(people)))
    await worked()


async def asked(shop: Database, **only: object) -> list[Member]:
    usual = {"tier": None, "segment": None, "after": 0, "first": 100}
    return [member for _, member in await members(shop.reads, "brinkvik", **{**usual, **only})]


async def test_pages_hold_everybody_once_and_other_brands_nobody(shop: Database):
    await a_club_of(5)

    seen, after = list[str](), 0
    while page := await members(
        shop.reads, "brinkvik", tier="BRONZE", segment=None, after=after, first=2
    ):
        seen += [member.external_id for _, member in page]
        after = page[-1][0]

    assert seen == ["c0", "c1", "c2", "c3", "c4"]
    assert await members(shop.reads, "ostrala", tier=None, segment=None, after=0, first=9) == []
    assert await asked(shop, tier="GOLD") == []


async def test_who_objects_leaves_every_segment_and_keeps_the_tier(shop: Database):
    await a_club_of(2)
    assert [one.external_id for one in await asked(shop, segment=Segment.NEW)] == ["c0", "c1"]

    noor = await Customer.get(external_id="c0")
    await object_to_profiling(noor.id, actor=SYSTEM, key=uuid4(), now=NOW)

    assert [one.external_id for one in await asked(shop, segment=Segment.NEW)] == ["c1"]
    (first, _) = await asked(shop)
    assert (first.tier, first.segments, first.objected) == ("BRONZE", (), True)


async def test_the_feed_names_who_moved_and_not_who_only_earned_points(shop: Database):
    await a_club_of(2)
    noor = await Standing.get(customer__external_id="c0")
    await Standing.filter(id=noor.id).update(segments=["VALUE"])

    await recompute([row.customer_id for row in await Standing.all()], now=NOW)

    last = await Outbox.filter(name="StandingsChanged").order_by("-id").first()
    (member, _) = await asked(shop)
    assert last is not None
    assert last.body == {"customer_ids": [noor.customer_id], "moved": [member.id]}
