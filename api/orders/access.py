"""A shopper opens one order: number and e-mail address or postcode, no account."""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from api.access.actions import check_attempts, count_attempt, open_session_for_order
from api.access.rules import NO_SUCH_ORDER, same_postcode
from api.database.reader import Reader, structs
from api.kernel.ids import public_id
from api.kernel.refusal import NotFound


@dataclass(frozen=True, slots=True)
class OpenedOrder:
    token: str
    expires_at: datetime
    order_id: str


class _Known(msgspec.Struct, frozen=True):
    id: int
    email: str | None
    postcode: str | None


async def open_order(reads: Reader, number: str, proof: str, *, now: datetime) -> OpenedOrder:
    """The same answer whether there is no such order or the proof is wrong, and only so often."""
    number, proof = number.strip()[:80], proof.strip()[:254]
    await check_attempts("OPEN_ORDER", number.casefold(), now=now)
    rows = await reads.fetch('SELECT id, email, postcode FROM "order" WHERE number = $1', number)
    mine = next((row for row in structs(rows, _Known) if _proves(row, proof)), None)
    if mine is None:
        await count_attempt("OPEN_ORDER", number.casefold(), now=now)
        raise NotFound(NO_SUCH_ORDER, field="number")
    token, session = await open_session_for_order(mine.id, now=now)
    return OpenedOrder(token, session.expires_at, public_id("Order", mine.id))


def _proves(order: _Known, proof: str) -> bool:
    email = (order.email or "").casefold()
    return bool(email and email == proof.casefold()) or same_postcode(order.postcode or "", proof)
