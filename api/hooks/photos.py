"""`/photos/uploads/{token}`: the bytes of one photo, in parts (tus 1.0.0, core and creation).

    HEAD  → Upload-Offset: how many bytes are here
    PATCH → adds from Upload-Offset on; a line that breaks keeps what had come

The token is the key: it was told to whoever announced the photo, or is made by
`POST /photos/add/{token}` (Upload-Length) from the address that a phone was given.
"""

from collections.abc import Callable
from datetime import datetime

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from api.events.bell import Bell
from api.kernel import text
from api.kernel.language import Sentence, accepted
from api.kernel.refusal import Refusal
from api.photos.actions import add_by_invitation
from api.photos.models import Photo
from api.photos.rules import MOST_BYTES, NO_PICTURE, UNKNOWN_ADDRESS, PhotoState
from api.photos.uploads import Uploads

VERSION = "1.0.0"
HEADERS = {"tus-resumable": VERSION, "cache-control": "no-store", "referrer-policy": "no-referrer"}
PART = "application/offset+octet-stream"


def photo_upload(
    uploads: Uploads, bell: Bell, clock: Callable[[], datetime]
) -> Callable[[Request], object]:
    async def upload(request: Request) -> Response:
        photo = await uploads.find(text.typed(request.path_params["token"], most=64))
        if photo is None:
            return _no(request, 404, UNKNOWN_ADDRESS)
        if request.method == "HEAD":
            await uploads.finish(photo, now=clock())
            await bell.ring()
            return await _stands(request, photo)
        if request.headers.get("content-type") != PART:
            return PlainTextResponse(f"Send the part as {PART}.", 415, HEADERS)
        offset = await uploads.offset(photo)
        if text.whole_number(request.headers.get("upload-offset", "")) != offset:
            return Response(None, 409, {**HEADERS, "upload-offset": f"{offset}"})
        content = await _received(request, photo.bytes - offset)
        if content is None:
            return PlainTextResponse("More than was announced.", 413, HEADERS)
        await uploads.take(photo, offset, content, now=clock())
        await bell.ring()
        return await _stands(request, photo)

    async def _stands(request: Request, photo: Photo) -> Response:
        now = await Photo.get(id=photo.id)
        if now.state is PhotoState.UNREADABLE:
            return _no(request, 422, NO_PICTURE)
        stands = {"upload-offset": f"{await uploads.offset(now)}", "upload-length": f"{now.bytes}"}
        return Response(None, 204, {**HEADERS, **stands})

    return upload


async def _received(request: Request, most: int) -> bytes | None:
    """What came of it, also when the line broke; None: more than there is room for."""
    content = bytearray()
    try:
        async for chunk in request.stream():
            content += chunk
            if len(content) > most:
                return None
    except ClientDisconnect:
        pass
    return bytes(content)


def photo_announced(clock: Callable[[], datetime], base_url: str) -> Callable[[Request], object]:
    """A phone has no key to the graph: its address announces photos of one item."""

    async def announced(request: Request) -> Response:
        token = text.typed(request.path_params["token"], most=64)
        size = text.whole_number(request.headers.get("upload-length", "")) or 0
        try:
            photo = await add_by_invitation(token, size, now=clock())
        except Refusal as no:
            language = accepted(request.headers.get("accept-language", ""))
            return PlainTextResponse(no.say(language), 400, HEADERS)
        location = f"{base_url}/photos/uploads/{photo.upload_token}"
        return Response(None, 201, {**HEADERS, "location": location})

    return announced


async def photo_options(_request: Request) -> Response:
    said = {"tus-version": VERSION, "tus-extension": "creation", "tus-max-size": f"{MOST_BYTES}"}
    return Response(None, 204, {**HEADERS, **said})


def _no(request: Request, status: int, why: Sentence) -> Response:
    language = accepted(request.headers.get("accept-language", ""))
    return PlainTextResponse(why.say(language), status, HEADERS)
