"""Finds are worked on at the bench."""

from typing import Annotated
from uuid import UUID

import strawberry

from api.desk import finds as searching
from api.desk import reads as desk
from api.desk.finds import FindSearch
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import asked, show, show_all, shown
from api.graph.inspection import BENCH
from api.graph.items import ReturnItem
from api.graph.outlooks import outlook_limits
from api.graph.parcels import Find
from api.graph.refused import Refused
from api.inspection import finds
from api.kernel.ids import uuid_of

AT_BENCHES = allowed(*BENCH)


@shows(searching.SearchedView)
@strawberry.type(description="Where was looked for whose a find is.", directives=[AT_BENCHES])
class SearchedPlace:
    where: FindSearch = shown("Where.")
    found: int = shown("How many units there are of the same article, at most 100.")


@shows(searching.CandidateView)
@strawberry.type(description="A unit that a find may be.", directives=[AT_BENCHES])
class FindCandidate:
    where: FindSearch = shown("Where it was found.")
    customer_name: str | None = shown("Whose it is; null for a guest.")
    item: ReturnItem = shown("The unit.")


@strawberry.type(description="Whose a find may be.", directives=[AT_BENCHES])
class FindCandidates:
    find: Find = shown("The find.")
    searched: list[SearchedPlace] = shown("Where was looked, in this order.", directives=[sized(4)])
    candidates: list[FindCandidate] = shown("The likeliest first.", directives=[sized(10)])


@strawberry.input(description="A find that is put somewhere until somebody knows whose it is.")
class SetFindAsideInput:
    find_id: strawberry.ID = shown("The find.")
    place: str = shown("Where it lies: a shelf, a box.")
    note: str | None = shown(
        "What it looks like; what was noted is kept if left out.", default=None
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="A find that is a unit of a return.")
class TieFindInput:
    find_id: strawberry.ID = shown("The find.")
    return_item_id: strawberry.ID = shown("The unit that it is.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


SetFindAsideResult = Annotated[
    Find | Refused, strawberry.union("SetFindAsideResult", description="The find, or why not.")
]
TieFindResult = Annotated[
    Find | Refused, strawberry.union("TieFindResult", description="The find, or why not.")
]


@strawberry.type
class FindsQuery:
    @strawberry.field(
        description="Whose a find may be: units of the same article in the same parcel, of the "
        "same customer, that were missed, or that are expected. Null for an unknown id.",
        directives=[AT_BENCHES],
    )
    async def find_candidates(
        self, info: Info, id: Annotated[strawberry.ID, asked("The id of the find.")]
    ) -> FindCandidates | None:
        context = info.context
        found = await desk.find(context.reads, uuid_of(id, "Find"))
        if found is None:
            return None
        searched, candidates = await searching.candidates(
            context.reads,
            found,
            limits=outlook_limits(info),
            now=context.now,
            language=context.language,
        )
        return FindCandidates(
            find=show(Find, found),
            searched=show_all(SearchedPlace, searched),
            candidates=show_all(FindCandidate, candidates),
        )


@strawberry.type
class FindsMutation:
    @mutation(*BENCH, description="Say where a find was put, until somebody knows whose it is.")
    async def set_find_aside(self, info: Info, input: SetFindAsideInput) -> SetFindAsideResult:
        id = await finds.set_find_aside(
            uuid_of(input.find_id, "Find", field="findId"),
            input.place,
            note=input.note,
            **info.context.by(input.idempotency_key),
        )
        return await _find(info, id)

    @mutation(
        *BENCH,
        description="Say which unit a find is: it counts as received in the parcel that it was "
        "found in, to be judged there. What had been found missing is looked at again.",
    )
    async def tie_find(self, info: Info, input: TieFindInput) -> TieFindResult:
        id = await finds.tie_find(
            uuid_of(input.find_id, "Find", field="findId"),
            uuid_of(input.return_item_id, "ReturnItem", field="returnItemId"),
            reads=info.context.reads,
            **info.context.by(input.idempotency_key),
        )
        return await _find(info, id)


async def _find(info: Info, id: UUID) -> Find:
    await info.context.bell.ring()
    return show(Find, await desk.find(info.context.reads, id))
