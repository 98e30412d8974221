"""What stands out about an item, as facts for the person who judges it."""

from uuid import UUID

import strawberry

from api.access.rules import STAFF
from api.graph.context import Context
from api.graph.engine.access import allowed
from api.graph.engine.shown import shows
from api.graph.fields import shown
from api.signals import reads
from api.signals.rules import SignalKind


@shows(reads.SignalView)
@strawberry.type(
    description="A fact that stands out. It decides nothing: the goods do.",
    directives=[allowed(*STAFF)],
)
class Signal:
    kind: SignalKind = shown("What kind of fact.")
    sentence: str = shown("The fact, with its figures.")


async def signals_of(context: Context, ids: list[UUID]) -> list[tuple[reads.SignalView, ...]]:
    return await reads.signals_of_items(
        context.reads, ids, language=context.language, now=context.now
    )
