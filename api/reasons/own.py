"""A shop's own words: other names for our reasons, and finer ones below them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from api.kernel import text
from api.kernel.language import LANGUAGES, Sentence, spoken
from api.kernel.refusal import InvalidInput
from api.orders.rules import ProductGroup
from api.reasons.rules import BY_HANDLE, chosen, split

SHAPE = re.compile(r"[a-z0-9_]{1,40}")

BAD_HANDLE = Sentence(
    en="Write «{reason}/name», the name in small letters, digits and «_».",
    nl="Schrijf «{reason}/naam», de naam in kleine letters, cijfers en «_».",
    fr="Écrivez « {reason}/nom », le nom en minuscules, chiffres et « _ ».",
    de="Bitte «{reason}/name» schreiben, den Namen in Kleinbuchstaben, Ziffern und «_».",
    nb="Skriv «{reason}/navn», navnet med små bokstaver, sifre og «_».",
)
NO_NAME = Sentence(
    en="A reason of your own needs a name, in at least one of en, nl, fr, de, nb.",
    nl="Een eigen reden heeft een naam nodig, in minstens een van en, nl, fr, de, nb.",
    fr="Un motif à vous a besoin d'un nom, dans une langue au moins : en, nl, fr, de, nb.",
    de="Ein eigener Grund braucht einen Namen, in mindestens einer von en, nl, fr, de, nb.",
    nb="En egen grunn trenger et navn, på minst ett av en, nl, fr, de, nb.",
)


@dataclass(frozen=True, slots=True)
class Own:
    """As a shop says it should be."""

    handle: str
    names: Mapping[str, str]
    goods: Sequence[ProductGroup] | None = None
    category: str | None = None
    retired: bool = False


def checked(own: Own) -> Own:
    """It hangs below one of ours, so its ground is not for the shop to choose."""
    chosen(own.handle)
    of, finer = split(own.handle)
    if "/" in own.handle and not SHAPE.fullmatch(finer or ""):
        raise InvalidInput(BAD_HANDLE, field="handle", reason=of)
    names = {
        language: name
        for language, said in own.names.items()
        if language in LANGUAGES and (name := text.optional(said, field="names", most=80))
    }
    if not names and finer:
        raise InvalidInput(NO_NAME, field="names")
    category = text.optional(own.category, field="category", most=80)
    return Own(own.handle, names, own.goods, category, own.retired)


def name_of(reason: str, names: Mapping[str, str], language: str) -> str:
    """In the language that is asked for, else in English, else in what the shop has; ours where it
    says nothing."""
    said = names.get(spoken(language)) or names.get("en") or next(iter(names.values()), "")
    return said or BY_HANDLE[reason].name.say(language)
