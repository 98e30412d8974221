"""A draft played over past orders, for those who write policies."""

from datetime import date
from typing import Annotated

import strawberry

from api.graph.context import Info
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import asked, show, show_all, shown
from api.graph.money import Money
from api.graph.refused import Refused
from api.graph.simulation_views import (
    AmountView,
    BudgetUsedView,
    EarlyView,
    ExposureView,
    GroupView,
    RangeView,
    SimulationView,
)
from api.graph.simulation_views import shown as view_of
from api.kernel import text
from api.policy.actions import WRITERS
from api.policy.document import RefundTiming
from api.simulation import answer, assumptions
from api.simulation.answer import Objective, SimulationGroup
from api.simulation.reads import MOST_LINES, Wanted, simulate

OF_WRITERS = [allowed(*WRITERS)]


UNKNOWN = "that nobody knows: in 95 of 100 draws it lies between low and high."
LOW, HIGH = "In 2.5 of 100 draws it is lower.", "In 2.5 of 100 draws it is higher."
LIKELY = "In half of the draws it is lower."
BOTH = "under the policy in force, and under the draft."
CURRENT = "As the policy in force gives it for what happened."
DRAFT = "As the draft would, with what people may do about it."


@shows(RangeView)
@strawberry.type(description=f"An amount {UNKNOWN}", directives=OF_WRITERS)
class SimulatedRange:
    low: Money = shown(LOW)
    likely: Money = shown(LIKELY)
    high: Money = shown(HIGH)


@shows(AmountView)
@strawberry.type(description=f"An amount {BOTH}", directives=OF_WRITERS)
class SimulatedAmount:
    current: Money = shown(CURRENT)
    draft: SimulatedRange = shown(DRAFT)


@shows(answer.Range)
@strawberry.type(description=f"A number {UNKNOWN}", directives=OF_WRITERS)
class SimulatedNumbers:
    low: int = shown(LOW)
    likely: int = shown(LIKELY)
    high: int = shown(HIGH)


@shows(answer.Compared)
@strawberry.type(description=f"A number {BOTH}", directives=OF_WRITERS)
class SimulatedNumber:
    current: int = shown(CURRENT)
    draft: SimulatedNumbers = shown(DRAFT)


@shows(GroupView)
@strawberry.type(
    description="What the draft does for some of the orders, over the period that was replayed.",
    directives=OF_WRITERS,
)
class SimulatedGroup:
    name: str | None = shown(
        "The handle of the tier, the segment, the country, the category or the way back; null for "
        "those that have none."
    )
    orders: int = shown("How many orders were replayed.")
    customers: int = shown("Of how many customers; each order of a guest is one.")
    returns: SimulatedNumber = shown("How many pieces come back.")
    fees: SimulatedAmount = shown("What customers pay for the ways back.")
    waivers: SimulatedAmount = shown("What rules take off the base's fees.")
    instant_refunds: SimulatedAmount = shown("What is paid back before anything is on its way.")
    retained: SimulatedAmount = shown("What is settled by store credit and spent here again.")
    better_off: float = shown("The share of its customers for whom something gets better.")
    worse_off: float = shown("The share for whom anything gets worse, whatever gets better.")
    same: float = shown("The share for whom nothing changes.")
    law_decided: float = shown(
        "The share of its lines where the draft gave less, so that the law decided."
    )


@shows(answer.RuleDecided)
@strawberry.type(
    description="How often a rule of the draft decided something.", directives=OF_WRITERS
)
class SimulatedRule:
    name: str = shown("The rule.")
    decided: int = shown("In how many order lines of the period it decided something.")


@shows(answer.Replayed)
@strawberry.type(
    description="Returns that were paid back, reckoned again on the terms of then: what the "
    "simulator is worth.",
    directives=OF_WRITERS,
)
class SimulatedReplay:
    returns: int = shown("How many returns of the period were paid back.")
    agreed: int = shown("Of how many the fee and the refunds came out to the cent as booked.")
    differ: int = shown("Of how many they did not.")


@shows(answer.Weighed)
@strawberry.type(
    description="What a shop wants of its returns, and whether the draft gives more of it.",
    directives=OF_WRITERS,
)
class WeighedObjective:
    objective: Objective = shown("What it wants.")
    weight: float = shown("How much it counts.")
    better: float = shown("How much better the draft meets it, as a part of today's; or worse.")


@shows(EarlyView)
@strawberry.type(
    description="Of what happened, the money that goes before anybody has looked at the goods.",
    directives=OF_WRITERS,
)
class SimulatedEarly:
    paid: Money = shown("All of it.")
    most: Money = shown("At one moment, for goods that nobody had looked at yet.")


@shows(ExposureView)
@strawberry.type(description=f"Refunds before the bench {BOTH}", directives=OF_WRITERS)
class SimulatedExposure:
    timing: RefundTiming | None = shown("When they go; null: all of them.")
    current: SimulatedEarly = shown("Under the policy in force.")
    draft: SimulatedEarly = shown("Under the draft.")


@shows(BudgetUsedView)
@strawberry.type(
    description="A budget of the draft in one month or quarter, had the past gone by it: who came "
    "first got what there was.",
    directives=OF_WRITERS,
)
class SimulatedBudget:
    country: str = shown("Where (ISO 3166-1).")
    name: str = shown("Its name in the draft.")
    since: date = shown("The first day of its month or quarter.")
    amount: Money = shown("All of it.")
    taken: Money = shown("Reserved and spent; what was promised is paid even above the amount.")
    lacking: Money = shown("What more would have been given, had there been money for it.")


