"""Programmes and their tiers, and a customer's place in them."""

from datetime import datetime
from typing import Annotated

import strawberry

from api.access.rules import EVERYBODY, Role, Scope
from api.graph.context import Context, Info
from api.graph.engine.access import PUBLIC, allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import JSON, asked, show, shown
from api.graph.loyalty_inputs import SetLoyaltyProgrammeInput, programme_of
from api.graph.money import Money
from api.graph.refused import Refused
from api.kernel import text
from api.kernel.ids import int_of
from api.loyalty.actions.programmes import set_programme
from api.loyalty.programme import Benefit
from api.loyalty.reads import customers as people
from api.loyalty.reads import programmes
from api.loyalty.rfm import Scores
from api.loyalty.rules import Condition
from api.loyalty.segments import Segment

CUSTOMER_STAFF = (Role.STORE_CLERK, Role.SUPPORT_AGENT, Role.MERCHANDISER, Role.ADMIN)
"""Who serves customers or shapes what they are offered; a bench needs to know nobody."""
CUSTOMER_READERS = (*CUSTOMER_STAFF, Role.PARTNER)
CUSTOMER_PARTIES = (*CUSTOMER_READERS, Role.SHOPPER)
"""A shopper opens one order with its number, so of the person they see what harms nobody: the
tier, the points, and their own objection."""


@shows(programmes.ReachView)
@strawberry.type(
    description="What a tier takes within the period, all of it together.", directives=[PUBLIC]
)
class TierReach:
    spend: list[Money] = shown("Paid for goods; one of them is enough.", directives=[sized(10)])
    orders: int = shown("Orders of which something was kept.")
    kept_percent: int = shown("Share of the items kept; faults and recalls count as kept.")
    sustainable: int = shown("Returns by the slower way, or together with another.")


@shows(programmes.TierView)
@strawberry.type(description="One tier of a programme.", directives=[PUBLIC])
class LoyaltyTier:
    handle: str = shown("Its lasting name.")
    name: str = shown("Its name in the request's language.")
    reach: TierReach = shown("What it takes.")
    benefits: list[Benefit] = shown("What it brings.")


@shows(programmes.ProgrammeView)
@strawberry.type(description="A brand's loyalty programme.", directives=[PUBLIC])
class LoyaltyProgramme:
    name: str = shown("What it is called.")
    description: str = shown("Its main benefits.")
    url: str | None = shown("Where its terms can be read.")
    version: int = shown("Counts from 1: a version never changes.")
    valid_from: datetime = shown("Since when it is in force.")
    period_days: int = shown("How far back a tier looks.")
    grace_days: int = shown("How long a tier is kept after it is no longer reached.")
    tiers: list[LoyaltyTier] = shown("The lowest first.", directives=[sized(12)])
    member_program: JSON = shown("All of it as schema.org MemberProgram, for JSON-LD.")


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


SetLoyaltyProgrammeResult = Annotated[
    LoyaltyProgramme | Refused,
    strawberry.union("SetLoyaltyProgrammeResult", description="The programme, or why not."),
]


@strawberry.type
class LoyaltyQuery:
    @strawberry.field(
        description="The programme of a brand with its tiers; null where there is none.",
        directives=[allowed(*EVERYBODY)],
    )
    async def loyalty_programme(
        self, info: Info, brand: Annotated[str, asked("The handle of the brand.")]
    ) -> LoyaltyProgramme | None:
        context = info.context
        found = await programmes.programme_of(
            context.reads,
            text.typed(brand, most=40),
            at=context.now,
            language=context.language,
        )
        return show(LoyaltyProgramme, found) if found else None

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


@strawberry.type
class LoyaltyMutation:
    @mutation(
        Role.MERCHANDISER,
        Role.ADMIN,
        description="Put a programme in force from now on; the standings of the brand's customers "
        "follow in the background.",
    )
    async def set_loyalty_programme(
        self, info: Info, input: SetLoyaltyProgrammeInput
    ) -> SetLoyaltyProgrammeResult:
        context = info.context
        brand = text.line(input.brand, field="brand", most=40)
        await set_programme(
            brand,
            programme_of(input),
            actor=context.actor,
            key=input.idempotency_key,
            now=context.now,
        )
        found = await programmes.programme_of(
            context.reads, brand, at=context.now, language=context.language
        )
        if found is None:
            raise LookupError(f"{brand} has no programme although it was just set")
        return show(LoyaltyProgramme, found)
