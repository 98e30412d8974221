"""A unit coming back as the bench and the case show it: checks, outlooks, verdict."""

from datetime import datetime
from uuid import UUID

import strawberry

from api.access.rules import STAFF
from api.graph.context import Context, Info
from api.graph.descriptions import ReasonAnswer
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.exchange_views import Exchange, exchanges_of
from api.graph.fields import First, page_size, show, show_all, shown, shown_id
from api.graph.money import Money
from api.graph.orders import Product
from api.graph.outlooks import Outlook, outlook_limits
from api.graph.photos import Photo, photos_of
from api.graph.refunds import Refund
from api.graph.repairs import Repair, repairs_of
from api.graph.signals import Signal, signals_of
from api.graph.suggestion_views import Suggestion
from api.graph.suggestions import suggestions_of_items
from api.graph.terms import ORDER_PARTIES, Terms
from api.inspection import correction_reads, reads, views
from api.inspection.checklists import Grade
from api.inspection.rules import AppealOutcome, Decision, Finding
from api.kernel.refusal import NotFound
from api.reasons.rules import Ground
from api.reasons.vocabularies import SchemaOrgReason, ShopifyReason
from api.returns.rules import UNKNOWN_ITEM, Acceptance, Reception, RefundState
from api.stock.espr.rules import Derogation
from api.stock.rules import Disposition


@shows(views.ReasonView)
@strawberry.type(description="Why something comes back.", directives=[allowed(*ORDER_PARTIES)])
class ReasonSummary:
    handle: str = shown("Its lasting name.")
    name: str = shown("The reason in the request's language.")
    ground: Ground = shown("What the law makes of it.")
    shopify: ShopifyReason = shown("What Shopify calls it; theirs are coarser.")
    schema_org: SchemaOrgReason = shown("Which of schema.org's return policies it falls under.")


@shows(views.CheckView)
@strawberry.type(description="One question of the checklist.", directives=[allowed(*STAFF)])
class Check:
    handle: str = shown("Its lasting name.")
    question: str = shown("What to look at, in words.")
    critical: bool = shown("Whether a no needs a close look.")
    grades: list[Grade] = shown("What the item can still be after a no, best first.")
    only: list[Disposition] = shown("Where it may still go after a no.", directives=[sized(8)])
    only_because: str | None = shown("Why only there; null where that is everywhere.")
    seals: bool = shown("Whether a yes answers all others: nobody has been inside.")


@shows(views.DiscardView)
@strawberry.type(
    description="Why something unsold was thrown away all the same (Regulation (EU) 2024/1781, "
    "art. 25).",
    directives=[allowed(*STAFF)],
)
class Discard:
    derogation: Derogation = shown("Which of the ten derogations.")
    evidence: str = shown("Address of what shows it.")
    words: str = shown("What it shows.")


@shows(views.InspectionView)
@strawberry.type(description="The verdict on one item.", directives=[allowed(*ORDER_PARTIES)])
class Inspection:
    public_id: strawberry.ID = shown_id("inspection")
    grade: Grade | None = shown("The grade; null when there was nothing to grade.")
    finding: Finding | None = shown("What was found instead.")
    disposition: Disposition = shown("Where it goes.", directives=[allowed(*STAFF)])
    inspected_at: datetime = shown("When, by the bench's clock.")
    inspected_by: str = shown("Who looked at it.", directives=[allowed(*STAFF)])
    note: str | None = shown("What they noted.")
    serial: str | None = shown(
        "The serial number that was scanned of it.", directives=[allowed(*STAFF)]
    )
    weight_grams: int | None = shown(
        "What the bench's scale said of it: evidence.", directives=[allowed(*STAFF)]
    )
    discard: Discard | None = shown(
        "Why it may be thrown away although nobody bought it.", directives=[allowed(*STAFF)]
    )
    evidence: list[str] = shown(
        "What the questions of the bench found against it, the worst first: why something may be "
        "taken off.",
        directives=[sized(4)],
    )
    faulty: bool = shown("Whether it was faulty when it came: then nothing is taken off.")
    refund: Refund | None = shown("The money that followed from it.")

    @strawberry.field(description="The item it is about.", directives=[allowed(*STAFF)])
    async def item(self, info: Info) -> "ReturnItem":
        view = show(views.InspectionView, self)
        context = info.context
        found = await reads.items(
            context.reads,
            [view.item_id],
            limits=outlook_limits(info),
            now=context.now,
            language=context.language,
        )
        if not found:
            raise NotFound(UNKNOWN_ITEM)
        return show(ReturnItem, found[0])


@shows(views.DecisionView)
@strawberry.type(
    description="What a person decided where the bench could not: missing, another thing, lost.",
    directives=[allowed(*ORDER_PARTIES)],
)
class ItemDecision:
    decision: Decision = shown("Refunded or refused.")
    reason: str = shown("Why, in words for the customer.")
    decided_at: datetime = shown("When.")
    decided_by: str = shown("Who decided.", directives=[allowed(*STAFF)])
    refund: Refund | None = shown("The money that followed from it.")


@shows(correction_reads.CorrectionView)
@strawberry.type(
    description="What was judged of an item, and taken back.", directives=[allowed(*STAFF)]
)
class Correction:
    grade: Grade | None = shown("The grade that it had.")
    finding: Finding | None = shown("What had been found instead.")
    decision: Decision | None = shown("What had been decided.")
    judged_by: str | None = shown("Who had judged it; null: it was accepted without a look.")
    granted: Money = shown("What had been granted by then.")
    reason: str = shown("Why it was taken back.")
    corrected_by: str = shown("Who took it back.")
    corrected_at: datetime = shown("When.")


