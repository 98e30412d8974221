"""What can be done for a customer: spend points, object to profiling."""

from typing import Annotated

import strawberry

from api.access.rules import Role, Scope
from api.graph.context import Context, Info
from api.graph.customers import Customer, customers
from api.graph.engine.access import allowed, mutation
from api.graph.fields import show, shown
from api.graph.loyalty_inputs import (
    ObjectToProfilingInput,
    RedeemPointsInput,
    WithdrawProfilingObjectionInput,
)
from api.graph.refused import Refused
from api.kernel.ids import int_of
from api.kernel.refusal import NotFound
from api.loyalty.actions.objections import object_to_profiling, withdraw_objection
from api.loyalty.actions.points import redeem
from api.loyalty.sentences import UNKNOWN_CUSTOMER

OBJECTORS = (Role.SHOPPER, Role.SUPPORT_AGENT, Role.ADMIN)
POINTS_HANDS = (Role.STORE_CLERK, Role.SUPPORT_AGENT, Role.PARTNER, Role.ADMIN)


@strawberry.type(description="The points were spent.", directives=[allowed(*POINTS_HANDS)])
class PointsRedeemed:
    balance: int = shown("What is left.")


RedeemPointsResult = Annotated[
    PointsRedeemed | Refused,
    strawberry.union("RedeemPointsResult", description="What is left, or why not."),
]


ObjectToProfilingResult = Annotated[
    Customer | Refused,
    strawberry.union("ObjectToProfilingResult", description="Who objects, or why not."),
]
WithdrawProfilingObjectionResult = Annotated[
    Customer | Refused,
    strawberry.union("WithdrawProfilingObjectionResult", description="Who did, or why not."),
]


async def _seen(context: Context, id: int) -> Customer:
    (found,) = await customers(context, [id])
    if found is None:
        raise NotFound(UNKNOWN_CUSTOMER, field="customerId")
    return show(Customer, found)


@strawberry.type
class CustomersMutation:
    @mutation(
        *POINTS_HANDS,
        scope=Scope.POINTS_WRITE,
        description="Spend a customer's points, as at a checkout. What they are worth is the "
        "shop's to say.",
    )
    async def redeem_points(self, info: Info, input: RedeemPointsInput) -> RedeemPointsResult:
        left = await redeem(
            int_of(input.customer_id, "Customer", field="customerId"),
            input.points,
            input.reference,
            **info.context.by(input.idempotency_key),
        )
        return PointsRedeemed(balance=left)

    @mutation(
        *OBJECTORS,
        description="Object to profiling, from now on: no segments, no scores, and a tier by "
        "purchases alone. A shopper objects for the customer of their order.",
    )
    async def object_to_profiling(
        self, info: Info, input: ObjectToProfilingInput
    ) -> ObjectToProfilingResult:
        context, id = info.context, int_of(input.customer_id, "Customer", field="customerId")
        await object_to_profiling(
            id,
            **context.by(input.idempotency_key),
        )
        return await _seen(context, id)

    @mutation(*OBJECTORS, description="Take an objection to profiling back.")
    async def withdraw_profiling_objection(
        self, info: Info, input: WithdrawProfilingObjectionInput
    ) -> WithdrawProfilingObjectionResult:
        context, id = info.context, int_of(input.customer_id, "Customer", field="customerId")
        await withdraw_objection(
            id,
            **context.by(input.idempotency_key),
        )
        return await _seen(context, id)
