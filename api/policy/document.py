"""A policy as data: what a market offers on top of the law."""

from enum import StrEnum
from typing import Annotated

import msgspec

Natural = Annotated[int, msgspec.Meta(ge=0)]
Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]


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


class MethodOffer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One way back. Money in minor units of the market's currency, days as calendar days."""

    method: ReturnMethod
    carrier: str
    fee_minor: Natural
    direct_cost_minor: Natural
    """What it costs the shop: never more than this may be charged (CRD art. 14(1))."""
    min_days: Natural
    max_days: Natural


class PolicyDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base policy of one market: equal for every customer."""

    window_days: Natural
    """Days from delivery in which the shop takes things back, the legal days included."""
    methods: tuple[MethodOffer, ...]
    resolutions: tuple[Resolution, ...] = (Resolution.ORIGINAL_PAYMENT_METHOD,)
    credit_bonus_percent: Percent = 0
    refund_timing: RefundTiming = RefundTiming.ON_INSPECTION
    wear_percent: dict[str, Percent] = {}
    """What a grade takes off the price where the law allows a deduction: {"C": 10, "D": 25}."""

    def offer(self, method: ReturnMethod) -> MethodOffer | None:
        return next((offer for offer in self.methods if offer.method is method), None)
