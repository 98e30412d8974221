"""Those who move the money. One file per company; settings name one by URL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from urllib.parse import SplitResult, parse_qs, urlsplit
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


@dataclass(frozen=True, slots=True)
class Made:
    """A refund as the gateway has it."""

    receipt: Receipt
    amount: Money
    original: str
    """What the customer paid, as in `Payment`."""
    key: str | None
    """Of ours; None: somebody made it by hand in the gateway's own dashboard."""
    at: datetime


class Payments(Protocol):
    @property
    def name(self) -> str:
        """The company's, in ids that we give to what it tells."""
        ...

    @property
    def follows(self) -> bool:
        """Whether it can be asked what became of a payment."""
        ...

    async def pay(self, payment: Payment) -> Receipt:
        """Pay back once per key, however often and however late it is asked. Raises when nobody
        answers: it is asked again."""
        ...

    async def made_since(self, since: datetime) -> Sequence[Made]:
        """Whatever was refunded there since then, by us or by hand; oldest first."""
        ...


def payments_from(url: str) -> Payments:
    parts = urlsplit(url)
    match parts.scheme:
        case "ledger":
            from api.refunds.providers.ledger import Ledger

            return Ledger(confirms_itself=parse_qs(parts.query).get("confirm") == ["auto"])
        case "stripe":
            from api.refunds.providers.stripe import Stripe

            return Stripe(_secret(parts), _address(parts))
        case "mollie":
            from api.refunds.providers.mollie import Mollie

            return Mollie(_secret(parts), _address(parts))
        case other:
            raise BadSetting(
                f"RETOURNEY_PAYMENTS_URL begins with {other!r}; this version knows ledger://, "
                "stripe://KEY@ and mollie://KEY@"
            )


def _secret(parts: SplitResult) -> str:
    if not parts.username:
        raise BadSetting(f"RETOURNEY_PAYMENTS_URL needs the secret key: {parts.scheme}://KEY@")
    return parts.username


def _address(parts: SplitResult) -> str | None:
    """None: the company's own. Another one is for tests, and only on this machine."""
    if parts.hostname is None:
        return None
    if parts.hostname not in ("127.0.0.1", "localhost"):
        raise BadSetting(f"RETOURNEY_PAYMENTS_URL: a key is not sent to {parts.hostname}; end at @")
    return f"http://{parts.hostname}:{parts.port}"
