"""A brand's loyalty programme, as everybody may see it."""

from datetime import datetime
from typing import Annotated

import strawberry

from api.access.rules import EVERYBODY, Role
from api.graph.context import Info
from api.graph.engine.access import PUBLIC, allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import JSON, asked, show, shown
from api.graph.loyalty_inputs import SetLoyaltyProgrammeInput, programme_of
from api.graph.money import Money
from api.graph.refused import Refused
from api.kernel import text
from api.loyalty.actions.programmes import set_programme
from api.loyalty.programme import Benefit, Overdraft
from api.loyalty.reads import programmes


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


@shows(programmes.PointsRulesView)
@strawberry.type(description="What points are given for.", directives=[PUBLIC])
class PointsRules:
    per: list[Money] = shown("By currency: what earns one point.", directives=[sized(10)])
    slow_bonus: int = shown("For a return by a slower way than was offered.")
    consolidated_bonus: int = shown("For a return that shares its parcel.")
    overdraft: Overdraft = shown("When points are taken back that were spent.")


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
    points: PointsRules | None = shown("Null: no points.")
    member_program: JSON = shown("All of it as schema.org MemberProgram, for JSON-LD.")


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
            **context.by(input.idempotency_key),
        )
        found = await programmes.programme_of(
            context.reads, brand, at=context.now, language=context.language
        )
        if found is None:
            raise LookupError(f"{brand} has no programme although it was just set")
        return show(LoyaltyProgramme, found)
