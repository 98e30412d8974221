"""What may be asked: insights of a period, alerts, what will come in."""

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.database.reader import Reader, structs
from api.insights.alerts import (
    IN_WORDS,
    LIVING,
    AlertState,
    ProductAction,
    finding_of,
    how_sure,
    told,
)
from api.insights.book import MEANT, Say, book_of, today_of
from api.insights.days import A_DAY
from api.insights.spikes import AlertKind
from api.insights.views import InsightsView, shown
from api.insights.watching import first_day_read
from api.insights.weighing import Coming, coming_in
from api.insights.whole import Insights, insights_of
from api.kernel.ids import public_id
from api.kernel.language import Sentence
from api.kernel.moments import day
from api.kernel.money import DECIMALS
from api.kernel.refusal import InvalidInput, OverLimit
from api.orders import amounts
from api.orders.sentences import UNKNOWN_BRAND, UNKNOWN_MARKET
from api.reasons.reads import OwnRow, own_words
from api.simulation.assumptions import FIGURES, PER_EURO
from api.simulation.past import Period, size_of
from api.simulation.reads import MOST_DAYS, NO_PERIOD

MOST_LINES = 1_500_000
"""Of one HTTP request; more takes the server's memory and patience. Held against days by UTC: as a
limit that is near enough."""
HANDLING = Decimal(str(FIGURES["cost_per_return"][0]))
"""Transport and work of one return, where a shop does not say what it is: the lower end of what
Thuiswinkel counts. In euros."""


@dataclass(frozen=True, slots=True)
class Where:
    """Both databases of one server: to read rows from, and to stream whole tables of."""

    reads: Reader
    database_url: str
    analytics_url: str


def usual_handling(currency: str) -> int:
    there = HANDLING * Decimal(str(PER_EURO.get(currency, 1)))
    return int(there.scaleb(DECIMALS.get(currency, 2)))


async def counted(
    where: Where,
    period: Period,
    *,
    handling: int | None,
    now: datetime,
    say: Say = lambda: None,
) -> Insights:
    """`handling`: what one return takes of transport and work, in minor units. `say` is told of
    each step."""
    each = usual_handling(period.currency) if handling is None else handling
    book = await book_of(where.database_url, where.reads, period, now=now, say=say)
    work = partial(insights_of, book, where.analytics_url, handling=each, say=say)
    return await asyncio.to_thread(work)


async def insights(
    where: Where, period: Period, *, handling: int | None, now: datetime, language: str
) -> InsightsView:
    _known(period.since, period.until)
    if not 0 <= (period.until - period.since).days < MOST_DAYS:
        raise InvalidInput(NO_PERIOD, field="to")
    lines = await size_of(where.reads, period)
    if lines > MOST_LINES:
        raise OverLimit(TOO_MANY, field="from", lines=lines, most=MOST_LINES)
    found = await counted(where, period, handling=handling, now=now)
    return shown(found, language, await own_of(where.reads, period.brand))


async def own_of(reads: Reader, brand: str | None) -> list[OwnRow]:
    """The words of the brand that is asked for, or of the only one."""
    brands = [brand] if brand else [row["handle"] for row in await reads.fetch(BRANDS)]
    return await own_words(reads, brands[0]) if len(brands) == 1 else []


BRANDS = "SELECT handle FROM brand LIMIT 2"


def _known(since: date, until: date) -> None:
    for at, name in ((since, "from"), (until, "to")):
        day(at, field=name)


async def period_of(
    reads: Reader,
    since: date,
    until: date,
    *,
    currency: str | None = None,
    country: str | None = None,
    brand: str | None = None,
) -> Period:
    """Of a market and a brand that there are, in the currency of most of their orders where none
    is named."""
    _known(since, until)
    if until < since:
        raise InvalidInput(NO_PERIOD, field="to")
    await known(reads, brand=brand, country=country)
    of = Period(since, until, "", country=country, brand=brand)
    code = currency or await _usual_currency(reads, of)
    return replace(of, currency=amounts.currency(code, field="currency"))


async def known(reads: Reader, *, brand: str | None = None, country: str | None = None) -> None:
    """Raises InvalidInput where the shop has no such brand, or is not in that country."""
    if country and not await reads.fetch(MARKET, country):
        raise InvalidInput(UNKNOWN_MARKET, field="country", value=country)
    if brand and not await reads.fetch(BRAND, brand):
        raise InvalidInput(UNKNOWN_BRAND, field="brand", value=brand)


async def _usual_currency(reads: Reader, of: Period) -> str:
    found = await reads.fetch(CURRENCY, *of.values) or await reads.fetch(MARKET, of.country or "")
    return str(found[0]["currency"]) if found else "EUR"


BRAND = "SELECT 1 FROM brand WHERE handle = $1"
MARKET = "SELECT currency FROM market WHERE $1 IN ('', country) ORDER BY id LIMIT 1"
CURRENCY = f"""
SELECT o.currency, count(*) AS orders {MEANT.format(more="")}
GROUP BY o.currency ORDER BY orders DESC, o.currency LIMIT 1
"""


