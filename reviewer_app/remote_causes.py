"""Why things come back, asked of the real server."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from reviewer_app.answers import read
from reviewer_app.causes import Alert, AlertState, Causes
from reviewer_app.server import Declined

Json = dict[str, Any]
YEAR = timedelta(days=364)
"""The same days of the week."""


class RemoteCauses:
    def __init__(
        self,
        ask: Callable[[str, Json], Awaitable[Json]],
        deed: Callable[[str, str, Json], Awaitable[Json]],
        *,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),  # noqa: TID251  the edge
    ) -> None:
        self._ask, self._deed, self._today = ask, deed, today

    async def causes(self, days: int) -> Causes:
        until = self._today()
        answer = await self._ask("Causes", _days(until, days))
        found = _given(answer["insights"])
        told = {
            "returnAlerts": answer["returnAlerts"],
            "insights": {**found, "since": found["from"], "until": found["to"]},
            "solved": solved_in_quarter(answer["closed"]["nodes"], until),
        }
        return read(told, Causes)

    async def year_ago(self, days: int) -> float | None:
        answer = await self._ask("YearAgo", _days(self._today() - YEAR, days))
        return _given(answer["insights"])["everything"]["rate"]

    async def words(self, alert_id: str) -> tuple[str, ...]:
        answer = await self._ask("AlertWords", {"id": alert_id})
        return tuple(answer["returnAlert"]["words"] if answer["returnAlert"] else ())

    async def answer(self, alert: Alert, state: AlertState, key: str) -> None:
        given = {"alertId": alert.id, "state": state, "idempotencyKey": key}
        await self._deed("AnswerReturnAlert", "answerReturnAlert", {"input": given})


def _days(until: date, days: int) -> Json:
    return {"from": f"{until - timedelta(days=days)}", "to": f"{until}"}


def _given(found: Json) -> Json:
    if found["__typename"] == "Refused":
        raise Declined(found["message"])
    return found


def solved_in_quarter(closed: list[Json], today: date) -> int:
    begun = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    acted = (one for one in closed if one["state"] == AlertState.ACTED)
    return sum(one["closedAt"][:10] >= f"{begun}" for one in acted)
