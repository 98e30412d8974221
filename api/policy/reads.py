"""Which policy is in force, and which one was when the order was placed."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.policy.document import MethodOffer, PolicyDocument, ReturnMethod

LAW_ONLY = PolicyDocument(
    window_days=0,
    methods=(
        MethodOffer(
            method=ReturnMethod.OWN_CARRIER,
            carrier="own",
            fee_minor=0,
            direct_cost_minor=0,
            min_days=3,
            max_days=14,
        ),
    ),
)
"""A market without a policy: the statutory floor alone, sent by whom the customer likes."""


class PolicyVersion(msgspec.Struct, frozen=True):
    id: int
    market_id: int
    version: int
    valid_from: datetime
    document: PolicyDocument


class _Row(msgspec.Struct, frozen=True):
    id: int
    market_id: int
    version: int
    valid_from: datetime
    document: str


async def policies_of(reads: Reader, market_ids: Sequence[int]) -> dict[int, list[PolicyVersion]]:
    """Every version of these markets, newest first."""
    if not market_ids:
        return {}
    ids = sorted(set(market_ids))
    rows = await reads.fetch(
        "SELECT id, market_id, version, valid_from, document FROM policy "
        f"WHERE market_id IN ({placeholders(len(ids))}) ORDER BY version DESC",
        *ids,
    )
    found: dict[int, list[PolicyVersion]] = {market_id: [] for market_id in ids}
    for row in structs(rows, _Row):
        document = msgspec.json.decode(row.document, type=PolicyDocument)
        found[row.market_id].append(
            PolicyVersion(row.id, row.market_id, row.version, row.valid_from, document)
        )
    return found


def in_force(versions: Sequence[PolicyVersion], at: datetime) -> PolicyVersion | None:
    return next((version for version in versions if version.valid_from <= at), None)
