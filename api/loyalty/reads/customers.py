"""A customer, as the shop's programme knows them: what was last worked out, and why."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.loyalty.figures import Figures
from api.loyalty.programmes import ProgrammeVersion, in_force, versions_of
from api.loyalty.rfm import Scores
from api.loyalty.rules import SENTENCES, Condition, Missing
from api.loyalty.segments import FORMULAS, Segment, because
from api.reasons.rules import BY_HANDLE, NO_REASON


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


class ReturnedForView(msgspec.Struct, frozen=True):
    """Units that came back for one reason; `handle` None: none was given."""

    handle: str | None
    name: str
    units: int
    counts: bool


class ReturnBehaviourView(msgspec.Struct, frozen=True):
    lines: int
    returned: int
    rate: float
    lowest: float
    highest: float
    usual_rate: float
    bracketed: int
    sustainable: int
    reasons: tuple[ReturnedForView, ...]


class OutlookView(msgspec.Struct, frozen=True):
    orders: float
    net_value: LocalMoney
    alive: float


class SegmentView(msgspec.Struct, frozen=True):
    segment: Segment
    formula: str
    because: str


class CustomerView(msgspec.Struct, frozen=True):
    id: int
    brand: str
    external_id: str
    name: str | None
    tier: CustomerTierView | None
    orders: int | None
    net_value: LocalMoney | None
    first_order_at: datetime | None
    last_order_at: datetime | None
    return_behaviour: ReturnBehaviourView | None
    rfm: Scores | None
    lifetime_value: OutlookView | None
    segments: tuple[SegmentView, ...]
    objected_at: datetime | None
    computed_at: datetime | None

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
    figures: str | None
    segments: str | None
    objected_at: datetime | None
    computed_at: datetime | None


class _ReturnedFor(msgspec.Struct, frozen=True):
    customer_id: int
    reason: str | None
    counts: bool
    units: int


CUSTOMERS = """
SELECT c.id, c.brand_id, b.name AS brand, c.external_id, c.name, c.tier AS given_tier, s.tier,
  s.tier_until, s.next_tier, s.missing, s.figures, s.segments, s.objected_at, s.computed_at
FROM customer c JOIN brand b ON b.id = c.brand_id LEFT JOIN standing s ON s.customer_id = c.id
WHERE c.id IN ({ids})
"""
RETURNED_FOR = """
SELECT customer_id, reason, counts, count(*) AS units FROM returned_unit
WHERE customer_id IN ({ids}) GROUP BY customer_id, reason, counts ORDER BY units DESC, reason
"""
BY_EXTERNAL_ID = """
SELECT c.id FROM customer c JOIN brand b ON b.id = c.brand_id
WHERE b.handle = $1 AND c.external_id = $2
"""


async def customer_called(reads: Reader, brand: str, external_id: str) -> int | None:
    rows = await reads.fetch(BY_EXTERNAL_ID, brand, external_id)
    return rows[0]["id"] if rows else None


async def customers_by_ids(
    reads: Reader, ids: Sequence[int], *, at: datetime, language: str
) -> list[CustomerView | None]:
    """In the order of the ids."""
    if not ids:
        return []
    marks = placeholders(len(ids))
    rows = structs(await reads.fetch(CUSTOMERS.format(ids=marks), *ids), _Customer)
    versions = await versions_of(reads.fetch, [row.brand_id for row in rows])
    returned: dict[int, list[ReturnedForView]] = {id: [] for id in ids}
    for row in structs(await reads.fetch(RETURNED_FOR.format(ids=marks), *ids), _ReturnedFor):
        name = (BY_HANDLE[row.reason].name if row.reason else NO_REASON).say(language)
        view = ReturnedForView(row.reason, name, row.units, row.counts)
        returned[row.customer_id].append(view)
    found = {
        row.id: _customer(row, in_force(versions[row.brand_id], at), returned[row.id], language)
        for row in rows
    }
    return [found.get(id) for id in ids]


def _customer(
    row: _Customer,
    version: ProgrammeVersion | None,
    returned: Sequence[ReturnedForView],
    language: str,
) -> CustomerView:
    it = msgspec.json.decode(row.figures or "null", type=Figures | None)
    segments = msgspec.json.decode(row.segments or "[]", type=tuple[Segment, ...])
    return CustomerView(
        id=row.id,
        brand=row.brand,
        external_id=row.external_id,
        name=row.name,
        tier=_place(row, version, language),
        orders=it.orders if it else None,
        net_value=LocalMoney(it.net_minor, it.currency, language) if it else None,
        first_order_at=it.first_at if it else None,
        last_order_at=it.last_at if it else None,
        return_behaviour=_behaviour(it, returned) if it else None,
        rfm=it.scores if it else None,
        lifetime_value=_outlook(it, language) if it else None,
        segments=tuple(
            SegmentView(one, FORMULAS[one], because(one, it, language)) for one in segments if it
        ),
        objected_at=row.objected_at,
        computed_at=row.computed_at,
    )


def _behaviour(it: Figures, returned: Sequence[ReturnedForView]) -> ReturnBehaviourView:
    return ReturnBehaviourView(
        lines=it.lines,
        returned=it.returned,
        rate=it.rate.mean,
        lowest=it.rate.lowest,
        highest=it.rate.highest,
        usual_rate=it.usual_rate,
        bracketed=it.bracketed,
        sustainable=it.sustainable,
        reasons=tuple(returned),
    )


def _outlook(it: Figures, language: str) -> OutlookView | None:
    ahead = it.outlook
    if ahead is None:
        return None
    value = LocalMoney(ahead.net_minor, it.currency, language)
    return OutlookView(ahead.orders, value, ahead.alive)


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
