"""A customer of a brand, as the shop's programme knows them: tier, behaviour, segments, points."""

from datetime import datetime
from typing import Annotated

import strawberry

from api.access.rules import Role, Scope
from api.casebook.export import export_of
from api.graph.context import Context, Info
from api.graph.credit import CREDIT_READERS, Credit, credits_of_customers
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import (
    JSON,
    After,
    First,
    PageInfo,
    asked,
    page_size,
    paged,
    show,
    show_all,
    shown,
)
from api.graph.money import Money
from api.kernel import text
from api.kernel.ids import int_of, public_id
from api.loyalty.points import PointsKind
from api.loyalty.reads import customers as people
from api.loyalty.reads import points as ledger
from api.loyalty.reads.members import members
from api.loyalty.rfm import Scores
from api.loyalty.rules import Condition
from api.loyalty.segments import Segment

CUSTOMER_READERS = (
    *(Role.STORE_CLERK, Role.SUPPORT_AGENT, Role.MERCHANDISER, Role.ADMIN),
    Role.PARTNER,
)
"""Who serves customers or shapes what they are offered; a bench needs to know nobody."""
CUSTOMER_PARTIES = (*CUSTOMER_READERS, Role.SHOPPER)
"""A shopper opens one order with its number, so of the person they see what harms nobody: the
tier, the points, and their own objection."""


@shows(people.MissingView)
@strawberry.type(
    description="One thing that a tier still takes.", directives=[allowed(*CUSTOMER_PARTIES)]
)
class TierMissing:
    condition: Condition = shown("What kind of thing.")
    count: int | None = shown("How many; null for an amount.")
    amount: Money | None = shown("How much; null for a count.")
    sentence: str = shown("In words: «2 more kept orders to Gold».")


@shows(people.NextTierView)
@strawberry.type(
    description="The tier above, and the way there.", directives=[allowed(*CUSTOMER_PARTIES)]
)
class NextTier:
    handle: str = shown("Its lasting name.")
    name: str = shown("Its name in the request's language.")
    missing: list[TierMissing] = shown("All of it is needed.", directives=[sized(4)])


@shows(people.CustomerTierView)
@strawberry.type(
    description="The tier that a customer is in.", directives=[allowed(*CUSTOMER_PARTIES)]
)
class CustomerTier:
    handle: str = shown("Its lasting name.")
    name: str = shown("Its name in the request's language.")
    until: datetime | None = shown("When it goes down unless something is bought.")
    next: NextTier | None = shown("The tier above; null in the highest.")


@shows(people.ReturnedForView)
@strawberry.type(
    description="How often one reason was given.", directives=[allowed(*CUSTOMER_READERS)]
)
class ReturnedFor:
    handle: str | None = shown("Of the reason; null where none was given.")
    name: str = shown("The reason in the request's language.")
    units: int = shown("How many pieces came back for it and were paid for.")
    counts: bool = shown("Whether it counts in the rate: a fault or a recall never does.")


@shows(people.ReturnBehaviourView)
@strawberry.type(
    description="How much of what a customer buys comes back, in the last two years. An estimate, "
    "never the ground for a refusal.",
    directives=[allowed(*CUSTOMER_READERS)],
)
class ReturnBehaviour:
    lines: int = shown("Order lines bought.")
    returned: int = shown("Of these came back, faults and recalls aside.")
    rate: float = shown(
        "Estimated share that comes back, 0 to 1: drawn to the shop's own by how little is known, "
        "and an order counts half after 180 days."
    )
    lowest: float = shown("With a probability of 90 % the true share is above this,")
    highest: float = shown("and below this.")
    usual_rate: float = shown("The average of the shop's customers.")
    bracketed: int = shown("Orders with variants of one article of which all but one came back.")
    sustainable: int = shown("Returns by the slower way, or together with another.")
    reasons: list[ReturnedFor] = shown("Why pieces came back.", directives=[sized(20)])


@shows(Scores)
@strawberry.type(
    description="Fifths among the customers of the brand who pay in the same currency, 1 to 5; "
    "5 is the best.",
    directives=[allowed(*CUSTOMER_READERS)],
)
class RfmScores:
    recency: int = shown("How lately something was bought that was kept.")
    frequency: int = shown("How many orders of which something was kept.")
    monetary: int = shown("Net value: what came back is taken off.")


@shows(people.OutlookView)
@strawberry.type(
    description="What is expected within the next 52 weeks, from what customers like them did: "
    "BG/NBD for how often, Gamma-Gamma for how much. Net of returns; neither margin nor discount.",
    directives=[allowed(*CUSTOMER_READERS)],
)
class LifetimeValue:
    orders: float = shown("Expected purchases.")
    net_value: Money = shown("Expected net value of them.")
    alive: float = shown("Probability of being a customer still, 0 to 1.")


@shows(people.SegmentView)
@strawberry.type(
    description="A segment that the customer is in, and why.",
    directives=[allowed(*CUSTOMER_READERS)],
)
class SegmentMembership:
    segment: Segment = shown("Which one.")
    formula: str = shown("What it takes, the same for everybody.")
    because: str = shown("Why this customer is in it, in the request's language.")


@shows(ledger.PointsEntryView)
@strawberry.type(description="Points that came or went.", directives=[allowed(*CUSTOMER_PARTIES)])
class PointsEntry:
    kind: PointsKind = shown("Why.")
    points: int = shown("Above zero they came, below zero they went.")
    order_number: str | None = shown("The order that earned them.")
    reference: str | None = shown("What they were spent on, in the shop's words.")
    at: datetime = shown("When.")


