"""A programme with its tiers, as it is told to everybody."""

from datetime import datetime
from decimal import Decimal

import msgspec

from api.database.reader import Reader, Row
from api.kernel.money import LocalMoney
from api.loyalty.member_program import member_program
from api.loyalty.programme import Benefit, Overdraft, Points, Tier, minor_of
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


class PointsRulesView(msgspec.Struct, frozen=True):
    per: tuple[LocalMoney, ...]
    slow_bonus: int
    consolidated_bonus: int
    overdraft: Overdraft


class ProgrammeView(msgspec.Struct, frozen=True):
    name: str
    description: str
    url: str | None
    version: int
    valid_from: datetime
    period_days: int
    grace_days: int
    tiers: tuple[TierView, ...]
    points: PointsRulesView | None
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
        _points(programme.points, language) if programme.points else None,
        member_program(programme, brand["name"], language),
    )


def _amounts(by_currency: dict[str, Decimal], language: str) -> tuple[LocalMoney, ...]:
    minor = minor_of(by_currency)
    return tuple(LocalMoney(amount, currency, language) for currency, amount in minor.items())


def _points(points: Points, language: str) -> PointsRulesView:
    return PointsRulesView(
        _amounts(points.per, language),
        points.slow_bonus,
        points.consolidated_bonus,
        points.overdraft,
    )


def _tier(tier: Tier, language: str) -> TierView:
    reach = ReachView(
        _amounts(tier.reach.spend, language),
        tier.reach.orders,
        tier.reach.kept_percent,
        tier.reach.sustainable,
    )
    return TierView(tier.handle, tier.said(language), reach, tier.benefits)