async def expected_returns(where: Where, brand: str | None, *, now: datetime) -> Coming:
    await known(where.reads, brand=brand)
    today = await today_of(where.reads, now)
    period = Period(first_day_read(today), today, "", brand=brand)
    book = await book_of(where.database_url, where.reads, period, now=now)
    return await asyncio.to_thread(partial(coming_in, book, where.analytics_url, today=today))


class _Alert(msgspec.Struct, frozen=True):
    id: UUID
    brand_id: int
    kind: AlertKind
    style: str
    title: str
    name: str
    first_day: date
    counted_on: date
    cases: int
    expected: float
    sold: int
    once_in_years: float
    reason: str | None
    suggested: ProductAction
    state: AlertState
    done: ProductAction | None
    note: str | None
    by: str | None
    raised_at: datetime
    closed_at: datetime | None


class _Said(msgspec.Struct, frozen=True):
    note: str
    requested_at: datetime
    time_zone: str

    @property
    def day(self) -> date:
        return self.requested_at.astimezone(ZoneInfo(self.time_zone)).date()


class AlertView(_Alert, frozen=True, kw_only=True):
    finding: str
    sentence: str
    how_sure: str
    suggestion: str
    words: tuple[str, ...] = ()

    @property
    def public_id(self) -> str:
        return public_id("ReturnAlert", self.id)


LIVES = ", ".join(f"'{state}'" for state in LIVING)
ALERTS = f"""
SELECT id, brand_id, kind, style, title, name, first_day, counted_on, cases, expected, sold,
  once_in_years, reason, suggested, state, done, note, by, raised_at, closed_at
FROM return_alert WHERE ($1 = 0 OR state IN ({LIVES}))
  AND ($3 = '' OR brand_id = (SELECT id FROM brand WHERE handle = $3)) AND {{after}}
ORDER BY raised_at DESC, id DESC LIMIT $2
"""
AFTER = "(raised_at, id) < ($4, $5)"
ONE = ALERTS.format(after="id = $4")
WORDS = """
SELECT i.note, r.requested_at, m.time_zone
FROM return_item i JOIN "return" r ON r.id = i.of_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
JOIN "order" o ON o.id = l.order_id JOIN market m ON m.id = o.market_id
LEFT JOIN standing g ON g.customer_id = o.customer_id
WHERE p.brand_id = $1 AND coalesce(p.style, p.sku) = $2
  AND i.note IS NOT NULL AND g.objected_at IS NULL
  AND r.requested_at >= $3 AND ($4 = '' OR i.reason = $4)
ORDER BY r.requested_at DESC LIMIT 3
"""


async def alerts(
    reads: Reader,
    *,
    living: bool,
    first: int,
    after: tuple[datetime, UUID] | None,
    language: str,
    brand: str | None = None,
) -> tuple[list[AlertView], bool]:
    """The newest first, and whether more follow."""
    await known(reads, brand=brand)
    page = ALERTS.format(after=AFTER if after else "TRUE")
    asked = int(living), first + 1, brand or ""
    rows = structs(await reads.fetch(page, *asked, *(after or ())), _Alert)
    return [_told(row, language) for row in rows[:first]], len(rows) > first


async def alert(reads: Reader, id: UUID, *, language: str) -> AlertView | None:
    found = structs(await reads.fetch(ONE, 0, 1, "", id), _Alert)
    if not found:
        return None
    row = found[0]
    since = datetime.combine(row.first_day, time(), UTC) - A_DAY
    said = await reads.fetch(WORDS, row.brand_id, row.style, since, row.reason)
    words = tuple(one.note for one in structs(said, _Said) if one.day >= row.first_day)
    return msgspec.structs.replace(_told(row, language), words=words)


def _told(row: _Alert, language: str) -> AlertView:
    said = told(
        row.kind,
        title=row.title,
        name=row.name,
        cases=row.cases,
        expected=row.expected,
        first_day=row.first_day,
        language=language,
    )
    words = {
        "finding": finding_of(row.reason or "").say(language),
        "sentence": said,
        "how_sure": how_sure(row.once_in_years, language),
        "suggestion": IN_WORDS[row.suggested].say(language),
    }
    kept = msgspec.structs.asdict(row) | {"reason": row.reason or None}
    return msgspec.convert(kept | words, AlertView)


TOO_MANY = Sentence(
    en="These are {lines} order lines; one request takes {most}. Choose a shorter period, or run "
    "`retourney insights` on the server.",
    nl="Dit zijn {lines} bestelregels; één verzoek kan er {most} aan. Kies een kortere periode, of "
    "draai `retourney insights` op de server.",
    fr="Il y a {lines} lignes de commande ; une requête en accepte {most}. Choisissez une période "
    "plus courte, ou lancez `retourney insights` sur le serveur.",
    de="Das sind {lines} Bestellpositionen; eine Anfrage schafft {most}. Bitte einen kürzeren "
    "Zeitraum wählen oder `retourney insights` auf dem Server ausführen.",
    nb="Dette er {lines} ordrelinjer; én forespørsel tar {most}. Velg en kortere periode, eller "
    "kjør `retourney insights` på serveren.",
)