@shows(ledger.PointsView)
@strawberry.type(
    description="A customer's points: a ledger that is only added to.",
    directives=[allowed(*CUSTOMER_PARTIES)],
)
class PointsStatement:
    balance: int = shown("How many there are; below zero only where the programme says so.")
    entries: list[PointsEntry] = shown("The latest 20, newest first.", directives=[sized(20)])


@shows(people.CustomerView)
@strawberry.type(
    description="A customer of one brand, as the shop's programme knows them.",
    directives=[allowed(*CUSTOMER_READERS)],
)
class Customer:
    public_id: strawberry.ID = strawberry.field(
        name="id",
        description="The id of this customer: opaque, and for good.",
        directives=[allowed(*CUSTOMER_PARTIES)],
    )
    brand: str = shown("The brand.")
    external_id: str = shown("The shop's own id.")
    name: str | None = shown("Their name.")
    tier: CustomerTier | None = shown(
        "Null where the brand has no programme.", directives=[allowed(*CUSTOMER_PARTIES)]
    )

    @strawberry.field(
        description="Points and where they came from.", directives=[allowed(*CUSTOMER_PARTIES)]
    )
    async def points(self, info: Info) -> PointsStatement:
        id = show(people.CustomerView, self).id
        return show(PointsStatement, await info.context.load(points_statements, id))

    @strawberry.field(
        description="Credit that they can spend, or could.",
        directives=[allowed(*CREDIT_READERS, scope=Scope.CREDIT_WRITE), sized(5)],
    )
    async def credits(self, info: Info) -> list[Credit]:
        id = show(people.CustomerView, self).id
        return show_all(Credit, await info.context.load(credits_of_customers, id))

    objected_at: datetime | None = shown(
        "Since when they object to profiling (GDPR art. 21): no figures, no segments.",
        directives=[allowed(*CUSTOMER_PARTIES)],
    )

    @strawberry.field(
        description="All that is held of them here, and the logic (GDPR art. 15), in minor units "
        "and UTC.",
        directives=[allowed(Role.SUPPORT_AGENT, Role.ADMIN)],
    )
    async def data_export(self, info: Info) -> JSON:
        id = show(people.CustomerView, self).id
        context = info.context
        return JSON(await export_of(context.reads, id, language=context.language))

    orders: int | None = shown("Orders of which something was kept; null for who objects.")
    net_value: Money | None = shown("Paid for goods less what was given back, since ever.")
    first_order_at: datetime | None = shown("When the first order was placed.")
    last_order_at: datetime | None = shown("When the latest order was placed.")
    return_behaviour: ReturnBehaviour | None = shown("What comes back; null for who objects.")
    rfm: RfmScores | None = shown("Null for who objects, or among too few customers.")
    lifetime_value: LifetimeValue | None = shown(
        "Lifetime value, a year ahead; null for who objects, or among too few customers."
    )
    segments: list[SegmentMembership] = shown(
        "Who behaves alike; empty for who objects.", directives=[sized(6)]
    )
    computed_at: datetime | None = shown("When all this was worked out.")


async def customers(context: Context, ids: list[int]) -> list[people.CustomerView | None]:
    return await people.customers_by_ids(
        context.reads, ids, at=context.now, language=context.language
    )


async def points_statements(context: Context, ids: list[int]) -> list[ledger.PointsView]:
    return await ledger.points_of_customers(context.reads, ids)


@strawberry.type(description="A page of customers.", directives=[allowed(*CUSTOMER_READERS)])
class CustomerConnection:
    nodes: list[Customer] = shown("The customers of this page.")
    page_info: PageInfo = shown("Where the page ends.")


@strawberry.type
class CustomersQuery:
    @strawberry.field(
        description="The customers of a brand, or of one of its tiers or segments. Who objects to "
        "profiling is in no segment.",
        directives=[
            allowed(Role.MERCHANDISER, Role.ADMIN, Role.PARTNER, scope=Scope.CUSTOMERS_READ)
        ],
    )
    async def customers(
        self,
        info: Info,
        brand: Annotated[str, asked("The handle of the brand.")],
        tier: Annotated[str | None, asked("Only this tier, by its handle.")] = None,
        segment: Annotated[Segment | None, asked("Only this segment.")] = None,
        first: First = 50,
        after: After = None,
    ) -> CustomerConnection:
        context, size = info.context, page_size(first)
        some = await members(
            context.reads,
            text.typed(brand, most=40),
            tier=text.typed(tier, most=20) if tier else None,
            segment=segment,
            after=int_of(after, "Customer", field="after") if after else 0,
            first=size + 1,
        )
        page, end = paged(some, size, lambda one: public_id("Customer", one[0]))
        found = await customers(context, [id for id, _ in page])
        return CustomerConnection(nodes=show_all(Customer, found), page_info=end)

    @strawberry.field(
        description="One customer by id, or by brand and the shop's own id; null if unknown.",
        directives=[allowed(*CUSTOMER_READERS, scope=Scope.CUSTOMERS_READ)],
    )
    async def customer(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, asked("The id of the customer.")] = None,
        brand: Annotated[str | None, asked("The handle of the brand, with externalId.")] = None,
        external_id: Annotated[str | None, asked("The shop's own id, with brand.")] = None,
    ) -> Customer | None:
        context = info.context
        if id is not None:
            key = int_of(id, "Customer")
        else:
            brand, external_id = text.typed(brand or "", most=40), external_id or ""
            name = text.typed(external_id, most=80)
            key = await people.customer_called(context.reads, brand, name)
        found = await context.load(customers, key) if key is not None else None
        return show(Customer, found) if found else None
