from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import STAFF, Role
from api.desk import reads as desk
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import show, shown, shown_id
from api.graph.money import Money
from api.graph.orders import Product
from api.graph.refunds import Refund, RefundLine
from api.graph.refused import Refused
from api.graph.terms import ORDER_PARTIES, Terms
from api.inspection import actions, parcels, reads
from api.inspection.checklists import Grade, asked_at_the_bench
from api.inspection.rules import CheckAnswer, Disposition, Finding
from api.kernel import money
from api.kernel.ids import uuid_of
from api.kernel.language import Sentence
from api.kernel.moments import instant
from api.kernel.refusal import InvalidInput, NotFound
from api.reasons.rules import Ground
from api.refunds.rules import Limits
from api.returns.rules import UNKNOWN_ITEM, Acceptance, Reception, RefundState
from api.shipping.rules import UNKNOWN_PARCEL, ParcelState

BENCH = (Role.GRADER, Role.SUPERVISOR, Role.STORE_CLERK, Role.ADMIN)


@shows(reads.ReasonView)
@strawberry.type(description="Why something comes back.", directives=[allowed(*ORDER_PARTIES)])
class ReasonSummary:
    handle: str = shown("Its lasting name.")
    name: str = shown("The reason in the request's language.")
    ground: Ground = shown("What the law makes of it.")


@shows(reads.CheckView)
@strawberry.type(description="One question of the checklist.", directives=[allowed(*STAFF)])
class Check:
    handle: str = shown("Its lasting name.")
    question: str = shown("What to look at, in words.")
    critical: bool = shown("Whether a no needs a close look.")
    grades: list[Grade] = shown("What the item can still be after a no, best first.")


@shows(reads.RefundPreviewView)
@strawberry.type(
    description="What the customer would get. The same function computes the real refund.",
    directives=[allowed(*STAFF)],
)
class RefundPreview:
    lines: list[RefundLine] = shown("How the amount comes about.")
    total: Money = shown("What the customer would get.")
    needs_approval: bool = shown("Whether a second person would have to release it.")
    because: list[str] = shown("Law and policy in plain words.")


@shows(reads.OutlookView)
@strawberry.type(description="What a grade would mean.", directives=[allowed(*STAFF)])
class Outlook:
    grade: Grade = shown("The grade.")
    disposition: Disposition = shown("Where the item would be worth most.")
    expected_value: Money = shown("What it should bring in there.")
    because: str = shown("Why there.")
    confidence: float = shown("How far ahead of the next best: 0.5 is a tie, 1 has no rival.")
    refund: RefundPreview = shown("What the customer would get.")


@shows(reads.InspectionView)
@strawberry.type(description="The verdict on one item.", directives=[allowed(*ORDER_PARTIES)])
class Inspection:
    public_id: strawberry.ID = shown_id("inspection")
    grade: Grade | None = shown("The grade; null when there was nothing to grade.")
    finding: Finding | None = shown("What was found instead.")
    disposition: Disposition = shown("Where it goes.", directives=[allowed(*STAFF)])
    inspected_at: datetime = shown("When, by the bench's clock.")
    inspected_by: str = shown("Who looked at it.", directives=[allowed(*STAFF)])
    note: str | None = shown("What they noted.")
    refund: Refund | None = shown("The money that followed from it.")

    @strawberry.field(description="The item it is about.", directives=[allowed(*STAFF)])
    async def item(self, info: Info) -> "ReturnItem":
        view = show(reads.InspectionView, self)
        context = info.context
        found = await reads.items(
            context.reads,
            [view.item_id],
            limits=context.refund_limits(),
            language=context.language,
        )
        if not found:
            raise NotFound(UNKNOWN_ITEM)
        return show(ReturnItem, found[0])


@shows(reads.ItemView)
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
    reception: Reception = shown("Is it here?")
    acceptance: Acceptance = shown("Do we accept it?")
    refund: RefundState = shown("Is the money there?")
    paid: Money = shown("What this unit cost, discounts off and tax included.")
    delivered_at: datetime | None = shown("When the order was last delivered.")
    requested_at: datetime = shown("When the return was asked for.")
    weight_grams: int | None = shown("What it should weigh.")
    terms: Terms = shown("What law and policy gave when it was asked for.")
    checks: list[Check] = shown("What to look at.", directives=[allowed(*STAFF)])
    outlooks: list[Outlook] = shown(
        "What each grade would mean; empty for who may not refund.", directives=[allowed(*STAFF)]
    )
    inspection: Inspection | None = shown("The verdict, once there is one.")


