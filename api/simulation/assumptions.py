"""What nobody can read from a shop's past, as data: how much, how sure, and who says so."""

from collections.abc import Iterable
from math import isfinite

import msgspec

from api.kernel.language import LANGUAGES, Sentence
from api.kernel.refusal import InvalidInput
from api.simulation.assumption_words import MEANINGS, NOBODY, SOURCES, THE_SHOPS


class Assumption(msgspec.Struct, frozen=True):
    """Shares are parts of one, amounts whole units of the policy's currency."""

    name: str
    value: float
    low: float
    high: float
    meaning: str
    source: str


FIGURES: dict[str, tuple[float, float, float]] = {
    "margin": (0.40, 0.30, 0.50),
    "cost_per_return": (12.50, 6.95, 19.51),
    "demand_effect": (-0.10, -0.34, 0.0),
    "return_reduction": (-0.15, -0.30, 0.0),
    "usual_fee": (2.95, 1.95, 4.95),
    "window_growth": (0.05, 0.0, 0.15),
    "usual_window": (28, 14, 30),
    "in_time": (0.5, 0.0, 1.0),
    "free_way_uptake": (0.35, 0.20, 0.62),
    "credit_uptake": (0.08, 0.058, 0.171),
    "value_of_credit": (0.95, 0.90, 1.0),
    "instant_loss": (0.02, 0.0, 0.09),
    "return_growth": (0.0, 0.0, 0.0),
    "kept_ungraded": (0.91, 0.87, 0.98),
    "kept_A": (1.0, 0.95, 1.0),
    "kept_B": (0.85, 0.75, 0.95),
    "kept_C": (0.60, 0.45, 0.75),
    "kept_D": (0.35, 0.20, 0.50),
    "kept_E": (0.05, 0.0, 0.15),
    "retailers_personalising": (0.10, 0.0, 0.10),
    "gifts_bought_online": (0.50, 0.50, 0.50),
    "returning_visitors_convert": (8.0, 8.0, 8.0),
}
"""Value, lowest and highest; their sources stand in `assumption_words`. Amounts are of euros."""
AMOUNTS = ("cost_per_return", "usual_fee")
"""In whole units of the currency; all others are shares."""
BY_THE_SHOP = frozenset(THE_SHOPS.say(language) for language in LANGUAGES)
PER_EURO = {
    "CHF": 0.95, "CZK": 25, "DKK": 7.5, "GBP": 0.86, "HUF": 400, "ISK": 145, "NOK": 11.5,
    "PLN": 4.3, "RON": 5, "SEK": 11, "USD": 1.1,
}  # fmt: skip
"""About what a euro is of others. No assumption is more exact, and no shop settles by it."""


def assumed(said: Iterable[Assumption] = (), language: str = "en") -> tuple[Assumption, ...]:
    """All of them, with those that somebody knows better. Raises InvalidInput."""
    better = {one.name: one for one in said}
    for one in better.values():
        if one.name not in FIGURES:
            raise InvalidInput(NO_SUCH_ASSUMPTION, field=one.name, names=", ".join(FIGURES))
        if not (isfinite(one.low) and isfinite(one.high) and one.low <= one.value <= one.high):
            raise InvalidInput(NO_RANGE, field=one.name)
    return tuple(
        better.get(name)
        or Assumption(name, *figures, _meaning(name, language), _source(name, language))
        for name, figures in FIGURES.items()
    )


def in_currency(said: Iterable[Assumption], currency: str) -> tuple[Assumption, ...]:
    """What is assumed in euros, in the shop's currency; what the shop said is in that already."""
    per = PER_EURO.get(currency, 1)

    def there(one: Assumption) -> Assumption:
        if one.name not in AMOUNTS or one.source in BY_THE_SHOP:
            return one
        value, low, high = (round(it * per, 2) for it in (one.value, one.low, one.high))
        return msgspec.structs.replace(one, value=value, low=low, high=high)

    return tuple(there(one) for one in said)


def own(
    name: str,
    value: float,
    low: float | None = None,
    high: float | None = None,
    language: str = "en",
) -> Assumption:
    """The shop's own figure. Without a range it is known exactly."""
    least, most = value if low is None else low, value if high is None else high
    meaning, source = _meaning(name, language), THE_SHOPS.say(language)
    return Assumption(name, value, least, most, meaning, source)


def _meaning(name: str, language: str) -> str:
    return MEANINGS[name].say(language) if name in MEANINGS else ""


def _source(name: str, language: str) -> str:
    return SOURCES.get(name, NOBODY).say(language)


NO_SUCH_ASSUMPTION = Sentence(
    en="There is no assumption {field}. There are: {names}.",
    nl="Er is geen aanname {field}. Wel zijn er: {names}.",
    fr="L'hypothèse {field} n'existe pas. Il y a : {names}.",
    de="Die Annahme {field} gibt es nicht. Es gibt: {names}.",
    nb="Antakelsen {field} finnes ikke. Disse finnes: {names}.",
)
NO_RANGE = Sentence(
    en="{field} takes a value, or a value between a lowest and a highest one.",
    nl="{field} is een waarde, of een waarde tussen een laagste en een hoogste.",
    fr="{field} est une valeur, ou une valeur entre un minimum et un maximum.",
    de="{field} ist ein Wert, oder ein Wert zwischen einem kleinsten und einem größten.",
    nb="{field} er en verdi, eller en verdi mellom en laveste og en høyeste.",
)
ASSUMPTIONS = assumed()
