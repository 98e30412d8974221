"""The real network layer against a real GraphQL server on a real socket."""

import asyncio

import pytest
from websockets.asyncio.server import serve

from reviewer_app.journal import Act, Operation
from reviewer_app.remote import Remote
from reviewer_app.server import Declined, Offline, SignInNeeded
from tests.reviewer_app.fake_shop import PASSWORD, FakeShop
from tests.reviewer_app.graphql_shop import GraphQLShop


@pytest.fixture
def served():
    served = GraphQLShop(FakeShop())
    served.start()
    yield served
    served.stop()


@pytest.fixture
async def remote(served):
    remote = Remote(served.url, language="nl", time_zone="Europe/Amsterdam")
    yield remote
    await remote.close()


async def test_signing_in_gives_a_token_that_opens_the_rest(remote, served):
    session = await remote.sign_in("mira", PASSWORD, "Bench 04")
    snapshot = await remote.queue()
    assert (session.staff.name, snapshot.total) == ("Mira Koval", 14)
    assert served.asked[-1][1]["Authorization"] == "Bearer token-1"
    assert served.asked[-1][1]["Accept-Language"] == "nl"


async def test_without_a_token_a_sign_in_is_needed(remote):
    with pytest.raises(SignInNeeded):
        await remote.queue()


async def test_a_wrong_password_is_declined_in_the_servers_words(remote):
    with pytest.raises(Declined, match="do not belong together"):
        await remote.sign_in("mira", "wrong", "Bench 04")


async def test_a_parcel_is_read_whole(remote):
    await remote.sign_in("mira", PASSWORD, "Bench 04")
    parcel = await remote.parcel("P1")
    headphones = parcel.items[1]
    assert headphones.product.options[0].value == "Sand"
    assert headphones.outlooks[2].refund.total.formatted == "€116.10"
    assert headphones.checks[0].critical


@pytest.mark.parametrize(
    ("code", "kind"),
    [("3SRTN000001", "Parcel"), ("CH65-W", "ScannedItem"), ("what", "ScannedNothing")],
)
async def test_a_scan_is_answered_by_what_it_is(remote, code, kind):
    await remote.sign_in("mira", PASSWORD, "Bench 04")
    assert type(await remote.scan(code)).__name__ == kind


async def test_nobody_at_the_door_is_offline(served):
    remote = Remote(served.url, language="en", time_zone="Europe/Amsterdam")
    served.stop()
    with pytest.raises(Offline):
        await remote.sign_in("mira", PASSWORD, "Bench 04")
    await remote.close()


async def test_the_token_is_not_given_to_another_host(remote, served):
    await remote.sign_in("mira", PASSWORD, "Bench 04")
    assert (await remote.picture("/pictures/x.png")).startswith(b"\x89PNG")
    with pytest.raises(Offline):
        await remote.picture("http://127.0.0.1:9/elsewhere.png")


async def test_a_replay_with_the_same_key_is_answered_the_same(remote, served, tmp_path, clock):
    from reviewer_app.journal import Journal

    await remote.sign_in("mira", PASSWORD, "Bench 04")
    journal = Journal(tmp_path / "journal.sqlite3")
    given = {"returnItemId": "P4-1", "grade": "A", "answers": [], "expectedRefund": "35.00"}
    journal.write(Act(Operation.INSPECT, given, "P4-1"), actor="mira", now=clock())
    entry = journal.oldest({"mira"})
    journal.shut()
    await remote.send(entry)
    await remote.send(entry)
    assert len(served.shop.heard) == 2
    assert len(served.shop.inspections) == 1


def test_a_whole_parcel_over_the_wire_with_the_server_restarted_in_between(
    make_station, served, qtbot
):
    station = make_station(Remote(served.url, language="en", time_zone="Europe/Amsterdam"))
    with qtbot.waitSignal(station.live.snapshot):
        station.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: not station.shelf.missing(["P4"]))
    served.stop()
    qtbot.waitUntil(lambda: not station.line.online)
    station.scanning.scan("3SRTN000004")
    station.bench.find("MISSING")
    station.bench.act()
    station.bench.go_on()
    assert station.frame.saved[0] == "Saved here, 1 waiting"
    looked = []
    station.live.snapshot.connect(looked.append)
    served.start()
    qtbot.waitUntil(lambda: bool(looked) and "P4-1" in served.shop.inspections, timeout=8000)
    assert "P4" not in [row.id for row in station.queue.rows]


async def test_changes_come_over_the_socket(remote, served):
    await remote.sign_in("mira", PASSWORD, "Bench 04")
    changes = remote.queue_changes()
    assert await anext(changes) is None
    waiting = asyncio.ensure_future(anext(changes))
    await asyncio.sleep(0.05)
    for item in served.shop.parcels["P4"]["items"]:
        item["inspection"] = {}
    for queue in served._changes:
        served._loop.call_soon_threadsafe(
            queue.put_nowait, {"parcelId": "P4", "position": "1", "parcel": None}
        )
    change = await asyncio.wait_for(waiting, 2)
    assert (change.parcel_id, change.parcel) == ("P4", None)
    await changes.aclose()


async def test_who_leaves_before_the_server_says_hello_hangs_up():
    came, gone = asyncio.Event(), asyncio.Event()

    async def mute(socket):
        await socket.recv()
        came.set()
        await socket.wait_closed()
        gone.set()

    async with serve(mute, "127.0.0.1", 0, subprotocols=["graphql-transport-ws"]) as served:
        port = served.sockets[0].getsockname()[1]
        remote = Remote(f"http://127.0.0.1:{port}/graphql", language="nl", time_zone="UTC")
        leaving = asyncio.ensure_future(anext(remote.queue_changes()))
        await asyncio.wait_for(came.wait(), 2)
        leaving.cancel()
        await asyncio.wait([leaving])
        await remote.close()
        await asyncio.wait_for(gone.wait(), 2)
