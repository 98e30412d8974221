"""A customer does not agree, once for each verdict, and somebody else answers."""

from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor, Role
from api.events.models import Outbox
from api.inspection.actions import Verdict
from api.inspection.appeals import answer_appeal, appeal
from api.inspection.checklists import Grade
from api.inspection.correction_reads import appeals_of_items, appeals_to_answer
from api.inspection.corrections import Anew, correct_verdict
from api.inspection.decisions import decide_item
from api.inspection.models import Appeal
from api.inspection.rules import Decision, Finding
from api.kernel.refusal import InvalidInput, NotAllowed, NotFound, WrongMoment
from api.orders.models import Order
from api.refunds.models import Refund
from api.returns.models import ReturnItem
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import MUCH, FakePayments, House, grader, shopper
from tests.shop import sell

LEAD = Actor("Lead", frozenset({Role.SUPERVISOR}), staff_id=50)
WORDS = "Die kras zat er al op toen ik hem kreeg."


async def judged(house: House, number: str, grade: Grade) -> tuple[Order, ReturnItem]:
    order = await sell(number, now=house.now)
    (item,) = await house.arrived(order)
    await house.judge(item.id, grade)
    return order, item


async def contested(house: House, order: Order, item: ReturnItem, words: str = WORDS) -> UUID:
    return await appeal(item.id, words, actor=shopper(order), key=uuid4(), now=house.now)


async def answer(
    house: House, appeal_id: UUID, anew: Anew | None = None, *, by: Actor = LEAD
) -> None:
    given = {"limits": MUCH, "reads": house.reads, "key": uuid4(), "now": house.now}
    await answer_appeal(appeal_id, "We keken nog eens.", anew, actor=by, **given)


@on_both
async def test_somebody_else_looks_again_and_the_rest_of_the_money_follows(house: House):
    order, item = await judged(house, "A-1", Grade.D)
    await worked(house, FakePayments())
    made = await contested(house, order, item)
    (waiting,) = await appeals_to_answer(house.reads, first=5, after=None)
    assert (waiting.id, waiting.words) == (made, WORDS)
    with pytest.raises(NotAllowed, match="somebody else"):
        await answer(house, made, by=grader(1))

    faulty = Verdict(Grade.D, None, None, {}, None, None, None, faulty=True)
    await answer(house, made, Anew(faulty))
    await worked(house, payments := FakePayments())

    assert [money.minor for money in payments.paid.values()] == [500 + 495], "wear and way back"
    (said,) = (await appeals_of_items(house.reads, [item.id]))[0]
    assert (said.outcome, said.reply) == ("CORRECTED", "We keken nog eens.")
    assert not await appeals_to_answer(house.reads, first=5, after=None)
    assert await Outbox.filter(name__in=["AppealMade", "AppealAnswered"]).count() == 2
    assert await violated(house.reads) == {}


@on_both
async def test_it_stands_and_is_not_asked_twice_but_another_verdict_may_be(house: House):
    order, item = await judged(house, "A-2", Grade.C)
    made = await contested(house, order, item)
    with pytest.raises(WrongMoment, match="A person looks"):
        await contested(house, order, item, "Nog eens.")
    await answer(house, made)
    assert (await Refund.get()).minor == 2000 - 200 + 395 - 495
    with pytest.raises(WrongMoment, match="Lead"):
        await answer(house, made)
    assert (await Appeal.get()).outcome == "STANDS"


@on_both
async def test_who_judged_what_it_is_about_does_not_answer_after_a_correction_either(house: House):
    order, item = await judged(house, "A-6", Grade.D)
    made = await contested(house, order, item)
    again = Anew(Verdict(Grade.C, None, None, {}, None, None, None))
    by = {"limits": MUCH, "reads": house.reads, "actor": LEAD, "now": house.now}
    await correct_verdict(item.id, again, "A slip", key=uuid4(), **by)
    for judge in (grader(1), LEAD):
        with pytest.raises(NotAllowed, match="somebody else"):
            await answer(house, made, by=judge)
    await answer(house, made, by=grader(9))


@on_both
async def test_a_refusal_can_be_contested_and_becomes_money(house: House):
    order = await sell("A-3", now=house.now)
    (item,) = await house.arrived(order)
    await house.judge(item.id, None, finding=Finding.EMPTY)
    by = {"limits": MUCH, "reads": house.reads, "actor": grader(9), "now": house.now}
    await decide_item(item.id, Decision.REFUSE, "Leeg", expected=None, key=uuid4(), **by)
    await answer(house, await contested(house, order, item), Anew(decision=Decision.REFUND))
    assert (await Refund.get()).minor == 1900
    assert await violated(house.reads) == {}


@on_both
async def test_there_is_nothing_to_contest_where_nothing_was_taken_off_or_of_others(house: House):
    order = await sell("A-4", now=house.now, fee_told=None)
    (item,) = await house.arrived(order)
    with pytest.raises(WrongMoment, match="nobody has looked"):
        await contested(house, order, item)
    await house.judge(item.id)
    with pytest.raises(WrongMoment, match="Nothing was taken off"):
        await contested(house, order, item)
    other, worn = await judged(house, "A-5", Grade.E)
    with pytest.raises(NotFound):
        await contested(house, order, worn)
    with pytest.raises(InvalidInput):
        await contested(house, other, worn, "  ")
    assert not await Appeal.exists()
