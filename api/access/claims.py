"""Every write may be sent twice: the first one claims its key, the second gets its answer.

Call it inside the action's transaction, after the aggregate is locked (two replays at once would
otherwise both pass the look-up). INSERT … ON CONFLICT makes the loser wait for the winner.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

import orjson

from api.access.rules import KEY_REUSED, Actor
from api.database import raw
from api.kernel.refusal import KeyReused

CLAIM = """
INSERT INTO claim (id, owner, key, operation, fingerprint, at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (owner, key) DO NOTHING RETURNING id
"""
CLAIMED = "SELECT id, fingerprint, result FROM claim WHERE owner = $1 AND key = $2"
ANSWER = "UPDATE claim SET result = $2 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Claimed:
    """`before` is the answer that was given the first time, None when this is the first time."""

    id: UUID
    before: object | None

    async def answer(self, result: object) -> None:
        await raw.execute(ANSWER, self.id, orjson.dumps({"answer": result}).decode())


async def claim(actor: Actor, key: UUID, operation: str, body: object, *, now: datetime) -> Claimed:
    """The key is the actor's own; the same key with another body is refused."""
    id, owner, mark = uuid4(), owner_of(actor), fingerprint(operation, body)
    if await raw.execute(CLAIM, id, owner, key, operation, mark, now):
        return Claimed(id, None)
    (kept,) = await raw.execute(CLAIMED, owner, key)
    if kept["fingerprint"] != mark:
        raise KeyReused(KEY_REUSED)
    result = orjson.loads(kept["result"] or "{}")
    return Claimed(UUID(str(kept["id"])), result.get("answer"))


def owner_of(actor: Actor) -> str:
    opened = "gift" if actor.is_recipient else "order"
    ids = {"staff": actor.staff_id, opened: actor.order_id, "key": actor.key_id}
    return next((f"{kind}:{id}" for kind, id in ids.items() if id is not None), actor.name)


def fingerprint(operation: str, body: object) -> str:
    plain = orjson.dumps(body, option=orjson.OPT_SORT_KEYS, default=str)
    return hashlib.sha256(operation.encode() + plain).hexdigest()