@shows(assumptions.Assumption)
@strawberry.type(
    description="What nobody can read from the shop's past: shares as parts of one, amounts in "
    "whole units of the draft's currency.",
    directives=OF_WRITERS,
)
class SimulationAssumption:
    name: str = shown("Its name, to say better with `assume`.")
    value: float = shown("Half of the draws lie below it.")
    low: float = shown("The lowest that is drawn.")
    high: float = shown("The highest that is drawn.")
    meaning: str = shown("What it is.")
    source: str = shown("Who says so.")


@shows(SimulationView)
@strawberry.type(
    description="A draft policy beside the one in force, both as if told at the checkout of every "
    "order of a period. The three ranges are the difference that the draft makes in a year.",
    directives=OF_WRITERS,
)
class PolicySimulation:
    orders: int = shown("How many orders were replayed.")
    lines: int = shown("How many order lines.")
    returns: int = shown("How many pieces of them came back in fact.")
    better_off: float = shown("The share of customers for whom something gets better.")
    worse_off: float = shown("The share for whom anything gets worse, whatever gets better.")
    same: float = shown("The share for whom nothing changes.")
    law_decided: float = shown("The share of lines where the draft gave less than the law.")
    cost_of_returns: SimulatedRange = shown(
        "What returns cost more: transport, handling, lost value and loss, less fees."
    )
    sales_kept: SimulatedRange = shown("What sales bring more: orders, and goods that stay sold.")
    together: SimulatedRange = shown("Sales kept less the cost of returns.")
    replayed: SimulatedReplay = shown("How well the simulator reckons what was booked.")
    everybody: SimulatedGroup = shown("All orders together.")
    objectives: list[WeighedObjective] = shown(
        "How far the draft meets what the shop wants; without CO2E where nobody has attested it."
    )
    score: float = shown(
        "The mean of these by weight: above zero, the draft is what the shop wants."
    )
    exposure: list[SimulatedExposure] = shown(
        "Money that goes before anybody has looked at the goods: in all, then by when it goes."
    )
    budgets: list[SimulatedBudget] = shown(
        "How far the draft's budgets would have gone, in the order of time.",
        directives=[sized(20)],
    )
    rules: list[SimulatedRule] = shown(
        "The rules of the draft, in its order.", directives=[sized(20)]
    )
    assumptions: list[SimulationAssumption] = shown(
        "What the ranges come from.", directives=[sized(20)]
    )

    @strawberry.field(
        description="Its parts, the largest first, at most 100.", directives=[sized(20)]
    )
    def groups(
        self, by: Annotated[SimulationGroup, asked("What makes a part.")]
    ) -> list[SimulatedGroup]:
        return show_all(SimulatedGroup, show(SimulationView, self).parts[by])


SimulatePolicyResult = Annotated[
    PolicySimulation | Refused,
    strawberry.union("SimulatePolicyResult", description="The simulation, or why there is none."),
]


@strawberry.input(description="What a shop knows better than the simulator's own assumption.")
class AssumptionInput:
    name: str = shown("Which: `cost_per_return`, for example.")
    value: float = shown("What it is: a share as a part of one, an amount in whole units.")
    low: float | None = shown("The lowest it may be; `value` if left out.", default=None)
    high: float | None = shown("The highest it may be; `value` if left out.", default=None)


@strawberry.input(description="What a shop wants of its returns, and how much.")
class ObjectiveInput:
    objective: Objective = shown("What it wants.")
    weight: float = shown("How much: next to the others, and above zero.")


@strawberry.type
class SimulationQuery:
    @strawberry.field(
        description="What a draft would have done with the orders of a period, and what it may do "
        "in a year. Nothing is kept. A shop that is too large for one request is told so, and "
        "simulates at the command line: `retourney policy simulate`.",
        directives=[allowed(*WRITERS)],
    )
    async def simulate_policy(
        self,
        info: Info,
        draft: Annotated[str, asked("The policy in YAML or JSON.")],
        since: Annotated[
            date, strawberry.argument(name="from", description="The first day of orders.")
        ],
        until: Annotated[
            date, strawberry.argument(name="to", description="The last day of orders.")
        ],
        country: Annotated[
            str | None, asked("Its market; every market of its currency if left out.")
        ] = None,
        brand: Annotated[
            str | None,
            asked("The handle of its brand; all that have no policy of their own if left out."),
        ] = None,
        tell_everybody: Annotated[
            bool,
            asked("As if every checkout had told what a return costs; else those that did."),
        ] = False,
        assume: Annotated[
            list[AssumptionInput] | None, asked("What the shop knows better.")
        ] = None,
        weigh: Annotated[
            list[ObjectiveInput] | None,
            asked("What the shop wants; everything alike if left out."),
        ] = None,
    ) -> SimulatePolicyResult:
        context = info.context
        wanted = Wanted(
            draft,
            since,
            until,
            country=text.typed(country, most=2).upper() if country else None,
            brand=text.typed(brand, most=40) if brand else None,
            tell_everybody=tell_everybody,
            assumptions=assumptions.assumed(
                [
                    assumptions.own(one.name, one.value, one.low, one.high, context.language)
                    for one in assume or ()
                ],
                context.language,
            ),
            weights={one.objective: one.weight for one in weigh or ()},
        )
        found = await simulate(
            context.reads,
            wanted,
            now=context.now,
            analytics_url=context.settings.analytics_url,
            most_lines=MOST_LINES,
        )
        return show(PolicySimulation, view_of(found, context.language))
