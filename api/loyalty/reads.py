"""What others see of a programme and of a customer's place in it, in a fixed few statements."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from api.database.reader import Reader, Row, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.loyalty.member_program import member_program
from api.loyalty.programme import Benefit, Tier, minor_of
from api.loyalty.programmes import ProgrammeVersion, in_force, versions_of
from api.loyalty.rules import SENTENCES, Condition, Missing


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


class MissingView(msgspec.Struct, frozen=True):
    condition: Condition
    count: int | None
    amount: LocalMoney | None
    sentence: str


class NextTierView(msgspec.Struct, frozen=True):
    handle: str
    name: str
    missing: tuple[MissingView, ...]


class CustomerTierView(msgspec.Struct, frozen=True):
    handle: str
    name: str
    until: datetime | None
    next: NextTierView | None


class CustomerView(msgspec.Struct, frozen=True):
    id: int
    brand: str
    external_id: str
    name: str | None
    tier: CustomerTierView | None
    objected_at: datetime | None

    @property
    def public_id(self) -> str:
        return public_id("Customer", self.id)


class _Customer(msgspec.Struct, frozen=True):
    id: int
    brand_id: int
    brand: str
    external_id: str
    name: str | None
    given_tier: str | None
    tier: str | None
    tier_until: datetime | None
    next_tier: str | None
    missing: str | None
    objected_at: datetime | None
    computed_at: datetime | None


CUSTOMERS = """
SELECT c.id, c.brand_id, b.name AS brand, c.external_id, c.name, c.tier AS given_tier, s.tier,
  s.tier_until, s.next_tier, s.missing, s.objected_at, s.computed_at
FROM customer c JOIN brand b ON b.id = c.brand_id LEFT JOIN standing s ON s.customer_id = c.id
WHERE c.id IN ({ids})
"""
BY_EXTERNAL_ID = """
SELECT c.id FROM customer c JOIN brand b ON b.id = c.brand_id
WHERE b.handle = $1 AND c.external_id = $2
"""


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


async def customer_called(reads: Reader, brand: str, external_id: str) -> int | None:
    rows = await reads.fetch(BY_EXTERNAL_ID, brand, external_id)
    return rows[0]["id"] if rows else None


async def customers_by_ids(
    reads: Reader, ids: Sequence[int], *, at: datetime, language: str
) -> list[CustomerView | None]:
    """In the order of the ids; as their standings were last worked out."""
    if not ids:
        return []
    rows = structs(await reads.fetch(CUSTOMERS.format(ids=placeholders(len(ids))), *ids), _Customer)
    versions = await versions_of(reads.fetch, [row.brand_id for row in rows])
    found = {
        row.id: CustomerView(
            row.id,
            row.brand,
            row.external_id,
            row.name,
            _place(row, in_force(versions[row.brand_id], at), language),
            row.objected_at,
        )
        for row in rows
    }
    return [found.get(id) for id in ids]


def _place(
    row: _Customer, version: ProgrammeVersion | None, language: str
) -> CustomerTierView | None:
    """A tier that the programme does not know has no other name than its handle."""
    handle = row.tier if row.computed_at else row.given_tier
    if handle is None:
        return None
    tiers = version.document.tiers if version else ()
    names = {tier.handle: tier.said(language) for tier in tiers}
    next_ = None
    if row.next_tier in names:
        missing = msgspec.json.decode(row.missing or "[]", type=tuple[Missing, ...])
        name = names[row.next_tier]
        said = tuple(_missing(one, name, language) for one in missing)
        next_ = NextTierView(row.next_tier, name, said)
    return CustomerTierView(handle, names.get(handle, handle), row.tier_until, next_)


def _missing(missing: Missing, tier: str, language: str) -> MissingView:
    sentence = SENTENCES[missing.condition]
    if missing.currency is None:
        said = sentence.say(language, count=missing.count, tier=tier)
        return MissingView(missing.condition, missing.count, None, said)
    amount = LocalMoney(missing.count, missing.currency, language)
    said = sentence.say(language, amount=amount.formatted, tier=tier)
    return MissingView(missing.condition, None, amount, said)
