"""Photos as they are shown. One statement."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.photos.rules import Mark, PhotoSide, PhotoState


class _Photo(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    side: PhotoSide
    path: str
    width: int
    height: int
    marks_json: str
    by: str
    added_at: datetime


class PhotoView(_Photo, frozen=True):
    base_url: str = ""

    @property
    def public_id(self) -> str:
        return public_id("Photo", self.id)

    @property
    def url(self) -> str:
        return f"{self.base_url}/photos/{self.path}.jpg"

    @property
    def small_url(self) -> str:
        return f"{self.base_url}/photos/{self.path}.small.jpg"

    @property
    def marks(self) -> tuple[Mark, ...]:
        return msgspec.json.decode(self.marks_json, type=tuple[Mark, ...])


PHOTOS = """
SELECT id, item_id, side, path, width, height, marks AS marks_json, "by", added_at FROM photo
WHERE state = 'KEPT' AND item_id IN ({ids}) ORDER BY added_at, id
"""


async def photos_of_items(
    reads: Reader, item_ids: Sequence[UUID], *, base_url: str
) -> list[tuple[PhotoView, ...]]:
    """In the order of the ids, the oldest of each first."""
    rows = await reads.fetch(PHOTOS.format(ids=placeholders(len(item_ids))), *item_ids)
    found = structs([{**dict(row), "base_url": base_url} for row in rows], PhotoView)
    return [tuple(one for one in found if one.item_id == id) for id in item_ids]


async def photo(reads: Reader, id: UUID, *, base_url: str) -> PhotoView:
    """One that is kept."""
    sql = "SELECT item_id FROM photo WHERE id = $1"
    (row,) = structs(await reads.fetch(sql, id), _Of)
    (of_item,) = await photos_of_items(reads, [row.item_id], base_url=base_url)
    return next(one for one in of_item if one.id == id)


class _Of(msgspec.Struct, frozen=True):
    item_id: UUID


class UploadView(msgspec.Struct, frozen=True):
    id: UUID
    upload_token: str
    state: PhotoState
    base_url: str

    @property
    def public_id(self) -> str:
        return public_id("Photo", self.id)

    @property
    def upload_url(self) -> str:
        return f"{self.base_url}/photos/uploads/{self.upload_token}"


async def upload(reads: Reader, id: UUID, *, base_url: str) -> UploadView:
    (row,) = await reads.fetch("SELECT id, upload_token, state FROM photo WHERE id = $1", id)
    return structs([{**dict(row), "base_url": base_url}], UploadView)[0]


class InvitationView(msgspec.Struct, frozen=True):
    token: str
    good_until: datetime
    base_url: str

    @property
    def url(self) -> str:
        return f"{self.base_url}/photos/add/{self.token}"


async def invitation(reads: Reader, id: UUID, *, base_url: str) -> InvitationView:
    sql = "SELECT token, good_until FROM photo_invitation WHERE id = $1"
    (row,) = await reads.fetch(sql, id)
    return structs([{**dict(row), "base_url": base_url}], InvitationView)[0]


INVITED = """
SELECT p.title, v.good_until FROM photo_invitation v JOIN return_item i ON i.id = v.item_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id WHERE v.token = $1
"""


async def invited(reads: Reader, token: str, *, now: datetime) -> str | None:
    """What the photos are of; None where the address is not good, or not any more."""
    rows = structs(await reads.fetch(INVITED, token), _Invited)
    return next((row.title for row in rows if row.good_until > now), None)


class _Invited(msgspec.Struct, frozen=True):
    title: str
    good_until: datetime
