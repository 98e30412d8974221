"""A draft played over past orders, for those who write policies."""

from datetime import date
from typing import Annotated

import msgspec
import strawberry

from api.graph.context import Info
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import asked, show, show_all, shown
from api.graph.money import Money
from api.graph.refused import Refused
from api.kernel import text
from api.kernel.money import LocalMoney
from api.policy.actions import WRITERS
from api.simulation import answer, assumptions
from api.simulation.answer import SimulationGroup
from api.simulation.reads import MOST_LINES, Wanted, simulate

OF_WRITERS = [allowed(*WRITERS)]


class RangeView(msgspec.Struct, frozen=True):
    low: LocalMoney
    likely: LocalMoney
    high: LocalMoney


class AmountView(msgspec.Struct, frozen=True):
    current: LocalMoney
    draft: RangeView


class Shown(msgspec.Struct, frozen=True):
    """Amounts of one simulation as the request's language writes them."""

    currency: str
    language: str

    def money(self, minor: int) -> LocalMoney:
        return LocalMoney(minor, self.currency, self.language)

    def range(self, it: answer.Range) -> RangeView:
        return RangeView(self.money(it.low), self.money(it.likely), self.money(it.high))

    def amount(self, it: answer.Compared) -> AmountView:
        return AmountView(self.money(it.current), self.range(it.draft))


class GroupView(msgspec.Struct, frozen=True, kw_only=True):
    name: str | None
    orders: int
    customers: int
    returns: answer.Compared
    fees: AmountView
    waivers: AmountView
    instant_refunds: AmountView
    retained: AmountView
    better_off: float
    worse_off: float
    same: float
    law_decided: float


class SimulationView(msgspec.Struct, frozen=True):
    it: answer.Simulation
    language: str

    @property
    def shown(self) -> Shown:
        return Shown(self.it.currency, self.language)

    @property
    def orders(self) -> int:
        return self.it.everybody.orders

    @property
    def lines(self) -> int:
        return self.it.lines

    @property
    def returns(self) -> int:
        return self.it.returns

    @property
    def better_off(self) -> float:
        return self.it.everybody.better_off

    @property
    def worse_off(self) -> float:
        return self.it.everybody.worse_off

    @property
    def same(self) -> float:
        return self.it.everybody.same

    @property
    def law_decided(self) -> float:
        return self.it.everybody.law_decided

    @property
    def cost_of_returns(self) -> RangeView:
        return self.shown.range(self.it.cost_of_returns)

    @property
    def sales_kept(self) -> RangeView:
        return self.shown.range(self.it.sales_kept)

    @property
    def together(self) -> RangeView:
        return self.shown.range(self.it.together)

    @property
    def replayed(self) -> answer.Replayed:
        return self.it.replayed

    @property
    def everybody(self) -> GroupView:
        return self.group(self.it.everybody)

    @property
    def rules(self) -> tuple[answer.RuleDecided, ...]:
        return self.it.rules

    @property
    def assumptions(self) -> tuple[assumptions.Assumption, ...]:
        return self.it.assumptions

    def group(self, it: answer.Group) -> GroupView:
        return GroupView(
            name=it.name,
            orders=it.orders,
            customers=it.customers,
            returns=it.returns,
            fees=self.shown.amount(it.fees),
            waivers=self.shown.amount(it.waivers),
            instant_refunds=self.shown.amount(it.instant),
            retained=self.shown.amount(it.retained),
            better_off=it.better_off,
            worse_off=it.worse_off,
            same=it.same,
            law_decided=it.law_decided,
        )


@shows(RangeView)
@strawberry.type(
    description="An amount that nobody knows: in 95 of 100 draws it lies between low and high.",
    directives=OF_WRITERS,
)
class SimulatedRange:
    low: Money = shown("In 2.5 of 100 draws it is lower.")
    likely: Money = shown("In half of the draws it is lower.")
    high: Money = shown("In 2.5 of 100 draws it is higher.")


@shows(AmountView)
@strawberry.type(
    description="An amount under the policy in force, and under the draft.",
    directives=OF_WRITERS,
)
class SimulatedAmount:
    current: Money = shown("As the policy in force gives it for what happened.")
    draft: SimulatedRange = shown("As the draft would, with what people may do about it.")


@shows(answer.Range)
@strawberry.type(
    description="A number that nobody knows: in 95 of 100 draws it lies between low and high.",
    directives=OF_WRITERS,
)
class SimulatedNumbers:
    low: int = shown("In 2.5 of 100 draws it is lower.")
    likely: int = shown("In half of the draws it is lower.")
    high: int = shown("In 2.5 of 100 draws it is higher.")


@shows(answer.Compared)
@strawberry.type(
    description="A number under the policy in force, and under the draft.",
    directives=OF_WRITERS,
)
class SimulatedNumber:
    current: int = shown("As the policy in force gives it for what happened.")
    draft: SimulatedNumbers = shown("As the draft would, with what people may do about it.")


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
    instant_refunds: SimulatedAmount = shown("What is paid back before the goods are here.")
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
    meaning: str = shown("What it is, in English.")
    source: str = shown("Who says so, in English as published.")


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
        view = show(SimulationView, self)
        return show_all(SimulatedGroup, [view.group(one) for one in view.it.groups[by]])


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
                [assumptions.own(one.name, one.value, one.low, one.high) for one in assume or ()]
            ),
        )
        found = await simulate(context.reads, wanted, now=context.now, most_lines=MOST_LINES)
        return show(PolicySimulation, SimulationView(found, context.language))
