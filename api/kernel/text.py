"""Words from outside, made safe to keep: trimmed, bounded, without control characters."""

import unicodedata

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput

TOO_LONG = Sentence(
    en="{field} is too long: at most {most} characters.",
    nl="{field} is te lang: hoogstens {most} tekens.",
    fr="{field} est trop long : {most} caractères au maximum.",
    de="{field} ist zu lang: höchstens {most} Zeichen.",
    nb="{field} er for langt: høyst {most} tegn.",
)
EMPTY = Sentence(
    en="{field} is empty. Fill it in.",
    nl="{field} is leeg. Vul het in.",
    fr="{field} est vide. Complétez-le.",
    de="{field} ist leer. Bitte ausfüllen.",
    nb="{field} er tomt. Fyll det ut.",
)
NEGATIVE = Sentence(
    en="{field} cannot be below {least}.",
    nl="{field} kan niet lager zijn dan {least}.",
    fr="{field} ne peut pas être inférieur à {least}.",
    de="{field} kann nicht kleiner als {least} sein.",
    nb="{field} kan ikke være lavere enn {least}.",
)


def line(value: str, *, field: str, most: int = 200) -> str:
    """One line that must say something."""
    if kept := optional(value, field=field, most=most):
        return kept
    raise InvalidInput(EMPTY, field=field)


def optional(value: str | None, *, field: str, most: int = 200) -> str | None:
    kept = printable(value or "").strip()
    if len(kept) > most:
        raise InvalidInput(TOO_LONG, field=field, most=most)
    return kept or None


def printable(value: str) -> str:
    """Without control characters: PostgreSQL keeps no NUL, and nobody means one."""
    return "".join(c for c in value if c == "\n" or unicodedata.category(c) != "Cc")


def typed(value: str, *, most: int) -> str:
    """What somebody looks something up by: bounded, without what no database can hold."""
    return printable(value[:most]).replace("\n", "").strip()


def whole_number(value: str) -> int | None:
    """«42» → 42; None for what is no number, or none that a database holds. «²» is no digit."""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else None


def at_least(value: int, least: int, *, field: str) -> int:
    if value < least:
        raise InvalidInput(NEGATIVE, field=field, least=least)
    return value
