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
    BENCH,
    GRANT_LIFE,
    NAME_TAKEN,
    NOBODY_BY_NAME,
    ORDER_ACCESS_LIFE,
    PIN,
    PIN_ATTEMPTS,
    SESSION_LIFE,
    TOO_MANY,
    UNKNOWN_BADGE,
    WEAK_PASSWORD,
    WEAK_PIN,
    WRONG_BADGE,
    WRONG_PASSWORD,
    Actor,
    Role,
    Scope,
    digest,
)
from api.kernel import text
from api.kernel.ids import fresh_code
from api.kernel.refusal import (
    AlreadyTaken,
    InvalidInput,
    NotFound,
    TooManyAttempts,
    Unauthenticated,
)

HASHER = PasswordHasher()
BADGE = "BADGE-"
"""What the code on a badge begins with, so that a station knows it from a parcel."""
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
    return *await _open_session(staff, now), staff


async def sign_in_with_badge(badge: str, pin: str, *, now: datetime) -> tuple[str, Session, Staff]:
    """At a station. Five wrong PINs, and the badge is of no use for a while."""
    code = text.typed(badge, most=80).upper()
    attempt = await begin_attempt("BADGE", code, most=PIN_ATTEMPTS, now=now)
    staff = await _wearer(code)
    try:
        HASHER.verify((staff and staff.pin_hash) or NOBODYS_HASH, pin[:40])
    except VerificationError:
        staff = None
    if staff is None:
        raise Unauthenticated(WRONG_BADGE, field="pin")
    await attempt.delete()
    return *await _open_session(staff, now), staff


async def who_wears(badge: str, *, asked_by: Actor, now: datetime) -> Staff:
    """Whose badge was scanned at somebody's bench."""
    owner = f"{asked_by.staff_id}"
    attempt = await begin_attempt("APPROVAL", owner, most=PIN_ATTEMPTS, now=now)
    staff = await _wearer(text.typed(badge, most=80).upper())
    if staff is None:
        raise NotFound(UNKNOWN_BADGE, field="badge")
    await attempt.delete()
    return staff


async def _wearer(code: str) -> Staff | None:
    return await Staff.get_or_none(badge_hash=digest(code), active=True)


async def _open_session(staff: Staff, now: datetime) -> tuple[str, Session]:
    token = secrets.token_urlsafe(32)
    session = await Session.create(
        token_hash=digest(token), staff_id=staff.id, created_at=now, expires_at=now + SESSION_LIFE
    )
    return token, session


@atomic()
async def give_badge(username: str, pin: str) -> str:
    """A new badge and its PIN; the one before is of no use any more. The code is told once."""
    if not PIN.fullmatch(pin) or len(set(pin)) == 1:
        raise InvalidInput(WEAK_PIN, field="pin")
    name = text.line(username, field="username", most=40).casefold()
    staff = await Staff.select_for_update().get_or_none(username=name)
    if staff is None:
        raise NotFound(NOBODY_BY_NAME, field="username", username=name)
    code = fresh_code(BADGE, 16)
    staff.badge_hash, staff.pin_hash = digest(code), HASHER.hash(pin)
    await staff.save(update_fields=["badge_hash", "pin_hash"])
    await Session.filter(staff_id=staff.id, bench__not_isnull=True).delete()
    return code


async def grant_bench(staff_id: int, bench: str, *, now: datetime) -> tuple[str, datetime] | None:
    """For whoever works at benches: what they do there is theirs, whoever sends it and when. It
    gives what a grader may, nothing more. A newer one takes the place of the one before."""
    bench = text.line(bench, field="bench", most=40)
    staff = await Staff.get(id=staff_id)
    if not BENCH.intersection(map(Role, staff.roles)):
        return None
    token, until = secrets.token_urlsafe(32), now + GRANT_LIFE
    await Session.filter(staff_id=staff_id, bench=bench).delete()
    await Session.create(
        token_hash=digest(token), staff_id=staff_id, bench=bench, created_at=now, expires_at=until
    )
    return token, until


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


async def begin_attempt(kind: str, subject: str, *, most: int = ATTEMPTS, now: datetime) -> Attempt:
    """Counted before it is looked at, so that a hundred guesses sent at once are no way around.
    Delete it when the guess was right; what is refused here does not count."""
    since = now - ATTEMPT_WINDOW
    await Attempt.filter(at__lt=since).delete()
    mine = await Attempt.create(kind=kind, subject=digest(subject), at=now)
    if await Attempt.filter(kind=kind, subject=mine.subject, at__gt=since).count() > most:
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
