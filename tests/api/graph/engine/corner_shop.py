"""A small schema with everything in it that the engine has to get right, and its keeper."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import msgspec
import strawberry

from api.access.rules import EVERYBODY, NOBODY, STAFF, Actor, Role, Scope
from api.graph.engine.access import PUBLIC, allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.limits import Limits
from api.graph.engine.schema import Schema
from api.graph.engine.shown import shows
from api.graph.engine.subscriptions import live
from api.kernel.language import Sentence
from api.kernel.refusal import NotFound, Refusal

GRADER = Actor("gus", frozenset({Role.GRADER}), staff_id=1)
SHOPPER = Actor("sara", frozenset({Role.SHOPPER}), order_id=1)
NO_SUCH = Sentence(*["No {what} here."] * 5)


class Grade(StrEnum):
    AS_NEW = "AS_NEW"
    WORN = "WORN"


strawberry.enum(Grade)


class PartView(msgspec.Struct, frozen=True):
    sku: Any
    price: Any
    sizes: Any = ((1, 2), (3,))


class ParcelView(msgspec.Struct, frozen=True):
    id: Any
    grade: Any
    weight: Any
    count: Any
    at: Any
    day: Any
    code: Any
    is_open: Any
    note: Any
    parts: Any
    other: Any = None
    best: Any = None
    things: Any = ()
    computed_from: Any = 1


class EnvelopeView(msgspec.Struct, frozen=True):
    id: Any
    stamp: Any
    parcel: Any = None


@strawberry.interface(directives=[PUBLIC])
class Thing:
    id: strawberry.ID


@shows(PartView)
@strawberry.type(directives=[PUBLIC])
class Part:
    sku: str
    price: Decimal
    sizes: list[list[int]]


@strawberry.type(directives=[PUBLIC])
@shows(EnvelopeView)
class Envelope(Thing):
    stamp: str | None
    parcel: Annotated["Parcel", strawberry.lazy(".corner_shop")] | None


@shows(ParcelView)
@strawberry.type(directives=[PUBLIC])
class Parcel(Thing):
    grade: Grade
    weight: float
    count: int
    at: datetime
    day: date
    code: UUID
    is_open: bool = strawberry.field(directives=[allowed(*STAFF)])
    note: str | None
    parts: list[Part | None]
    other: Annotated["Parcel", strawberry.lazy(".corner_shop")] | None
    best: Annotated["Content", strawberry.lazy(".corner_shop")] | None
    things: list[Thing]

    @strawberry.field
    def computed(self, info: strawberry.Info[Any, Any]) -> str | None:
        return _said(self, "computed")

    @strawberry.field
    async def slow(self, info: strawberry.Info[Any, Any], times: int = 1) -> str:
        await asyncio.sleep(0)
        return _said(self, "slow") * times

    @strawberry.field
    def neighbour(self) -> Annotated["Parcel", strawberry.lazy(".corner_shop")] | None:
        return self.other


def _said(parcel: Any, name: str) -> str:
    if isinstance(parcel.computed_from, Exception):
        raise parcel.computed_from
    return f"{name} {parcel.computed_from}"


@strawberry.type(directives=[PUBLIC])
class Refused:
    code: str
    message: str


Content = Annotated[Part | Envelope, strawberry.union("Content")]
SendResult = Annotated[Parcel | Refused, strawberry.union("SendResult")]


@strawberry.type(directives=[PUBLIC])
class ParcelEdge:
    node: Parcel


@strawberry.type(directives=[PUBLIC])
class ParcelConnection:
    edges: list[ParcelEdge]


class EdgeView(msgspec.Struct, frozen=True):
    node: Any


class PageView(msgspec.Struct, frozen=True):
    edges: Any


@strawberry.input
class Label:
    to: str
    lines: list[str]
    grade: Grade = Grade.AS_NEW


@strawberry.input
class SendInput:
    label: Label
    day: date | None = None


@dataclass
class Context:
    actor: Actor = NOBODY
    language: str = "en"
    stock: Any = None
    """What every field returns, set by the test."""
    calls: list[str] = field(default_factory=list)
    sent: Any = None
    fresh: Any = None


def _asked(info: strawberry.Info[Any, Any], name: str) -> Any:
    info.context.calls.append(name)
    stock = info.context.stock
    if isinstance(stock, dict):
        stock = stock.get(name)
    if isinstance(stock, BaseException):
        raise stock
    return stock


@strawberry.type
class Query:
    @strawberry.field(directives=[PUBLIC])
    async def parcel(self, info: strawberry.Info[Any, Any]) -> Parcel | None:
        return _asked(info, "parcel")

    @strawberry.field(directives=[PUBLIC])
    def sure(self, info: strawberry.Info[Any, Any]) -> Parcel:
        return _asked(info, "sure")

    @strawberry.field(directives=[allowed(*EVERYBODY), sized(20)])
    async def parcels(self, info: strawberry.Info[Any, Any]) -> list[Parcel | None] | None:
        return _asked(info, "parcels")

    @strawberry.field(directives=[PUBLIC])
    async def page(self, info: strawberry.Info[Any, Any], first: int = 10) -> ParcelConnection:
        return _asked(info, "page")

    @strawberry.field(directives=[PUBLIC])
    async def thing(self, info: strawberry.Info[Any, Any], id: strawberry.ID) -> Thing | None:
        return _asked(info, "thing")

    @strawberry.field(directives=[PUBLIC])
    async def content(self, info: strawberry.Info[Any, Any]) -> list[Content] | None:
        return _asked(info, "content")

    @strawberry.field(directives=[allowed(Role.FINANCE)])
    async def ledger(self) -> str:
        return "42"

    @strawberry.field(directives=[allowed(Role.PARTNER, scope=Scope.RETURNS_READ)])
    async def feed(self) -> str:
        return "news"

    @strawberry.field(directives=[PUBLIC])
    async def forever(self) -> str:
        await asyncio.sleep(60)
        return "at last"


@strawberry.type
class Mutation:
    @mutation(Role.GRADER, Role.ADMIN)
    async def send(self, info: strawberry.Info[Any, Any], input: SendInput) -> SendResult:
        """Send one parcel."""
        info.context.sent = input
        return _asked(info, "send")


@strawberry.type
class Subscription:
    @strawberry.subscription(directives=[PUBLIC])
    async def counted(
        self, info: strawberry.Info[Any, Any], to: int = 3
    ) -> AsyncGenerator[Parcel, None]:
        for number in range(to):
            yield parcel(count=number)
            await asyncio.sleep(0)
        if isinstance(info.context.stock, Exception):
            raise info.context.stock

    @strawberry.subscription(directives=[PUBLIC], metadata=live(lambda context: "all"))
    async def shared(
        self, info: strawberry.Info[Any, Any], room: str = ""
    ) -> AsyncGenerator[Parcel, None]:
        """Follows the list in the context; whoever comes later has missed the beginning."""
        feed: asyncio.Queue[Any] = asyncio.Queue()
        info.context.stock.append(feed)
        try:
            while (event := await feed.get()) is not None:
                if isinstance(event, Exception):
                    raise event
                yield event
        finally:
            info.context.stock.remove(feed)

    @strawberry.subscription(directives=[PUBLIC], metadata=live())
    async def mine(self, info: strawberry.Info[Any, Any]) -> AsyncGenerator[Parcel, None]:
        yield parcel()


class RefusedHandler(strawberry.ExceptionHandler[Refusal, Refused]):
    def handle(self, exception: Refusal, *, field: Any, info: Any) -> Refused:
        return Refused(code=exception.code, message=exception.say(info.context.language))


def shop(*, limits: Limits | None = None, known: tuple[str, ...] = (), **more: Any) -> Schema:
    return Schema(
        Query,
        Mutation,
        Subscription,
        types=[Envelope, Parcel],
        exception_handlers=[RefusedHandler()],
        known_documents=known,
        limits=limits,
        **more,
    )


def reference() -> strawberry.Schema:
    """The same schema executed by Strawberry and graphql-core as they come."""
    return strawberry.Schema(
        Query,
        Mutation,
        Subscription,
        types=[Envelope, Parcel],
        exception_handlers=[RefusedHandler()],
    )


def part(**changes: Any) -> PartView:
    return PartView(**{"sku": "A-1", "price": Decimal("9.95"), **changes})


def parcel(**changes: Any) -> ParcelView:
    usual: dict[str, Any] = {
        "id": "7",
        "grade": Grade.WORN,
        "weight": 1.5,
        "count": 2,
        "at": datetime(2026, 3, 1, 12, tzinfo=UTC),
        "day": date(2026, 3, 1),
        "code": UUID(int=5),
        "is_open": True,
        "note": None,
        "parts": [part(), None, part(sku="B-2")],
    }
    return ParcelView(**{**usual, **changes})


def not_found() -> NotFound:
    return NotFound(NO_SUCH, what="parcel")
