"""License plates, and the containers that pieces leave the bench in."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import STAFF
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import show, show_all, shown, shown_id
from api.graph.inspection import BENCH
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.inspection.sorting import actions, reads
from api.stock.rules import Disposition


@strawberry.type(
    description="Plate numbers that no other bench gets.", directives=[allowed(*STAFF)]
)
class PlateBlock:
    numbers: list[str] = shown("The numbers, to be printed in this order.", directives=[sized(100)])


@shows(reads.ContainerLineView)
@strawberry.type(description="What of one article is in it.", directives=[allowed(*STAFF)])
class ContainerLine:
    sku: str = shown("The shop's own number.")
    title: str = shown("Its name.")
    quantity: int = shown("How many pieces.")


@shows(reads.ContainerView)
@strawberry.type(
    description="A bin from its first piece until it is closed: of one disposition.",
    directives=[allowed(*STAFF)],
)
class Container:
    public_id: strawberry.ID = shown_id("container")
    code: str = shown("What is on its label.")
    disposition: Disposition = shown("Where everything in it goes.")
    quantity: int = shown("How many pieces are in it.")
    opened_at: datetime = shown("When its first piece was put in.")
    closed_at: datetime | None = shown("When it left the bench; null while it is open.")
    closed_by: str | None = shown("Who closed it.")
    lines: list[ContainerLine] = shown("What is in it, by article.", directives=[sized(20)])


@strawberry.input(description="A bench that needs numbers.")
class AllocatePlatesInput:
    bench: str = shown("The bench.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="A piece that is put into a bin.")
class PlaceItemInput:
    plate: str = shown("The plate that was scanned on it.")
    container: str = shown("The label that was scanned on the bin, BIN-…")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="A bin that leaves the bench.")
class CloseContainerInput:
    container: str = shown("The label that was scanned on the bin.")
    idempotency_key: UUID = shown(KEY)


AllocatePlatesResult = Annotated[
    PlateBlock | Refused,
    strawberry.union("AllocatePlatesResult", description="The numbers, or why not."),
]
PlaceItemResult = Annotated[
    Container | Refused,
    strawberry.union("PlaceItemResult", description="What is in the bin now, or why not."),
]
CloseContainerResult = Annotated[
    Container | Refused,
    strawberry.union("CloseContainerResult", description="What is in it, or why not."),
]


@strawberry.type
class ContainersQuery:
    @strawberry.field(
        description="The bins that are open, by their labels; up to 100.",
        directives=[allowed(*STAFF), sized(20)],
    )
    async def open_containers(self, info: Info) -> list[Container]:
        return show_all(Container, await reads.open_containers(info.context.reads))


@strawberry.type
class ContainersMutation:
    @mutation(
        *BENCH,
        description="Get a hundred plate numbers for a bench, which then prints labels also "
        "without a network.",
    )
    async def allocate_plates(self, info: Info, input: AllocatePlatesInput) -> AllocatePlatesResult:
        context = info.context
        numbers = await actions.allocate_plates(input.bench, **context.by(input.idempotency_key))
        return PlateBlock(numbers=[*numbers])

    @mutation(
        *BENCH,
        description="Put a judged piece into a bin. An empty bin takes the disposition of its "
        "first piece; one of another is refused.",
    )
    async def place_item(self, info: Info, input: PlaceItemInput) -> PlaceItemResult:
        context = info.context
        id = await actions.place_item(
            input.plate, input.container, **context.by(input.idempotency_key)
        )
        return show(Container, await reads.container(context.reads, id))

    @mutation(
        *BENCH,
        description="Close a bin: it leaves the bench, and `ContainerClosed` tells whoever gets it "
        "what is in it.",
    )
    async def close_container(self, info: Info, input: CloseContainerInput) -> CloseContainerResult:
        context = info.context
        id = await actions.close_container(input.container, **context.by(input.idempotency_key))
        await context.bell.ring()
        return show(Container, await reads.container(context.reads, id))
