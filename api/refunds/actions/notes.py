"""Finance has looked at a difference and writes down what it is; it counts as settled by that."""

from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.refunds.actions.bank import explain_stray
from api.refunds.models import DifferenceNote
from api.refunds.reconciliation import Difference, Noted
from api.returns.models import ReturnItem


@atomic()
async def note_difference(
    kind: Difference, about: UUID | str, note: str, *, actor: Actor, key: UUID, now: datetime
) -> Noted:
    """`about`: the item, or what the bank calls the payment that it told of."""
    note = text.line(note, field="note", most=500)
    if isinstance(about, UUID):
        await ReturnItem.locked_with_return(about)
    claimed = await claim(actor, key, "noteDifference", (kind, about, note), now=now)
    if claimed.before is not None:
        return msgspec.convert(claimed.before, Noted)
    if isinstance(about, UUID):
        await DifferenceNote.create(item_id=about, kind=kind, note=note, by=actor.name, at=now)
    else:
        await explain_stray(about, note, actor=actor)
    noted = Noted(note, actor.name, now)
    await claimed.answer(msgspec.to_builtins(noted))
    return noted