@shows(desk.FindView)
@strawberry.type(
    description="A thing at the bench that is not tied to a unit.", directives=[allowed(*STAFF)]
)
class Find:
    public_id: strawberry.ID = shown_id("find")
    code: str = shown("What was scanned or typed.")
    note: str | None = shown("What was noted.")
    recorded_by: str = shown("Who noted it.")
    recorded_at: datetime = shown("When.")


@shows(desk.LeaseView)
@strawberry.type(description="Who is working on a parcel.", directives=[allowed(*STAFF)])
class Lease:
    by: str = shown("The person.")
    bench: str = shown("Their bench.")
    until: datetime = shown("Until when, without a sign of life.")


@shows(desk.ParcelView)
@strawberry.type(
    description="What arrived at the dock, or is expected there.", directives=[allowed(*STAFF)]
)
class Parcel:
    public_id: strawberry.ID = shown_id("parcel")
    code: str = shown("What is printed on it and scanned.")
    state: ParcelState = shown("Where it stands.")
    announced: bool = shown("Whether a return said that it would come.")
    carrier: str | None = shown("Who carried it.")
    customer_name: str = shown("Whose it is; a word for a guest.")
    language: str = shown("The customer's language.")
    value: Money = shown("What was paid for what should be in it.")
    arrived_at: datetime | None = shown("When it arrived.")
    due_at: datetime | None = shown("When the first of its refunds must be decided.")
    flags: list[str] = shown("What stands out, in a word or two each.")
    lease: Lease | None = shown("Who is working on it.")
    items: list[ReturnItem] = shown("What should be in it.")
    finds: list[Find] = shown("What was in it besides.")


@strawberry.type(description="The parcel was let go.", directives=[allowed(*STAFF)])
class Released:
    parcel_id: strawberry.ID = shown("The parcel.")


