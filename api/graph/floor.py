"""What a lead has before them: what waits for them, the law's clock, benches, the day by the hour.
It shows; the acts are those of refunds, decisions, appeals and complaints."""

from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

import strawberry

from api.access.rules import Role
from api.desk import floor, leads
from api.desk.leads import LeadTask
from api.graph.complaints import Complaint
from api.graph.context import Info
from api.graph.desk import zone_of
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import First, asked, page_size, show, show_all, shown, shown_id
from api.graph.items import Appeal, ReturnItem
from api.graph.money import Money
from api.graph.parcels import Find
from api.graph.refused import Refused
from api.inspection import rechecks
from api.inspection.agreement import Agreement as Agreed
from api.inspection.agreement import SameGrade as Same
from api.inspection.checklists import Grade
from api.kernel.ids import uuid_of

LEADS = allowed(Role.SUPERVISOR, Role.ADMIN)
Zone = Annotated[str, asked("Where the benches are (IANA).")]


@shows(leads.TaskView)
@strawberry.type(description="One thing that waits for a lead.", directives=[LEADS])
class Task:
    public_id: strawberry.ID = shown_id("task")
    kind: LeadTask = shown("What is asked.")
    customer_name: str = shown("Whose it is; a word for a guest, or where nobody knows.")
    rma: str | None = shown("The code of its return; null for a find.")
    amount: Money | None = shown("What is held, or what was paid for the items.")
    why: str | None = shown("Why it waits, or what the customer or the bench says.")
    asked_by: str | None = shown("Who asks.")
    since: datetime = shown("Since when it waits.")
    due_at: datetime | None = shown("By when the law wants the money to have left.")
    refund_id: strawberry.ID | None = shown("The refund that is held.")
    recheck_id: strawberry.ID | None = shown(
        "The re-check: its item shows nothing of how it was graded (`gradeAgain`)."
    )
    items: list[ReturnItem] = shown("The item, or the items of the return.", directives=[sized(3)])
    appeal: Appeal | None = shown("The appeal to answer.")
    complaint: Complaint | None = shown("The complaint to decide.")
    find: Find | None = shown("The find.")


@shows(leads.AnsweredView)
@strawberry.type(description="What leads have answered today.", directives=[LEADS])
class Answered:
    count: int = shown("How much.")
    usual_minutes: int | None = shown("Half of it was answered within so many.")


@strawberry.type(description="What waits for a lead.", directives=[LEADS])
class Tasks:
    nodes: list[Task] = shown("What the law wants soonest first, then what waits longest.")
    total_count: int = shown("How much waits in all.")
    answered: Answered = shown("What was answered today.")


@shows(floor.ClockView)
@strawberry.type(description="Money that the law wants out by a day.", directives=[LEADS])
class ClockDay:
    days: int = shown("Days from now: -1 is late, 0 today, the last also stands for all after it.")
    returns: int = shown("Returns whose money has not left.")


@shows(floor.FloorHourView)
@strawberry.type(description="One hour of the day.", directives=[LEADS])
class FloorHour:
    hour: int = shown("The hour, 0 to 23, where the benches are.")
    came: int = shown("Items that came in.")
    graded: int = shown("Items that were judged.")


@shows(Same)
@strawberry.type(
    description="How often a blind second grade was the same as a person's own.", directives=[LEADS]
)
class SameGrade:
    pairs: int = shown("How many of their verdicts were graded once more.")
    same: int = shown("Of how many the second grade was the same.")
    share: float = shown("The same as a share, 1 is all.")
    low: float = shown("The lower end of its interval of 95 % (Wilson's score interval).")
    high: float = shown("The upper end.")


@shows(floor.FiguresView)
@strawberry.type(
    description="One person's day. Only where the shop has chosen so.", directives=[LEADS]
)
class PersonFigures:
    items: int = shown("Items judged today.")
    items_per_hour: float = shown("For each hour since the first.")
    seconds_per_item: int | None = shown("The usual time from item to item, breaks left out.")
    by_hour: list[int] = shown("Items in each hour since the first.", directives=[sized(12)])
    same_grade: SameGrade | None = shown(
        "How alike with others they grade, of ninety days of re-checks; null while there are none."
    )


