"""The five languages the server speaks, and sentences that exist in all of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from babel import Locale
from babel.dates import format_date

LANGUAGES = ("en", "nl", "fr", "de", "nb")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing we say, in every language we say it in. `{name}` marks what is filled in."""

    en: str
    nl: str
    fr: str
    de: str
    nb: str

    def say(self, language: str, **values: object) -> str:
        text: str = getattr(self, spoken(language))
        return text.format(**values)


def spoken(language: str) -> str:
    """The language of ours that serves a BCP 47 tag: nl-BE → nl, nn → nb, unknown → en."""
    base = language.lower().partition("-")[0]
    base = {"no": "nb", "nn": "nb"}.get(base, base)
    return base if base in LANGUAGES else "en"


def said_date(day: date, language: str) -> str:
    """«20 November 2026», day first in English too: our shops are in Europe."""
    dot = "." if spoken(language) in ("de", "nb") else ""
    return format_date(day, format=f"d{dot} MMMM y", locale=language.replace("-", "_"))


def country_name(code: str, language: str) -> str:
    """What a country (ISO 3166-1) is called; an unknown code stays as it is."""
    names = cast(Mapping[str, str], Locale(spoken(language)).territories)  # babel is untyped here
    return names.get(code, code)


def accepted(header: str) -> str:
    """The best tag of an Accept-Language header (RFC 9110, 12.5.4), or en.

    The region is kept (nl-BE), because amounts are formatted by it.
    """
    wanted: list[tuple[float, str]] = []
    for part in header.split(",")[:20]:
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality or 1)
        except ValueError:
            continue
        if tag and weight > 0 and _is_tag(tag):
            wanted.append((-weight, tag))
    for _, tag in sorted(wanted, key=lambda pair: pair[0]):
        if spoken(tag) != "en" or tag.lower().startswith("en"):
            return _canonical(tag)
    return "en"


def _is_tag(tag: str) -> bool:
    return len(tag) <= 12 and all(part.isalnum() and part.isascii() for part in tag.split("-"))


def _canonical(tag: str) -> str:
    region = tag.partition("-")[2].upper()
    return f"{spoken(tag)}-{region}" if region in _REGIONS.get(spoken(tag), ()) else spoken(tag)


_REGIONS = {
    "nl": ("NL", "BE"),
    "fr": ("FR", "BE", "LU", "CH"),
    "de": ("DE", "AT", "BE", "CH", "LU"),
    "nb": ("NO",),
    "en": ("GB", "IE", "US"),
}
