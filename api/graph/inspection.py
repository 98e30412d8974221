from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from api.access.rules import STAFF, Role
from api.desk import reads as desk
from api.graph.context import Info
from api.graph.discards import DISCARD, DiscardInput, discard_of
from api.graph.engine.access import allowed, mutation
from api.graph.fields import show, shown
from api.graph.items import Inspection
from api.graph.money import expected
from api.graph.outlooks import outlook_limits
from api.graph.parcels import Find, Parcel
from api.graph.refused import Refused
from api.inspection import actions, parcels, reads
from api.inspection.checklists import CheckAnswer, Grade, asked_at_the_bench
from api.inspection.rules import Finding
from api.kernel.ids import uuid_of
from api.kernel.language import Sentence
from api.kernel.moments import instant
from api.kernel.refusal import InvalidInput, NotFound
from api.refunds.rules import Limits
from api.returns.rules import UNKNOWN_ITEM
from api.shipping.rules import UNKNOWN_PARCEL
from api.stock.rules import Disposition

FAULTY = (
    "Whether it was faulty when it came to the customer, whatever they gave as a reason: then "
    "nothing is taken off. Leave the expected amount out with it."
)
BENCH = (Role.GRADER, Role.SUPERVISOR, Role.STORE_CLERK, Role.ADMIN)


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


@strawberry.input(description="A parcel with nothing left in it.")
class FinishParcelInput:
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
    discard: DiscardInput | None = shown(DISCARD, default=None)
    answers: list[CheckAnswerInput] = shown(
        "The answers to the checklist: evidence.", default_factory=list
    )
    faulty: bool = shown(FAULTY, default=False)
    note: str | None = shown("What else was seen.", default=None)
    serial: str | None = shown(
        "The serial number or IMEI that was scanned of it. Another one than was sold holds the "
        "refund for a person; it never refuses anything.",
        default=None,
    )
    weight_grams: int | None = shown("What the bench's scale said of it.", default=None)
    plate: str | None = shown(
        "The number of the label that was printed for it, out of the bench's own.", default=None
    )
    expected_refund: Decimal | None = shown(
        "The amount that the bench showed. Refused when it is another by now.", default=None
    )
    inspected_at: datetime | None = shown("By the bench's clock; now if left out.", default=None)
    hold_reason: str | None = shown(
        "Why a lead should look before the money goes: then it waits for one.", default=None
    )
    approval_id: strawberry.ID | None = shown(
        "Of a second person who agreed to exactly this (`approveVerdict`). One that does not fit, "
        "was used or is over counts as none.",
        default=None,
    )
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
FinishParcelResult = Annotated[
    Parcel | Refused, strawberry.union("FinishParcelResult", description="The parcel, or why not.")
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


def answers_of(answers: list[CheckAnswerInput]) -> dict[str, CheckAnswer]:
    if len(answers) > 40:
        raise InvalidInput(TOO_MANY_ANSWERS, field="answers", most=40)
    return {asked_at_the_bench(one.handle): one.answer for one in answers}


async def _parcel(info: Info, id: UUID) -> Parcel:
    context = info.context
    await context.bell.ring()
    found = await desk.parcel(
        context.reads,
        id,
        limits=outlook_limits(info),
        now=context.now,
        language=context.language,
    )
    if found is None:
        raise NotFound(UNKNOWN_PARCEL)
    return show(Parcel, found)


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
            limits=context.refund_limits() or Limits({}),
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        return await _parcel(info, id)

    @mutation(*BENCH, description="Take a parcel for this bench, or renew that.")
    async def lease_parcel(self, info: Info, input: LeaseParcelInput) -> LeaseParcelResult:
        context = info.context
        id = await parcels.lease_parcel(
            uuid_of(input.parcel_id, "Parcel", field="parcelId"),
            input.bench,
            lease_minutes=context.settings.lease_minutes,
            **context.by(input.idempotency_key),
        )
        return await _parcel(info, id)

    @mutation(*BENCH, description="Let a parcel go unfinished, for another bench.")
    async def release_parcel(self, info: Info, input: ReleaseParcelInput) -> ReleaseParcelResult:
        await parcels.release_parcel(
            uuid_of(input.parcel_id, "Parcel", field="parcelId"),
            **info.context.by(input.idempotency_key),
        )
        await info.context.bell.ring()
        return Released(parcel_id=input.parcel_id)

    @mutation(
        *BENCH,
        description="Say that nothing is left in a parcel, so that it leaves the queue. The last "
        "verdict does so by itself; this is for parcels that nobody announced.",
    )
    async def finish_parcel(self, info: Info, input: FinishParcelInput) -> FinishParcelResult:
        id = await parcels.finish_parcel(
            uuid_of(input.parcel_id, "Parcel", field="parcelId"),
            **info.context.by(input.idempotency_key),
        )
        return await _parcel(info, id)

    @mutation(
        *BENCH,
        description="Judge one item: grade, disposition and refund in one act. Over the limit the "
        "refund waits for a second person.",
    )
    async def inspect_item(self, info: Info, input: InspectItemInput) -> InspectItemResult:
        context = info.context
        item_id = uuid_of(input.return_item_id, "ReturnItem", field="returnItemId")
        items = await reads.items(
            context.reads, [item_id], limits=None, now=context.now, language=context.language
        )
        if not items:
            raise NotFound(UNKNOWN_ITEM, field="returnItemId")
        verdict = actions.Verdict(
            grade=input.grade,
            finding=input.finding,
            disposition=input.disposition,
            answers=answers_of(input.answers),
            note=input.note,
            faulty=input.faulty,
            discard=discard_of(input.discard),
            serial=input.serial,
            weight_grams=input.weight_grams,
            plate=input.plate,
            expected=expected(input.expected_refund, items[0].paid.currency),
            inspected_at=instant(input.inspected_at, field="inspectedAt")
            if input.inspected_at
            else None,
            hold=input.hold_reason,
            approval=uuid_of(input.approval_id, "Approval", field="approvalId")
            if input.approval_id
            else None,
        )
        await actions.inspect_item(
            item_id,
            verdict,
            limits=context.refund_limits() or Limits({}),
            reads=context.reads,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        found = await reads.inspection_of(context.reads, item_id, language=context.language)
        return show(Inspection, found)

    @mutation(*BENCH, description="Note a thing that belongs to nothing in the parcel.")
    async def record_find(self, info: Info, input: RecordFindInput) -> RecordFindResult:
        context = info.context
        id = await parcels.record_find(
            uuid_of(input.parcel_id, "Parcel", field="parcelId"),
            input.code,
            note=input.note,
            **context.by(input.idempotency_key),
        )
        await context.bell.ring()
        return show(Find, await desk.find(context.reads, id))
