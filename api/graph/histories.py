"""What happened to a return, for the people who work on it."""

from datetime import datetime
from uuid import UUID

import strawberry

from api.access.rules import STAFF
from api.casebook import history
from api.graph.context import Context
from api.graph.engine.access import allowed
from api.graph.engine.shown import shows
from api.graph.fields import shown


@shows(history.HappeningView)
@strawberry.type(description="Something that happened to a return.", directives=[allowed(*STAFF)])
class Happening:
    name: str = shown("The event, as partners hear of it.")
    at: datetime = shown("When.")
    text: str = shown("What, in words.")
    by: str | None = shown("Who did it; null for the house itself, or where nobody keeps it.")
    why: str | None = shown("Why, or in which words.")


async def histories_of(
    context: Context, ids: list[UUID]
) -> list[tuple[history.HappeningView, ...]]:
    return await history.histories(context.reads, ids, language=context.language)
