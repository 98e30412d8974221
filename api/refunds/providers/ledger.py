"""The built-in way to pay: the books say what is owed, people or the bank say when it was paid.

`ledger://` leaves every payout PENDING until finance or a bank file confirms it.
`ledger://?confirm=auto` confirms by itself: for the demo, which says so. No money moves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from api.refunds.providers import Made, Payment, PayoutStatus, Receipt

PREFIX = "LEDGER-"


def is_ours(reference: str) -> bool:
    """Whether a payment in a bank's file may be one of these."""
    return reference.startswith(PREFIX)


@dataclass(frozen=True, slots=True)
class Ledger:
    confirms_itself: bool = False
    name: str = "ledger"
    follows: bool = False

    async def pay(self, payment: Payment) -> Receipt:
        status = PayoutStatus.PAID if self.confirms_itself else PayoutStatus.PENDING
        return Receipt(status, f"{PREFIX}{payment.key.hex[:12].upper()}")

    async def made_since(self, since: datetime) -> Sequence[Made]:
        return ()
