"""Links to one order, for the mails that a shop sends."""

from datetime import datetime
from typing import Annotated

import strawberry

from api.access.rules import EVERYBODY, Role, Scope
from api.graph.access import OpenOrderResult, OrderAccess
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import asked, show, shown
from api.kernel.ids import int_of
from api.orders import links

SENDERS = (Role.SUPPORT_AGENT, Role.PARTNER, Role.ADMIN)


@shows(links.OrderLink)
@strawberry.type(
    description="What a link in a mail carries, to open one order.", directives=[allowed(*SENDERS)]
)
class OrderLink:
    link: str = shown("Put it behind the `#` of your page's address: `openOrderLink` takes it.")
    expires_at: datetime = shown("When it ends by itself.")


@strawberry.input(description="What came with the link in a mail.")
class OpenOrderLinkInput:
    link: str = shown("As `orderLink` gave it.")


@strawberry.type
class OrderLinksQuery:
    @strawberry.field(
        description="A signed link to one order, for a mail to its customer: whoever has it opens "
        "the order until it ends.",
        directives=[allowed(*SENDERS, scope=Scope.ORDERS_WRITE)],
    )
    async def order_link(
        self,
        info: Info,
        order_id: Annotated[strawberry.ID, asked("The order.")],
        days: Annotated[int, asked("For how long, at most 90.")] = 14,
    ) -> OrderLink:
        context, id = info.context, int_of(order_id, "Order", field="orderId")
        secret = context.settings.link_secret
        return show(OrderLink, await links.link_to(id, days, secret=secret, now=context.now))


@strawberry.type
class OrderLinksMutation:
    @mutation(*EVERYBODY, description="Open one order with the link of a mail.")
    async def open_order_link(self, info: Info, input: OpenOrderLinkInput) -> OpenOrderResult:
        context = info.context
        secret = context.settings.link_secret
        opened = await links.open_link(input.link, secret=secret, now=context.now)
        return show(OrderAccess, opened)
