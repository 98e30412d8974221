"""Every write may be sent twice: the first one claims its key, the second gets its answer.

Call it inside the action's transaction, after the aggregate is locked (two replays at once would
otherwise both pass the look-up). INSERT … ON CONFLICT makes the loser wait for the winner.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

import orjson
from tortoise.transactions import in_transaction

from api.access.models import Claim
from api.access.rules import KEY_REUSED, Actor
from api.kernel.refusal import KeyReused


@dataclass(frozen=True, slots=True)
class Claimed:
    """`before` is the answer that was given the first time, None when this is the first time."""

    id: UUID
    before: object | None

    async def answer(self, result: object) -> None:
        await Claim.filter(id=self.id).update(result={"answer": result})


async def claim(actor: Actor, key: UUID, operation: str, body: object, *, now: datetime) -> Claimed:
    """The key is the actor's own; the same key with another body is refused."""
    owner, mark = owner_of(actor), fingerprint(operation, body)
    row = Claim(
        id=uuid4(), owner=owner, key=key, operation=operation, fingerprint=mark, result=None, at=now
    )
    async with in_transaction():
        await Claim.bulk_create([row], ignore_conflicts=True)
        kept = await Claim.get(owner=owner, key=key)
    if kept.id == row.id:
        return Claimed(row.id, None)
    if kept.fingerprint != mark:
        raise KeyReused(KEY_REUSED)
    return Claimed(kept.id, kept.result["answer"] if kept.result else None)


def owner_of(actor: Actor) -> str:
    opened = "gift" if actor.is_recipient else "order"
    ids = {"staff": actor.staff_id, opened: actor.order_id, "key": actor.key_id}
    return next((f"{kind}:{id}" for kind, id in ids.items() if id is not None), actor.name)


def fingerprint(operation: str, body: object) -> str:
    plain = orjson.dumps(body, option=orjson.OPT_SORT_KEYS, default=str)
    return hashlib.sha256(operation.encode() + plain).hexdigest()
