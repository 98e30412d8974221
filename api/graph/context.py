"""What every resolver may ask for: who asks, when, in which language, and batched reads."""

from collections.abc import Awaitable, Callable, Collection, Hashable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeAlias, TypedDict, TypeVar
from uuid import UUID

import strawberry
from strawberry.dataloader import DataLoader

from api.access.rules import NOBODY, Actor, Role
from api.database import Reader
from api.events.bell import Bell
from api.kernel.language import accepted
from api.refunds.rules import Limits
from api.settings import Settings, amounts

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
Batch: TypeAlias = Callable[["Context", list[K]], Awaitable[list[V]]]


def utc_now() -> datetime:
    return datetime.now(UTC)


class By(TypedDict):
    """Who acts, the client's key for this act, and when."""

    actor: Actor
    key: UUID
    now: datetime


@dataclass(slots=True)
class Context:
    """One per request; one per websocket, where `now` is read anew for each operation."""

    reads: Reader
    bell: Bell
    settings: Settings
    actor: Actor = NOBODY
    language: str = "en"
    token: str | None = None
    clock: Callable[[], datetime] = utc_now
    _loaders: dict[object, DataLoader[Any, Any]] = field(
        default_factory=dict[object, DataLoader[Any, Any]]
    )

    @property
    def now(self) -> datetime:
        return self.clock()

    def spoken(self, language: str | None) -> str:
        """The language asked for, or the request's."""
        return accepted(language) if language else self.language

    def by(self, key: UUID) -> "By":
        """What every action is told of who asks."""
        return By(actor=self.actor, key=key, now=self.now)

    def fresh(self) -> "Context":
        """For the next event of a subscription: the same caller, nothing remembered."""
        return replace(self, _loaders={})

    def load(self, batch: Batch[K, V], key: K) -> Awaitable[V]:
        """Read one value through its batch function, together with its neighbours."""
        loader = self._loaders.get(batch)
        if loader is None:
            loader = self._loaders[batch] = DataLoader(partial(batch, self), cache=False)
        return loader.load(key)

    def refund_limits(self) -> Limits | None:
        """How much this person may release alone; None for who may not refund at all."""
        return self.limits_of(self.actor.roles)

    def limits_of(self, roles: Collection[Role]) -> Limits | None:
        if {Role.SUPERVISOR, Role.ADMIN, Role.FINANCE}.intersection(roles):
            return Limits(amounts(self.settings.supervisor_limits))
        if {Role.GRADER, Role.STORE_CLERK, Role.SUPPORT_AGENT}.intersection(roles):
            return Limits(amounts(self.settings.grader_limits))
        return None

    def goodwill_limits(self) -> Limits:
        """How much this person may give for one order without owing it."""
        leads = {Role.SUPERVISOR, Role.ADMIN, Role.FINANCE}.intersection(self.actor.roles)
        mine = self.settings.goodwill_supervisor_limits if leads else self.settings.goodwill_limits
        return Limits(amounts(mine))


Info: TypeAlias = strawberry.Info[Context, None]