@shows(correction_reads.AppealView)
@strawberry.type(
    description="A customer does not agree with what was taken off, or refused.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Appeal:
    public_id: strawberry.ID = shown_id("appeal")
    words: str = shown("Why, in the customer's own words.")
    made_at: datetime = shown("When.")
    outcome: AppealOutcome | None = shown("What became of it; null until a person has answered.")
    reply: str | None = shown("Why, in words for the customer.")
    answered_at: datetime | None = shown("When it was answered.")
    answered_by: str | None = shown("By whom.", directives=[allowed(*STAFF)])

    @strawberry.field(description="The item it is about.")
    async def item(self, info: Info) -> "ReturnItem":
        view, context = show(correction_reads.AppealView, self), info.context
        (found,) = await reads.items(
            context.reads,
            [view.item_id],
            limits=outlook_limits(info),
            now=context.now,
            language=context.language,
        )
        return show(ReturnItem, found)


async def _corrections(
    context: Context, ids: list[UUID]
) -> list[tuple[correction_reads.CorrectionView, ...]]:
    return await correction_reads.corrections_of_items(
        context.reads, ids, language=context.language
    )


async def _appeals(
    context: Context, ids: list[UUID]
) -> list[tuple[correction_reads.AppealView, ...]]:
    return await correction_reads.appeals_of_items(context.reads, ids)


@shows(views.ItemView)
@strawberry.type(
    description="One unit coming back, with its three axes: goods, judgement, money.",
    directives=[allowed(*ORDER_PARTIES)],
)
class ReturnItem:
    public_id: strawberry.ID = shown_id("item")
    unit: int = shown("Which piece of its order line, from 1.")
    line_number: int = shown("The order line it is a piece of.")
    rma: str = shown("The code of its return.")
    order_number: str = shown("The number of its order.")
    product: Product = shown("What was bought.")
    reason: ReasonSummary | None = shown("Why it comes back; giving a reason is never a duty.")
    customer_note: str | None = shown("In the customer's own words.")
    answers: list[ReasonAnswer] = shown(
        "What they answered about the reason, if anything.", directives=[sized(3)]
    )
    reception: Reception = shown("Is it here?")
    acceptance: Acceptance = shown("Do we accept it?")
    refund: RefundState = shown("Is the money there?")
    paid: Money = shown("What this unit cost, discounts off and tax included.")
    delivered_at: datetime | None = shown("When the order was last delivered.")
    requested_at: datetime = shown("When the return was asked for.")
    weight_grams: int | None = shown("What it should weigh.")
    serials: list[str] = shown(
        "Serial numbers that were sold on its line, as far as the shop has said.",
        directives=[allowed(*STAFF), sized(3)],
    )
    grant: Refund | None = shown(
        "The money for it, whatever it came about by: a verdict, a decision, or neither."
    )
    still_wanted: list[str] = shown(
        "What the shop would still like of the customer, in words. Never a condition.",
        directives=[sized(2)],
    )
    terms: Terms = shown("What law and policy gave when it was asked for.")
    checks: list[Check] = shown("What to look at.", directives=[allowed(*STAFF)])
    outlooks: list[Outlook] = shown(
        "What each grade would mean; empty for who may not refund.", directives=[allowed(*STAFF)]
    )
    inspection: Inspection | None = shown("The verdict, once there is one.")

    @strawberry.field(
        description="What is wanted instead of it, and where that stands; null for money alone.",
    )
    async def exchange(self, info: Info) -> Exchange | None:
        found = await info.context.load(exchanges_of, show(views.ItemView, self).id)
        return None if found is None else show(Exchange, found)

    @strawberry.field(
        description="What was judged of it before, and taken back; the oldest first.",
        directives=[allowed(*STAFF), sized(2)],
    )
    async def corrections(self, info: Info) -> list[Correction]:
        found = await info.context.load(_corrections, show(views.ItemView, self).id)
        return show_all(Correction, found)

    @strawberry.field(
        description="Where somebody did not agree with what was judged; the oldest first.",
        directives=[sized(2)],
    )
    async def appeals(self, info: Info) -> list[Appeal]:
        return show_all(Appeal, await info.context.load(_appeals, show(views.ItemView, self).id))

    @strawberry.field(
        description="Photos of it, of the customer's and of the bench's; the oldest first.",
        directives=[sized(5)],
    )
    async def photos(self, info: Info) -> list[Photo]:
        return show_all(Photo, await info.context.load(photos_of, show(views.ItemView, self).id))

    @strawberry.field(
        description="What stands out about it, as facts: the weightiest first. None about a person "
        "who objected to profiling.",
        directives=[allowed(*STAFF), sized(2)],
    )
    async def signals(self, info: Info) -> list[Signal]:
        return show_all(Signal, await info.context.load(signals_of, show(views.ItemView, self).id))

    @strawberry.field(
        description="What may fit instead of it. None in a withdrawal, for who is held out for "
        "comparison, and while another complaint of the customer is open.",
    )
    async def suggestions(self, info: Info, first: First = 5) -> list[Suggestion]:
        size = page_size(first)
        found = await info.context.load(suggestions_of_items, show(views.ItemView, self).id)
        return show_all(Suggestion, found[:size])

    @strawberry.field(description="Its repair, and where that stands; null for anything else.")
    async def repair(self, info: Info) -> Repair | None:
        found = await info.context.load(repairs_of, show(views.ItemView, self).id)
        return None if found is None else show(Repair, found)

    decision: ItemDecision | None = shown(
        "What a person decided, where the bench could not judge the item."
    )
