"""What a policy may look at: the purchase, and the customer as plain facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from api.orders.rules import Channel


class Lack(StrEnum):
    """What is still missing to the next tier."""

    KEPT_ORDERS = "KEPT_ORDERS"
    ORDERS = "ORDERS"
    NET_SPEND = "NET_SPEND"
    """In minor units of the market's currency."""
    SUSTAINABLE_CHOICES = "SUSTAINABLE_CHOICES"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTier:
    tier: str
    title: Mapping[str, str]
    """What customers know it as, by language."""
    lack: Lack
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFacts:
    """Who the customer is to the shop. The loyalty room fills this; a guest has none of it."""

    id: int | None = None
    """Whose promise it is (`disclosure.py`); no rule looks at it."""
    tier: str | None = None
    """Handle of the tier in the shop's programme."""
    segments: frozenset[str] = frozenset()
    orders: int | None = None
    """Placed before this one; None: nobody knows."""
    next_tier: NextTier | None = None
    objected: bool = False
    """To being profiled (GDPR art. 21): personal rules are not even looked at."""


UNKNOWN = CustomerFacts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Purchase:
    """One order line in its situation: the same for whoever bought it. Days are the customer's."""

    ordered_on: date
    delivered_on: date | None = None
    """Of its last piece; None: not all of it has arrived."""
    channel: Channel = Channel.ONLINE
    country: str = ""
    category: str | None = None
    on_sale: bool = False
    price_minor: int = 0
    """Paid for one piece, in minor units of the market's currency."""
    gift: bool = False
    fault: bool = False
    """It comes back because it is broken, wrong or called back."""
