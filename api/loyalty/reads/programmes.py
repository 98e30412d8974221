"""A programme with its tiers, as it is told to everybody."""

from datetime import datetime

import msgspec

from api.database.reader import Reader, Row
from api.kernel.money import LocalMoney
from api.loyalty.member_program import member_program
from api.loyalty.programme import Benefit, Tier, minor_of
from api.loyalty.programmes import ProgrammeVersion, in_force, versions_of


class ReachView(msgspec.Struct, frozen=True):
    spend: tuple[LocalMoney, ...]
    orders: int
    kept_percent: int
    sustainable: int


class TierView(msgspec.Struct, frozen=True):
    handle: str
    name: str
    reach: ReachView
    benefits: tuple[Benefit, ...]


class ProgrammeView(msgspec.Struct, frozen=True):
    name: str
    description: str
    url: str | None
    version: int
    valid_from: datetime
    period_days: int
    grace_days: int
    tiers: tuple[TierView, ...]
    member_program: dict[str, object]


async def programme_of(
    reads: Reader, brand: str, *, at: datetime, language: str
) -> ProgrammeView | None:
    """The programme in force; None for a brand that has none, or that is not known."""
    rows = await reads.fetch("SELECT id, name FROM brand WHERE handle = $1", brand)
    versions = await versions_of(reads.fetch, [row["id"] for row in rows])
    found = [(row, in_force(versions[row["id"]], at)) for row in rows]
    return next((_programme(row, one, language) for row, one in found if one), None)


def _programme(brand: Row, version: ProgrammeVersion, language: str) -> ProgrammeView:
    programme = version.document
    return ProgrammeView(
        programme.name,
        programme.description,
        programme.url,
        version.version,
        version.valid_from,
        programme.period_days,
        programme.grace_days,
        tuple(_tier(tier, language) for tier in programme.tiers),
        member_program(programme, brand["name"], language),
    )


def _tier(tier: Tier, language: str) -> TierView:
    spend = minor_of(tier.reach.spend)
    reach = ReachView(
        tuple(LocalMoney(minor, currency, language) for currency, minor in spend.items()),
        tier.reach.orders,
        tier.reach.kept_percent,
        tier.reach.sustainable,
    )
    return TierView(tier.handle, tier.said(language), reach, tier.benefits)
