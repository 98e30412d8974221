"""Whose token is this?"""

from datetime import datetime

import msgspec
import orjson

from api.access.rules import NOBODY, Actor, Role, Scope, digest
from api.database.reader import Reader, structs
from api.kernel.ids import public_id


class StaffView(msgspec.Struct, frozen=True):
    id: int
    username: str
    name: str
    roles: list[Role]
    language: str

    @property
    def public_id(self) -> str:
        return public_id("Staff", self.id)

    @property
    def initials(self) -> str:
        words = self.name.split()
        return "".join(word[0] for word in (words[0], words[-1])[: len(words)]).upper()


class _Token(msgspec.Struct, frozen=True):
    staff_id: int | None
    order_id: int | None
    gift: bool
    bench: str | None
    name: str | None
    roles: str | None
    active: bool | None


class _Key(msgspec.Struct, frozen=True):
    id: int
    name: str
    scopes: str


async def actor_of(reads: Reader, secret: str | None, *, now: datetime) -> Actor:
    """NOBODY for a token that is unknown or over: the field that needs more will say so."""
    if not secret:
        return NOBODY
    if secret.startswith("rtk_"):
        return await _partner(reads, secret)
    rows = await reads.fetch(
        "SELECT s.staff_id, s.order_id, s.gift, s.bench, p.name, p.roles, p.active "
        'FROM "session" s '
        "LEFT JOIN staff p ON p.id = s.staff_id WHERE s.token_hash = $1 AND s.expires_at > $2",
        digest(secret),
        now,
    )
    match structs(rows, _Token):
        case [_Token(staff_id=int(staff_id), name=str(name), bench=str(), active=True)]:
            return Actor(name, frozenset({Role.GRADER}), staff_id=staff_id)
        case [_Token(staff_id=int(staff_id), name=str(name), roles=str(roles), active=True)]:
            return Actor(name, frozenset(map(Role, orjson.loads(roles))), staff_id=staff_id)
        case [_Token(order_id=int(order_id), gift=True)]:
            return Actor(f"gift {order_id}", frozenset({Role.RECIPIENT}), order_id=order_id)
        case [_Token(order_id=int(order_id))]:
            return Actor(f"order {order_id}", frozenset({Role.SHOPPER}), order_id=order_id)
        case _:
            return NOBODY


async def _partner(reads: Reader, secret: str) -> Actor:
    rows = await reads.fetch(
        "SELECT id, name, scopes FROM apikey WHERE key_hash = $1 AND revoked_at IS NULL",
        digest(secret),
    )
    match structs(rows, _Key):
        case [key]:
            scopes = frozenset(map(Scope, orjson.loads(key.scopes)))
            return Actor(key.name, frozenset({Role.PARTNER}), key_id=key.id, scopes=scopes)
        case _:
            return NOBODY


async def staff(reads: Reader, id: int) -> StaffView | None:
    rows = await reads.fetch(
        "SELECT id, username, name, roles, language FROM staff WHERE id = $1", id
    )
    parsed = [{**row, "roles": orjson.loads(row["roles"])} for row in map(dict, rows)]
    return next(iter(structs(parsed, StaffView)), None)
