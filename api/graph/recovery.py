"""More time for what was refunded before it was sent."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.graph.complaints import DECIDERS
from api.graph.context import Info
from api.graph.engine.access import mutation
from api.graph.fields import shown
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.graph.returns import Return, return_of
from api.kernel.ids import uuid_of
from api.kernel.moments import instant
from api.refunds.actions.recovering import extend_return


@strawberry.input(description="Until when a customer may send what they were paid back already.")
class ExtendReturnInput:
    return_id: strawberry.ID = shown("The return.")
    until: datetime = shown("The new last day to send it: at most 90 days from now.")
    reason: str = shown("Why, for whoever looks at it next.")
    idempotency_key: UUID = shown(KEY)


ExtendReturnResult = Annotated[
    Return | Refused, strawberry.union("ExtendReturnResult", description="The return, or why not.")
]


@strawberry.type
class RecoveryMutation:
    @mutation(
        *DECIDERS,
        description="Give more time to send what was refunded already and has not come: it is "
        "reminded of anew, and decided later. To claim or forgive it, decide its items.",
    )
    async def extend_return(self, info: Info, input: ExtendReturnInput) -> ExtendReturnResult:
        id = await extend_return(
            uuid_of(input.return_id, "Return", field="returnId"),
            instant(input.until, field="until"),
            input.reason,
            **info.context.by(input.idempotency_key),
        )
        return await return_of(info, id)
