"""`retourney insights`: why things come back, as a page, as figures, as a list to work off."""

import csv
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import click
import msgspec

from api.casebook.reasons import heard
from api.casebook.suggestions import results
from api.cli.running import now, settings, with_database
from api.database import Database
from api.database.reader import Reader
from api.insights.alerts import IN_WORDS
from api.insights.reads import AlertView, Where, alerts, counted, own_of, period_of
from api.insights.views import InsightsView, LessonView, shown
from api.insights.whole import STEPS
from api.orders import amounts
from api.pages import answers_words
from api.pages import insights as page
from api.pages import insights_words as words
from api.pages.answers import Answers, agrees, uplift
from api.pages.simulation_words import Tongue
from api.simulation.past import Period

FILE = click.Path(dir_okay=False, path_type=Path)
DAY = click.DateTime(["%Y-%m-%d"])
LAST_DAYS = timedelta(days=89)


@click.command("insights")
@click.option("--from", "since", type=DAY, help="First day of orders. [default: 90 days]")
@click.option("--to", "until", type=DAY, help="Last day of orders. [default: today]")
@click.option("--currency", help="Of the orders (ISO 4217). [default: of most of them]")
@click.option("--country", help="ISO 3166-1 code. [default: all markets]")
@click.option("--brand", help="Handle. [default: all brands]")
@click.option("--handling", help="What transport and work of one return cost, such as 9.50.")
@click.option("--language", default="en", show_default=True, help="en, nl, fr, de or nb.")
@click.option("--report", type=FILE, help="Write a page with charts.")
@click.option("--feedback", type=FILE, help="Write what to change about products, as CSV.")
@click.option("--json", "as_json", is_flag=True, help="Print all figures, amounts in cents.")
def insights(
    since: datetime | None,
    until: datetime | None,
    currency: str | None,
    country: str | None,
    brand: str | None,
    handling: str | None,
    language: str,
    report: Path | None,
    feedback: Path | None,
    as_json: bool,
) -> None:
    """Why the orders of a period came back, what that cost, who bought again, what to change.

    The page is one file without scripts: mail it, print it, open it in the dark. The CSV is the
    list of products with what to do about each.

    \b
    Example:
      retourney insights --report report.html
      retourney insights --from 2026-01-01 --to 2026-06-30 --handling 9.50 --feedback list.csv
    """
    last = until.date() if until else now().date()
    days = since.date() if since else last - LAST_DAYS, last
    whose = {
        "currency": currency and currency.upper(),
        "country": country and country.upper(),
        "brand": brand,
    }
    found, open_, more = with_database(lambda it: _counted(it, days, whose, handling, language))
    if report:
        written = page.report(found, open_, more, language=language)
        report.write_text(written, encoding="utf-8")
        click.echo(f"Written to {report}.", err=True)
    if feedback:
        _write(feedback, found.feedback)
        click.echo(f"Written to {feedback}.", err=True)
    if as_json:
        both = {"reasons_heard": more.heard, "suggestion_results": more.brought}
        figures = msgspec.to_builtins(found) | both
        click.echo(msgspec.json.format(msgspec.json.encode(figures), indent=1))
    else:
        _tell(found, more, Tongue(language, found.currency))


async def _counted(
    database: Database,
    days: tuple[date, date],
    whose: Mapping[str, str | None],
    handling: str | None,
    language: str,
) -> tuple[InsightsView, Sequence[AlertView], Answers]:
    reads = database.reads
    period = await period_of(reads, *days, **whose)
    code, brand = period.currency, period.brand
    each = amounts.minor(handling, code, field="--handling") if handling else None
    where = Where(reads, database.url, settings().analytics_url)
    with click.progressbar(length=STEPS, label="Counting", file=sys.stderr) as bar:
        found = await counted(where, period, handling=each, now=now(), say=lambda: bar.update(1))
    told, _ = await alerts(reads, living=True, first=30, after=None, language=language, brand=brand)
    own = await own_of(reads, brand)
    return shown(found, language, own), told, await _answers(reads, period, language)


async def _answers(reads: Reader, period: Period, language: str) -> Answers:
    days = period.since, period.until
    brand, country = period.brand or "", period.country or ""
    return Answers(
        await heard(reads, *days, brand=brand, country=country, most=50, language=language),
        await results(
            reads, *days, period.currency, brand=brand, country=country, language=language
        ),
    )


def _write(file: Path, lessons: Sequence[LessonView]) -> None:
    """For a spreadsheet: its byte-order mark tells it that this is UTF-8."""
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        lines = csv.writer(out)
        names = [name for name in LessonView.__struct_fields__ if name not in ("cost", "sizes")]
        lines.writerow([*names, "sizes", "cost", "currency"])
        for one in lessons:
            cells = [getattr(one, name) for name in names]
            sizes = ", ".join(f"{it.size}: {it.said}/{it.of}" for it in one.sizes)
            lines.writerow([*cells, sizes, one.cost.amount, one.cost.currency])


def _tell(it: InsightsView, more: Answers, tongue: Tongue) -> None:
    all_ = it.everything
    days = {"since": tongue.day(it.since), "until": tongue.day(it.until)}
    sold, back = tongue.number(all_.sold), tongue.number(all_.back)
    click.echo(tongue.say(words.PERIOD, **days, sold=sold, back=back))
    click.echo(f"{tongue.say(words.RATE)}: {page.rate_of(all_, tongue)}")
    click.echo(f"{tongue.say(words.COST)}: {tongue.money(all_.cost.total.minor)}")
    for one in it.feedback[:10]:
        click.echo(f"  {one.title:32} {one.sentence:44} {tongue.say(IN_WORDS[one.action])}")
    if it.content_gaps:
        click.echo(f"{tongue.say(words.GAPS)}:")
    for gap in it.content_gaps[:10]:
        click.echo(f"  {gap.title:32} {page.missing(gap, tongue)}")
    click.echo(f"{tongue.say(answers_words.HEARD)}: {agrees(more.heard.agreement, tongue)}")
    click.echo(f"{tongue.say(answers_words.BROUGHT)}: {uplift(more.brought, tongue)}")