@strawberry.input(description="A parcel that is opened at a bench.")
class ReceiveParcelInput:
    code: str = shown("What was scanned: its code or an RMA. An unknown one is kept as new.")
    bench: str = shown("The bench.")
    weight_grams: int | None = shown("What it weighs as it came.", default=None)
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="A parcel to keep for this bench.")
class LeaseParcelInput:
    parcel_id: strawberry.ID = shown("The parcel.")
    bench: str = shown("The bench.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="A parcel to let go unfinished.")
class ReleaseParcelInput:
    parcel_id: strawberry.ID = shown("The parcel.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="The answer to one question of the checklist.")
class CheckAnswerInput:
    handle: str = shown("The question.")
    answer: CheckAnswer = shown("The answer.")


@strawberry.input(description="The verdict on one item: exactly one of grade and finding.")
class InspectItemInput:
    return_item_id: strawberry.ID = shown("The item.")
    grade: Grade | None = shown("The grade.", default=None)
    finding: Finding | None = shown("What was found instead of something to grade.", default=None)
    disposition: Disposition | None = shown(
        "Where it goes; the proposed way if left out.", default=None
    )
    answers: list[CheckAnswerInput] = shown(
        "The answers to the checklist: evidence.", default_factory=list
    )
    note: str | None = shown("What else was seen.", default=None)
    expected_refund: Decimal | None = shown(
        "The amount that the bench showed. Refused when it is another by now.", default=None
    )
    inspected_at: datetime | None = shown("By the bench's clock; now if left out.", default=None)
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="A thing that belongs to nothing in the parcel.")
class RecordFindInput:
    parcel_id: strawberry.ID = shown("The parcel it was in.")
    code: str = shown("What was scanned or typed.")
    note: str | None = shown("What it looks like.", default=None)
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


ReceiveParcelResult = Annotated[
    Parcel | Refused, strawberry.union("ReceiveParcelResult", description="The parcel, or why not.")
]
LeaseParcelResult = Annotated[
    Parcel | Refused, strawberry.union("LeaseParcelResult", description="The parcel, or why not.")
]
ReleaseParcelResult = Annotated[
    Released | Refused, strawberry.union("ReleaseParcelResult", description="Done, or why not.")
]
InspectItemResult = Annotated[
    Inspection | Refused,
    strawberry.union("InspectItemResult", description="The verdict, or why not."),
]
RecordFindResult = Annotated[
    Find | Refused, strawberry.union("RecordFindResult", description="The find, or why not.")
]

TOO_MANY_ANSWERS = Sentence(
    en="At most {most} answers at a time.",
    nl="Hoogstens {most} antwoorden tegelijk.",
    fr="{most} réponses au maximum à la fois.",
    de="Höchstens {most} Antworten auf einmal.",
    nb="Høyst {most} svar om gangen.",
)
BAD_AMOUNT = Sentence(
    en="This is no amount in {currency}: send the one that the bench shows, such as 12.50.",
    nl="Dit is geen bedrag in {currency}: stuur wat de bank toont, zoals 12.50.",
    fr="Ce n'est pas un montant en {currency} : envoyez celui du poste, comme 12.50.",
    de="Das ist kein Betrag in {currency}: bitte den angezeigten senden, etwa 12.50.",
    nb="Dette er ikke et beløp i {currency}: send det benken viser, for eksempel 12.50.",
)


async def _parcel(info: Info, id: UUID) -> Parcel:
    context = info.context
    await context.bell.ring()
    found = await desk.parcel(
        context.reads,
        id,
        limits=context.refund_limits(),
        now=context.now,
        language=context.language,
    )
    if found is None:
        raise NotFound(UNKNOWN_PARCEL)
    return show(Parcel, found)


def _expected(amount: Decimal | None, currency: str) -> money.Money | None:
    if amount is None:
        return None
    try:
        return money.Money.of(amount, currency)
    except ValueError:
        raise InvalidInput(BAD_AMOUNT, field="expectedRefund", currency=currency) from None


@strawberry.type
class InspectionMutation:
    @mutation(
        *BENCH,
        description="Open a parcel at a bench: what it should hold counts as received, and the "
        "bench keeps it for a while. An unknown code becomes an unannounced parcel.",
    )
    async def receive_parcel(self, info: Info, input: ReceiveParcelInput) -> ReceiveParcelResult:
        context = info.context
        id = await parcels.receive_parcel(
            input.code,
            input.bench,
            weight_grams=input.weight_grams,
            lease_minutes=context.settings.lease_minutes,
            reads=context.reads,
            actor=context.actor,
            key=input.idempotency_key,
            now=context.now,
        )
        return await _parcel(info, id)

    @mutation(*BENCH, description="Take a parcel for this bench, or renew that.")
    async def lease_parcel(self, info: Info, input: LeaseParcelInput) -> LeaseParcelResult:
        context = info.context
        id = await parcels.lease_parcel(
            uuid_of(input.parcel_id, "Parcel", field="parcelId"),
            input.bench,
            lease_minutes=context.settings.lease_minutes,
            actor=context.actor,
            key=input.idempotency_key,
            now=context.now,
        )
        return await _parcel(info, id)

    @mutation(*BENCH, description="Let a parcel go unfinished, for another bench.")
    async def release_parcel(self, info: Info, input: ReleaseParcelInput) -> ReleaseParcelResult:
        await parcels.release_parcel(
            uuid_of(input.parcel_id, "Parcel", field="parcelId"),
            actor=info.context.actor,
            key=input.idempotency_key,
            now=info.context.now,
        )
        await info.context.bell.ring()
        return Released(parcel_id=input.parcel_id)

    @mutation(
        *BENCH,
        description="Judge one item: grade, disposition and refund in one act. Over the limit the "
        "refund waits for a second person.",
    )
    async def inspect_item(self, info: Info, input: InspectItemInput) -> InspectItemResult:
        context = info.context
        item_id = uuid_of(input.return_item_id, "ReturnItem", field="returnItemId")
        if len(input.answers) > 40:
            raise InvalidInput(TOO_MANY_ANSWERS, field="answers", most=40)
        items = await reads.items(context.reads, [item_id], limits=None, language=context.language)
        if not items:
            raise NotFound(UNKNOWN_ITEM, field="returnItemId")
        verdict = actions.Verdict(
            grade=input.grade,
            finding=input.finding,
            disposition=input.disposition,
            answers={asked_at_the_bench(one.handle): one.answer for one in input.answers},
            note=input.note,
            expected=_expected(input.expected_refund, items[0].paid.currency),
            inspected_at=instant(input.inspected_at, field="inspectedAt")
            if input.inspected_at
            else None,
        )
        await actions.inspect_item(
            item_id,
            verdict,
            limits=context.refund_limits() or Limits({}),
            reads=context.reads,
            actor=context.actor,
            key=input.idempotency_key,
            now=context.now,
        )
        await context.bell.ring()
        found = await reads.inspections_of_items(
            context.reads, [item_id], language=context.language
        )
        return show(Inspection, found[item_id])

    @mutation(*BENCH, description="Note a thing that belongs to nothing in the parcel.")
    async def record_find(self, info: Info, input: RecordFindInput) -> RecordFindResult:
        context = info.context
        id = await parcels.record_find(
            uuid_of(input.parcel_id, "Parcel", field="parcelId"),
            input.code,
            note=input.note,
            actor=context.actor,
            key=input.idempotency_key,
            now=context.now,
        )
        await context.bell.ring()
        return show(Find, await desk.find(context.reads, id))
