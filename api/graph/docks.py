from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import STAFF
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.fields import shown
from api.graph.inspection import BENCH
from api.graph.refused import Refused
from api.inspection import docks
from api.inspection.docks import DockOutcome
from api.kernel.ids import public_id


@strawberry.type(description="What became of one code at the dock.", directives=[allowed(*STAFF)])
class DockReceipt:
    code: str = shown("As it was sent.")
    outcome: DockOutcome = shown("What became of it.")
    parcel_id: strawberry.ID | None = shown("The parcel, where there is one.")


@strawberry.type(description="Parcels that were checked in.", directives=[allowed(*STAFF)])
class DockReceipts:
    receipts: list[DockReceipt] = shown(
        "Of each code, in the order they were sent; twice the same is one.",
        directives=[sized(docks.MOST)],
    )


@strawberry.input(description="Parcels that stand at the dock, unopened.")
class ReceiveParcelsInput:
    codes: list[str] = shown(f"What was scanned, or a carrier's list: at most {docks.MOST}.")
    keep_unknown: bool = shown(
        "Whether an unknown code becomes an unannounced parcel. False for a list that names other "
        "shops' parcels, too: then it is said and nothing is kept.",
        default=True,
    )
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


ReceiveParcelsResult = Annotated[
    DockReceipts | Refused,
    strawberry.union("ReceiveParcelsResult", description="What became of each, or why not."),
]


@strawberry.type
class DockMutation:
    @mutation(
        *BENCH,
        description="Check in parcels at the dock: they wait for a bench from now on, and the time "
        "for their refunds runs. Each by itself: one that cannot be does not stop the others.",
    )
    async def receive_parcels(self, info: Info, input: ReceiveParcelsInput) -> ReceiveParcelsResult:
        context = info.context
        received = await docks.receive_parcels(
            input.codes,
            keep_unknown=input.keep_unknown,
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        return DockReceipts(
            receipts=[
                DockReceipt(
                    code=one.code,
                    outcome=one.outcome,
                    parcel_id=strawberry.ID(public_id("Parcel", one.parcel_id))
                    if one.parcel_id
                    else None,
                )
                for one in received
            ]
        )
