"""Photos of what comes back: announced here, sent in parts to an address of their own."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import STAFF, Role, Scope
from api.graph.context import Context, Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import show, shown, shown_id
from api.graph.refused import Refused
from api.graph.terms import ORDER_PARTIES
from api.kernel.ids import uuid_of
from api.photos import actions, reads
from api.photos.rules import Mark, PhotoSide, PhotoState

BENCHES = (Role.GRADER, Role.SUPERVISOR, Role.SUPPORT_AGENT, Role.STORE_CLERK, Role.ADMIN)
PHOTOGRAPHERS = (Role.SHOPPER, Role.RECIPIENT, Role.PARTNER, *BENCHES)
SEES_PHOTOS = allowed(*ORDER_PARTIES, Role.RECIPIENT)
KEY = "Made by the client; the same key twice is one act."


@shows(Mark)
@strawberry.type(
    description="A ring around what matters, in parts of the photo's width and height.",
    directives=[SEES_PHOTOS],
)
class PhotoMark:
    x: float = shown("Its middle, from the left: 0 to 1.")
    y: float = shown("Its middle, from the top: 0 to 1.")
    radius: float = shown("In parts of the width.")
    words: str = shown("What it shows; may be empty.")


@shows(reads.PhotoView)
@strawberry.type(
    description="A photo of an item: upright, a JPEG, without what the camera wrote beside it.",
    directives=[SEES_PHOTOS],
)
class Photo:
    public_id: strawberry.ID = shown_id("photo")
    side: PhotoSide = shown("Who took it.")
    url: str = shown("Where it is. Whoever has the address sees it.")
    small_url: str = shown("The same, at most 480 pixels wide or high.")
    width: int = shown("In pixels.")
    height: int = shown("In pixels.")
    marks: list[PhotoMark] = shown("What was marked on it.")
    added_at: datetime = shown("When it was announced.")
    by: str = shown("Who took it, by name.", directives=[allowed(*STAFF)])


@shows(reads.UploadView)
@strawberry.type(
    description="A photo that is still to be sent.", directives=[allowed(*PHOTOGRAPHERS)]
)
class PhotoUpload:
    public_id: strawberry.ID = shown_id("photo")
    upload_url: str = shown("Where its bytes go: tus 1.0.0, `HEAD` for the offset and `PATCH`.")
    state: PhotoState = shown("Whether it is here.")


@shows(reads.InvitationView)
@strawberry.type(
    description="An address that a phone opens to add photos of one item.",
    directives=[allowed(*PHOTOGRAPHERS)],
)
class PhotoInvitation:
    url: str = shown("The address, to be shown as a QR code.")
    good_until: datetime = shown("Until when.")


@strawberry.input(description="A ring on a photo, in parts of its width and height.")
class PhotoMarkInput:
    x: float = shown("Its middle, from the left: 0 to 1.")
    y: float = shown("Its middle, from the top: 0 to 1.")
    radius: float = shown("In parts of the width.")
    words: str | None = shown("What it shows.", default=None)


@strawberry.input(description="A photo that is to be sent.")
class AddPhotoInput:
    return_item_id: strawberry.ID = shown("The item on it.")
    bytes: int = shown("How large the file is.")
    marks: list[PhotoMarkInput] = shown("What is marked on it.", default_factory=list)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="An item that a phone takes photos of.")
class InvitePhotosInput:
    return_item_id: strawberry.ID = shown("The item.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="What matters on a photo.")
class MarkPhotoInput:
    photo_id: strawberry.ID = shown("The photo.")
    marks: list[PhotoMarkInput] = shown("All of its rings; none takes them away.")
    idempotency_key: UUID = shown(KEY)


AddPhotoResult = Annotated[
    PhotoUpload | Refused,
    strawberry.union("AddPhotoResult", description="Where to send it, or why not."),
]
InvitePhotosResult = Annotated[
    PhotoInvitation | Refused,
    strawberry.union("InvitePhotosResult", description="The address, or why not."),
]

MarkPhotoResult = Annotated[
    Photo | Refused,
    strawberry.union("MarkPhotoResult", description="The photo with its rings, or why not."),
]


def _marks(given: list[PhotoMarkInput]) -> list[Mark]:
    return [Mark(one.x, one.y, one.radius, one.words or "") for one in given]


async def photos_of(context: Context, ids: list[UUID]) -> list[tuple[reads.PhotoView, ...]]:
    return await reads.photos_of_items(context.reads, ids, base_url=context.settings.base_url)


@strawberry.type
class PhotosMutation:
    @mutation(
        *PHOTOGRAPHERS,
        scope=Scope.RETURNS_WRITE,
        description="Announce a photo of an item, and get the address to send it to. It is shown "
        "once all of it has come. Never a condition of anything.",
    )
    async def add_photo(self, info: Info, input: AddPhotoInput) -> AddPhotoResult:
        context = info.context
        id = await actions.add_photo(
            uuid_of(input.return_item_id, "ReturnItem", field="returnItemId"),
            input.bytes,
            _marks(input.marks),
            **context.by(input.idempotency_key),
        )
        base_url = context.settings.base_url
        return show(PhotoUpload, await reads.upload(context.reads, id, base_url=base_url))

    @mutation(
        *PHOTOGRAPHERS,
        scope=Scope.RETURNS_WRITE,
        description="Get an address that a phone opens to take photos of an item, good for an "
        "hour and for nothing else.",
    )
    async def invite_photos(self, info: Info, input: InvitePhotosInput) -> InvitePhotosResult:
        context = info.context
        id = await actions.invite_photos(
            uuid_of(input.return_item_id, "ReturnItem", field="returnItemId"),
            **context.by(input.idempotency_key),
        )
        base_url = context.settings.base_url
        return show(PhotoInvitation, await reads.invitation(context.reads, id, base_url=base_url))

    @mutation(
        *BENCHES,
        scope=Scope.RETURNS_WRITE,
        description="Mark what matters on a photo, such as the scratch that something is taken off "
        "for. The customer sees it, too.",
    )
    async def mark_photo(self, info: Info, input: MarkPhotoInput) -> MarkPhotoResult:
        context = info.context
        id = uuid_of(input.photo_id, "Photo", field="photoId")
        await actions.mark_photo(id, _marks(input.marks), **context.by(input.idempotency_key))
        found = await reads.photo(context.reads, id, base_url=context.settings.base_url)
        return show(Photo, found)
