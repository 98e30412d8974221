"""Two answers on the page of insights: are customers right, and what do suggestions bring?"""

from dataclasses import dataclass
from html import escape

from api.casebook.reasons import ReasonsHeard
from api.casebook.suggestions import ResultsView
from api.inspection.agreement import Agreement
from api.pages import answers_words as words
from api.pages.charts import Bar, counts, ranges
from api.pages.simulation import section, table
from api.pages.simulation_words import Tongue


@dataclass(frozen=True, slots=True)
class Answers:
    heard: ReasonsHeard
    brought: ResultsView


def answers(it: Answers, tongue: Tongue) -> str:
    heard, brought = _heard(it.heard, tongue), _brought(it.brought, tongue)
    return section(tongue.say(words.HEARD), heard) + section(tongue.say(words.BROUGHT), brought)


def _heard(it: ReasonsHeard, tongue: Tongue) -> str:
    said = f"<p>{escape(agrees(it.agreement, tongue))}</p>"
    if it.condition.pairs:
        condition = agrees(it.condition, tongue)
        said += f'<p class="quiet">{escape(tongue.say(words.CONDITION, said=condition))}</p>'
    ranked = sorted(it.reasons, key=lambda one: -one.agreement.pairs)
    named = [
        (f"{one.name} ({tongue.number(one.agreement.pairs)})", one.agreement.share or 0.0)
        for one in ranked
    ]
    chart = counts(named, tongue.share, tongue.say(words.HEARD), most=1) if named else ""
    return f'<div class="two"><div>{said}</div><div>{chart}</div></div>' if chart else said


def agrees(it: Agreement, tongue: Tongue) -> str:
    if not it.pairs:
        return tongue.say(words.NOTHING_JUDGED)
    said = tongue.say(words.AGREE, same=tongue.number(it.same), pairs=tongue.number(it.pairs))
    if it.kappa is None or it.low is None or it.high is None:
        return f"{said} {tongue.say(words.BY_CHANCE_UNKNOWN)}"
    kappa, low, high = (tongue.number(round(one, 2)) for one in (it.kappa, it.low, it.high))
    return f"{said} {tongue.say(words.BEYOND_CHANCE, kappa=kappa, low=low, high=high)}"


def _brought(it: ResultsView, tongue: Tongue) -> str:
    say, number = tongue.say, tongue.number
    if not it.seen:
        return f"<p>{escape(uplift(it, tongue))}</p>"
    steps = [
        (say(words.COULD_SEE), it.shown_returns),
        (say(words.SAW), it.seen),
        (say(words.CLICKED), it.clicked),
        (say(words.EXCHANGED), it.exchanged),
        (say(words.BOUGHT), it.bought),
    ]
    rows = [
        (say(words.SHOWN), number(it.shown_returns), tongue.money(it.retained.minor)),
        (
            *(say(words.HELD_OUT), number(it.held_out_returns)),
            tongue.money(it.retained_held_out.minor),
        ),
    ]
    kept = table(("", say(words.RETURNS), say(words.KEPT)), rows)
    said = escape(uplift(it, tongue)).replace("-", "-&NoBreak;")  # a minus stays with its amount
    return (
        f"<p>{said}</p>"
        f'<div class="two"><div>{counts(steps, number, say(words.BROUGHT))}</div>'
        f"<div>{_range(it, tongue)}{kept}</div></div>"
    )


def uplift(it: ResultsView, tongue: Tongue) -> str:
    """In one sentence: how much more stays sold, or how much less."""
    if not it.seen:
        return tongue.say(words.NOBODY_SAW)
    if it.uplift is None:
        return tongue.say(words.NOT_COMPARED)
    low, likely, high = it.uplift.low.minor, it.uplift.likely.minor, it.uplift.high.minor
    chance = low <= 0 <= high
    sentence = words.UPLIFT
    if likely < 0:
        sentence, low, likely, high = words.LESS, -high, -likely, -low

    money = tongue.money
    said = tongue.say(sentence, low=money(low), likely=money(likely), high=money(high))
    return f"{said} {tongue.say(words.CHANCE)}" if chance else said


def _range(it: ResultsView, tongue: Tongue) -> str:
    if it.uplift is None:
        return ""
    low, likely, high = it.uplift.low.minor, it.uplift.likely.minor, it.uplift.high.minor
    kind = "good" if low > 0 else "bad" if high < 0 else "plain"
    return ranges([Bar(tongue.say(words.MORE_KEPT), low, likely, high, kind)], tongue.money)
