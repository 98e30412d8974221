"""Finance by the day: what was granted, paid and came back, what is open, and what is out."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.graph.books import MOST_DIFFERENCES, DifferenceNote, RefundDifference
from api.graph.context import Info
from api.graph.credit_notes import BOOKKEEPERS
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import Currency, asked, show, show_all, shown
from api.graph.money import Money
from api.graph.refused import Refused
from api.kernel import moments, text
from api.kernel.ids import UNKNOWN_ID, kind_and_key
from api.kernel.refusal import NotFound
from api.refunds import exposed
from api.refunds.actions.notes import note_difference
from api.refunds.books import days
from api.refunds.books.as_csv import as_csv
from api.refunds.books.calendar import MoneyBooks as Books
from api.refunds.books.calendar import all_books, the_books
from api.refunds.books.exports import note_export
from api.refunds.books.totals import booked_lines, books_of_entity
from api.refunds.credit.reads import OutstandingView, outstanding_in
from api.refunds.exposure import LEAST, NEVER
from api.refunds.reconciliation import Difference
from api.refunds.reconciling import all_differences
from api.refunds.rules import Limits
from api.settings import amounts

MOST_DAYS = 31
FINANCE = allowed(*BOOKKEEPERS)
OfEntity = Annotated[str, asked("The handle of the legal entity.")]
InCurrency = Annotated[str, asked("In which money (ISO 4217).")]


@shows(Books)
@strawberry.type(
    description="What one legal entity's refunds come to in one currency.", directives=[FINANCE]
)
class MoneyBooks:
    entity: str = shown("The handle of the legal entity.")
    name: str = shown("Its name.")
    country: str = shown("Where it is at home (ISO 3166-1): its days begin by the clock there.")
    currency: Currency = shown("In which money.")
    locked_until: date | None = shown("The last day that is closed; null: none is.")


@shows(days.SumsView)
@strawberry.type(
    description="Granted × paid × goods, of units that were granted on a day, or that came then "
    "and were not granted.",
    directives=[FINANCE],
)
class MoneySums:
    granted: Money = shown("What was granted. What is held for a second person is not, yet.")
    paid: Money = shown("What of it has left the bank or was given as credit.")
    goods: Money = shown("What the goods that are here were granted, or else cost.")
    refunds: int = shown("How many were granted.")
    payments: int = shown("How many of them were paid, whole or in part.")
    returns: int = shown("How many pieces are here.")


@shows(days.PartView)
@strawberry.type(
    description="Those of a day that stand alike. The parts of a day add up to it.",
    directives=[FINANCE],
)
class MoneyPart:
    kind: days.DayPart = shown("How grant, payment and goods stand to each other.")
    sums: MoneySums = shown("How much.")


@shows(days.DayView)
@strawberry.type(description="One day of refunds.", directives=[FINANCE])
class MoneyDay:
    on: date = shown("The day, by the clock of the legal entity.")
    sums: MoneySums = shown("All of it.")
    parts: list[MoneyPart] = shown("The same by how it stands.", directives=[sized(5)])
    open: int = shown("How many differences of it nobody has settled or noted.")
    closed: bool = shown("Whether nothing is booked into it any more.")
    can_close: bool = shown("Whether it is over, and nothing of it or of before is open.")


@shows(days.MonthView)
@strawberry.type(description="A month up to a day.", directives=[FINANCE])
class MoneyMonth:
    granted: Money = shown("What was granted in it.")
    unexplained: Money = shown("What of its closed days nobody has settled or noted.")
    closed_by: str | None = shown("Who closed books last.")
    closed_at: datetime | None = shown("When.")


@strawberry.type(description="Days of refunds, and their month.", directives=[FINANCE])
class MoneyDays:
    days: list[MoneyDay] = shown("The newest first.", directives=[sized(MOST_DAYS)])
    month: MoneyMonth = shown("The month of the newest, up to it.")


@shows(days.BooksOfDay)
@strawberry.type(description="What the bookkeeper has of a day.", directives=[FINANCE])
class BooksOfDay:
    credit_notes: int = shown("Credit notes made for refunds of that day.")
    refunds: int = shown("Refunds of that day that should have one.")
    tax: Money = shown("The tax that was taken back on that day, by the ledger.")
    exported_at: datetime | None = shown("When its books were taken out last; null: never.")
    exported_by: str | None = shown("Who took them.")


@shows(exposed.AgeView)
@strawberry.type(description="What is out for about as long.", directives=[FINANCE])
class ExposureAge:
    from_days: int = shown("Out for so many days, or more.")
    to_days: int | None = shown("And for no more than these; null: however long.")
    amount: Money = shown("How much.")
    refunds: int = shown("How many.")


@shows(exposed.LossView)
@strawberry.type(
    description="An estimate with its range: the truth lies in it with 95 in 100.",
    directives=[FINANCE],
)
class LikelyLoss:
    low: Money = shown("The lower end.")
    likely: Money = shown("What is expected.")
    high: Money = shown("The upper end.")


@shows(exposed.ExposureView)
@strawberry.type(
    description="Money given before the goods were seen and accepted: what counts towards the "
    "limit of all customers together, whichever entity it is of.",
    directives=[FINANCE],
)
class EarlyExposure:
    amount: Money = shown("All of it.")
    refunds: int = shown("How many.")
    limit: Money = shown("Above this a person releases each further one.")
    share: float | None = shown("Of the limit, 1 is all; null where there is none.")
    ages: list[ExposureAge] = shown("By how long it is out.", directives=[sized(4)])
    loss: LikelyLoss | None = shown(
        "What of it will never see its goods, by this shop's early refunds of a year that have had "
        f"{NEVER} days: of those that were out as long, how many never came (a beta posterior for "
        "each age, Jeffreys' prior, and a draw of as many pieces). Null while there are fewer than "
        f"{LEAST}."
    )
    past_refunds: int = shown("How many past refunds that rests on.")


@shows(OutstandingView)
@strawberry.type(
    description="Store credit and gift cards that could still be spent.", directives=[FINANCE]
)
class OutstandingCredit:
    amount: Money = shown("What is owed in goods.")
    credits: int = shown("On how many of them.")
    ends_soon: Money = shown("What of it ends within ninety days.")


@strawberry.type(description="The bookings of some days as a file.", directives=[FINANCE])
class ExportedBooks:
    name: str = shown("What to call the file.")
    csv: str = shown("A line for each side of each booking (RFC 4180).")


@strawberry.input(description="What a difference turned out to be.")
class NoteDifferenceInput:
    difference_id: strawberry.ID = shown("The difference.")
    note: str = shown("What it is. It does not count as open any more.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="Of which days to take the books out, at most 31.")
class ExportBooksInput:
    entity: str = shown("The handle of the legal entity.")
    first: date = shown("The first day.", name="from")
    last: date = shown("The last day.", name="to")
    currency: str = shown("Only what is in this one; empty for all.", default="")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


NoteDifferenceResult = Annotated[
    DifferenceNote | Refused,
    strawberry.union("NoteDifferenceResult", description="The note, or why not."),
]
ExportBooksResult = Annotated[
    ExportedBooks | Refused,
    strawberry.union("ExportBooksResult", description="The file, or why not."),
]


@strawberry.type
class FinanceQuery:
    @strawberry.field(
        description="The books there are: by legal entity, the money of its home first.",
        directives=[FINANCE, sized(20)],
    )
    async def money_books(self, info: Info) -> list[MoneyBooks]:
        return show_all(MoneyBooks, await all_books(info.context.reads))

    @strawberry.field(
        description="What was granted, paid and came back, day by day, and what is open of it.",
        directives=[FINANCE],
    )
    async def money_days(
        self,
        info: Info,
        entity: OfEntity,
        currency: InCurrency,
        last: Annotated[date | None, asked("The newest day; null: today.")] = None,
        count: Annotated[int, asked("How many days, 1 to 31.")] = 20,
    ) -> MoneyDays:
        context, books = info.context, await _books(info, entity, currency)
        newest = moments.day(last, field="last") or books.day(context.now)
        count = max(1, min(count, MOST_DAYS))
        reads, now, language = context.reads, context.now, context.language
        odd = await all_differences(reads, books=books, now=now, language=language)
        found = await days.money_days(
            reads, books, newest, count, differences=odd, now=now, language=language
        )
        month = await days.money_month(reads, books, newest, differences=odd, language=language)
        return MoneyDays(days=show_all(MoneyDay, found), month=show(MoneyMonth, month))

    @strawberry.field(
        description="Differences of these books, also those that somebody has noted: of one day, "
        "or all; the oldest first, at most 200.",
        directives=[FINANCE, sized(MOST_DIFFERENCES)],
    )
    async def money_differences(
        self,
        info: Info,
        entity: OfEntity,
        currency: InCurrency,
        on: Annotated[date | None, asked("Only of this day.")] = None,
    ) -> list[RefundDifference]:
        context, books = info.context, await _books(info, entity, currency)
        found = await all_differences(
            context.reads, books=books, now=context.now, language=context.language
        )
        wanted = [one for one in found if on in (None, one.on)]
        return show_all(RefundDifference, wanted[:MOST_DIFFERENCES])

    @strawberry.field(description="What the bookkeeper has of a day.", directives=[FINANCE])
    async def books_of_day(
        self,
        info: Info,
        entity: OfEntity,
        currency: InCurrency,
        on: Annotated[date, asked("The day.")],
    ) -> BooksOfDay:
        context, books = info.context, await _books(info, entity, currency)
        moments.day(on, field="on")
        found = await days.books_of_day(context.reads, books, on, language=context.language)
        return show(BooksOfDay, found)

    @strawberry.field(
        description="What was given before the goods were seen, in one currency.",
        directives=[FINANCE],
    )
    async def early_exposure(self, info: Info, currency: InCurrency) -> EarlyExposure:
        context = info.context
        found = await exposed.early_exposure(
            context.reads,
            text.typed(currency, most=3),
            limits=Limits(amounts(context.settings.early_total_limits)),
            now=context.now,
            language=context.language,
        )
        return show(EarlyExposure, found)

    @strawberry.field(
        description="What an entity's brands owe in goods: store credit and gift cards.",
        directives=[FINANCE],
    )
    async def outstanding_credit(
        self, info: Info, entity: OfEntity, currency: InCurrency
    ) -> OutstandingCredit:
        context, books = info.context, await _books(info, entity, currency)
        found = await outstanding_in(
            context.reads, books.entity, books.currency, now=context.now, language=context.language
        )
        return show(OutstandingCredit, found)


async def _books(info: Info, entity: str, currency: str) -> Books:
    handle, money = text.typed(entity, most=40), text.typed(currency, most=3)
    return await the_books(info.context.reads, handle, money)


@strawberry.type
class FinanceMutation:
    @mutation(
        *BOOKKEEPERS,
        description="Write down what a difference is. It counts as settled, as long as it stays "
        "the same one.",
    )
    async def note_difference(self, info: Info, input: NoteDifferenceInput) -> NoteDifferenceResult:
        context = info.context
        kind, about = _difference(input.difference_id)
        act = context.by(input.idempotency_key)
        return show(DifferenceNote, await note_difference(kind, about, input.note, **act))

    @mutation(
        *BOOKKEEPERS,
        description="Take the bookings of some days out, for whoever keeps the books. Who did is "
        "remembered; it changes nothing.",
    )
    async def export_books(self, info: Info, input: ExportBooksInput) -> ExportBooksResult:
        context, entity = info.context, text.typed(input.entity, most=40)
        first, last = input.first, input.last
        await note_export(entity, first, last, **context.by(input.idempotency_key))
        said = await books_of_entity(context.reads, entity)
        currency = text.typed(input.currency, most=3)
        lines = await booked_lines(context.reads, entity, first, last, currency=currency)
        content = as_csv(lines, said.accounts).decode()
        span = f"{first}" if first == last else f"{first}-{last}"
        return ExportedBooks(name=f"{entity}-{span}.csv", csv=content)


def _difference(id: str) -> tuple[Difference, UUID | str]:
    """What kind it is, and of which item; or what the bank calls its payment."""
    found, key = kind_and_key(id)
    kind, _, about = key.partition(":")
    if found == "Difference" and kind in Difference.__members__:
        try:
            outside = kind == Difference.PAID_OUTSIDE
            return Difference(kind), text.typed(about, most=120) if outside else UUID(about)
        except ValueError:
            pass
    raise NotFound(UNKNOWN_ID, field="differenceId", kind="Difference")
