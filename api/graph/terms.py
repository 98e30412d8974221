from datetime import date, datetime

import strawberry

from api.access.rules import STAFF, Role
from api.graph.engine.access import PUBLIC, allowed
from api.graph.engine.shown import shows
from api.graph.fields import shown
from api.graph.money import Money
from api.policy.document import RefundTiming, Resolution, ReturnMethod, RuleMethod
from api.policy.slots import Dimension
from api.policy.statute import OutboundRefund
from api.terms import views
from api.terms.because import Outcome
from api.terms.rules import NonReturnableReason
from api.terms.window import Clock

ORDER_PARTIES = (*STAFF, Role.SHOPPER, Role.PARTNER)
"""Who may see a case: staff, the shopper whose order it is, and partners with a key for it."""


@shows(views.EmissionView)
@strawberry.type(
    description="Greenhouse gas of one way back, as the shop has attested it: never an adjective.",
    directives=[PUBLIC],
)
class Emission:
    grams: int = shown("Grams of CO2e.")
    least_grams: int = shown("The least that it may be.")
    most_grams: int = shown("The most that it may be.")
    method: str = shown("How it was reckoned.")
    year: int = shown("Of which year the figures are.")
    sentence: str = shown("All of it in words, in the request's language.")


@shows(views.MethodTermsView)
@strawberry.type(
    description="One way back, with what it costs and how long it takes.",
    directives=[PUBLIC],
)
class MethodTerms:
    method: ReturnMethod = shown("Which way back.")
    carrier: str = shown("Who carries it.")
    price: Money = shown("What it costs the customer; never more than told at the checkout.")
    min_days: int = shown("The money is there after this many days at the earliest.")
    max_days: int = shown("And after this many days as a rule.")
    legal_maximum: Money | None = shown(
        "The most that the law lets it cost here; null where the law is silent."
    )
    note: str | None = shown("The shop's own words about it.")
    co2e: Emission | None = shown(
        "Greenhouse gas of this way back; null until the shop has attested it.", name="co2e"
    )


@shows(views.ResolutionTermsView)
@strawberry.type(
    description="One thing the customer can get.", directives=[allowed(*ORDER_PARTIES)]
)
class ResolutionTerms:
    resolution: Resolution = shown("What the customer gets.")
    bonus_percent: int = shown("What comes on top, in percent of the amount.")


@shows(views.BecauseView)
@strawberry.type(
    description="One rule that had something to say, and what became of it.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Because:
    rule: str = shown(
        "The rule's name in its policy; `policy` is its base today, `frozen` that of the order, "
        "`law` and `statute` are the law."
    )
    method: RuleMethod | None = shown("How the rule finds the customer; null for base and law.")
    dimension: Dimension = shown("Which side of the terms it is about.")
    outcome: Outcome = shown("Whether it decided, lost, or was raised to the legal minimum.")
    effect: str | None = shown("What the rule gives, in the request's language.")
    decided_by: str | None = shown("The rule that decided instead; `base` and `law` are no rules.")
    sentence: str = shown("The rule in words, in the request's language.")


@shows(views.BetterView)
@strawberry.type(
    description="What the customer's next tier would give of one side of the terms.",
    directives=[allowed(*ORDER_PARTIES)],
)
class BetterTerms:
    dimension: Dimension = shown("Which side of the terms it is about.")
    tier: str = shown("The next tier.")
    effect: str = shown("What it would be.")
    instead_of: str = shown("What it is now.")
    sentence: str = shown("What is missing, and what it brings, in the request's language.")


@shows(views.StatutoryMinimumView)
@strawberry.type(
    description="The least that the law gives, whoever the customer is.",
    directives=[allowed(*ORDER_PARTIES)],
)
class StatutoryMinimum:
    withdrawal_applies: bool = shown("Whether there is a right of withdrawal.")
    last_day: date | None = shown("Its last day; null while the period has not started.")
    max_return_fee: Money | None = shown("The most that the way back may cost.")
    deduction_allowed: bool = shown("Whether lost value may be taken off.")
    refund_outbound: OutboundRefund | None = shown("What is due of the outbound delivery.")
    refund_due_safe: date | None = shown("By when to refund, without roll-over.")
    refund_due_legal: date | None = shown("By when the law has it refunded.")
    may_withhold: bool = shown("Whether the shop may wait for goods or proof of sending.")
    send_back_by: date | None = shown("By when the goods must be sent.")
    conformity_until: date | None = shown("Until when a fault must be put right, at least.")
    repair_extends_until: date | None = shown(
        "Until when it would be, once it was repaired; null where a repair extends nothing."
    )
    withdrawal_function_required: bool = shown("Whether CRD art. 11a asks for the function.")
    legal_basis: list[str] = shown("The provisions behind it.")
    confidence: str = shown("How well they were verified: VERIFIED, SECONDARY or UNVERIFIED.")


@shows(views.TermsView)
@strawberry.type(
    description="What law and policy give a unit at one moment, and why.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Terms:
    returnable: int = shown("How many units of the line can come back now.")
    non_returnable_reason: NonReturnableReason | None = shown("Why none can.")
    needs_review: bool = shown("Whether a person looks at the claim before it is approved.")
    deadline: datetime | None = shown(
        "Until when; null while the clock has not started, and where the shop sets no last day."
    )
    clock: Clock = shown("What the deadline counts.")
    methods: list[MethodTerms] = shown("The ways back.")
    resolutions: list[ResolutionTerms] = shown("What can be had for it.")
    refund_timing: RefundTiming = shown("When the money is sent.")
    keep_item_up_to: Money = shown("What a piece may have cost to be kept and still paid back.")
    keep_item_percent: int = shown("How much of its price is given back for what is kept.")
    inspection: bool = shown("Whether it is looked at before the money is sent.")
    photos: bool = shown("Whether photos are asked for; never a condition of a withdrawal.")
    priority: int = shown("In the warehouse: the higher goes first.")
    handled_within_hours: int = shown("What the warehouse promises itself, from arrival on.")
    deduction_allowed: bool = shown("Whether lost value may be taken off.")
    personalised: bool = shown("Whether anything here depends on who the customer is.")
    because: list[Because] = shown("Which rules applied, which lost, and why.")
    better: list[BetterTerms] = shown(
        "What the next tier would give; never in the withdrawal path."
    )
    statutory: StatutoryMinimum = shown("The legal minimum beside it.")
