"""Stripe, by its own package. `stripe://sk_live_…@`

Stripe forgets an idempotency key after a day or more, and a chore may be asked again later than
that. So every refund carries our key in its metadata, and is looked for before it is made.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import stripe

from api.kernel.money import Money
from api.refunds.providers import Made, Payment, PayoutStatus, Receipt

OURS = "retourney"
TIMEOUT_S = (3, 20)
STATUS = {
    "succeeded": PayoutStatus.PAID,
    "failed": PayoutStatus.REFUSED,
    "canceled": PayoutStatus.REFUSED,
}
"""All others are on their way."""
STILL_HUNDREDTHS = ("ISK", "UGX")
SAYS_NO = (stripe.InvalidRequestError, stripe.CardError)
"""An answer, not a failure: asking again would change nothing."""


class Stripe:
    name, follows = "stripe", True

    def __init__(self, secret: str, address: str | None = None) -> None:
        self._client = stripe.StripeClient(
            secret,
            base_addresses={"api": address} if address else None,
            http_client=stripe.RequestsClient(timeout=TIMEOUT_S),
            max_network_retries=0,  # the outbox asks again, with longer and longer waits
        )

    async def pay(self, payment: Payment) -> Receipt:
        return await asyncio.to_thread(self._pay, payment)

    async def made_since(self, since: datetime) -> Sequence[Made]:
        return await asyncio.to_thread(self._made_since, since)

    def _pay(self, payment: Payment) -> Receipt:
        of = _of(payment.original)
        if of is None:
            return Receipt(PayoutStatus.REFUSED, "", "The order names no payment of Stripe")
        try:
            mine = (one for one in self._all(of) if _key(one) == str(payment.key))
            return _receipt(next(mine, None) or self._make(payment, of))
        except SAYS_NO as no:
            return Receipt(PayoutStatus.REFUSED, "", no.user_message or str(no))

    def _make(self, payment: Payment, of: Mapping[str, str]) -> stripe.Refund:
        about: Any = {**of, "amount": _minor(payment.amount), "metadata": {OURS: str(payment.key)}}
        return self._client.v1.refunds.create(about, {"idempotency_key": str(payment.key)})

    def _all(self, of: Mapping[str, Any]) -> Iterable[stripe.Refund]:
        asked: Any = {**of, "limit": 100}
        return self._client.v1.refunds.list(asked).auto_paging_iter()

    def _made_since(self, since: datetime) -> list[Made]:
        found = self._all({"created": {"gte": int(since.timestamp())}})
        return sorted((_made(one) for one in found), key=lambda made: made.at)


def _minor(amount: Money) -> int:
    """Stripe keeps two decimals for currencies that have none any more."""
    return amount.minor * 100 if amount.currency in STILL_HUNDREDTHS else amount.minor


def _of(original: str | None) -> dict[str, str] | None:
    match (original or "").partition("_")[0]:
        case "pi":
            return {"payment_intent": original or ""}
        case "ch" | "py":
            return {"charge": original or ""}
        case _:
            return None


def _key(refund: stripe.Refund) -> str | None:
    said = refund.metadata
    return said[OURS] if said and OURS in said else None


def _receipt(refund: stripe.Refund) -> Receipt:
    status = STATUS.get(refund.status or "", PayoutStatus.PENDING)
    return Receipt(status, refund.id, getattr(refund, "failure_reason", None) or refund.status)


def _money(amount: int, currency: str) -> Money:
    return Money(amount // 100 if currency in STILL_HUNDREDTHS else amount, currency)


def _made(refund: stripe.Refund) -> Made:
    return Made(
        _receipt(refund),
        _money(refund.amount, refund.currency.upper()),
        str(refund.payment_intent or refund.charge),
        _key(refund),
        datetime.fromtimestamp(refund.created, UTC),
    )
