"""Play a draft over a period: read what happened, put it to both policies, draw what may come."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial

from api.database.reader import Reader
from api.kernel.language import Sentence
from api.kernel.moments import day
from api.kernel.refusal import InvalidInput, NotFound, OverLimit
from api.policy.compiling import compiled
from api.policy.reading import read
from api.simulation.answer import Objective, Simulation
from api.simulation.assumptions import ASSUMPTIONS, Assumption, in_currency
from api.simulation.objectives import weights
from api.simulation.past import Period, past, size_of
from api.simulation.rules import Progress

MOST_DAYS = 3 * 366
MOST_LINES = 100_000
"""Of one HTTP request; more takes the server's memory and patience."""


@dataclass(frozen=True, slots=True)
class Wanted:
    draft: str
    since: date
    until: date
    country: str | None = None
    brand: str | None = None
    tell_everybody: bool = False
    assumptions: Sequence[Assumption] = ASSUMPTIONS
    weights: Mapping[Objective, float] = field(default_factory=dict[Objective, float])
    """What the shop wants of its returns; nothing said: everything alike."""
    seed: int = 1


async def simulate(
    reads: Reader,
    wanted: Wanted,
    *,
    now: datetime,
    analytics_url: str = "duckdb://",
    most_lines: int | None = None,
    say: Progress = lambda _done, _of: None,
) -> Simulation:
    """Nothing is kept."""
    from api.simulation.whole import Question, simulated  # Ibis takes longer than a server's start

    draft = compiled(read(wanted.draft))
    period, cares = _period(wanted, draft.document.currency), weights(wanted.weights)
    lines = await size_of(reads, period)
    if not lines:
        raise NotFound(NO_ORDERS, field="from", currency=period.currency)
    if most_lines is not None and lines > most_lines:
        raise OverLimit(TOO_MANY, field="from", lines=lines, most=most_lines)
    book = await past(reads, period, now=now)
    question = Question(
        draft,
        period,
        in_currency(wanted.assumptions, period.currency),
        tell_everybody=wanted.tell_everybody,
        weights=cares,
        seed=wanted.seed,
    )
    play = partial(simulated, book, question, now=now, say=say, analytics_url=analytics_url)
    return await asyncio.to_thread(play)


def _period(wanted: Wanted, currency: str) -> Period:
    for at, name in ((wanted.since, "from"), (wanted.until, "to")):
        day(at, field=name)
    if not 0 <= (wanted.until - wanted.since).days < MOST_DAYS:
        raise InvalidInput(NO_PERIOD, field="to")
    return Period(wanted.since, wanted.until, currency, wanted.country, wanted.brand)


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
