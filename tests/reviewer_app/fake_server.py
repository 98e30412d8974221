"""The server at the seam of Python: a FakeShop that answers at once, or is not there."""

import asyncio

import msgspec

from reviewer_app.answers import read
from reviewer_app.journal import Entry, Operation
from reviewer_app.parcels import (
    Answer,
    Approved,
    Candidates,
    Change,
    LookUp,
    Parcel,
    Session,
    Statistics,
    Waiting,
)
from reviewer_app.remote import SCANNED, TELLING
from reviewer_app.server import Declined, Offline, SignInNeeded, Snapshot
from tests.reviewer_app.fake_causes import FakeCauses
from tests.reviewer_app.fake_finances import FakeFinances
from tests.reviewer_app.fake_floors import FakeFloors
from tests.reviewer_app.fake_policies import FakePolicies
from tests.reviewer_app.fake_shop import FakeShop


class FakeServer:
    def __init__(self, shop: FakeShop) -> None:
        self.shop, self.language = shop, "en"
        self.up, self.known, self.stumbles = True, True, 0
        self.lose_answers = 0  # the deed is done, its answer gets lost
        self.sent: list[str] = []  # keys, first tries and replays
        self.photos: list[str] = []  # keys
        self.sent_as: list[str] = []  # and whose they were
        self.actor = ""
        self.grants: dict[str, str] = {}
        self.fetched: list[str] = []
        self._changes: list[asyncio.Queue] = []
        self.policies = FakePolicies(self._ask)
        self.finances = FakeFinances(self._ask)
        self.floors = FakeFloors(self._ask)
        self.causes = FakeCauses(self._ask)

    def _ask(self, *, open_door: bool = False) -> FakeShop:
        if not self.up:
            raise Offline
        if not self.known and not open_door:
            raise SignInNeeded
        return self.shop

    async def sign_in(self, username, password, bench) -> Session:
        return self._enter(self._ask(open_door=True).sign_in(username, password, bench))

    async def sign_in_with_badge(self, badge, pin, bench) -> Session:
        return self._enter(self._ask(open_door=True).sign_in_with_badge(badge, pin, bench))

    def _enter(self, answer) -> Session:
        if answer["__typename"] == "Refused":
            raise Declined(answer["message"])
        self.known = True
        self.actor = answer["staff"]["username"]
        return read(answer, Session)

    async def approve(self, given, key) -> Approved:
        answer = self._ask().approve({**given, "idempotencyKey": key})
        if answer["__typename"] == "Refused":
            raise Declined(answer["message"])
        return read(answer, Approved)

    async def sign_out(self, key) -> None:
        self._ask()

    async def queue(self) -> Snapshot:
        page = self._ask().queue()
        return Snapshot(read(page["nodes"], tuple[Waiting, ...]), page["totalCount"])

    async def queue_changes(self):
        self._ask()
        mine: asyncio.Queue = asyncio.Queue()
        self._changes.append(mine)
        yield None
        while True:
            change = await mine.get()
            if isinstance(change, Exception):
                raise change
            yield change

    def tell(self, change: Change | Exception) -> None:
        """To all that listen, from the screen's thread."""
        for queue in self._changes:
            queue._loop.call_soon_threadsafe(queue.put_nowait, change)

    def go_down(self) -> None:
        self.up = False
        self.tell(Offline())

    async def parcel(self, parcel_id) -> Parcel | None:
        found = self._ask().parcels.get(parcel_id)
        return read(found, Parcel) if found else None

    async def scan(self, code):
        answer = self._ask().scan(code)
        return read(answer, SCANNED[answer["__typename"]])

    async def look_up(self, said) -> LookUp:
        return read(self._ask().look_up(said), LookUp)

    async def statistics(self) -> Statistics:
        return read(self._ask().statistics(), Statistics)

    async def correct(self, item_id, reason, key) -> None:
        answer = self._ask().correct(item_id, reason)
        if answer:
            raise Declined(answer)

    async def find_candidates(self, find_id) -> Candidates:
        return read(self._ask().find_candidates(find_id), Candidates)

    async def tie_find(self, find_id, item_id, key) -> None:
        self._ask().tie_find(find_id, item_id)

    async def set_find_aside(self, find_id, place, key) -> None:
        self._ask().set_find_aside(find_id, place)

    async def lease(self, parcel_id, bench, key) -> Parcel:
        return read(self._ask().lease({"parcelId": parcel_id, "bench": bench}), Parcel)

    async def release(self, parcel_id, key) -> None:
        self._ask().release({"parcelId": parcel_id})

    async def add_photo(self, item_id, file, key) -> None:
        shop = self._ask()
        if key in self.photos:
            return
        try:
            shop.add_photo(item_id, file.read_bytes())
        except ValueError as error:
            raise Declined(str(error)) from error
        self.photos.append(key)
        if self.lose_answers:
            self.lose_answers -= 1
            raise Offline

    async def mark_photo(self, photo_id, rings, key) -> None:
        self._ask().mark_photo(photo_id, msgspec.to_builtins(rings))

    async def invite_photos(self, item_id, key) -> str:
        self._ask()
        return f"http://shop/photos/add/{item_id}"

    async def plates(self, bench, key) -> tuple[str, ...]:
        return self._ask().allocate()

    async def send(self, entry: Entry) -> Answer:
        granted = self.grants.get(entry.actor) in self.shop.granted
        if not self.known and not granted:
            self._ask()
        if self.actor not in ("", entry.actor) and not granted:
            raise SignInNeeded
        shop = self._ask(open_door=granted)
        self.sent.append(entry.key)
        self.sent_as.append(entry.actor)
        if self.stumbles:
            self.stumbles -= 1
            raise Declined("Something went wrong here. Tell support: 7f3a.", final=False)
        deeds = {
            Operation.INSPECT: shop.inspect,
            Operation.RECEIVE: shop.receive,
            Operation.DOCK: shop.check_in,
            Operation.FIND: shop.record_find,
            Operation.PLACE: shop.place,
            Operation.CLOSE: shop.close_bin,
            Operation.FINISH: shop.finish,
        }
        answer = deeds[entry.operation]({**entry.input, "idempotencyKey": entry.key})
        if self.lose_answers:
            self.lose_answers -= 1
            raise Offline
        if answer["__typename"] == "Refused":
            raise Declined(answer["message"])
        kind = TELLING.get(answer["__typename"])
        return read(answer, kind) if kind else None

    async def picture(self, url) -> bytes:
        self._ask()
        self.fetched.append(url)
        return b"not a picture"

    async def close(self) -> None:
        pass
