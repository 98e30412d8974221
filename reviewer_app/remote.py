"""The real server: each question in GraphQL, each answer read into the station's values."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from reviewer_app.answers import read
from reviewer_app.journal import Entry, Operation
from reviewer_app.parcels import (
    Answer,
    Approved,
    Candidates,
    Change,
    DockReceipts,
    LookUp,
    Parcel,
    Ring,
    ScanAnswer,
    ScannedItem,
    ScannedNothing,
    Session,
    Statistics,
    Waiting,
)
from reviewer_app.remote_causes import RemoteCauses
from reviewer_app.remote_finances import RemoteFinances
from reviewer_app.remote_floors import RemoteFloors
from reviewer_app.remote_policies import RemotePolicies
from reviewer_app.server import Declined, SignInNeeded, Snapshot
from reviewer_app.sockets import Sockets

if TYPE_CHECKING:
    from reviewer_app.wire import Wire

QUEUE_FIRST = 50
DOORS = {"SignIn", "SignInWithBadge"}
"""Where not to be known means a wrong password, not a session that is over."""
Ask = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]
DOCUMENTS = {
    Operation.INSPECT: "InspectItem",
    Operation.RECEIVE: "ReceiveParcel",
    Operation.DOCK: "ReceiveParcels",
    Operation.FIND: "RecordFind",
    Operation.PLACE: "PlaceItem",
    Operation.CLOSE: "CloseContainer",
    Operation.FINISH: "FinishParcel",
}
TELLING: dict[str, type[Parcel | DockReceipts]] = {"Parcel": Parcel, "DockReceipts": DockReceipts}
SCANNED: dict[str, type[ScanAnswer]] = {
    "Parcel": Parcel,
    "ScannedItem": ScannedItem,
    "ScannedNothing": ScannedNothing,
}


class Remote:
    def __init__(self, url: str, *, language: str, time_zone: str) -> None:
        self._url, self._time_zone = url, time_zone
        self.language = language
        self._token = self._username = ""
        self.grants: dict[str, str] = {}
        self._wire: Wire | None = None
        self._sockets = Sockets()
        self._spoken = ("", "")
        self.policies = RemotePolicies(self._ask, self._deed)
        self.finances = RemoteFinances(self._ask, self._deed)
        self.floors = RemoteFloors(self._ask, self._deed, time_zone=time_zone)
        self.causes = RemoteCauses(self._ask, self._deed)

    async def sign_in(self, username: str, password: str, bench: str) -> Session:
        given = {"username": username, "password": password, "bench": bench}
        return await self._enter("SignIn", "signIn", given)

    async def sign_in_with_badge(self, badge: str, pin: str, bench: str) -> Session:
        given = {"badge": badge, "pin": pin, "bench": bench}
        return await self._enter("SignInWithBadge", "signInWithBadge", given)

    async def _enter(self, document: str, field: str, given: dict[str, str]) -> Session:
        session = read(await self._deed(document, field, {"input": given}), Session)
        self._token, self._username = session.token, session.staff.username
        return session

    async def approve(self, given: Mapping[str, Any], key: str) -> Approved:
        deed = {"input": {**given, "idempotencyKey": key}}
        return read(await self._deed("ApproveVerdict", "approveVerdict", deed), Approved)

    async def sign_out(self, key: str) -> None:
        await self._deed("SignOut", "signOut", {"input": {"idempotencyKey": key}})
        self._token = ""

    async def queue(self) -> Snapshot:
        page = (await self._ask("Queue", {"first": QUEUE_FIRST, "after": None}))["queue"]
        return Snapshot(read(page["nodes"], tuple[Waiting, ...]), page["totalCount"])

    async def queue_changes(self) -> AsyncGenerator[Change | None, None]:
        wire = await self._connected()
        async with aclosing(wire.listen("QueueChanged", {"after": None})) as answers:
            async for answer in answers:
                yield read(answer["queueChanged"], Change) if answer else None

    async def parcel(self, parcel_id: str) -> Parcel | None:
        found = (await self._ask("OneParcel", {"id": parcel_id}))["parcel"]
        return read(found, Parcel) if found else None

    async def scan(self, code: str) -> ScanAnswer:
        answer = (await self._ask("Scan", {"code": code}))["scan"]
        return read(answer, SCANNED[answer["__typename"]])

    async def look_up(self, said: str) -> LookUp:
        return read((await self._ask("LookUpParcels", {"text": said}))["lookUpParcels"], LookUp)

    async def statistics(self) -> Statistics:
        answer = await self._ask("Statistics", {"timeZone": self._time_zone})
        return read(answer["benchStatistics"], Statistics)

    async def correct(self, item_id: str, reason: str, key: str) -> None:
        given = {"returnItemId": item_id, "reason": reason, "idempotencyKey": key}
        await self._deed("CorrectVerdict", "correctVerdict", {"input": given})

    async def find_candidates(self, find_id: str) -> Candidates | None:
        found = (await self._ask("FindCandidates", {"id": find_id}))["findCandidates"]
        return read(found, Candidates) if found else None

    async def tie_find(self, find_id: str, item_id: str, key: str) -> None:
        given = {"findId": find_id, "returnItemId": item_id, "idempotencyKey": key}
        await self._deed("TieFind", "tieFind", {"input": given})

    async def set_find_aside(self, find_id: str, place: str, key: str) -> None:
        given = {"findId": find_id, "place": place, "idempotencyKey": key}
        await self._deed("SetFindAside", "setFindAside", {"input": given})

    async def lease(self, parcel_id: str, bench: str, key: str) -> Parcel:
        given = {"parcelId": parcel_id, "bench": bench, "idempotencyKey": key}
        return read(await self._deed("LeaseParcel", "leaseParcel", {"input": given}), Parcel)

    async def release(self, parcel_id: str, key: str) -> None:
        given = {"parcelId": parcel_id, "idempotencyKey": key}
        await self._deed("ReleaseParcel", "releaseParcel", {"input": given})

    async def plates(self, bench: str, key: str) -> tuple[str, ...]:
        given = {"input": {"bench": bench, "idempotencyKey": key}}
        answer = await self._deed("AllocatePlates", "allocatePlates", given)
        return read(answer["numbers"], tuple[str, ...])

    async def add_photo(self, item_id: str, file: Path, key: str) -> None:
        content = await asyncio.to_thread(file.read_bytes)
        given = {"returnItemId": item_id, "bytes": len(content), "idempotencyKey": key}
        answer = await self._deed("AddPhoto", "addPhoto", {"input": given})
        await (await self._connected()).upload(answer["uploadUrl"], content)

    async def mark_photo(self, photo_id: str, rings: Sequence[Ring], key: str) -> None:
        marks = msgspec.to_builtins(rings)
        given = {"photoId": photo_id, "marks": marks, "idempotencyKey": key}
        await self._deed("MarkPhoto", "markPhoto", {"input": given})

    async def invite_photos(self, item_id: str, key: str) -> str:
        given = {"returnItemId": item_id, "idempotencyKey": key}
        answer = await self._deed("InvitePhotos", "invitePhotos", {"input": given})
        return str(answer["url"])

    async def send(self, entry: Entry) -> Answer:
        """As the one who made it: by their session, or by what the bench was granted for them."""
        if entry.actor == self._username and self._token:
            try:
                return await self._send(entry, self._ask)
            except SignInNeeded:
                if entry.actor not in self.grants:
                    raise
        if entry.actor not in self.grants:
            raise SignInNeeded
        wire = self._wire_of(self.grants[entry.actor])
        try:
            return await self._send(entry, wire.ask)
        finally:
            await wire.close()

    async def _send(self, entry: Entry, ask: Ask) -> Answer:
        given = {"input": {**entry.input, "idempotencyKey": entry.key}}
        answer = await self._deed(DOCUMENTS[entry.operation], entry.operation, given, ask=ask)
        kind = TELLING.get(answer["__typename"])
        return read(answer, kind) if kind else None

    async def picture(self, url: str) -> bytes:
        return await (await self._connected()).fetch(url)

    async def close(self) -> None:
        """Returns when the last socket is closed; a stream is ended by whoever follows it."""
        if self._wire:
            await self._wire.close()
        await self._sockets.closed()

    async def _deed(
        self, document: str, field: str, given: dict[str, Any], *, ask: Ask | None = None
    ) -> dict[str, Any]:
        """A mutation: the noun it makes, or Declined with the server's own words."""
        answer = (await (ask or self._ask)(document, given))[field]
        if answer["__typename"] != "Refused":
            return answer
        if answer["refusal"] == "UNAUTHENTICATED" and document not in DOORS:
            raise SignInNeeded
        raise Declined(answer["message"])

    async def _ask(self, document: str, variables: dict[str, Any]) -> dict[str, Any]:
        return await (await self._connected()).ask(document, variables)

    async def _connected(self) -> "Wire":
        """Headers belong to a session, so a new token or language takes a new one."""
        if not self._wire or self._spoken != (self._token, self.language):
            old, self._spoken = self._wire, (self._token, self.language)
            self._wire = self._wire_of(self._token)
            if old:
                await old.close()
        return self._wire

    def _wire_of(self, token: str) -> "Wire":
        # Here and not above: the import takes 0.2 s, and the window is painted first.
        from reviewer_app.wire import Wire

        return Wire(self._url, self._sockets, token=token, language=self.language)
