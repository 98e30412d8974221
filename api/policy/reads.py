"""Which policy is in force, and which one was when the order was placed."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.kernel.language import country_name
from api.policy.budgets import Taken
from api.policy.compiling import CompiledPolicy, compiled
from api.policy.document import Base, PolicyDocument, ReturnMethod, Way, Window

LAW_ONLY = compiled(
    PolicyDocument(
        currency="XXX",
        base=Base(
            window=Window(days=0),
            ways={ReturnMethod.OWN_CARRIER: Way(carrier="own", days=(3, 14))},
        ),
    )
)
"""A market without a policy: the statutory floor alone, sent by whom the customer likes."""


class PolicyVersion(msgspec.Struct, frozen=True):
    id: int
    market_id: int
    brand_id: int | None
    version: int
    valid_from: datetime
    seal: str
    policy: CompiledPolicy

    @property
    def whose(self) -> tuple[int, int]:
        """By which its budgets are told apart."""
        return self.market_id, self.brand_id or 0


class _Row(msgspec.Struct, frozen=True):
    id: int
    market_id: int
    brand_id: int | None
    version: int
    valid_from: datetime
    seal: str
    document: str


@lru_cache(maxsize=256)
def _compiled(document: str) -> CompiledPolicy:
    """A version never changes, and making it ready costs as much as a hundred decisions."""
    return compiled(msgspec.json.decode(document, type=PolicyDocument))


async def policies_of(reads: Reader, market_ids: Sequence[int]) -> dict[int, list[PolicyVersion]]:
    """Every version of these markets, newest first."""
    if not market_ids:
        return {}
    ids = sorted(set(market_ids))
    rows = await reads.fetch(
        "SELECT id, market_id, brand_id, version, valid_from, seal, document FROM policy "
        f"WHERE market_id IN ({placeholders(len(ids))}) ORDER BY version DESC",
        *ids,
    )
    found: dict[int, list[PolicyVersion]] = {market_id: [] for market_id in ids}
    for row in structs(rows, _Row):
        policy = _compiled(row.document)
        of_it = (row.version, row.valid_from, row.seal, policy)
        found[row.market_id].append(PolicyVersion(row.id, row.market_id, row.brand_id, *of_it))
    return found


def in_force(
    versions: Sequence[PolicyVersion], at: datetime, *, brand_id: int | None = None
) -> PolicyVersion | None:
    """The brand's own, else the market's. The newest of those that have begun."""
    begun = [version for version in versions if version.valid_from <= at]
    own = (version for version in begun if brand_id and version.brand_id == brand_id)
    return next(own, None) or next((one for one in begun if one.brand_id is None), None)


class MarketMeant(msgspec.Struct, frozen=True):
    market_id: int
    brand_id: int


MARKET = """
SELECT m.id AS market_id, b.id AS brand_id FROM market m JOIN brand b ON b.entity_id = m.entity_id
WHERE b.handle = $1 AND m.country = $2
"""


async def market_meant(reads: Reader, brand: str, country: str) -> MarketMeant | None:
    """None: this brand does not sell there."""
    return next(iter(structs(await reads.fetch(MARKET, brand, country), MarketMeant)), None)


class PolicyMarket(msgspec.Struct, frozen=True):
    """A country that one entity sells to, and the handles of its brands."""

    id: int
    country: str
    name: str
    """The country's, in one language."""
    currency: str
    brands: list[str]

    @property
    def public_id(self) -> str:
        return public_id("Market", self.id)


class _MarketRow(msgspec.Struct, frozen=True):
    id: int
    country: str
    currency: str
    brand: str


MARKETS = """
SELECT m.id, m.country, m.currency, b.handle AS brand
FROM market m JOIN brand b ON b.entity_id = m.entity_id
ORDER BY m.id, b.id LIMIT 1000
"""


async def markets(reads: Reader, language: str) -> list[PolicyMarket]:
    """Every market that a policy can be for."""
    found: dict[int, PolicyMarket] = {}
    for row in structs(await reads.fetch(MARKETS), _MarketRow):
        name = country_name(row.country, language)
        market = found.setdefault(row.id, PolicyMarket(row.id, row.country, name, row.currency, []))
        market.brands.append(row.brand)
    return list(found.values())


class PublishedPolicy(msgspec.Struct, frozen=True):
    id: int
    market_id: int
    country: str
    brand: str | None
    version: int
    text: str
    valid_from: datetime
    drafted_by: str
    published_by: str
    published_at: datetime
    in_force: bool

    @property
    def public_market(self) -> str:
        return public_id("Market", self.market_id)

    @property
    def public_id(self) -> str:
        return public_id("PolicyVersion", self.id)


class WaitingDraft(msgspec.Struct, frozen=True):
    id: int
    market_id: int
    country: str
    brand: str | None
    text: str
    drafted_by: str
    drafted_at: datetime
    yours: bool

    @property
    def public_market(self) -> str:
        return public_id("Market", self.market_id)

    @property
    def public_id(self) -> str:
        return public_id("PolicyDraft", self.id)


