"""What can be done for a customer: spend points, object to profiling, erase who it was."""

from typing import Annotated

import strawberry

from api.access.rules import Role, Scope
from api.graph.context import Context, Info
from api.graph.customers import Customer, customers
from api.graph.engine.access import allowed, mutation
from api.graph.fields import show, shown
from api.graph.loyalty_inputs import (
    EraseCustomerInput,
    ObjectToProfilingInput,
    RedeemPointsInput,
    WithdrawProfilingObjectionInput,
)
from api.graph.refused import Refused
from api.kernel.ids import int_of, public_id
from api.kernel.refusal import NotFound
from api.loyalty.actions.objections import object_to_profiling, withdraw_objection
from api.loyalty.actions.points import redeem
from api.loyalty.sentences import UNKNOWN_CUSTOMER
from api.privacy.actions import erase_customer

OBJECTORS = (Role.SHOPPER, Role.SUPPORT_AGENT, Role.ADMIN)
ERASERS = (Role.SUPPORT_AGENT, Role.PARTNER, Role.ADMIN)
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


@strawberry.type(description="Who it was is erased.", directives=[allowed(*ERASERS)])
class CustomerErased:
    customer_id: strawberry.ID = shown("What is left of them: a number in events and books.")


EraseCustomerResult = Annotated[
    CustomerErased | Refused,
    strawberry.union("EraseCustomerResult", description="That it was done, or why not."),
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

    @mutation(
        *ERASERS,
        scope=Scope.ORDERS_WRITE,
        description="Erase who a customer was (GDPR art. 17): name, addresses, words, photos, "
        "profile, points. What was bought and paid back stays without them, for the books (art. "
        "17(3)(b)). Refused while a return, payment or complaint of theirs is open. Erase them in "
        "your shop first: what it sends again comes in again.",
    )
    async def erase_customer(self, info: Info, input: EraseCustomerInput) -> EraseCustomerResult:
        id = int_of(input.customer_id, "Customer", field="customerId")
        await erase_customer(id, **info.context.by(input.idempotency_key))
        return CustomerErased(customer_id=strawberry.ID(public_id("Customer", id)))
