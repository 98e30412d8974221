"""Mollie, by its own package. `mollie://live_…@`

Mollie forgets an idempotency key after an hour, and a chore may be asked again later than that. So
every refund carries our key in its metadata, and is looked for before it is made.
"""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from mollie.api.client import Client
from mollie.api.error import (
    BadRequestError,
    IdentifierError,
    NotFoundError,
    UnprocessableEntityError,
)

from api.kernel.money import Money
from api.refunds.providers import Made, Payment, PayoutStatus, Receipt

OURS = "retourney"
TIMEOUT_S = (3, 20)
MOST_OF_A_PAGE = 250
STATUS = {
    "refunded": PayoutStatus.PAID,
    "failed": PayoutStatus.REFUSED,
    "canceled": PayoutStatus.REFUSED,
}
"""All others are on their way: queued, pending, processing."""
SAYS_NO = (BadRequestError, NotFoundError, UnprocessableEntityError, IdentifierError)
"""An answer, not a failure: asking again would change nothing."""


class Mollie:
    name, follows = "mollie", True

    def __init__(self, secret: str, address: str | None = None) -> None:
        self._client = Client(address or "", timeout=TIMEOUT_S, retry=0)
        self._client.set_api_key(secret)

    async def pay(self, payment: Payment) -> Receipt:
        return await asyncio.to_thread(self._pay, payment)

    async def made_since(self, since: datetime) -> Sequence[Made]:
        return await asyncio.to_thread(self._made_since, since)

    def _pay(self, payment: Payment) -> Receipt:
        original = payment.original or ""
        if not original.startswith("tr_"):
            return Receipt(PayoutStatus.REFUSED, "", "The order names no payment of Mollie")
        try:
            refunds: Any = self._client.payments.get(original).refunds
            mine = (one for one in _each(refunds) if _key(one) == str(payment.key))
            return _receipt(next(mine, None) or self._make(refunds, payment))
        except SAYS_NO as no:
            return Receipt(PayoutStatus.REFUSED, "", str(no))

    def _make(self, refunds: Any, payment: Payment) -> Any:
        amount = {"currency": payment.amount.currency, "value": str(payment.amount.amount)}
        about = {"amount": amount, "metadata": {OURS: str(payment.key)}}
        return refunds.create(about, idempotency_key=str(payment.key))

    def _made_since(self, since: datetime) -> list[Made]:
        """The newest come first, so the first that is older ends it."""
        found: list[Made] = []
        for one in _each(self._client.refunds):
            if datetime.fromisoformat(one.created_at) < since:
                break
            found.append(_made(one))
        return found[::-1]


def _each(refunds: Any) -> Iterator[Any]:
    page = refunds.list(limit=MOST_OF_A_PAGE)
    while page is not None:
        yield from page
        page = page.get_next() if page.has_next() else None


def _key(refund: Any) -> str | None:
    said: dict[str, str] | str | None = refund.metadata  # by hand it may be anything
    return said.get(OURS) if isinstance(said, dict) else None


def _receipt(refund: Any) -> Receipt:
    return Receipt(STATUS.get(refund.status, PayoutStatus.PENDING), refund.id, refund.status)


def _made(refund: Any) -> Made:
    amount = refund.amount
    return Made(
        _receipt(refund),
        Money.of(Decimal(amount["value"]), amount["currency"]),
        refund.payment_id,
        _key(refund),
        datetime.fromisoformat(refund.created_at),
    )
