"""A simulation as one page that can be mailed: no script, no network, light and dark."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path

from api.kernel.money import Money
from api.pages.charts import Bar, counts, ranges, shares
from api.simulation.answer import Compared, Group, Range, Simulation

CSS = Path(__file__).with_name("simulation.css")
HEADS = (
    *("Orders", "Customers", "Better off", "Worse off", "Returns", "Fees", "Waivers"),
    *("Paid at once", "Retained", "By law"),
)
HOW = (
    "Every order of the period is asked for its terms under the policy in force today and under "
    "the draft, each as if told at the checkout. What came back says which fees, waivers, refunds "
    "either would have brought. What people would have done instead nobody knows: each of 1,000 "
    "draws takes every figure below from its range and lets each order and each parcel be or not "
    "be. In 95 of 100 draws the difference lies between the two ends of a range."
)


def report(it: Simulation, *, name: str) -> str:
    def money(minor: float) -> str:
        return Money(round(minor), it.currency).formatted("en")

    everybody = it.everybody
    period = f"{it.since:%-d %B %Y} to {it.until:%-d %B %Y}"
    size = f"{everybody.orders:,} orders, {it.lines:,} lines, {it.returns:,} pieces came back"
    return _page(
        f"{name} against the policy in force",
        f"<h1>{escape(name)} against the policy in force</h1>"
        f'<p class="quiet">Orders of {period}: {size}.</p>'
        '<div class="two">'
        + _section("Customers", shares(everybody.better_off, everybody.worse_off), _law(it))
        + _section("A year", ranges(_bars(it), lambda minor: _more(minor, money)))
        + "</div>"
        + _section("How often each rule decided, in order lines", counts(_rules(it)))
        + "".join(
            _section(f"By {by.lower()}", _groups(groups, money)) for by, groups in it.groups.items()
        )
        + _section("Everybody", _groups((everybody,), money))
        + _section("What the ranges come from", f"<p>{HOW}</p>", _assumptions(it)),
    )


def _law(it: Simulation) -> str:
    booked = it.replayed
    again = (
        f"{booked.agreed:,} of {booked.returns:,} returns that were paid back come out to the cent "
        "as they were booked."
        if booked.returns
        else "No return of the period was paid back here, so there is nothing to check against."
    )
    return (
        f"<p><b>{it.everybody.law_decided:.1%}</b> of the lines were decided by law, because the "
        f'draft gave less.</p><p class="quiet">{again}</p>'
    )


def _bars(it: Simulation) -> tuple[Bar, ...]:
    return (
        _bar("Cost of returns", it.cost_of_returns, good=-1),
        _bar("Sales kept", it.sales_kept, good=1),
        _bar("Together", it.together, good=1),
    )


def _bar(name: str, it: Range, *, good: int) -> Bar:
    """Where zero lies inside the range, it is neither good nor bad."""
    sure = it.low > 0 or it.high < 0
    kind = ("good" if it.likely * good > 0 else "bad") if sure else "plain"
    return Bar(name, it.low, it.likely, it.high, kind)


def _more(minor: float, money: Callable[[float], str]) -> str:
    if minor == 0:
        return "no difference"
    return f"{money(abs(minor))} {'more' if minor > 0 else 'less'}"


def _rules(it: Simulation) -> Sequence[tuple[str, int]]:
    return [(one.name, one.decided) for one in it.rules] or [("The draft has no rules", 0)]


def _groups(groups: Iterable[Group], money: Callable[[float], str]) -> str:
    def amount(it: Compared, say: Callable[[float], str]) -> str:
        draft = it.draft
        if it.current == draft.low == draft.high:
            return say(it.current)
        spread = f"{say(draft.low)} to {say(draft.high)}" if draft.low < draft.high else ""
        return f"{say(it.current)} → {say(draft.likely)}<small>{spread}</small>"

    rows = [
        (
            escape(one.name or "–"),
            f"{one.orders:,}",
            f"{one.customers:,}",
            f"{one.better_off:.1%}",
            f"{one.worse_off:.1%}",
            amount(one.returns, lambda pieces: f"{pieces:,}"),
            *(amount(it, money) for it in (one.fees, one.waivers, one.instant, one.retained)),
            f"{one.law_decided:.1%}",
        )
        for one in groups
    ]
    return _table(("", *HEADS), rows)


def _assumptions(it: Simulation) -> str:
    rows = [
        (f"{one.name}<small>{escape(one.meaning)}</small>", f"{one.value:g}", f"{one.low:g}",
         f"{one.high:g}", f'<span class="quiet">{escape(one.source)}</span>')
        for one in it.assumptions
    ]  # fmt: skip
    return _table(("", "Likely", "Lowest", "Highest", "Who says so"), rows, words=(0, 4))


def _table(
    heads: Sequence[str], rows: Iterable[Sequence[str]], *, words: Sequence[int] = ()
) -> str:
    def cells(row: Sequence[str], tag: str) -> str:
        return "".join(
            f'<{tag} class="words">{cell}</{tag}>' if n in words else f"<{tag}>{cell}</{tag}>"
            for n, cell in enumerate(row)
        )

    body = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows)
    head = f"<tr>{cells(heads, 'th')}</tr>"
    return f'<div class="scroll"><table>{head}{body}</table></div>'


def _section(title: str, *inside: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{''.join(inside)}</section>"


def _page(title: str, inside: str) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{CSS.read_text()}</style>"
        f"<main>{inside}</main></html>\n"
    )
