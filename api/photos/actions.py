"""Announce a photo, invite a phone, keep what came: one transaction each, no network."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import PhotoAdded
from api.kernel.refusal import InvalidInput, NotFound
from api.photos.models import Photo, PhotoInvitation
from api.photos.pictures import Picture
from api.photos.rules import (
    MOST_PHOTOS,
    TIME_TO_ADD,
    TIME_TO_UPLOAD,
    TOO_MANY,
    UNKNOWN_ADDRESS,
    UNKNOWN_PHOTO,
    Mark,
    PhotoSide,
    PhotoState,
    checked,
    refuse_if_too_large,
)
from api.returns.models import Return, ReturnItem
from api.returns.rules import UNKNOWN_ITEM

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@atomic()
async def add_photo(
    item_id: UUID, size: int, marks: Sequence[Mark], *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """Its row, and the address to send its bytes to. Nobody sees it before it is whole."""
    refuse_if_too_large(size)
    kept = checked(marks)
    item = await _seen(item_id, actor)
    claimed = await claim(actor, key, "addPhoto", (item_id, size, kept), now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    made = await _announce(item, size, kept, side=side_of(actor), by=actor.name, now=now)
    await claimed.answer(str(made.id))
    return made.id


@atomic()
async def invite_photos(item_id: UUID, *, actor: Actor, key: UUID, now: datetime) -> UUID:
    """An address for a phone, good for an hour. Whoever opens it adds photos of this item alone."""
    item = await _seen(item_id, actor)
    claimed = await claim(actor, key, "invitePhotos", item_id, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    made = await PhotoInvitation.create(
        item_id=item.id,
        token=secrets.token_urlsafe(32),
        side=side_of(actor),
        by=actor.name,
        good_until=now + TIME_TO_ADD,
    )
    await claimed.answer(str(made.id))
    return made.id


@atomic()
async def add_by_invitation(token: str, size: int, *, now: datetime) -> Photo:
    refuse_if_too_large(size)
    found = await PhotoInvitation.get_or_none(token=token, good_until__gt=now)
    if found is None:
        raise NotFound(UNKNOWN_ADDRESS)
    _, item = await ReturnItem.locked_with_return(found.item_id)
    return await _announce(item, size, [], side=found.side, by=found.by, now=now)


def side_of(actor: Actor) -> PhotoSide:
    return PhotoSide.BENCH if actor.is_staff else PhotoSide.CUSTOMER


async def _seen(item_id: UUID, actor: Actor) -> ReturnItem:
    found = await ReturnItem.get_or_none(id=item_id)
    case = await Return.locked(found.of_id) if found else None
    if found is None or case is None or not actor.sees_return(case.order_id, gift=case.gift):
        raise NotFound(UNKNOWN_ITEM, field="returnItemId")
    return found


async def _announce(
    item: ReturnItem, size: int, marks: Sequence[Mark], *, side: PhotoSide, by: str, now: datetime
) -> Photo:
    known = Photo.filter(item_id=item.id).exclude(state=PhotoState.UNREADABLE)
    if await known.count() >= MOST_PHOTOS:
        raise InvalidInput(TOO_MANY, field="returnItemId", most=MOST_PHOTOS)
    return await Photo.create(
        item_id=item.id,
        side=side,
        bytes=size,
        upload_token=secrets.token_urlsafe(32),
        path=secrets.token_urlsafe(32),
        marks=msgspec.to_builtins(marks),
        by=by,
        added_at=now,
    )


@atomic()
async def mark_photo(
    photo_id: UUID, marks: Sequence[Mark], *, actor: Actor, key: UUID, now: datetime
) -> None:
    """What matters on it, instead of what was marked before: one of a phone comes without marks."""
    kept = checked(marks)
    found = await Photo.get_or_none(id=photo_id, state=PhotoState.KEPT)
    if found is None:
        raise NotFound(UNKNOWN_PHOTO, field="photoId")
    await Return.locked((await ReturnItem.get(id=found.item_id)).of_id)
    claimed = await claim(actor, key, "markPhoto", (photo_id, kept), now=now)
    if claimed.before is None:
        await Photo.filter(id=photo_id).update(marks=msgspec.to_builtins(kept))
        await claimed.answer(True)


@atomic()
async def keep(photo_id: UUID, picture: Picture | None, *, now: datetime) -> None:
    """It is in the store, or was no picture. Twice is once."""
    found = await Photo.get(id=photo_id)
    case, item = await ReturnItem.locked_with_return(found.item_id)
    photo = await Photo.get(id=photo_id)
    if photo.state is not PhotoState.AWAITED:
        return
    photo.state = PhotoState.UNREADABLE
    if picture:
        photo.state, photo.kept_at = PhotoState.KEPT, now
        photo.width, photo.height = picture.width, picture.height
    await photo.save()
    if picture:
        await record(PhotoAdded(case.id, item.id, photo.id), now=now)


async def outdated(*, keep_days: int, now: datetime) -> list[Photo]:
    """What was announced and never came whole, and what nobody needs any more: the return has been
    over for so long (GDPR art. 5(1)(e))."""
    never = Photo.filter(added_at__lt=now - TIME_TO_UPLOAD).exclude(state=PhotoState.KEPT)
    over = now - timedelta(days=keep_days)
    done = Photo.filter(item__of__closed_at__lt=over, added_at__lt=over)
    return [*await never.limit(500), *await done.limit(500)]


async def erase(item_ids: Sequence[UUID]) -> None:
    """What customers sent: nobody is told its address from now on, the next sweep takes the files.
    What the bench took proves what was paid back for it."""
    sent = Photo.filter(item_id__in=item_ids, side=PhotoSide.CUSTOMER)
    await sent.update(state=PhotoState.UNREADABLE, added_at=LONG_AGO)
    await PhotoInvitation.filter(item_id__in=item_ids).delete()


async def forget(photo_ids: Sequence[UUID]) -> None:
    """After their files: a row without a file is found again, a file without a row is not."""
    await Photo.filter(id__in=photo_ids).delete()
