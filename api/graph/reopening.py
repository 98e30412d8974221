"""A return that was over goes on after all."""

from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import Role
from api.graph.context import Info
from api.graph.engine.access import mutation
from api.graph.fields import shown
from api.graph.refused import Refused
from api.graph.returns import Return, return_of
from api.kernel.ids import uuid_of
from api.returns.reopening import reopen_return


@strawberry.input(description="A return that expired, was canceled or was declined.")
class ReopenReturnInput:
    return_id: strawberry.ID = shown("The return.")
    reason: str = shown("Why it goes on after all.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


ReopenReturnResult = Annotated[
    Return | Refused, strawberry.union("ReopenReturnResult", description="The return, or why not.")
]


@strawberry.type
class ReopeningMutation:
    @mutation(
        Role.SUPPORT_AGENT,
        Role.STORE_CLERK,
        Role.SUPERVISOR,
        Role.ADMIN,
        description="Let a return go on that expired, was canceled or was declined, such as when "
        "its parcel came late. Its last label holds again; one that was declined waits to be "
        "approved. Refused when a unit is in another return by now.",
    )
    async def reopen_return(self, info: Info, input: ReopenReturnInput) -> ReopenReturnResult:
        id = await reopen_return(
            uuid_of(input.return_id, "Return", field="returnId"),
            input.reason,
            **info.context.by(input.idempotency_key),
        )
        return await return_of(info, id)
