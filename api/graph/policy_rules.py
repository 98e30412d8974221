"""Policies in words, for who writes them: the rules of a draft or a version, and its changes."""

from typing import Annotated

import strawberry

from api.graph.context import Info
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import Currency, asked, show_all, shown, shown_id
from api.kernel.ids import int_of, kind_and_key
from api.policy import reads
from api.policy.actions import READERS
from api.policy.document import RuleMethod
from api.terms.told_rules import RuleChange, ToldRule, told_rules


@shows(reads.PolicyMarket)
@strawberry.type(
    description="A country that the shop sells to, with a policy of its own.",
    directives=[allowed(*READERS)],
)
class PolicyMarket:
    public_id: strawberry.ID = shown_id("market")
    country: str = shown("The country (ISO 3166-1).")
    name: str = shown("The country's name in the request's language.")
    currency: Currency = shown("What is paid with there, and so the currency of its policies.")
    brands: list[str] = shown("The handles of the brands that sell there.")


@shows(ToldRule)
@strawberry.type(
    description="One rule of a policy in the request's language, or what everybody gets.",
    directives=[allowed(*READERS)],
)
class PolicyRule:
    name: str = shown("Its lasting name; `base` is what everybody gets.")
    method: RuleMethod | None = shown("How it finds the customer; null for the base.")
    title: str = shown("What customers know it as.")
    conditions: list[str] = shown("When it applies: all of these must hold.")
    effects: list[str] = shown("What it gives.")
    change: RuleChange | None = shown("Against the policy in force; null where it is the same.")
    before: list[str] = shown(
        "What the policy in force says of it, and this one does not say any more."
    )


@strawberry.type
class PolicyRulesQuery:
    @strawberry.field(
        description="The markets that policies can be for.",
        directives=[allowed(*READERS), sized(20)],
    )
    async def policy_markets(self, info: Info) -> list[PolicyMarket]:
        context = info.context
        return show_all(PolicyMarket, await reads.markets(context.reads, context.language))

    @strawberry.field(
        description="The rules of a draft or a version in words, the base first, what it does "
        "away with last; null for an unknown id.",
        directives=[allowed(*READERS), sized(40)],
    )
    async def policy_rules(
        self, info: Info, id: Annotated[strawberry.ID, asked("Of the draft or the version.")]
    ) -> list[PolicyRule] | None:
        context, (kind, _) = info.context, kind_and_key(id)
        if kind not in reads.PolicyKind.__members__:
            return None
        kept = reads.PolicyKind[kind]
        found = await reads.against_in_force(context.reads, kept, int_of(id, kind), at=context.now)
        if found is None:
            return None
        return show_all(PolicyRule, told_rules(*found, context.language))