VERSIONS = """
SELECT p.id, p.market_id, m.country, b.handle AS brand, p.version, p.text, p.valid_from,
       p.drafted_by, p.published_by, p.published_at,
       p.version = (
           SELECT MAX(q.version) FROM policy q
           WHERE q.market_id = p.market_id AND COALESCE(q.brand_id, 0) = COALESCE(p.brand_id, 0)
             AND q.valid_from <= $1
       ) AS in_force
FROM policy p JOIN market m ON m.id = p.market_id LEFT JOIN brand b ON b.id = p.brand_id
WHERE {where} ORDER BY m.country, p.version DESC LIMIT 100
"""
DRAFTS = """
SELECT d.id, d.market_id, m.country, b.handle AS brand, d.text, d.drafted_by, d.drafted_at,
       d.drafted_by_owner = $1 AS yours
FROM policy_draft d JOIN market m ON m.id = d.market_id LEFT JOIN brand b ON b.id = d.brand_id
WHERE {where} ORDER BY d.id DESC LIMIT 100
"""


async def versions(reads: Reader, *, at: datetime) -> list[PublishedPolicy]:
    """The newest of every market."""
    return structs(await reads.fetch(VERSIONS.format(where="1 = 1"), at), PublishedPolicy)


async def version(reads: Reader, id: int, *, at: datetime) -> PublishedPolicy:
    (found,) = await reads.fetch(VERSIONS.format(where="p.id = $2"), at, id)
    return structs([found], PublishedPolicy)[0]


async def drafts(reads: Reader, *, owner: str) -> list[WaitingDraft]:
    """Those that wait to be published."""
    where = "d.published_id IS NULL"
    return structs(await reads.fetch(DRAFTS.format(where=where), owner), WaitingDraft)


async def draft(reads: Reader, id: int, *, owner: str) -> WaitingDraft:
    (found,) = await reads.fetch(DRAFTS.format(where="d.id = $2"), owner, id)
    return structs([found], WaitingDraft)[0]


class _Period(msgspec.Struct, frozen=True):
    market_id: int
    brand_id: int
    name: str
    first_day: date
    taken: int


TAKEN = """
SELECT market_id, brand_id, name, first_day,
  CAST(reserved_minor + spent_minor AS BIGINT) AS taken
FROM budget_period WHERE market_id IN ({ids})
"""
TOLD = """
SELECT r.disclosure_id, p.name FROM budget_reservation r
JOIN budget_period p ON p.id = r.period_id WHERE r.disclosure_id IN ({ids}) {which}
"""
UNUSED = "AND r.return_id IS NULL AND r.state = 'RESERVED'"


async def taken_of(reads: Reader, versions: Mapping[int, Sequence[PolicyVersion]]) -> Taken:
    """What is reserved and spent in the markets of these versions; no statement without budgets."""
    ids = [id for id, those in versions.items() if any(one.policy.budgets for one in those)]
    if not ids:
        return {}
    rows = structs(await reads.fetch(TAKEN.format(ids=placeholders(len(ids))), *ids), _Period)
    return {((row.market_id, row.brand_id), row.name, row.first_day): row.taken for row in rows}


async def told_budgets(
    reads: Reader, disclosure_ids: Collection[str], *, unused: bool = False
) -> dict[str, set[str]]:
    """By disclosure: the budgets out of which something was promised."""
    found: dict[str, set[str]] = {id: set() for id in disclosure_ids}
    if found:
        sql = TOLD.format(ids=placeholders(len(found)), which=UNUSED if unused else "")
        for row in await reads.fetch(sql, *found):
            found[row["disclosure_id"]].add(row["name"])
    return found


class PolicyKind(StrEnum):
    """What carries a document: by the name of its ids, and its table."""

    PolicyVersion = "policy"
    PolicyDraft = "policy_draft"


class _Written(msgspec.Struct, frozen=True):
    market_id: int
    brand_id: int | None
    document: str


class AgainstInForce(NamedTuple):
    document: PolicyDocument
    in_force: PolicyDocument | None
    """What its market, or its brand there, has today; None: nothing yet."""


async def against_in_force(
    reads: Reader, kind: PolicyKind, id: int, *, at: datetime
) -> AgainstInForce | None:
    """A draft or a version beside what is in force where it is for. None: there is none."""
    select = f"SELECT market_id, brand_id, document FROM {kind} WHERE id = $1"
    rows = structs(await reads.fetch(select, id), _Written)
    if not rows:
        return None
    (row,) = rows
    there = (await policies_of(reads, [row.market_id]))[row.market_id]
    now = in_force(there, at, brand_id=row.brand_id)
    return AgainstInForce(_compiled(row.document).document, now.policy.document if now else None)
