"""Those who move the money. One file per company; settings name one by URL."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from api.kernel.money import Money
from api.orders.rules import TenderKind
from api.settings import BadSetting


class PayoutStatus(StrEnum):
    PENDING = "PENDING"
    """Accepted; somebody will tell when the money has moved."""
    PAID = "PAID"
    REFUSED = "REFUSED"


@dataclass(frozen=True, slots=True)
class Receipt:
    status: PayoutStatus
    reference: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    key: UUID
    """The same one is the same payment, however often it is asked."""
    amount: Money
    kind: TenderKind | None
    """What it goes back to; None: whatever the order was paid with."""
    original: str | None
    """The gateway's own name for what the customer paid."""


class Payments(Protocol):
    async def pay(self, payment: Payment) -> Receipt:
        """Pay back once per key, however often it is asked."""
        ...


def payments_from(url: str) -> Payments:
    from api.refunds.providers.ledger import Ledger

    parts = urlsplit(url)
    if parts.scheme == "ledger":
        return Ledger(confirms_itself=parse_qs(parts.query).get("confirm") == ["auto"])
    raise BadSetting(f"RETOURNEY_PAYMENTS_URL is {url!r}; this version knows ledger://")