@shows(floor.BenchView)
@strawberry.type(description="Who is at work, and on what.", directives=[LEADS])
class Bench:
    name: str = shown("The person.")
    initials: str = shown("Two letters for a small round picture.")
    bench: str | None = shown("The bench whose parcel they hold; null: none at the moment.")
    parcel_id: strawberry.ID | None = shown("The parcel that they hold.")
    parcel_code: str | None = shown("Its code.")
    customer_name: str | None = shown("Whose it is.")
    until: datetime | None = shown("Until when they hold it without a sign of life.")
    figures: PersonFigures | None = shown("Their day; null unless the shop shows it.")


@shows(Agreed)
@strawberry.type(
    description="How alike two judge the same items.",
    directives=[allowed(Role.SUPERVISOR, Role.MERCHANDISER, Role.ADMIN)],
)
class Agreement:
    pairs: int = shown("How many items were judged by both.")
    same: int = shown("Of how many they said the same.")
    share: float | None = shown("The same as a share, 1 is all; null where there is none.")
    kappa: float | None = shown(
        "Cohen's kappa: 0 is no better than chance, 1 always the same; null while nothing can be "
        "said."
    )
    low: float | None = shown("The lower end of its interval of 95 %.")
    high: float | None = shown("The upper end.")


@strawberry.input(description="An item graded once more, without knowing the first grade.")
class GradeAgainInput:
    recheck_id: strawberry.ID = shown("The re-check.")
    grade: Grade = shown("The grade.")
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.type(description="It was graded once more.", directives=[LEADS])
class GradedAgain:
    recheck_id: strawberry.ID = shown("The re-check.")


GradeAgainResult = Annotated[
    GradedAgain | Refused,
    strawberry.union("GradeAgainResult", description="The re-check, or why not."),
]


@shows(floor.FloorView)
@strawberry.type(description="The floor today.", directives=[LEADS])
class Floor:
    graded: int = shown("Items judged today.")
    waiting: int = shown("Items that are here and not judged.")
    items_per_hour: float = shown("Judged for each hour since the first, all benches together.")
    seconds_per_item: int | None = shown("The usual time from item to item, breaks left out.")
    clock: list[ClockDay] = shown("Money still to send, by the law's clock.", directives=[sized(9)])
    benches: list[Bench] = shown("Who is at work.", directives=[sized(20)])
    hours: list[FloorHour] = shown("The day by the hour.", directives=[sized(24)])
    agreement: Agreement = shown("How alike benches grade, of ninety days of re-checks.")


@strawberry.type
class FloorQuery:
    @strawberry.field(
        description="What waits for a lead: refunds over a limit, items that the bench could not "
        "judge, appeals, complaints, what is late by law, finds.",
        directives=[LEADS],
    )
    async def lead_tasks(self, info: Info, first: First = 30, time_zone: Zone = "UTC") -> Tasks:
        context, size = info.context, page_size(first)
        reads, now, language = context.reads, context.now, context.language
        midnight = now.astimezone(ZoneInfo(zone_of(time_zone))).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        since = now - timedelta(seconds=(now - midnight).total_seconds())
        limits = context.refund_limits()
        me = context.actor.staff_id or 0
        found = await leads.tasks(
            reads, first=size, limits=limits, staff_id=me, now=now, language=language
        )
        return Tasks(
            nodes=show_all(Task, found),
            total_count=await leads.waiting(reads, staff_id=me, now=now),
            answered=show(Answered, await leads.answered(reads, since=since)),
        )

    @strawberry.field(
        description="The floor today: the law's clock, who holds which parcel, the day by hour.",
        directives=[LEADS],
    )
    async def floor(self, info: Info, time_zone: Zone = "UTC") -> Floor:
        context = info.context
        found = await floor.floor(
            context.reads,
            time_zone=zone_of(time_zone),
            per_person=context.settings.per_person_figures,
            now=context.now,
        )
        return show(Floor, found)


@strawberry.type
class FloorMutation:
    @mutation(
        Role.SUPERVISOR,
        Role.ADMIN,
        description="Grade an item once more, blind: only to know how alike we grade. Never by who "
        "graded it first; it changes nothing of the verdict.",
    )
    async def grade_again(self, info: Info, input: GradeAgainInput) -> GradeAgainResult:
        await rechecks.grade_again(
            uuid_of(input.recheck_id, "Recheck", field="recheckId"),
            input.grade,
            **info.context.by(input.idempotency_key),
        )
        return GradedAgain(recheck_id=input.recheck_id)
