"""Public ids: opaque to clients, and each says what it is the id of (Relay's global ids)."""

import base64
import binascii
import secrets
from uuid import UUID

from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import NotFound

UNKNOWN_ID = Sentence(
    en="This is no id of the kind {kind}.",
    nl="Dit is geen id van een {kind}.",
    fr="Ce n'est pas l'identifiant d'un {kind}.",
    de="Das ist keine Id von {kind}.",
    nb="Dette er ikke id-en til en {kind}.",
)

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0 O 1 I, which people read wrong over the phone."""


def fresh_code(prefix: str, length: int) -> str:
    return prefix + "".join(secrets.choice(ALPHABET) for _ in range(length))


def public_id(kind: str, key: UUID | int | str) -> str:
    return base64.urlsafe_b64encode(f"{kind}:{key}".encode()).decode().rstrip("=")


def kind_and_key(id: str) -> tuple[str, str]:
    """("Return", "9f3c…"); ("", "") for what is no id of ours."""
    try:
        said = base64.urlsafe_b64decode(id[:200] + "=" * (-len(id[:200]) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return "", ""
    kind, _, key = said.partition(":")
    return kind, key


def uuid_of(id: str, kind: str, *, field: str = "id") -> UUID:
    found, key = kind_and_key(id)
    try:
        if found == kind:
            return UUID(key)
    except ValueError:
        pass
    raise NotFound(UNKNOWN_ID, field=field, kind=kind)


def int_of(id: str, kind: str, *, field: str = "id") -> int:
    found, key = kind_and_key(id)
    number = text.whole_number(key)
    if found == kind and number is not None:
        return number
    raise NotFound(UNKNOWN_ID, field=field, kind=kind)
