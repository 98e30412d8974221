"""Sign in, open an order, hand out keys."""

import secrets
from base64 import b64encode
from collections.abc import Collection
from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from tortoise.transactions import atomic

from api.access.models import ApiKey, Attempt, Session, Staff
from api.access.rules import (
    ATTEMPT_WINDOW,
    ATTEMPTS,
    NAME_TAKEN,
    ORDER_ACCESS_LIFE,
    SESSION_LIFE,
    TOO_MANY,
    WEAK_PASSWORD,
    WRONG_PASSWORD,
    Role,
    Scope,
    digest,
)
from api.kernel import text
from api.kernel.refusal import AlreadyTaken, InvalidInput, TooManyAttempts, Unauthenticated

HASHER = PasswordHasher()
NOBODYS_HASH = (
    f"$argon2id$v=19$m={HASHER.memory_cost},t={HASHER.time_cost},p={HASHER.parallelism}"
    f"${b64encode(secrets.token_bytes(15)).decode()}${b64encode(secrets.token_bytes(33)).decode()}"
)
"""Of no password at all, for when the user does not exist: both answers take the same time."""


async def sign_in(username: str, password: str, *, now: datetime) -> tuple[str, Session, Staff]:
    """The token (told once), its session and the person."""
    subject = text.typed(username, most=40).casefold()[:40]
    attempt = await begin_attempt("SIGN_IN", subject, now=now)
    staff = await Staff.get_or_none(username=subject, active=True)
    try:
        HASHER.verify(staff.password_hash if staff else NOBODYS_HASH, password[:1000])
    except VerificationError:
        staff = None
    if staff is None:
        raise Unauthenticated(WRONG_PASSWORD, field="password")
    await attempt.delete()
    token = secrets.token_urlsafe(32)
    session = await Session.create(
        token_hash=digest(token), staff_id=staff.id, created_at=now, expires_at=now + SESSION_LIFE
    )
    return token, session, staff


async def open_session_for_order(
    order_id: int, *, gift: bool = False, now: datetime
) -> tuple[str, Session]:
    token = secrets.token_urlsafe(32)
    session = await Session.create(
        token_hash=digest(token),
        order_id=order_id,
        gift=gift,
        created_at=now,
        expires_at=now + ORDER_ACCESS_LIFE,
    )
    return token, session


async def sign_out(token: str) -> None:
    await Session.filter(token_hash=digest(token)).delete()


async def begin_attempt(kind: str, subject: str, *, now: datetime) -> Attempt:
    """Counted before it is looked at, so that a hundred guesses sent at once are no way around.
    Delete it when the guess was right; what is refused here does not count."""
    since = now - ATTEMPT_WINDOW
    await Attempt.filter(at__lt=since).delete()
    mine = await Attempt.create(kind=kind, subject=digest(subject), at=now)
    if await Attempt.filter(kind=kind, subject=mine.subject, at__gt=since).count() > ATTEMPTS:
        await mine.delete()
        minutes = int(ATTEMPT_WINDOW.total_seconds() // 60)
        raise TooManyAttempts(TOO_MANY, minutes=minutes)
    return mine


@atomic()
async def add_staff(
    username: str,
    password: str,
    *,
    name: str,
    roles: Collection[Role],
    language: str = "en",
    now: datetime,
) -> Staff:
    username = text.line(username, field="username", most=40).casefold()
    if len(password) < 10:
        raise InvalidInput(WEAK_PASSWORD, field="password")
    if await Staff.exists(username=username):
        raise AlreadyTaken(NAME_TAKEN, field="username", username=username)
    return await Staff.create(
        username=username,
        name=text.line(name, field="name", most=80),
        password_hash=HASHER.hash(password),
        roles=sorted(roles),
        language=language,
        created_at=now,
    )


@atomic()
async def first_admin(password: str, *, now: datetime) -> bool:
    """Let the first person in, once. There is no default password, so none means nobody."""
    if not password or await Staff.exists():
        return False
    await add_staff("admin", password, name="Admin", roles=[Role.ADMIN], now=now)
    return True


async def create_key(name: str, scopes: Collection[Scope], *, now: datetime) -> tuple[str, ApiKey]:
    """The key itself (told once, never kept) and its row."""
    key = f"rtk_{secrets.token_urlsafe(32)}"
    row = await ApiKey.create(
        name=text.line(name, field="name", most=80),
        prefix=key[:12],
        key_hash=digest(key),
        scopes=sorted(scopes),
        created_at=now,
    )
    return key, row
