"""Goodwill as it is shown, and what of it waits for a second person."""

from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, Row, structs
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.refunds.credit.rules import GoodwillState

GOODWILL = """
SELECT g.id, o.number AS order_number, g.minor, g.currency, g.reason, g.state, g.given_by,
  g.given_at, g.settled_by, g.settled_reason, g.settled_at
FROM goodwill g JOIN "order" o ON o.id = g.order_id WHERE {where}
"""
HELD = "g.state = 'HELD' AND (g.given_at, g.id) > ($1, $2) ORDER BY g.given_at, g.id LIMIT $3"
BEGINNING = datetime.fromisoformat("1970-01-01T00:00:00+00:00"), UUID(int=0)


class GoodwillView(msgspec.Struct, frozen=True):
    id: UUID
    order_number: str
    amount: LocalMoney
    reason: str
    state: GoodwillState
    given_by: str
    given_at: datetime
    settled_by: str | None
    settled_reason: str | None
    settled_at: datetime | None

    @property
    def public_id(self) -> str:
        return public_id("Goodwill", self.id)


async def goodwill(reads: Reader, id: UUID, *, language: str) -> GoodwillView | None:
    rows = await reads.fetch(GOODWILL.format(where="g.id = $1"), id)
    return next((_view(row, language) for row in rows), None)


async def goodwill_held(
    reads: Reader, *, first: int, after: tuple[datetime, UUID] | None, language: str
) -> list[GoodwillView]:
    """Oldest first; `after` is the (given_at, id) of the last one seen."""
    rows = await reads.fetch(GOODWILL.format(where=HELD), *(after or BEGINNING), first)
    return [_view(row, language) for row in rows]


def _view(row: Row, language: str) -> GoodwillView:
    said = dict(row)
    amount = LocalMoney(said.pop("minor"), said.pop("currency"), language)
    return structs([{**said, "amount": amount}], GoodwillView)[0]
