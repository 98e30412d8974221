"""A floor as the server would tell of it: what waits goes away once somebody has answered."""

from datetime import UTC, datetime, timedelta

from reviewer_app.floors import (
    Agreement,
    Answered,
    Appeal,
    Bench,
    ClockDay,
    Complaint,
    ComplaintKind,
    ComplaintWish,
    Figures,
    Floor,
    FloorHour,
    FoundThing,
    Grant,
    Leading,
    LeadTask,
    OfGrade,
    SameGrade,
    Task,
    TaskItem,
    Tasks,
    Total,
    Verdict,
)
from reviewer_app.parcels import Disposition, Finding, Grade, Product, Reason, RefundLine
from reviewer_app.server import Declined
from tests.reviewer_app.fake_finances import euro

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
HEADPHONES = Product("Aurora Studio headphones", "AN7-SND")


def item(id, paid, *, grade=None, finding=None, note=None):
    verdict = None
    if grade or finding:
        evidence = ("All parts in the box: no.",) if grade is Grade.C else ()
        verdict = Verdict(Disposition.RESTOCK, grade, finding, note, evidence)
    gives = {Grade.A: 1, Grade.B: 1, Grade.C: 0.9, Grade.D: 0.85, Grade.E: 0.85}
    return TaskItem(
        f"I-{id}",
        HEADPHONES,
        euro(paid),
        f"N-{id}",
        Reason("Changed my mind"),
        "Comfortable, but the sound is not for me.",
        verdict,
        Grant(euro(paid), (RefundLine("The item", euro(paid)),)) if grade else None,
        tuple(OfGrade(grade, Total(euro(paid * share))) for grade, share in gives.items()),
    )


def task(id, kind, who, amount, *, minutes, due=3, item=None, **more):
    due_at = NOW + timedelta(days=due)
    return Task(
        f"T-{id}",
        kind,
        who,
        NOW - timedelta(minutes=minutes),
        rma=f"RMA-{id}",
        amount=euro(amount),
        due_at=due_at,
        items=(item,) if item else (),
        **more,
    )


ASKED = (
    task("1", LeadTask.RELEASE, "Tomasz Zieliński", 849, minutes=12, refund_id="R-1",
         item=item("1", 849, grade=Grade.B), asked_by="Aylin Kaya",
         why="€849.00 is above the limit of €150.00."),
    task("2", LeadTask.DECIDE, "Femke Bos", 79, minutes=70,
         item=item("2", 79, finding=Finding.MISSING), why="Only paper in it.",
         asked_by="Mira Koval"),
    task("3", LeadTask.APPEAL, "Sofia Lindqvist", 129, minutes=180,
         item=item("3", 129, grade=Grade.D), why="It was like that.",
         appeal=Appeal("A-3", "It was like that."), asked_by="order 4"),
    task("4", LeadTask.COMPLAINT, "Luca Moretti", 50, minutes=1500, item=item("4", 50),
         complaint=Complaint("C-4", ComplaintKind.DAMAGED, ComplaintWish.REPLACEMENT)),
    task("5", LeadTask.OVERDUE, "Ida Sørensen", 389.5, minutes=1600, due=-1,
         item=item("5", 389.5, grade=Grade.A)),
    Task("T-6", LeadTask.FIND, "Unknown", NOW - timedelta(hours=4), asked_by="Mira Koval",
         find=FoundThing("F-6", "F-0188", "A charger.", "Q-03")),
    Task("T-7", LeadTask.RECHECK, "Hannah Keller", NOW - timedelta(hours=1), recheck_id="K-7",
         items=(item("7", 129),)),
)  # fmt: skip
BENCHES = (
    ("Daan Visser", "DV", "Bench 01", "Lukas Brandt", 6.5, 104, (5, 6, 6, 7, 6, 7)),
    ("Aylin Kaya", "AK", "Bench 02", "Tomasz Zieliński", 3.1, 118, (4, 5, 6, 5, 4, 2)),
    ("Piotr Lis", "PL", "Bench 03", "Chiara Russo", 7.4, 91, (5, 5, 6, 6, 7, 8)),
    ("Sara Lund", "SL", None, None, 4.2, 115, (3, 5, 5, 4, 5, 3)),
)
HOURS = ((6, 38, 24), (7, 52, 33), (8, 61, 37), (9, 44, 32), (10, 30, 31), (11, 18, 25))
CLOCK = (2, 5, 9, 12, 21, 18, 26, 31, 132)


SAME = ((119, 124, 0.909, 0.983), (94, 100, 0.875, 0.972), (80, 96, 0.746, 0.895), None)
AGREED = Agreement(400, 376, 0.94, 0.91, 0.87, 0.95)  # with people who are not here today


def benches(*, per_person):
    for (name, initials, bench, customer, hourly, each, hours), seen in zip(
        BENCHES, SAME, strict=True
    ):
        same = seen and SameGrade(seen[1], seen[0], seen[0] / seen[1], *seen[2:])
        figures = Figures(sum(hours), hourly, each, hours, same) if per_person else None
        yield Bench(name, initials, bench, bench and "P1", customer, figures)


class FakeFloors:
    def __init__(self, ask) -> None:
        self._ask = ask
        self.asked = list(ASKED)
        self.heard: list[tuple[str, str, str]] = []  # what was done, about what, in which words
        self.refuses = ""
        self.per_person = True

    async def leading(self):
        self._ask()
        tasks = Tasks(tuple(self.asked), len(self.asked), Answered(23, 4))
        clock = tuple(ClockDay(n - 1, count) for n, count in enumerate(CLOCK))
        people = tuple(benches(per_person=self.per_person))
        hours = tuple(FloorHour(*one) for one in HOURS)
        return Leading(tasks, Floor(186, 124, 31.0, clock, people, hours, 111, AGREED))

    async def release(self, task, reason, key):
        self._do("release", task, reason)

    async def look_again(self, task, reason, key):
        self._do("again", task, reason)

    async def decide(self, task, decision, reason, key):
        self._do(decision, task, reason)

    async def answer_appeal(self, task, grade, reply, key):
        self._do(f"grade {grade}" if grade else "stands", task, reply)

    async def grade_again(self, task, grade, key):
        self._do(f"again {grade}", task, "")

    async def decide_complaint(self, task, decision, reason, key):
        self._do(decision, task, reason)

    def _do(self, deed, task, words):
        self._ask()
        if self.refuses:
            raise Declined(self.refuses)
        self.heard.append((deed, task.id, words))
        self.asked = [one for one in self.asked if one.id != task.id]
