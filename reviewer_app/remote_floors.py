"""A lead's acts and questions at the real server."""

from collections.abc import Awaitable, Callable
from typing import Any

from reviewer_app.answers import read
from reviewer_app.floors import Leading, Task
from reviewer_app.parcels import Grade

Json = dict[str, Any]


class RemoteFloors:
    def __init__(
        self,
        ask: Callable[[str, Json], Awaitable[Json]],
        deed: Callable[[str, str, Json], Awaitable[Json]],
        *,
        time_zone: str,
    ) -> None:
        self._ask, self._deed, self._time_zone = ask, deed, time_zone

    async def leading(self) -> Leading:
        return read(await self._ask("Leading", {"timeZone": self._time_zone}), Leading)

    async def release(self, task: Task, reason: str, key: str) -> None:
        await self._do("releaseRefund", key, refundId=task.refund_id, reason=reason or None)

    async def look_again(self, task: Task, reason: str, key: str) -> None:
        await self._do("correctVerdict", key, returnItemId=task.items[0].id, reason=reason)

    async def decide(self, task: Task, decision: str, reason: str, key: str) -> None:
        about = {"returnItemId": task.items[0].id}
        await self._do("decideItem", key, decision=decision, reason=reason, **about)

    async def answer_appeal(self, task: Task, grade: Grade | None, reply: str, key: str) -> None:
        about = {"appealId": task.appeal and task.appeal.id}
        await self._do("answerAppeal", key, grade=grade, reply=reply, **about)

    async def grade_again(self, task: Task, grade: Grade, key: str) -> None:
        await self._do("gradeAgain", key, recheckId=task.recheck_id, grade=grade)

    async def decide_complaint(self, task: Task, decision: str, reason: str, key: str) -> None:
        about = {"complaintId": task.complaint and task.complaint.id}
        await self._do("decideComplaint", key, decision=decision, reason=reason, **about)

    async def _do(self, field: str, key: str, **given: object) -> None:
        document = field[0].upper() + field[1:]
        await self._deed(document, field, {"input": {**given, "idempotencyKey": key}})
