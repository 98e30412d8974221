"""The same store by two URLs: a folder, and S3 as obstore speaks it."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4
from xml.sax.saxutils import escape

import pytest
from aiohttp import web

from api.photos.actions import add_photo
from api.photos.models import Photo
from api.photos.providers import Store, store_from
from api.photos.rules import PhotoState
from api.photos.uploads import Uploads, whole_path
from api.returns.actions import Wanted
from api.returns.models import Return
from tests.api.photos.test_pictures import photo
from tests.people import House, grader
from tests.shop import sell


class FakeS3:
    """A bucket in memory; it remembers what it was asked."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.asked: list[str] = []

    async def answer(self, request: web.Request) -> web.Response:
        key = request.match_info["key"]
        self.asked.append(request.method)
        assert request.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=shop/")
        match request.method:
            case "PUT":
                self.objects[key] = await request.read()
                return web.Response(headers={"etag": '"1"'})
            case "POST" if "delete" in request.query:
                named = re.findall(r"<Key>(.*?)</Key>", await request.text())
                for key in named:
                    self.objects.pop(key, None)
                gone = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in named)
                return web.Response(text=f"<DeleteResult>{gone}</DeleteResult>")
            case _ if "list-type" in request.query:
                return web.Response(text=self._listed(request.query["prefix"]))
            case _ if key in self.objects:
                when = {"last-modified": "Sun, 22 Nov 2026 12:00:00 GMT", "etag": '"1"'}
                return web.Response(body=self.objects[key], headers=when)
            case _:
                return web.Response(status=404)

    def _listed(self, prefix: str) -> str:
        found = "".join(
            f"<Contents><Key>{escape(key)}</Key><Size>{len(content)}</Size><ETag>1</ETag>"
            "<LastModified>2026-11-22T12:00:00.000Z</LastModified></Contents>"
            for key, content in self.objects.items()
            if key.startswith(prefix)
        )
        return f"<ListBucketResult><IsTruncated>false</IsTruncated>{found}</ListBucketResult>"


@asynccontextmanager
async def a_bucket(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Store]:
    app, bucket = web.Application(), FakeS3()
    app.router.add_route("*", "/photos{slash:/?}{key:.*}", bucket.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    for name, value in (
        *(("AWS_ACCESS_KEY_ID", "shop"), ("AWS_SECRET_ACCESS_KEY", "only-for-a-test")),
        *(("AWS_ENDPOINT", f"http://127.0.0.1:{port}"), ("AWS_REGION", "eu-west-1")),
        ("AWS_ALLOW_HTTP", "true"),
    ):
        monkeypatch.setenv(name, value)
    try:
        yield store_from("s3://photos")
    finally:
        await runner.cleanup()
    assert set(bucket.asked) == {"PUT", "GET", "POST"}


@pytest.fixture(params=["folder", "s3"])
async def store(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Store]:
    if request.param == "folder":
        yield store_from(f"folder://{tmp_path}/photos")
        return
    async with a_bucket(monkeypatch) as bucket:
        yield bucket


async def test_what_is_put_is_there_and_what_is_removed_is_not(store: Store):
    await store.put("parts/a/000", b"one")
    await store.put("parts/a/003", b"three")
    await store.put("parts/ab/000", b"another's")
    assert await store.sizes("parts/a/") == {"parts/a/000": 3, "parts/a/003": 5}
    assert (await store.get("parts/a/003"), await store.get("parts/a/9")) == (b"three", None)
    await store.remove(["parts/a/000", "parts/a/003", "parts/a/9"])
    assert await store.sizes("parts/a/") == {}


def files(folder: Path) -> list[Path]:
    return [path for path in (folder / "kept").rglob("*") if path.is_file()]


async def a_photo(house: House, size: int) -> Photo:
    order = await sell(f"P-{uuid4().hex[:6]}", now=house.now)
    (item,) = await house.arrived(order, Wanted(1, 1, "changed_mind", None))
    id = await add_photo(item.id, size, [], actor=grader(), key=uuid4(), now=house.now)
    return await Photo.get(id=id)


async def test_two_who_finish_the_same_photo_at_once_keep_it_once(house: House, tmp_path: Path):
    uploads, sent = Uploads(store_from(f"folder://{tmp_path}/kept")), photo()
    taken = await a_photo(house, len(sent))
    await uploads.take(taken, 0, sent[:100], now=house.now)
    halves = (uploads.take(taken, 100, sent[100:], now=house.now) for _ in range(2))
    await asyncio.gather(*halves)

    assert (await Photo.get(id=taken.id)).state is PhotoState.KEPT
    told = await house.reads.fetch("SELECT name FROM outbox WHERE name = 'PhotoAdded'")
    assert len(told) == 1
    assert {path.parent.name for path in files(tmp_path)} == {"photos"}
    assert len(files(tmp_path)) == 2


async def test_what_was_whole_when_the_server_died_is_finished_by_the_next_question(
    house: House, tmp_path: Path
):
    store, sent = store_from(f"folder://{tmp_path}/kept"), photo()
    taken = await a_photo(house, len(sent))
    await store.put(f"parts/{taken.id}/{0:012d}", sent)  # and then the power was cut
    await Uploads(store).finish(taken, now=house.now)
    assert await store.get(whole_path(taken.path))
    assert (await Photo.get(id=taken.id)).state is PhotoState.KEPT


async def test_what_never_came_and_what_nobody_needs_any_more_is_swept(
    house: House, tmp_path: Path
):
    store, sent = store_from(f"folder://{tmp_path}/kept"), photo()
    uploads = Uploads(store)
    kept, never, old = [await a_photo(house, len(sent)) for _ in range(3)]
    for one in (kept, old):
        await uploads.take(one, 0, sent, now=house.now)
    await uploads.take(never, 0, sent[:50], now=house.now)
    later = house.now + timedelta(days=40)
    case = Return.filter(id=(await old.item).of_id)
    await case.update(closed_at=house.now + timedelta(days=1))

    await uploads.sweep(keep_days=30, now=later)

    assert await Photo.all().values_list("id", flat=True) == [kept.id]
    assert len(files(tmp_path)) == 2
    assert all(kept.path in path.name for path in files(tmp_path))
