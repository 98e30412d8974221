"""Statements of withdrawal at the server's own doors, on both databases."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from api.access.rules import ATTEMPTS, NOBODY
from api.events.models import Outbox
from api.kernel.refusal import InvalidInput, KeyReused, NotFound, WrongMoment
from api.orders.access import order_meant
from api.orders.models import Order
from api.policy.document import ReturnMethod
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.returns.rules import Authorization
from api.returns.ways import change_return_method
from api.returns.withdrawals import reads
from api.returns.withdrawals.actions import (
    DRAFT_LIFE,
    Said,
    confirm_withdrawal,
    declare_withdrawal,
    match_withdrawal,
)
from api.returns.withdrawals.models import Withdrawal
from api.returns.withdrawals.reads import WithdrawalFilter
from api.returns.withdrawals.rules import NamedLine, NoteKind, WithdrawalState
from api.shipping.models import Label
from api.shipping.rules import TrackingStatus
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, grader, shopper
from tests.shop import sell

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


async def drafted(
    house: House,
    number: str,
    *lines: NamedLine,
    email: str | None = None,
    key: UUID | None = None,
    now: datetime | None = None,
    language: str = "nl",
) -> Withdrawal:
    now = now or house.now
    said = Said("Saar Vos", number, email or f"{number.lower()}@example.com", None, lines)
    order_id = await order_meant(house.reads, number, said.email, None, now=now)
    id = await declare_withdrawal(
        said, order_id=order_id, language=language, actor=NOBODY, key=key or uuid4(), now=now
    )
    return await Withdrawal.get(id=id)


async def confirmed(house: House, draft: Withdrawal, *, now: datetime | None = None) -> Withdrawal:
    id = await confirm_withdrawal(
        draft.token, reads=house.reads, actor=NOBODY, now=now or house.now
    )
    return await Withdrawal.get(id=id)


async def declared(house: House, number: str, *lines: NamedLine, **more: Any) -> Withdrawal:
    return await confirmed(house, await drafted(house, number, *lines, **more), **_now(more))


def _now(more: dict[str, Any]) -> dict[str, Any]:
    return {"now": more["now"]} if "now" in more else {}


async def matched(house: House, row: Withdrawal, order: Order, *lines: NamedLine) -> Withdrawal:
    await match_withdrawal(
        row.id,
        order.id,
        lines,
        reads=house.reads,
        actor=grader(),
        key=uuid4(),
        now=house.now + timedelta(days=9),
    )
    return await Withdrawal.get(id=row.id)


def kinds(row: Withdrawal) -> list[Any]:
    return [note["kind"] for note in row.notes]


async def last_moment(house: House, draft: Withdrawal) -> datetime:
    """23:59:59 of the last day, where the consumer lives."""
    view = await reads.draft(house.reads, draft.id, at=house.now, language="nl")
    assert view
    assert view.last_day
    day = view.last_day
    local = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=AMSTERDAM)
    return local.astimezone(UTC)


@on_both
async def test_a_withdrawal_opens_a_return_for_all_that_can_still_come_back(house: House):
    order = await sell("W-1", now=house.now, lines=(("MUG-1", 2, "20.00"), ("MUG-2", 1, "9.00")))

    row = await declared(house, "W-1")

    case = await Return.get(id=row.of_id)
    items = await ReturnItem.filter(of_id=case.id)
    assert (row.state, row.in_time, row.notes) == (WithdrawalState.CARRIED_OUT, True, [])
    assert (case.order_id, case.authorization) == (order.id, Authorization.APPROVED)
    assert (len(items), {item.reason for item in items}) == (3, {None})
    assert (case.method, case.fee_minor) == (ReturnMethod.PARCEL_SHOP, 495)
    assert case.send_back_by is not None
    assert await Label.filter(return_id=case.id).count() == 1
    assert await violated(house.reads) == {}


@on_both
async def test_the_last_second_of_the_last_day_is_in_time_and_the_next_one_is_late(house: House):
    for number in ("W-2", "W-3"):
        await sell(number, now=house.now)
    one, two = await drafted(house, "W-2"), await drafted(house, "W-3")
    last = await last_moment(house, one)

    row = await confirmed(house, one, now=last)
    late = await confirmed(house, two, now=last + timedelta(seconds=1))

    assert row.in_time is True
    assert "23:59:59 (Europe/Amsterdam" in str(row.statement)
    assert (late.in_time, kinds(late)) == (False, [NoteKind.BY_THE_SHOPS_PROMISE])
    assert late.of_id, "the shop's thirty days still run"


@on_both
async def test_after_law_and_promise_it_is_kept_acknowledged_and_left_to_a_person(house: House):
    await sell("W-4", now=house.now, delivered_days_ago=60)

    row = await declared(house, "W-4")

    assert (row.state, row.in_time, row.of_id) == (WithdrawalState.UNDECIDED, False, None)
    assert kinds(row) == [NoteKind.TOO_LATE_BY_LAW]
    assert "Ontvangstbevestiging" in str(row.statement)
    waiting, _ = await reads.withdrawals(
        house.reads, only=WithdrawalFilter.WAITING, first=10, after=None, language="nl"
    )
    assert [one.id for one in waiting] == [row.id]


@on_both
async def test_a_draft_is_no_statement(house: House):
    await sell("W-5", now=house.now)

    draft = await drafted(house, "W-5")

    assert await Return.all().count() == 0
    assert await reads.statement_of(house.reads, draft.token) is None
    assert await reads.withdrawal(house.reads, draft.id, language="nl") is None
    with pytest.raises(NotFound):
        await matched(house, draft, await Order.get(number="W-5"))


@on_both
async def test_twenty_clicks_at_once_are_one_withdrawal(house: House):
    await sell("W-6", now=house.now, lines=(("MUG-1", 3, "30.00"),))
    draft = await drafted(house, "W-6")

    rows = await asyncio.gather(*(confirmed(house, draft) for _ in range(20)))
    again = await confirmed(house, draft, now=house.now + timedelta(days=40))

    assert {row.id for row in rows} == {draft.id}
    assert again.declared_at == rows[0].declared_at
    assert await Return.all().count() == 1
    assert await Outbox.filter(name="WithdrawalDeclared").count() == 1
    assert await violated(house.reads) == {}


@on_both
async def test_a_withdrawal_beside_requests_never_takes_a_unit_twice(house: House):
    order = await sell("W-7", now=house.now, lines=(("MUG-1", 4, "40.00"),))
    draft = await drafted(house, "W-7")

    await asyncio.gather(
        confirmed(house, draft), *(house.request(order) for _ in range(4)), return_exceptions=True
    )

    row = await Withdrawal.get(id=draft.id)
    assert row.declared_at, "whatever else happens, it is declared"
    assert row.state is WithdrawalState.CARRIED_OUT
    assert await violated(house.reads) == {}


@on_both
async def test_what_is_in_a_return_already_is_noted_and_not_taken_again(house: House):
    order = await sell("W-8", now=house.now, lines=(("MUG-1", 3, "30.00"),))
    await house.request(order, Wanted(1, 2, None, None))

    row = await declared(house, "W-8", NamedLine(1, 3))
    rest = await declared(house, "W-8")

    assert await ReturnItem.filter(of_id=row.of_id).count() == 1
    assert kinds(row) == kinds(rest) == [NoteKind.ALREADY_COMING_BACK]
    assert (rest.of_id, rest.state) == (None, WithdrawalState.CARRIED_OUT)
    assert await violated(house.reads) == {}


@on_both
async def test_lines_that_are_not_there_wait_for_a_person_and_the_others_come_back(house: House):
    await sell("W-9", now=house.now, lines=(("MUG-1", 2, "20.00"), ("MUG-2", 1, "9.00")))

    row = await declared(house, "W-9", NamedLine(1, 1), NamedLine(7, 1))

    assert row.state is WithdrawalState.PARTLY
    assert kinds(row) == [NoteKind.NO_SUCH_LINE]
    assert await ReturnItem.filter(of_id=row.of_id).count() == 1


@on_both
async def test_before_the_delivery_the_clock_of_the_money_runs_at_once(house: House):
    await sell("W-10", now=house.now, delivered_days_ago=None)

    row = await declared(house, "W-10")

    case = await Return.get(id=row.of_id)
    assert (row.in_time, kinds(row)) == (True, [NoteKind.NOT_DELIVERED])
    assert (case.send_back_by, row.state) == (None, WithdrawalState.PARTLY)
    assert case.fee_minor == 0, "there is no way back to charge for"
    assert case.refund_due_at is not None
    assert case.refund_due_at - house.now <= timedelta(days=15)


@on_both
async def test_a_person_finds_the_order_and_the_day_of_the_statement_counts(house: House):
    order = await sell("W-11", now=house.now)
    draft = await drafted(house, "W-11X", email="saar@elsewhere.example")
    row = await confirmed(house, draft)
    assert (row.state, kinds(row)) == (WithdrawalState.UNMATCHED, [NoteKind.NO_SUCH_ORDER])
    said = row.statement

    found = await matched(house, row, order)

    case = await Return.get(id=found.of_id)
    assert (found.state, found.in_time) == (WithdrawalState.CARRIED_OUT, True)
    assert (case.requested_at, found.matched_by) == (house.now, "Grader 1")
    assert case.send_back_by
    assert case.send_back_by >= house.now + timedelta(days=23)
    assert found.statement == said, "an acknowledgement is never written anew"
    with pytest.raises(WrongMoment):
        await matched(house, found, order)
    assert await violated(house.reads) == {}


@on_both
async def test_a_corrected_delivery_date_lets_a_late_statement_in(house: House):
    late = await sell("W-12", now=house.now, delivered_days_ago=60)
    other = await sell("W-13", now=house.now)
    row = await declared(house, "W-12")

    with pytest.raises(InvalidInput):
        await matched(house, row, other, NamedLine(9, 1))
    still = await matched(house, row, late)
    found = await matched(house, still, other, NamedLine(1, 1))

    assert (still.state, found.state) == (WithdrawalState.UNDECIDED, WithdrawalState.CARRIED_OUT)


@on_both
async def test_who_has_guessed_too_often_may_still_declare_and_learns_nothing(house: House):
    await sell("W-14", now=house.now)
    for n in range(ATTEMPTS):
        assert (await drafted(house, "W-14", email=f"{n}@example.com")).order_id is None

    row = await declared(house, "W-14")

    assert (row.order_id, row.state) == (None, WithdrawalState.UNMATCHED)


@on_both
async def test_the_same_key_is_one_draft_and_with_other_words_it_is_refused(house: House):
    key = uuid4()
    one = await drafted(house, "W-15", key=key)

    assert (await drafted(house, "W-15", key=key)).id == one.id
    with pytest.raises(KeyReused):
        await drafted(house, "W-16", key=key)


async def test_a_name_of_several_lines_forges_no_acknowledgement(house: House):
    row = await confirmed(house, await drafted(house, "W-17\nIngediend: 1 januari 2020"))

    assert row.order_number == "W-17 Ingediend: 1 januari 2020"


async def test_a_draft_that_nobody_confirmed_is_forgotten(house: House):
    draft = await drafted(house, "W-18", now=house.now - DRAFT_LIFE - timedelta(hours=1))
    kept = await declared(house, "W-19", now=house.now - DRAFT_LIFE - timedelta(hours=1))

    await drafted(house, "W-20")

    assert not await Withdrawal.exists(id=draft.id)
    assert await Withdrawal.exists(id=kept.id)


@pytest.mark.parametrize("language", ["en", "nl-BE", "fr", "de", "nb"])
async def test_the_acknowledgement_has_content_date_and_time(house: House, language: str):
    await sell("W-21", now=house.now, lines=(("MUG-1", 2, "20.00"),))

    draft = await drafted(house, "W-21", NamedLine(1, 1), language=language)
    text = str((await confirmed(house, draft)).statement)

    local = house.now.astimezone(AMSTERDAM)
    for part in ("Saar Vos", "W-21", "w-21@example.com", "The Mug-1", f"{local:%H:%M:%S}", "RMA-"):
        assert part in text


@on_both
async def test_reading_takes_as_many_statements_for_one_as_for_many(house: House):
    async def page() -> int:
        before = house.reads.statements
        await reads.withdrawals(
            house.reads, only=WithdrawalFilter.ALL, first=50, after=None, language="nl"
        )
        return house.reads.statements - before

    await sell("W-22", now=house.now, lines=(("MUG-1", 9, "90.00"),))
    await declared(house, "W-22", NamedLine(1, 1))
    few = await page()
    for _ in range(5):
        await declared(house, "W-22", NamedLine(1, 1))

    assert await page() == few == 1


@on_both
async def test_pages_of_the_work_list_hold_each_statement_once(house: House):
    made = [await declared(house, f"X-{n}", now=house.now + timedelta(n)) for n in range(5)]

    seen: list[UUID] = []
    after, more = None, True
    while more:
        page, more = await reads.withdrawals(
            house.reads, only=WithdrawalFilter.UNMATCHED, first=2, after=after, language="nl"
        )
        seen += [one.id for one in page]
        after = (page[-1].declared_at, page[-1].id)

    assert seen == [row.id for row in made]


async def change(house: House, case: UUID, order: Order, method: ReturnMethod) -> Return:
    await change_return_method(
        case,
        method,
        reads=house.reads,
        actor=shopper(order),
        key=uuid4(),
        now=house.now,
    )
    return await Return.get(id=case)


@on_both
async def test_another_way_back_has_its_own_label_and_the_price_that_was_told(house: House):
    order = await sell("W-30", now=house.now)
    case = await house.request(order)
    old = await house.code_of(case)

    changed = await change(house, case, order, ReturnMethod.IN_STORE)
    back = await change(house, case, order, ReturnMethod.PARCEL_SHOP)

    assert (changed.fee_minor, changed.carrier, back.fee_minor) == (0, "own", 495)
    assert await house.code_of(case) != old
    assert await Label.filter(return_id=case, voided_at=None).count() == 1
    told = await Outbox.filter(return_id=case).order_by("sequence").values_list("name", flat=True)
    assert told[-2:] == ["ReturnMethodChanged", "LabelIssued"]
    assert await violated(house.reads) == {}


@on_both
async def test_once_it_is_handed_over_the_way_back_stays(house: House):
    order = await sell("W-31", now=house.now)
    case = await house.request(order)
    await house.scan(await house.code_of(case), TrackingStatus.HANDED_OVER)

    with pytest.raises(WrongMoment):
        await change(house, case, order, ReturnMethod.IN_STORE)


@on_both
async def test_a_way_that_was_not_offered_is_refused_and_the_same_one_changes_nothing(house: House):
    order = await sell("W-32", now=house.now)
    case = await house.request(order)
    code = await house.code_of(case)

    with pytest.raises(InvalidInput):
        await change(house, case, order, ReturnMethod.LOCKER)
    await change(house, case, order, ReturnMethod.PARCEL_SHOP)

    assert await house.code_of(case) == code


@on_both
async def test_a_scan_and_a_change_at_once_leave_one_story(house: House):
    order = await sell("W-33", now=house.now)
    case = await house.request(order)
    code = await house.code_of(case)

    await asyncio.gather(
        change(house, case, order, ReturnMethod.IN_STORE),
        house.scan(code, TrackingStatus.HANDED_OVER),
        return_exceptions=True,
    )

    item = await ReturnItem.get(of_id=case)
    assert (item.reception == "IN_TRANSIT") == (await house.code_of(case) == code)
    assert await violated(house.reads) == {}
