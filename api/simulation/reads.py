"""Play a draft over a period: read what happened, put it to both policies, draw what may come."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from api.database.reader import Reader
from api.kernel.language import Sentence
from api.kernel.moments import day
from api.kernel.money import DECIMALS
from api.kernel.refusal import InvalidInput, NotFound, OverLimit
from api.policy.compiling import CompiledPolicy, compiled
from api.policy.reading import read
from api.policy.reads import PolicyVersion, in_force
from api.simulation.answer import Replayed, RuleDecided, Simulation, SimulationGroup
from api.simulation.assumptions import ASSUMPTIONS, Assumption
from api.simulation.booked import Then, replayed
from api.simulation.groups import Parts, everybody, groups, members, parts_of, standing
from api.simulation.past import Past, PastOrder, Period, past, size_of
from api.simulation.playing import WAYS, Rows, given, rows_of
from api.simulation.rules import Progress, as_replayed, drawn, range_of
from api.simulation.sides import Under, played
from api.simulation.telling import Telling, Versions, as_if, as_it_was

MOST_DAYS = 3 * 366
MOST_LINES = 100_000
"""Of one HTTP request; more takes the server's memory and patience."""
FEWEST_DAYS = 28
"""Fewer are no measure of a year."""
DRAFT = 0
"""The draft among the versions, whose ids begin at 1."""
Chosen = Callable[[PastOrder], int | None]
"""Which version; None: the law alone."""


@dataclass(frozen=True, slots=True)
class Wanted:
    draft: str
    since: date
    until: date
    country: str | None = None
    brand: str | None = None
    tell_everybody: bool = False
    """As if every checkout had told what a return costs; else those that did."""
    assumptions: Sequence[Assumption] = ASSUMPTIONS
    seed: int = 1


async def simulate(
    reads: Reader,
    wanted: Wanted,
    *,
    now: datetime,
    most_lines: int | None = None,
    say: Progress = lambda _done, _of: None,
) -> Simulation:
    """The same past, draft, assumptions and seed give the same answer."""
    draft = compiled(read(wanted.draft))
    period = _period(wanted, draft.document.currency)
    lines = await size_of(reads, period)
    if not lines:
        raise NotFound(NO_ORDERS, field="from", currency=period.currency)
    if most_lines is not None and lines > most_lines:
        raise OverLimit(TOO_MANY, field="from", lines=lines, most=most_lines)
    book = await past(reads, period, now=now)
    return await asyncio.to_thread(simulated, book, wanted, draft, period, now, say)


def _period(wanted: Wanted, currency: str) -> Period:
    for at, field in ((wanted.since, "from"), (wanted.until, "to")):
        day(at, field=field)
    if not 0 <= (wanted.until - wanted.since).days < MOST_DAYS:
        raise InvalidInput(NO_PERIOD, field="to")
    return Period(wanted.since, wanted.until, currency, wanted.country, wanted.brand)


def simulated(
    book: Past, wanted: Wanted, draft: CompiledPolicy, period: Period, now: datetime, say: Progress
) -> Simulation:
    rows, policies = rows_of(book), _policies(book, draft)
    names = [rule.name for rule in draft.document.rules]
    current_of, draft_of = _chosen(book.versions, now, of_brand=wanted.brand is not None)
    everyone = wanted.tell_everybody
    current, _ = _under(rows, as_if(current_of, book.versions, everybody=everyone), policies)
    drafted, decided = _under(
        rows, as_if(draft_of, book.versions, everybody=everyone), policies, names
    )
    it = played(book, rows, current, drafted, days=_days(book, period, now))
    kinds = {by: parts_of(by, book, rows) for by in SimulationGroup}
    inside = members([everybody(rows), *kinds.values()], len(book.backs))
    minor = 10 ** DECIMALS.get(period.currency, 2)
    draws = drawn(it, wanted.assumptions, inside, minor=minor, seed=wanted.seed, say=say)
    credit = next(one.value for one in wanted.assumptions if one.name == "value_of_credit")
    happened = inside @ as_replayed(it, credit)
    stands = standing(book, rows, current.given, drafted.given)
    (whole,), *found = (
        tuple(groups(parts, rows, stands, happened[part], draws.by_group[:, part]))
        for parts, part in _slices([everybody(rows), *kinds.values()])
    )
    return Simulation(
        currency=period.currency,
        since=period.since,
        until=period.until,
        lines=len(book.lines),
        returns=sum(one.pieces for one in book.backs if one.counts),
        everybody=whole,
        cost_of_returns=range_of(draws.cost),
        sales_kept=range_of(draws.sales),
        together=range_of(draws.sales - draws.cost),
        replayed=_replayed(book, rows, policies, period.currency),
        groups=dict(zip(kinds, found, strict=True)),
        rules=tuple(map(RuleDecided, names, decided)),
        assumptions=tuple(wanted.assumptions),
    )


