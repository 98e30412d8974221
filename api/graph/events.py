from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Annotated

import strawberry

from api.access.rules import Role, Scope
from api.events import reads
from api.graph.context import Info
from api.graph.desk import position_of
from api.graph.engine.access import allowed
from api.graph.engine.shown import shows
from api.graph.fields import JSON, First, asked, page_size, show, show_all, shown

LISTENERS = allowed(
    Role.PARTNER,
    Role.FINANCE,
    Role.SUPPORT_AGENT,
    Role.SUPERVISOR,
    Role.ADMIN,
    scope=Scope.EVENTS_READ,
)


@shows(reads.EventView)
@strawberry.type(
    description="Something that happened, told after its commit. It carries ids, never a name.",
    directives=[LISTENERS],
)
class ReturnEvent:
    position: str = shown(
        "Its place in the one order of all events, without gaps: resume after it."
    )
    name: str = shown("What happened, in the past tense: ItemInspected, RefundSucceeded …")
    at: datetime = shown("When it happened.")
    return_public_id: strawberry.ID | None = shown("The return it is about.", name="returnId")
    sequence: int | None = shown("Counts the events of that return from 1.")

    @strawberry.field(description="What there is to know about it; keys are only ever added.")
    def data(self) -> JSON:
        return JSON(show(reads.EventView, self).decoded)


@strawberry.type(description="A page of the feed.", directives=[LISTENERS])
class ReturnEventPage:
    nodes: list[ReturnEvent] = shown("The events of this page, in order.")
    has_next_page: bool = shown("Whether more are waiting.")
    end_position: str = shown("What to pass as `after` for what comes next.")


@strawberry.type
class EventsQuery:
    @strawberry.field(
        description="What happened after a position: for partners that ask now and then.",
        directives=[LISTENERS],
    )
    async def return_events(
        self,
        info: Info,
        after: Annotated[str, asked("The last position seen; «0» for the beginning.")] = "0",
        first: First = 100,
    ) -> ReturnEventPage:
        position, size = position_of(after), page_size(first)
        found = await reads.events_after(info.context.reads, position, size + 1)
        page = found[:size]
        return ReturnEventPage(
            nodes=show_all(ReturnEvent, page),
            has_next_page=len(found) > size,
            end_position=page[-1].position if page else str(position),
        )


@strawberry.type
class EventsSubscription:
    @strawberry.subscription(
        description="Replays what happened after a position, then follows: no gap, no double.",
        directives=[LISTENERS],
    )
    async def return_events(
        self,
        info: Info,
        after: Annotated[
            str | None, asked("The last position seen; «0» replays all; now if left out.")
        ] = None,
    ) -> AsyncGenerator[ReturnEvent]:
        context = info.context
        position = position_of(after) if after else await reads.last_position(context.reads)
        async for event in reads.follow(context.reads, context.bell, position):
            yield show(ReturnEvent, event)
