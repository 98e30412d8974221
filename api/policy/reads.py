"""Which policy is in force, and which one was when the order was placed."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

import msgspec

from api.database.reader import Reader, placeholders, structs
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
    policy: CompiledPolicy


class _Row(msgspec.Struct, frozen=True):
    id: int
    market_id: int
    brand_id: int | None
    version: int
    valid_from: datetime
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
        "SELECT id, market_id, brand_id, version, valid_from, document FROM policy "
        f"WHERE market_id IN ({placeholders(len(ids))}) ORDER BY version DESC",
        *ids,
    )
    found: dict[int, list[PolicyVersion]] = {market_id: [] for market_id in ids}
    for row in structs(rows, _Row):
        policy = _compiled(row.document)
        found[row.market_id].append(
            PolicyVersion(row.id, row.market_id, row.brand_id, row.version, row.valid_from, policy)
        )
    return found


def in_force(
    versions: Sequence[PolicyVersion], at: datetime, *, brand_id: int | None = None
) -> PolicyVersion | None:
    """The brand's own, else the market's. The newest of those that have begun."""
    begun = [version for version in versions if version.valid_from <= at]
    own = (version for version in begun if brand_id and version.brand_id == brand_id)
    return next(own, None) or next((one for one in begun if one.brand_id is None), None)


class PublishedPolicy(msgspec.Struct, frozen=True):
    id: int
    country: str
    brand: str | None
    version: int
    text: str
    valid_from: datetime
    drafted_by: str
    published_by: str
    published_at: datetime


class WaitingDraft(msgspec.Struct, frozen=True):
    id: int
    country: str
    brand: str | None
    text: str
    drafted_by: str
    drafted_at: datetime


VERSIONS = """
SELECT p.id, m.country, b.handle AS brand, p.version, p.text, p.valid_from, p.drafted_by,
       p.published_by, p.published_at
FROM policy p JOIN market m ON m.id = p.market_id LEFT JOIN brand b ON b.id = p.brand_id
ORDER BY m.country, p.version DESC LIMIT 500
"""
DRAFTS = """
SELECT d.id, m.country, b.handle AS brand, d.text, d.drafted_by, d.drafted_at
FROM policy_draft d JOIN market m ON m.id = d.market_id LEFT JOIN brand b ON b.id = d.brand_id
WHERE d.published_id IS NULL ORDER BY d.id DESC LIMIT 100
"""


async def versions_and_drafts(reads: Reader) -> tuple[list[PublishedPolicy], list[WaitingDraft]]:
    """Of every market; of the drafts those that wait."""
    versions = structs(await reads.fetch(VERSIONS), PublishedPolicy)
    return versions, structs(await reads.fetch(DRAFTS), WaitingDraft)