def _days(book: Past, period: Period, now: datetime) -> int:
    """How long the orders tell of: a year is reckoned from it."""
    first = min(one.ordered_at for one in book.orders.values()).date()
    return max(FEWEST_DAYS, (min(period.until, now.date()) - first).days + 1)


def _policies(book: Past, draft: CompiledPolicy) -> dict[int, CompiledPolicy]:
    known = (version for versions in book.versions.values() for version in versions)
    return {DRAFT: draft, **{version.id: version.policy for version in known}}


def _chosen(versions: Versions, now: datetime, *, of_brand: bool) -> tuple[Chosen, Chosen]:
    """The policy in force today, and the draft instead. A draft for a market leaves those brands
    alone that have a policy of their own."""

    def current(order: PastOrder) -> PolicyVersion | None:
        return in_force(versions[order.market_id], now, brand_id=order.brand_id)

    def drafted(order: PastOrder) -> int:
        version = current(order)
        return version.id if version and version.brand_id and not of_brand else DRAFT

    return (lambda order: version.id if (version := current(order)) else None), drafted


def _under(
    rows: Rows,
    telling: Telling,
    policies: Mapping[int, CompiledPolicy],
    names: Sequence[str] = (),
) -> tuple[Under, list[int]]:
    told = [telling(one) for one in rows.moments]
    found, decided = given(rows, told, policies, names=names)
    return Under(rows, told, policies, found), decided


def _slices(kinds: Sequence[Parts]) -> Iterator[tuple[Parts, slice]]:
    """Where the groups of each kind stand among those of all."""
    first = 0
    for parts in kinds:
        yield parts, slice(first, first + len(parts.names))
        first += len(parts.names)


def _replayed(
    book: Past, rows: Rows, policies: Mapping[int, CompiledPolicy], currency: str
) -> Replayed:
    """As it was: the version in force at that moment, and the one that was told."""
    items = book.items
    if not items:
        return Replayed(0, 0, 0)
    of_items = rows.first(len(items))
    told = [as_it_was(book.versions)(one) for one in of_items.moments]
    found, _ = given(of_items, told, policies)
    fees = found.fees[np.arange(len(items)), [WAYS.index(one.method) for one in items]]
    counts = [
        one.promised if promised else one.policy
        for one, promised in zip(told, found.promised, strict=True)
    ]
    then = [
        Then(item, int(fee), policies[id].document.base.wear_percent if deducts and id else {})
        for item, fee, deducts, id in zip(items, fees, found.deducts, counts, strict=True)
    ]
    return replayed(book, then, currency)


NO_PERIOD = Sentence(
    en="Give a period of at most three years, its first day before its last.",
    nl="Geef een periode van hooguit drie jaar, de eerste dag vóór de laatste.",
    fr="Donnez une période de trois ans au plus, son premier jour avant le dernier.",
    de="Bitte einen Zeitraum von höchstens drei Jahren angeben, den ersten Tag vor dem letzten.",
    nb="Oppgi en periode på høyst tre år, med første dag før siste.",
)
NO_ORDERS = Sentence(
    en="There are no orders in {currency} to replay. Choose another period, country or brand.",
    nl="Er zijn geen bestellingen in {currency} om na te spelen. Kies een andere periode, een "
    "ander land of merk.",
    fr="Aucune commande en {currency} à rejouer. Choisissez une autre période, un autre pays ou "
    "une autre marque.",
    de="Es gibt keine Bestellungen in {currency} zum Nachspielen. Bitte anderen Zeitraum, anderes "
    "Land oder andere Marke wählen.",
    nb="Det er ingen ordre i {currency} å spille om igjen. Velg en annen periode, et annet land "
    "eller merke.",
)
TOO_MANY = Sentence(
    en="These are {lines} order lines; one request takes {most}. Choose a shorter period, or run "
    "`retourney policy simulate` on the server.",
    nl="Dit zijn {lines} bestelregels; één verzoek kan er {most} aan. Kies een kortere periode, of "
    "draai `retourney policy simulate` op de server.",
    fr="Il y a {lines} lignes de commande ; une requête en accepte {most}. Choisissez une période "
    "plus courte, ou lancez `retourney policy simulate` sur le serveur.",
    de="Das sind {lines} Bestellpositionen; eine Anfrage schafft {most}. Bitte einen kürzeren "
    "Zeitraum wählen oder `retourney policy simulate` auf dem Server ausführen.",
    nb="Dette er {lines} ordrelinjer; én forespørsel tar {most}. Velg en kortere periode, eller "
    "kjør `retourney policy simulate` på serveren.",
)
