"""Orders coming in from a shop's own system."""

from typing import Annotated

import strawberry

from api.access.rules import Role, Scope
from api.casebook import orders as book
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import show, shown
from api.graph.order_inputs import (
    CancelOrderInput,
    EditOrderInput,
    ImportOrdersInput,
    RecordDeliveriesInput,
    RecordShipmentsInput,
    believed,
    order_of,
    plain,
)
from api.graph.orders import Order
from api.graph.refused import Refused
from api.kernel import text
from api.kernel.refusal import NotFound, RefusalCode
from api.orders.actions import deliveries, edits, imports
from api.orders.rules import UNKNOWN_ORDER

SHOP_SYSTEMS = (Role.PARTNER, Role.ADMIN)


@shows(imports.OrderRefused)
@strawberry.type(
    description="One order that was refused; the others were taken.",
    directives=[allowed(*SHOP_SYSTEMS)],
)
class OrderRefused:
    external_id: str = shown("The shop's own id.", name="order")
    code: RefusalCode = shown("Why, for programs.")
    field: str | None = shown("The field that it is about.")
    message: str = shown("Why, for people.")


@shows(imports.Imported)
@strawberry.type(description="What came of a batch.", directives=[allowed(*SHOP_SYSTEMS)])
class ImportReport:
    created: int = shown("New ones.")
    updated: int = shown("Known ones that changed.")
    unchanged: int = shown("Known ones that did not.")
    refusals: list[OrderRefused] = shown("Those that were refused, each with its reason.")


@strawberry.type(description="What was canceled.", directives=[allowed(*SHOP_SYSTEMS)])
class OrderCancellation:
    units: int = shown("Units that had not been shipped.")


ImportOrdersResult = Annotated[
    ImportReport | Refused,
    strawberry.union("ImportOrdersResult", description="The report, or why nothing was done."),
]
RecordShipmentsResult = Annotated[
    ImportReport | Refused,
    strawberry.union("RecordShipmentsResult", description="The report, or why nothing was done."),
]
RecordDeliveriesResult = Annotated[
    ImportReport | Refused,
    strawberry.union("RecordDeliveriesResult", description="The report, or why nothing was done."),
]
EditOrderResult = Annotated[
    Order | Refused, strawberry.union("EditOrderResult", description="The order, or why not.")
]
CancelOrderResult = Annotated[
    OrderCancellation | Refused,
    strawberry.union("CancelOrderResult", description="What was canceled, or why not."),
]


def handle_of(brand: str) -> str:
    return text.line(brand, field="brand", most=40)


def id_of(order: str) -> str:
    """Refused when it is too long to be kept: a part of it may be another order's id."""
    return text.line(order, field="order", most=80)


@strawberry.type
class OrderBookMutation:
    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.ORDERS_WRITE,
        description="Bring orders in, up to 500 at a time. The shop's own ids make a repeat "
        "harmless; a bad order is reported and never stops the good ones.",
    )
    async def import_orders(self, info: Info, input: ImportOrdersInput) -> ImportOrdersResult:
        report = await imports.import_orders(
            [order_of(order) for order in input.orders],
            **info.context.by(input.idempotency_key),
            language=info.context.language,
        )
        return show(ImportReport, report)

    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.ORDERS_WRITE,
        description="Say which parcels left.",
    )
    async def record_shipments(
        self, info: Info, input: RecordShipmentsInput
    ) -> RecordShipmentsResult:
        report = await deliveries.record_shipments(
            [
                believed(plain(one) | {"order": id_of(one.order)}, deliveries.ShippedOrder)
                for one in input.shipments
            ],
            brand=handle_of(input.brand),
            **info.context.by(input.idempotency_key),
            language=info.context.language,
        )
        return show(ImportReport, report)

    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.ORDERS_WRITE,
        description="Say which parcels arrived: every clock of a return hangs on this.",
    )
    async def record_deliveries(
        self, info: Info, input: RecordDeliveriesInput
    ) -> RecordDeliveriesResult:
        report = await deliveries.record_deliveries(
            [
                believed(plain(one) | {"order": id_of(one.order)}, deliveries.DeliveredShipment)
                for one in input.deliveries
            ],
            brand=handle_of(input.brand),
            **info.context.by(input.idempotency_key),
            language=info.context.language,
        )
        return show(ImportReport, report)

    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.ORDERS_WRITE,
        description="Change an order: its address, or fewer units than were bought. Never below "
        "what is already in a return.",
    )
    async def edit_order(self, info: Info, input: EditOrderInput) -> EditOrderResult:
        said = plain(input)
        del said["idempotencyKey"]
        said |= {"brand": handle_of(input.brand), "order": id_of(input.order)}
        id = await edits.edit_order(
            believed(said, edits.EditedOrder),
            **info.context.by(input.idempotency_key),
        )
        context = info.context
        found = await book.order_by_id(
            context.reads, id, actor=context.actor, language=context.language
        )
        if found is None:
            raise NotFound(UNKNOWN_ORDER, field="order")
        return show(Order, found)

    @mutation(
        *SHOP_SYSTEMS,
        scope=Scope.ORDERS_WRITE,
        description="Cancel what of an order has not been shipped.",
    )
    async def cancel_order(self, info: Info, input: CancelOrderInput) -> CancelOrderResult:
        units = await edits.cancel_order(
            handle_of(input.brand),
            id_of(input.order),
            **info.context.by(input.idempotency_key),
        )
        return OrderCancellation(units=units)
