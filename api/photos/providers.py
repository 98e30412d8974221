"""Where photos are kept: a folder, or any object store that a URL names."""

from collections.abc import AsyncGenerator, AsyncIterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import obstore
from obstore.store import LocalStore, ObjectStore, from_url

if TYPE_CHECKING:
    from obstore import ObjectMeta


class Store(Protocol):
    """Whole objects by their path. Putting one is all or nothing."""

    async def put(self, path: str, content: bytes) -> None: ...
    async def get(self, path: str) -> bytes | None: ...
    async def sizes(self, prefix: str) -> dict[str, int]: ...
    async def remove(self, paths: Sequence[str]) -> None: ...


class ObjectStoreOf:
    """What a URL names: a folder, S3 and what speaks like it, Google's or Azure's."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    async def put(self, path: str, content: bytes) -> None:
        await obstore.put_async(self._objects, path, content)

    async def get(self, path: str) -> bytes | None:
        try:
            found = await obstore.get_async(self._objects, path)
        except FileNotFoundError:
            return None
        return bytes(await found.bytes_async())

    async def sizes(self, prefix: str) -> dict[str, int]:
        return {name: size async for name, size in self._under(prefix)}

    async def _under(self, prefix: str) -> AsyncGenerator[tuple[str, int]]:
        # Its other answer, Arrow's, has no types where Arrow is not installed.
        pages: AsyncIterable[Sequence[ObjectMeta]] = obstore.list(  # pyright: ignore[reportUnknownMemberType]
            self._objects, prefix, return_arrow=False
        )
        async for page in pages:
            for one in page:
                yield one["path"], one["size"]

    async def remove(self, paths: Sequence[str]) -> None:
        """What is not there is removed already."""
        for path in paths:
            try:
                await obstore.delete_async(self._objects, path)
            except FileNotFoundError:
                continue


def store_from(url: str) -> Store:
    """`folder://photos` is relative to where the server runs, `folder:///srv/photos` is not;
    `s3://bucket/prefix` takes its account from the AWS_ variables of the environment."""
    scheme, _, rest = url.partition("://")
    if scheme == "folder":
        return ObjectStoreOf(LocalStore(Path(rest).absolute(), mkdir=True))
    return ObjectStoreOf(from_url(url))
