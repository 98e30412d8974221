"""Why things come back, asked of the real server."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from reviewer_app.answers import read
from reviewer_app.causes import Alert, AlertState, Causes
from reviewer_app.server import Declined

Json = dict[str, Any]
DAYS = timedelta(days=90)


class RemoteCauses:
    def __init__(
        self,
        ask: Callable[[str, Json], Awaitable[Json]],
        deed: Callable[[str, str, Json], Awaitable[Json]],
        *,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),  # noqa: TID251  the edge
    ) -> None:
        self._ask, self._deed, self._today = ask, deed, today

    async def causes(self) -> Causes:
        until = self._today()
        answer = await self._ask("Causes", {"from": f"{until - DAYS}", "to": f"{until}"})
        found = answer["insights"]
        if found["__typename"] == "Refused":
            raise Declined(found["message"])
        period = {"since": found["from"], "until": found["to"]}
        return read({**answer, "insights": {**found, **period}}, Causes)

    async def answer(self, alert: Alert, state: AlertState, key: str) -> None:
        given = {"alertId": alert.id, "state": state, "idempotencyKey": key}
        await self._deed("AnswerReturnAlert", "answerReturnAlert", {"input": given})
