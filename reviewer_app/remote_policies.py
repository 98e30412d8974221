"""Policies at the real server."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any

from reviewer_app.answers import read
from reviewer_app.policies import (
    Draft,
    Market,
    Policies,
    Policy,
    Review,
    Rule,
    Simulation,
    Version,
)

Json = dict[str, Any]


class RemotePolicies:
    def __init__(
        self,
        ask: Callable[[str, Json], Awaitable[Json]],
        deed: Callable[[str, str, Json], Awaitable[Json]],
    ) -> None:
        self._ask, self._deed = ask, deed

    async def all(self) -> Policies:
        return read(await self._ask("Policies", {}), Policies)

    async def rules(self, policy_id: str) -> tuple[Rule, ...]:
        answer = await self._ask("PolicyRules", {"id": policy_id})
        return read(answer["policyRules"] or (), tuple[Rule, ...])

    async def lint(self, text: str, country: str) -> Review:
        given = {"text": text, "country": country}
        return read(await self._deed("LintPolicy", "lintPolicy", given), Review)

    async def simulate(self, market: Market, policy: Policy, first: date, last: date) -> Simulation:
        given = {
            "draft": policy.text,
            "country": market.country,
            "brand": policy.brand,
            "from": first.isoformat(),
            "to": last.isoformat(),
        }
        return read(await self._deed("SimulatePolicy", "simulatePolicy", given), Simulation)

    async def draft(self, market: Market, about: Policy, text: str, key: str) -> Draft:
        given = {
            "brand": about.brand or market.brands[0],
            "country": market.country,
            "onlyThisBrand": about.brand is not None,
            "text": text,
            "idempotencyKey": key,
        }
        return read(await self._deed("DraftPolicy", "draftPolicy", {"input": given}), Draft)

    async def publish(self, draft_id: str, since: datetime | None, key: str) -> Version:
        given = {"draftId": draft_id, "validFrom": _said(since), "idempotencyKey": key}
        return read(await self._deed("PublishPolicy", "publishPolicy", {"input": given}), Version)

    async def publish_again(self, version_id: str, since: datetime | None, key: str) -> Version:
        given = {"versionId": version_id, "validFrom": _said(since), "idempotencyKey": key}
        answer = await self._deed("PublishPolicyAgain", "publishPolicyAgain", {"input": given})
        return read(answer, Version)


def _said(since: datetime | None) -> str | None:
    return since.isoformat() if since else None
