"""What waits for a lead, and the floor that they see."""

from datetime import timedelta
from uuid import uuid4

from api.desk import floor as floors
from api.desk.leads import LeadTask, TaskView, answered, tasks, waiting
from api.exchanges.complaints.actions import make_complaint
from api.exchanges.complaints.rules import REASON_OF, ComplaintKind, ComplaintWish
from api.inspection.appeals import appeal
from api.inspection.checklists import Grade
from api.inspection.parcels import record_find
from api.inspection.rules import Finding
from api.refunds.actions.grants import release_refund
from api.refunds.models import Refund
from api.refunds.rules import Limits
from api.returns.actions import Wanted
from api.returns.models import Return
from tests.api.inspection.test_appeals import LEAD
from tests.conftest import on_both
from tests.people import MUCH, House, grader, shopper
from tests.shop import sell


async def asked(house: House, **more: timedelta) -> dict[LeadTask, TaskView]:
    now = house.now + more.get("later", timedelta())
    found = await tasks(house.reads, first=20, limits=MUCH, staff_id=50, now=now, language="en")
    assert await waiting(house.reads, staff_id=50, now=now) == len(found)
    return {one.kind: one for one in found}


@on_both
async def test_each_kind_of_work_waits_for_a_lead_with_its_facts(house: House):
    held = await sell("L-1", now=house.now)
    (item,) = await house.arrived(held)
    await house.judge(item.id, limits=Limits({"EUR": 0}))
    (lost,) = await house.arrived(await sell("L-2", now=house.now))
    await house.judge(lost.id, None, finding=Finding.MISSING, note="Only paper in it.")
    buyer = await sell("L-3", now=house.now)
    (worn,) = await house.arrived(buyer)
    await house.judge(worn.id, Grade.D)
    act = {"actor": shopper(buyer), "key": uuid4(), "now": house.now}
    await appeal(worn.id, "It was like that.", **act)
    broken = await sell("L-4", now=house.now)
    await make_complaint(
        broken.id,
        ComplaintKind.DAMAGED,
        [Wanted(1, 1, REASON_OF[ComplaintKind.DAMAGED], "A crack.")],
        wish=ComplaintWish.MONEY,
        photos=[],
        language="nl",
        reads=house.reads,
        actor=shopper(broken),
        key=uuid4(),
        now=house.now,
    )
    by_bench = {"actor": grader(), "key": uuid4(), "now": house.now}
    await record_find(lost.parcel_id, "5400000000017", note="A charger.", **by_bench)

    found = await asked(house)

    assert set(found) == set(LeadTask) - {LeadTask.OVERDUE, LeadTask.RECHECK}
    release, decide = found[LeadTask.RELEASE], found[LeadTask.DECIDE]
    assert (release.asked_by, release.items[0].id) == ("Grader 1", item.id)
    assert "limit" in release.why
    assert decide.why == "Only paper in it."
    assert found[LeadTask.APPEAL].appeal.words == "It was like that."
    assert found[LeadTask.COMPLAINT].complaint.kind is ComplaintKind.DAMAGED
    assert found[LeadTask.COMPLAINT].items[0].customer_note == "A crack."
    assert found[LeadTask.FIND].find.note == "A charger."


@on_both
async def test_what_is_done_waits_no_more_and_counts_as_answered(house: House):
    (item,) = await house.arrived(await sell("L-5", now=house.now))
    await house.judge(item.id, limits=Limits({"EUR": 0}))
    refund = await Refund.get(item_id=item.id)
    later = house.now + timedelta(minutes=7)
    await release_refund(refund.id, actor=LEAD, key=uuid4(), now=later)
    assert LeadTask.RELEASE not in await asked(house)
    done = await answered(house.reads, since=house.now)
    assert (done.count, done.usual_minutes) == (1, 7)


@on_both
async def test_money_that_the_law_wanted_yesterday_is_late_until_it_has_left(house: House):
    (item,) = await house.arrived(await sell("L-6", now=house.now))
    case = await Return.get(id=item.of_id)
    assert LeadTask.OVERDUE not in await asked(house)
    late = case.refund_due_at - house.now + timedelta(hours=1)
    assert (await asked(house, later=late))[LeadTask.OVERDUE].rma == case.rma
    shown = await the_floor(house, late)
    assert [(one.days, one.returns) for one in shown.clock if one.returns] == [(-1, 1)]
    await house.judge(item.id, limits=Limits({"EUR": 0}))
    assert set(await asked(house, later=late)) == {LeadTask.RELEASE}, "held, so somebody knows"


async def the_floor(house: House, later: timedelta = timedelta(), *, per_person: bool = False):
    return await floors.floor(
        house.reads, time_zone="Europe/Amsterdam", per_person=per_person, now=house.now + later
    )


@on_both
async def test_the_floor_says_who_holds_what_and_nothing_about_a_person_unless_wanted(
    house: House,
):
    (item,) = await house.arrived(await sell("L-7", now=house.now))
    await house.judge(item.id)
    await house.arrived(await sell("L-8", now=house.now))
    shown = await the_floor(house)
    (bench,) = shown.benches
    assert (bench.name, bench.bench, bench.initials) == ("Grader 1", "04", "G1")
    assert bench.figures is None
    assert (shown.graded, shown.waiting) == (1, 1)
    assert sum(hour.came for hour in shown.hours) == 2
    (bench,) = (await the_floor(house, per_person=True)).benches
    assert bench.figures
    assert bench.figures.items == 1
    assert bench.figures.same_grade is None, "nobody has graded again"
    (bench,) = (await the_floor(house, timedelta(hours=1))).benches
    assert bench.bench is None, "a lease ends without a sign of life"
