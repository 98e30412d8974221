"""The facts of one return that the law asks for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from api.orders.rules import LegalCategory as Category
from api.reasons.rules import Ground

# Codes people write for countries that ISO 3166-1 spells otherwise: taken silently, they would
# be «a country without consumer law».
MISSPELT = {"UK": "GB", "EL": "GR", "XI": "GB"}


class Buyer(StrEnum):
    """CRD art. 2(1): only a natural person outside their trade is a consumer."""

    CONSUMER = "CONSUMER"
    BUSINESS = "BUSINESS"


class Channel(StrEnum):
    """Where the contract was made; only distance contracts can be withdrawn from (CRD art. 2)."""

    ONLINE = "ONLINE"
    PHONE = "PHONE"
    CLICK_AND_COLLECT_PAID_ONLINE = "CLICK_AND_COLLECT_PAID_ONLINE"
    RESERVED_ONLINE_BOUGHT_IN_STORE = "RESERVED_ONLINE_BOUGHT_IN_STORE"
    STORE = "STORE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the trader must be able to show defaults to «not shown» (CRD art. 6(9))."""

    country: str
    requested_on: date
    """The day the consumer declared: sent in time is in time (CRD art. 11(2))."""
    deliveries: tuple[date, ...]
    """Each day on which goods of this order came into the consumer's hands, not into a locker."""
    all_delivered: bool
    """False: a good or a piece of this order is still to come, and the clock has not started."""
    region: str = ""
    """Part of the country, ISO 3166-2 without the country («BY»), for its own public holidays."""
    buyer: Buyer = Buyer.CONSUMER
    channel: Channel = Channel.ONLINE
    contract_on: date | None = None
    regular_delivery: bool = False
    """A subscription: the period counts from the first good (CRD art. 9(2)(b)(iii))."""
    category: Category = Category.ORDINARY
    unsealed: bool = False
    told_of_exception: bool = False
    informed_of_right: bool = False
    informed_on: date | None = None
    """When the consumer was told after all, if not before the contract (CRD art. 10(2))."""
    told_consumer_pays: bool = False
    free_returns_promised: bool = False
    disclosed_fee_minor: int | None = None
    direct_cost_minor: int | None = None
    ground: Ground = Ground.REMORSE
    used_beyond_testing: bool = False
    goods_received_on: date | None = None
    proof_of_sending_on: date | None = None
    """The carrier's first scan, or whatever the consumer showed."""
    trader_collects: bool = False
    whole_order: bool = True
    repaired_under_guarantee: bool = False
    days_in_repair: int = 0
    """Days the goods were away for repair: they stop the 30 days of CRA 2015 s. 22."""
    refund_agreed_on: date | None = None
    """The day the trader agreed that a refund for a fault is due (CRA 2015 s. 20(15))."""
    meant_to_last_longer: bool = False
    second_hand_agreed_12: bool = False

    def __post_init__(self) -> None:
        code = self.country
        if code in MISSPELT:
            raise ValueError(f"country: {code} is spelt {MISSPELT[code]} (ISO 3166-1)")
        if not (len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()):
            raise ValueError(f"country: {code!r} is not an ISO 3166-1 alpha-2 code")
        if (self.disclosed_fee_minor or 0) < 0:
            raise ValueError("disclosed_fee_minor: below zero")
        if (self.direct_cost_minor or 0) < 0:
            raise ValueError("direct_cost_minor: below zero")
        if self.days_in_repair < 0:
            raise ValueError("days_in_repair: below zero")

    @property
    def contract_at_latest(self) -> date:
        """Unknown, it is the latest day it can have been: newer law gives more."""
        return self.contract_on or min((*self.deliveries, self.requested_on))
