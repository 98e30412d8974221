"""A reason read aloud: its rule, its effect and who decided instead, in one language."""

from collections.abc import Mapping
from datetime import date

from api.kernel.language import Sentence, said_date, spoken
from api.kernel.money import Money
from api.policy.facts import Lack
from api.terms.because import Because, Better, Effect
from api.terms.effect_words import EFFECTS, IF_MORE, IF_ONE, NAMES, USUAL, YOUR_RULES
from api.terms.words import SENTENCES


def said_reason(because: Because, language: str, currency: str) -> str:
    """The sentence of a reason, its dates and prices written as the language writes them."""
    values = dict(_spoken(because.values, language, currency))
    if because.effect:
        values |= {
            "title": because.title.get(spoken(language)) or because.rule,
            "effect": said_effect(because.effect, language, currency),
            "by": _by(because, language),
        }
        return YOUR_RULES[because.sentence].say(language, **values)
    return SENTENCES[because.sentence].say(language, **values)


def said_better(better: Better, language: str, currency: str) -> str:
    amount = (
        Money(better.amount, currency).formatted(language)
        if better.lack is Lack.NET_SPEND
        else better.amount
    )
    words = IF_ONE if better.amount == 1 and better.lack in IF_ONE else IF_MORE
    return words[better.lack].say(
        language,
        amount=amount,
        tier=better.title.get(spoken(language)) or better.tier,
        effect=said_effect(better.effect, language, currency),
        instead=said_effect(better.instead_of, language, currency),
    )


def said_effect(effect: Effect, language: str, currency: str) -> str:
    values = dict(_spoken(effect.values, language, currency))
    return EFFECTS[effect.kind].say(language, **values)


def _by(because: Because, language: str) -> str:
    if because.by == "base":
        return USUAL.say(language)
    return because.by_title.get(spoken(language)) or because.by or ""


def _spoken(values: Mapping[str, str | int], language: str, currency: str) -> Mapping[str, str]:
    return {name: _word(name, value, language, currency) for name, value in values.items()}


def _word(name: str, value: str | int, language: str, currency: str) -> str:
    if name == "date":
        return said_date(date.fromisoformat(str(value)), language)
    if name == "price":
        return Money(int(value), currency).formatted(language)
    known: Sentence | None = NAMES.get(str(value))
    return known.say(language) if known else str(value)
