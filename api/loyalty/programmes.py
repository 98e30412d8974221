"""Which programme a brand has, and had: its versions, the newest first."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from api.database.reader import placeholders, structs
from api.loyalty.history import Fetch
from api.loyalty.points import PointsAt
from api.loyalty.programme import Points, Programme

VERSIONS = """
SELECT brand_id, version, valid_from, document FROM loyalty_programme
WHERE brand_id IN ({ids}) ORDER BY version DESC
"""


class ProgrammeVersion(msgspec.Struct, frozen=True):
    brand_id: int
    version: int
    valid_from: datetime
    document: Programme


class _Row(msgspec.Struct, frozen=True):
    brand_id: int
    version: int
    valid_from: datetime
    document: str


async def versions_of(fetch: Fetch, brand_ids: Sequence[int]) -> dict[int, list[ProgrammeVersion]]:
    ids = sorted(set(brand_ids))
    found: dict[int, list[ProgrammeVersion]] = {id: [] for id in ids}
    if not ids:
        return found
    rows = await fetch(VERSIONS.format(ids=placeholders(len(ids))), *ids)
    for row in structs(rows, _Row):
        document = msgspec.json.decode(row.document, type=Programme)
        version = ProgrammeVersion(row.brand_id, row.version, row.valid_from, document)
        found[row.brand_id].append(version)
    return found


async def programme_of_brand(fetch: Fetch, brand_id: int, at: datetime) -> Programme | None:
    found = in_force((await versions_of(fetch, [brand_id]))[brand_id], at)
    return found.document if found else None


def in_force(versions: Sequence[ProgrammeVersion], at: datetime) -> ProgrammeVersion | None:
    return next((one for one in versions if one.valid_from <= at), None)


def points_of(versions: Sequence[ProgrammeVersion]) -> PointsAt:
    def points_at(at: datetime) -> Points | None:
        version = in_force(versions, at)
        return version.document.points if version else None

    return points_at
