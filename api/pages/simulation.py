"""A simulation as one page that can be mailed: no script, no network, light and dark."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path

from api.pages import simulation_words as words
from api.pages.charts import Bar, counts, ranges, shares
from api.pages.simulation_words import Tongue
from api.simulation.answer import Compared, Early, Group, Range, Simulation
from api.simulation.rules import DRAWS

CSS = Path(__file__).with_name("simulation.css")
HEADS = (
    *(words.ORDERS, words.CUSTOMERS, words.BETTER_OFF, words.WORSE_OFF, words.RETURNS, words.FEES),
    *(words.WAIVERS, words.AT_ONCE, words.RETAINED, words.LAW),
)


def report(it: Simulation, *, name: str, language: str = "en") -> str:
    tongue = Tongue(language, it.currency)
    say, title = tongue.say, tongue.say(words.TITLE, name=name)
    period = say(words.PERIOD, since=tongue.day(it.since), until=tongue.day(it.until))
    how = say(words.HOW, draws=tongue.number(DRAWS))
    return page(
        title,
        f'<h1>{escape(title)}</h1><p class="quiet">{period} {size(it, tongue)}</p>'
        '<div class="two">'
        + section(say(words.CUSTOMERS), _shares(it, tongue), _law(it, tongue))
        + section(say(words.A_YEAR), ranges(_bars(it, tongue), lambda one: _more(one, tongue)))
        + "</div>"
        + section(wanted(it, tongue), _objectives(it, tongue))
        + section(say(words.RULES), _rules(it, tongue))
        + section(say(words.EARLY), _exposure(it, tongue))
        + (section(say(words.BUDGETS), _budgets(it, tongue)) if it.budgets else "")
        + "".join(
            section(say(words.BY[by]), _groups(groups, tongue)) for by, groups in it.groups.items()
        )
        + section(say(words.EVERYBODY), _groups((it.everybody,), tongue))
        + section(say(words.SOURCES), f"<p>{how}</p>", _assumptions(it, tongue)),
        language=tongue.tag,
    )


def size(it: Simulation, tongue: Tongue) -> str:
    orders, lines, returns = map(tongue.number, (it.everybody.orders, it.lines, it.returns))
    return tongue.say(words.SIZE, orders=orders, lines=lines, returns=returns)


def again(it: Simulation, tongue: Tongue) -> str:
    booked = it.replayed
    if not booked.returns:
        return tongue.say(words.NOTHING_PAID)
    agreed, returns = tongue.number(booked.agreed), tongue.number(booked.returns)
    return tongue.say(words.AGAIN, agreed=agreed, returns=returns)


def shared(it: Simulation, tongue: Tongue) -> tuple[str, str, str]:
    """Who is better off, the same, worse off."""
    all_ = it.everybody
    said = ((words.BETTER, all_.better_off), (words.SAME, all_.same), (words.WORSE, all_.worse_off))
    better, same, worse = (tongue.say(one, share=tongue.share(share)) for one, share in said)
    return better, same, worse


def by_law(it: Simulation, tongue: Tongue) -> str:
    return tongue.say(words.BY_LAW, share=tongue.share(it.everybody.law_decided))


def wanted(it: Simulation, tongue: Tongue) -> str:
    return tongue.say(words.WANTED, percent=tongue.change(it.score))


def _shares(it: Simulation, tongue: Tongue) -> str:
    return shares(it.everybody.better_off, it.everybody.worse_off, shared(it, tongue))


def _law(it: Simulation, tongue: Tongue) -> str:
    return f'<p>{by_law(it, tongue)}</p><p class="quiet">{again(it, tongue)}</p>'


def _bars(it: Simulation, tongue: Tongue) -> tuple[Bar, ...]:
    return (
        _bar(tongue.say(words.COST), it.cost_of_returns, good=-1),
        _bar(tongue.say(words.SALES), it.sales_kept, good=1),
        _bar(tongue.say(words.TOGETHER), it.together, good=1),
    )


def _bar(name: str, it: Range, *, good: int) -> Bar:
    """Where zero lies inside the range, it is neither good nor bad."""
    sure = it.low > 0 or it.high < 0
    kind = ("good" if it.likely * good > 0 else "bad") if sure else "plain"
    return Bar(name, it.low, it.likely, it.high, kind)


def _more(minor: float, tongue: Tongue) -> str:
    if minor == 0:
        return tongue.say(words.NO_DIFFERENCE)
    return tongue.say(words.MORE if minor > 0 else words.LESS, amount=tongue.money(abs(minor)))


def _objectives(it: Simulation, tongue: Tongue) -> str:
    rows = [
        (
            tongue.say(words.OBJECTIVES[one.objective]),
            tongue.number(one.weight),
            tongue.change(one.better),
        )
        for one in it.weighed
    ]
    return table(("", tongue.say(words.WEIGHT), tongue.say(words.HOW_MUCH_BETTER)), rows)


def _rules(it: Simulation, tongue: Tongue) -> str:
    rules = [(one.name, one.decided) for one in it.rules] or [(tongue.say(words.NO_RULES), 0)]
    return counts(rules, tongue.number, tongue.say(words.RULES))


def _exposure(it: Simulation, tongue: Tongue) -> str:
    def both(current: int, draft: int) -> str:
        return f"{tongue.money(current)} → {tongue.money(draft)}"

    def row(current: Early, draft: Early) -> tuple[str, str]:
        return both(current.paid, draft.paid), both(current.most, draft.most)

    rows = [
        (tongue.say(words.TIMINGS[one.timing]), *row(one.current, one.draft)) for one in it.exposure
    ]
    return table(("", tongue.say(words.PAID), tongue.say(words.MOST)), rows)


def _budgets(it: Simulation, tongue: Tongue) -> str:
    heads = (words.FROM, words.AMOUNT, words.TAKEN, words.LACKING)
    rows = [
        (
            f"{one.country} {one.name}",
            tongue.day(one.first_day),
            *map(tongue.money, (one.amount, one.taken, one.lacking)),
        )
        for one in it.budgets
    ]
    return table(("", *map(tongue.say, heads)), rows)


def _groups(groups: Iterable[Group], tongue: Tongue) -> str:
    def amount(it: Compared, say: Callable[[float], str]) -> str:
        draft = it.draft
        if it.current == draft.low == draft.high:
            return say(it.current)
        low, high = say(draft.low), say(draft.high)
        spread = tongue.say(words.SPREAD, low=low, high=high) if draft.low < draft.high else ""
        return f"{say(it.current)} → {say(draft.likely)}<small>{spread}</small>"

    rows = [
        (
            escape(one.name or "–"),
            *map(tongue.number, (one.orders, one.customers)),
            *map(tongue.share, (one.better_off, one.worse_off)),
            amount(one.returns, tongue.number),
            *(
                amount(it, tongue.money)
                for it in (one.fees, one.waivers, one.instant, one.retained)
            ),
            tongue.share(one.law_decided),
        )
        for one in groups
    ]
    return table(("", *map(tongue.say, HEADS)), rows)


def _assumptions(it: Simulation, tongue: Tongue) -> str:
    heads = (words.LIKELY, words.LOWEST, words.HIGHEST, words.WHO_SAYS_SO)
    rows = [
        (
            f"{one.name}<small>{escape(one.meaning)}</small>",
            *map(tongue.number, (one.value, one.low, one.high)),
            f'<span class="quiet">{escape(one.source)}</span>',
        )
        for one in it.assumptions
    ]
    return table(("", *map(tongue.say, heads)), rows, wide=(0, 4))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, wide: Sequence[int] = ()) -> str:
    def cells(row: Sequence[str], tag: str) -> str:
        return "".join(
            f'<{tag} class="words">{cell}</{tag}>' if n in wide else f"<{tag}>{cell}</{tag}>"
            for n, cell in enumerate(row)
        )

    body = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows)
    head = f"<tr>{cells(heads, 'th')}</tr>"
    return f'<div class="scroll"><table>{head}{body}</table></div>'


def section(title: str, *inside: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{''.join(inside)}</section>"


def page(title: str, inside: str, *, language: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{CSS.read_text()}</style>"
        f"<main>{inside}</main></html>\n"
    )
