"""A policy as data: what a market offers on top of the law. People write it, programs read it.

    base:   what everybody gets
    rules:  what some get, or all at some times: a name, a method, conditions, effects

Nothing in it is code. `text.py` reads and writes it, `compiling.py` makes it fast.
"""

from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta, field

from api.policy.conditions import Amount, Condition, Handle, Said

Natural = Annotated[int, Meta(ge=0, le=100_000)]
Percent = Annotated[int, Meta(ge=0, le=100)]
EVERYTHING = 100
Share = Annotated[int, Meta(ge=1, le=EVERYTHING)]
Language = Literal["en", "nl", "fr", "de", "nb"]
Texts = dict[Language, Annotated[str, Meta(min_length=1, max_length=400)]]
"""The same words in each language, for customers to read."""


class ReturnMethod(StrEnum):
    PARCEL_SHOP = "PARCEL_SHOP"
    LOCKER = "LOCKER"
    HOME_PICKUP = "HOME_PICKUP"
    IN_STORE = "IN_STORE"
    CURBSIDE = "CURBSIDE"
    OWN_CARRIER = "OWN_CARRIER"


class Resolution(StrEnum):
    ORIGINAL_PAYMENT_METHOD = "ORIGINAL_PAYMENT_METHOD"
    STORE_CREDIT = "STORE_CREDIT"
    EXCHANGE = "EXCHANGE"
    REPLACEMENT = "REPLACEMENT"
    REPAIR = "REPAIR"
    KEEP_ITEM = "KEEP_ITEM"


class RefundTiming(StrEnum):
    INSTANT = "INSTANT"
    ON_HANDOVER = "ON_HANDOVER"
    ON_RECEIPT = "ON_RECEIPT"
    ON_INSPECTION = "ON_INSPECTION"


class RuleMethod(StrEnum):
    """How a rule finds the customer. The first two are personal (GDPR art. 21)."""

    TIER = "TIER"
    """By their tier in the loyalty programme."""
    BEHAVIOUR = "BEHAVIOUR"
    """By a segment of what they buy and send back."""
    SITUATION = "SITUATION"
    """Not at all: the same for everybody at that time, for that article."""


class Window(Said, frozen=True, kw_only=True):
    """How long something can come back: exactly one of the three."""

    days: Natural | None = None
    """From delivery, the legal days included."""
    until: Annotated[str, Meta(pattern="^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$")] | None = None
    """A last day, «2027-01-31»; without a year, «01-31», the first such day after the order."""
    unlimited: bool = False


class Way(Said, frozen=True, kw_only=True):
    """One way back. `fee` is what the customer pays, `directCost` what it costs the shop."""

    carrier: Annotated[str, Meta(min_length=1, max_length=40)]
    fee: Amount = "0"
    direct_cost: Amount = "0"
    """No fee is charged above it (CRD art. 14(1))."""
    days: tuple[Natural, Natural]
    """Calendar days until the money is there: at the earliest, and as a rule."""
    offered: bool = True
    """False: only where a rule offers it."""
    note: Texts = field(default_factory=dict)


class Base(Said, frozen=True, kw_only=True):
    """What everybody gets, unless a rule says otherwise."""

    window: Window
    ways: dict[ReturnMethod, Way]
    resolutions: tuple[Resolution, ...] = (Resolution.ORIGINAL_PAYMENT_METHOD,)
    credit_bonus_percent: Percent = 0
    """What store credit is worth on top of the amount."""
    refund_timing: RefundTiming = RefundTiming.ON_INSPECTION
    keep_item_up_to: Amount = "0"
    """A piece that cost no more than this may be kept, and is paid back all the same."""
    keep_item_percent: Share = 100
    """How much of its price is given back for what is kept."""
    inspection: bool = True
    """Whether the bench looks at it before the money is sent."""
    photos: bool = False
    """Whether photos are asked for. Never a condition of a withdrawal."""
    priority: Natural = 0
    """In the warehouse: the higher goes first."""
    handled_within_hours: Natural = 48
    """From arrival to verdict, as the warehouse promises itself."""
    wear_percent: dict[str, Percent] = field(default_factory=dict)
    """What a grade takes off the price where the law allows a deduction: {"C": 10, "D": 25}."""


class Effects(Said, frozen=True, kw_only=True):
    """What a rule changes; what it does not name stays as it is."""

    window: Window | None = None
    fees: Annotated[dict[ReturnMethod, Amount], Meta(min_length=1)] | None = None
    methods: tuple[ReturnMethod, ...] | None = None
    """In a situation: these and no others. For a person: these as well."""
    resolutions: tuple[Resolution, ...] | None = None
    """As with methods."""
    credit_bonus_percent: Percent | None = None
    refund_timing: RefundTiming | None = None
    keep_item_up_to: Amount | None = None
    keep_item_percent: Share | None = None
    inspection: bool | None = None
    photos: bool | None = None
    priority: Natural | None = None
    handled_within_hours: Natural | None = None


class BudgetEffect(StrEnum):
    """What is paid out of a budget."""

    FEE_WAIVER = "FEE_WAIVER"
    """What a way back would have cost the customer without the rule."""
    INSTANT_REFUND = "INSTANT_REFUND"
    """What is paid back before anything has come back."""


class Per(StrEnum):
    MONTH = "MONTH"
    QUARTER = "QUARTER"


class Budget(Said, frozen=True, kw_only=True):
    """So much in a month or quarter of the calendar. When it is gone, its rules give no more."""

    name: Annotated[str, Meta(pattern="^[a-z][a-z0-9-]{0,39}$")]
    amount: Amount
    per: Per = Per.MONTH
    effects: Annotated[tuple[BudgetEffect, ...], Meta(min_length=1)] = (BudgetEffect.FEE_WAIVER,)
    """Which effects of its rules are paid out of it."""


class Rule(Said, frozen=True, kw_only=True):
    """Who or when, and what then. A personal rule only ever adds; a situation may also take."""

    name: Annotated[str, Meta(pattern="^[a-z][a-z0-9-]{0,39}$")]
    """Lasting, and unique in its policy: «gold-60-days»."""
    method: RuleMethod
    title: Texts = field(default_factory=dict)
    """What customers know it as."""
    priority: Natural = 0
    """Where two situations meet, the higher decides; of equals, the one that asks for more."""
    when: Condition
    then: Effects
    budget: str | None = None
    """Out of which its waivers and instant refunds are paid. Only of a personal rule."""

    @property
    def is_personal(self) -> bool:
        return self.method is not RuleMethod.SITUATION


class PolicyDocument(Said, frozen=True, kw_only=True):
    """The policy of one market, or of one brand in it."""

    currency: Annotated[str, Meta(pattern="^[A-Z]{3}$")]
    """ISO 4217, of every amount in it."""
    tiers: tuple[Handle, ...] = ()
    """The programme's, lowest first: a higher tier has all that the lower ones have."""
    base: Base
    budgets: Annotated[tuple[Budget, ...], Meta(max_length=20)] = ()
    rules: Annotated[tuple[Rule, ...], Meta(max_length=200)] = ()
    notice: Texts = field(default_factory=dict)
    """A word of the shop's own, shown with the policy."""
