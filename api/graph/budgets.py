from datetime import date

import strawberry

from api.graph.context import Info
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import show_all, shown
from api.graph.money import Money
from api.policy.actions import WRITERS
from api.policy.budget_reads import BudgetView, budgets
from api.policy.document import BudgetEffect, Per


@shows(BudgetView)
@strawberry.type(
    description="What rules may give away in a month or quarter, and how much of it is left.",
    directives=[allowed(*WRITERS)],
)
class Budget:
    name: str = shown("Its name in the policy.")
    country: str = shown("The market (ISO 3166-1).")
    brand: str | None = shown("The brand it is for; null for all that have no policy of their own.")
    per: Per = shown("How long it has to last.")
    effects: list[BudgetEffect] = shown("What is paid out of it.")
    amount: Money = shown("All of it, for one period.")
    reserved: Money = shown("Told or asked for, and not yet due.")
    spent: Money = shown("Given away, for good.")
    left: Money = shown("For new offers; below zero where more was promised than there was.")
    until: date = shown("The first day of the next period.")


@strawberry.type
class BudgetsQuery:
    @strawberry.field(
        description="The budgets of the policies in force, with what is left of them.",
        directives=[allowed(*WRITERS), sized(20)],
    )
    async def budgets(self, info: Info) -> list[Budget]:
        context = info.context
        found = await budgets(context.reads, at=context.now, language=context.language)
        return show_all(Budget, found)
