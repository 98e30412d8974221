"""A shopper opens one order: number and e-mail address or postcode, no account."""

from dataclasses import dataclass
from datetime import datetime

from api.access.actions import check_attempts, count_attempt, open_session_for_order
from api.access.rules import NO_SUCH_ORDER
from api.database.reader import Reader
from api.kernel import text
from api.kernel.ids import public_id
from api.kernel.refusal import NotFound
from api.orders.reads import order_by_credentials


@dataclass(frozen=True, slots=True)
class OpenedOrder:
    token: str
    expires_at: datetime
    order_id: str


async def open_order(reads: Reader, number: str, proof: str, *, now: datetime) -> OpenedOrder:
    """The same answer whether there is no such order or the proof is wrong, and only so often."""
    number, proof = text.typed(number, most=80), text.typed(proof, most=254)
    subject = number.casefold().removeprefix("#")
    await check_attempts("OPEN_ORDER", subject, now=now)
    mine = await order_by_credentials(reads, number, proof)
    if mine is None:
        await count_attempt("OPEN_ORDER", subject, now=now)
        raise NotFound(NO_SUCH_ORDER, field="number")
    token, session = await open_session_for_order(mine, now=now)
    return OpenedOrder(token, session.expires_at, public_id("Order", mine))
