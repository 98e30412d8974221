"""A photo is announced, sent in parts over a line that breaks, and seen by who may see it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from api.access.rules import Role
from tests.api.photos.test_pictures import opened, photo
from tests.conftest import OpenShop
from tests.flows import asks
from tests.flows.asks import opened as order_opened
from tests.flows.asks import requested
from tests.flows.conftest import Server, Servers, inside
from tests.shop import sell

TUS = {"tus-resumable": "1.0.0"}
PART = {**TUS, "content-type": "application/offset+octet-stream"}
PHOTOS = """query ($rma: String!) { return(rma: $rma) { items {
  photos { id side url smallUrl width height marks { x words } } } } }"""


async def one_return(server: Server, number: str) -> tuple[str, dict[str, Any]]:
    async with inside(server):
        await sell(number, now=server.now)
    shopper, order = await order_opened(server, number)
    return shopper, await requested(server, shopper, order)


async def photos_in(server: Server, token: str, case: dict[str, Any]) -> list[dict[str, Any]]:
    return (await server.ask(token, PHOTOS, rma=case["rma"]))["return"]["items"][0]["photos"]


async def announced(server: Server, token: str, case: dict[str, Any], sent: bytes) -> str:
    item = case["items"][0]["id"]
    marks = [{"x": 0.25, "y": 0.5, "radius": 0.1, "words": "Kras"}]
    answer = await server.do(token, asks.ADD_PHOTO, returnItemId=item, bytes=len(sent), marks=marks)
    return server.url + answer["uploadUrl"][answer["uploadUrl"].index("/photos/") :]


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def offset(http: aiohttp.ClientSession, address: str) -> int:
    async with http.head(address, headers=TUS) as answer:
        return int(answer.headers["upload-offset"])


async def sent_on(http: aiohttp.ClientSession, address: str, content: bytes) -> int:
    """Whatever is not there yet, in parts of 4 kB; the status of the last."""
    status, at = 204, await offset(http, address)
    while at < len(content) and status == 204:
        headers = {**PART, "upload-offset": f"{at}"}
        async with http.patch(address, data=content[at : at + 4096], headers=headers) as answer:
            status, at = answer.status, int(answer.headers.get("upload-offset", at))
    return status


async def test_a_photo_comes_in_parts_and_is_seen_once_it_is_whole(
    server: Server, http: aiohttp.ClientSession
):
    shopper, case = await one_return(server, "F-1")
    sent = photo((1200, 900))
    address = await announced(server, shopper, case, sent)
    headers = {**PART, "upload-offset": "0"}
    async with http.patch(address, data=sent[:4096], headers=headers) as answer:
        assert answer.status == 204
    assert await photos_in(server, shopper, case) == []
    async with http.patch(address, data=sent[9:], headers={**headers, "upload-offset": "9"}) as no:
        assert (no.status, no.headers["upload-offset"]) == (409, "4096")

    assert await sent_on(http, address, sent) == 204

    (seen,) = await photos_in(server, shopper, case)
    assert (seen["side"], seen["width"], seen["height"]) == ("CUSTOMER", 1200, 900)
    assert seen["marks"] == [{"x": 0.25, "words": "Kras"}]
    for url, size in ((seen["url"], (1200, 900)), (seen["smallUrl"], (480, 360))):
        async with http.get(server.url + url[url.index("/photos/") :]) as answer:
            assert answer.headers["content-type"] == "image/jpeg"
            assert opened(await answer.read()).size == size
    grader = await server.signed_in(Role.GRADER)
    assert await photos_in(server, grader, case) == [seen]
    ring = {"x": 0.75, "y": 0.5, "radius": 0.1, "words": "Kras 31 mm"}
    await server.do(grader, asks.MARK_PHOTO, photoId=seen["id"], marks=[ring])
    (marked,) = await photos_in(server, shopper, case)
    assert marked["marks"] == [{"x": 0.75, "words": "Kras 31 mm"}]
    denied = await server.do(shopper, asks.MARK_PHOTO, photoId=seen["id"], marks=[])
    assert denied["__typename"] == "Refused"
    stranger, _ = await one_return(server, "F-2")
    assert (await server.ask(stranger, PHOTOS, rma=case["rma"]))["return"] is None
    assert await sent_on(http, address, sent) == 204, "once more is once"
    assert len(await photos_in(server, shopper, case)) == 1


async def test_a_server_that_is_killed_costs_the_part_that_was_on_the_line(
    a_shop: OpenShop, servers: Servers, http: aiohttp.ClientSession
):
    server = servers.start(a_shop.url, a_shop.shop, a_shop.now)
    shopper, case = await one_return(server, "F-3")
    sent = photo((1600, 1600))
    address = await announced(server, shopper, case, sent)
    async with http.patch(address, data=sent[:5000], headers={**PART, "upload-offset": "0"}):
        pass

    async def broken() -> AsyncIterator[bytes]:
        yield sent[5000:6000]
        await asyncio.sleep(0.2)
        server.killed()
        yield sent[6000:7000]

    with pytest.raises(aiohttp.ClientError):
        async with http.patch(address, data=broken(), headers={**PART, "upload-offset": "5000"}):
            pass
    again = servers.again(server)
    address = again.url + address[address.index("/photos/") :]

    assert await offset(http, address) == 5000
    assert await sent_on(http, address, sent) == 204
    assert len(await photos_in(again, shopper, case)) == 1


async def test_what_is_no_picture_is_said_and_shown_to_nobody(
    server: Server, http: aiohttp.ClientSession
):
    shopper, case = await one_return(server, "F-4")
    address = await announced(server, shopper, case, b"x" * 5000)
    assert await sent_on(http, address, b"x" * 5000) == 422
    assert await photos_in(server, shopper, case) == []
    async with http.patch(
        address, data=b"y" * 10, headers={**PART, "upload-offset": "5000"}
    ) as answer:
        assert answer.status == 413


async def test_a_phone_adds_photos_by_an_address_that_is_good_for_one_item(
    server: Server, http: aiohttp.ClientSession
):
    _, case = await one_return(server, "F-5")
    grader, item = await server.signed_in(Role.GRADER), case["items"][0]["id"]
    said = await server.do(grader, asks.INVITE_PHOTOS, returnItemId=item)
    page = server.url + said["url"][said["url"].index("/photos/") :]
    async with http.get(page, headers={"accept-language": "nl"}) as answer:
        text = await answer.text()
        assert "Foto maken" in text
        assert "{{" not in text
        assert "script-src 'nonce-" in answer.headers["content-security-policy"]
    sent = photo()
    async with http.post(page, headers={**TUS, "upload-length": f"{len(sent)}"}) as answer:
        assert answer.status == 201
        address = answer.headers["location"]
    address = server.url + address[address.index("/photos/") :]
    assert await sent_on(http, address, sent) == 204
    (seen,) = await photos_in(server, grader, case)
    assert seen["side"] == "BENCH"
    for bad in (page + "x", f"{server.url}/photos/add/nothing"):
        async with http.get(bad) as no, http.post(bad, headers={"upload-length": "9"}) as neither:
            assert (no.status, neither.status) == (404, 400)
    for nothing in ("nothing", "..%2F..%2Fetc%2Fpasswd", "a" * 43, "%00"):
        async with http.get(f"{server.url}/photos/{nothing}.jpg") as no:
            assert no.status == 404
    async with http.post(page, headers={"upload-length": f"{10**9}"}) as no:
        assert no.status == 400


async def test_a_photo_that_is_too_large_or_marked_outside_is_refused(server: Server):
    shopper, case = await one_return(server, "F-6")
    item = case["items"][0]["id"]
    for wrong in ({"bytes": 25_000_001}, {"bytes": 0}, {"bytes": 9, "marks": [OUTSIDE]}):
        no = await server.do(shopper, asks.ADD_PHOTO, returnItemId=item, **wrong)
        assert no["code"] == "INVALID_INPUT"
    stranger, _ = await one_return(server, "F-7")
    no = await server.do(stranger, asks.ADD_PHOTO, returnItemId=item, bytes=9)
    assert no["code"] == "NOT_FOUND"


OUTSIDE = {"x": 1.5, "y": 0.5, "radius": 0.1}
