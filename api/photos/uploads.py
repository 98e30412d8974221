"""Bytes come in parts, each kept as it came: a line that breaks costs the part that was on it.

What is whole is made a picture, put into the store, and only then told. The offsets are those of
tus 1.0.0, and any number of servers may take the parts of one photo. Killed anywhere, the next
part, question or sweep goes on.
"""

import asyncio
import re
from collections.abc import Sequence
from datetime import datetime

import structlog

from api.kernel.refusal import InvalidInput
from api.photos.actions import forget, keep, outdated
from api.photos.models import Photo
from api.photos.pictures import cleaned
from api.photos.providers import Store
from api.photos.rules import PhotoState

ADDRESS = re.compile(r"[A-Za-z0-9_-]{43}")
log = structlog.get_logger("photos")


def whole_path(path: str) -> str:
    return f"photos/{path}.jpg"


def small_path(path: str) -> str:
    return f"photos/{path}.small.jpg"


class Uploads:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def find(self, upload_token: str) -> Photo | None:
        return await Photo.get_or_none(upload_token=upload_token)

    async def offset(self, photo: Photo) -> int:
        """How many bytes are here, from the first on."""
        if photo.state is not PhotoState.AWAITED:
            return photo.bytes
        return sum(size for _, size in await self._parts(photo))

    async def take(self, photo: Photo, offset: int, content: bytes, *, now: datetime) -> int:
        """The offset after this part, which begins at the offset before it."""
        if content:
            await self._store.put(f"{_folder(photo)}/{offset:012d}", content)
        end = offset + len(content)
        if end == photo.bytes:
            await self.finish(photo, now=now)
        return end

    async def finish(self, photo: Photo, *, now: datetime) -> None:
        """Of what is whole: cleaned, stored, told. Twice is once."""
        parts = await self._parts(photo)
        if sum(size for _, size in parts) != photo.bytes:
            return
        if photo.state is PhotoState.AWAITED:
            await self._make(photo, parts, now=now)
        await self._store.remove([path for path, _ in parts])

    async def _make(self, photo: Photo, parts: Sequence[tuple[str, int]], *, now: datetime) -> None:
        found = [await self._store.get(path) or b"" for path, _ in parts]
        try:
            picture = await asyncio.to_thread(cleaned, b"".join(found))
        except InvalidInput:
            log.info("not_a_picture", photo=str(photo.id))
            picture = None
        if picture:
            await self._store.put(whole_path(photo.path), picture.whole)
            await self._store.put(small_path(photo.path), picture.small)
        await keep(photo.id, picture, now=now)

    async def _parts(self, photo: Photo) -> list[tuple[str, int]]:
        """Those that follow each other without a hole."""
        found = sorted((await self._store.sizes(_folder(photo) + "/")).items())
        parts: list[tuple[str, int]] = []
        reached = 0
        for path, size in found:
            if int(path.rpartition("/")[2]) == reached:
                parts.append((path, size))
                reached += size
        return parts

    async def picture(self, path: str, *, small: bool) -> bytes | None:
        if not ADDRESS.fullmatch(path):
            return None
        return await self._store.get(small_path(path) if small else whole_path(path))

    async def sweep(self, *, keep_days: int, now: datetime) -> None:
        gone = await outdated(keep_days=keep_days, now=now)
        for photo in gone:
            parts = await self._store.sizes(_folder(photo) + "/")
            await self._store.remove([*parts, whole_path(photo.path), small_path(photo.path)])
        await forget([photo.id for photo in gone])


def _folder(photo: Photo) -> str:
    return f"parts/{photo.id}"
