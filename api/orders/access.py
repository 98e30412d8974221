"""A shopper opens one order: number and e-mail address or postcode, no account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from api.access.actions import begin_attempt, open_session_for_order
from api.access.rules import NO_SUCH_ORDER
from api.database.reader import Reader
from api.kernel import text
from api.kernel.ids import public_id
from api.kernel.refusal import NotFound, TooManyAttempts
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
    attempt = await begin_attempt("OPEN_ORDER", subject, now=now)
    mine = await order_by_credentials(reads, number, proof)
    if mine is None:
        raise NotFound(NO_SUCH_ORDER, field="number")
    await attempt.delete()
    token, session = await open_session_for_order(mine, now=now)
    return OpenedOrder(token, session.expires_at, public_id("Order", mine))


async def order_meant(
    reads: Reader, number: str, email: str, postcode: str | None, *, now: datetime
) -> int | None:
    """The order that the e-mail address or the postcode proves. Never a «no»: who has guessed too
    often is not looked up, which looks like an order that is not known."""
    try:
        return await _proven(reads, number, [email, postcode or ""], now=now)
    except TooManyAttempts:
        return None


async def _proven(
    reads: Reader, number: str, proofs: Sequence[str], *, now: datetime
) -> int | None:
    """Every door shares one count of wrong guesses for a number."""
    number = text.typed(number, most=80)
    subject = number.removeprefix("#").casefold()
    attempt = await begin_attempt("OPEN_ORDER", subject, now=now)
    said = [text.typed(proof, most=254) for proof in proofs]
    found = [await order_by_credentials(reads, number, proof) for proof in said]
    mine = next((id for id in found if id is not None), None)
    if mine is not None:
        await attempt.delete()
    return mine
