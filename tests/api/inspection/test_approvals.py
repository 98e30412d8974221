"""A lead agrees at the bench, by badge: to one verdict, once, and soon."""

from datetime import timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from api.access.actions import add_staff, give_badge, sign_in_with_badge
from api.access.models import Staff
from api.access.rules import Actor, Role
from api.inspection.actions import Verdict, inspect_item
from api.inspection.approvals import approve_verdict
from api.inspection.checklists import Grade
from api.kernel.money import Money
from api.kernel.refusal import (
    InvalidInput,
    NotAllowed,
    NotFound,
    TooManyAttempts,
    Unauthenticated,
    WrongMoment,
)
from api.refunds.models import Refund
from api.refunds.rules import Limits
from api.returns.models import ReturnItem
from api.returns.rules import RefundState
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House
from tests.shop import sell

LITTLE, ENOUGH = Limits({"EUR": 100}), Limits({"EUR": 100_00})
PRICE = Money.of(Decimal("19.00"), "EUR")
GOOD = Verdict(Grade.A, None, None, {}, None, PRICE, None)


async def person(house: House, username: str, *roles: Role) -> tuple[Actor, str]:
    """Who works here, and the code on their badge."""
    password = "long enough to do"
    made = await add_staff(username, password, name=username, roles=roles, now=house.now)
    actor = Actor(made.name, frozenset(roles), staff_id=made.id)
    return actor, await give_badge(username, "2468")


async def waiting(house: House, number: str) -> ReturnItem:
    (item,) = await house.arrived(await sell(number, now=house.now))
    return item


async def approve(
    house: House,
    item: ReturnItem,
    badge: str,
    *,
    by: Actor,
    limits: Limits = ENOUGH,
    verdict: Verdict = GOOD,
    key: UUID | None = None,
) -> UUID:
    made = await approve_verdict(
        item.id,
        verdict,
        badge,
        reason="I saw it.",
        limits_of=lambda _: limits,
        reads=house.reads,
        actor=by,
        key=key or uuid4(),
        now=house.now,
    )
    return made.id


async def judge(
    house: House, item: ReturnItem, by: Actor, approval: UUID | None, *, grade=Grade.A, minutes=1
) -> Refund:
    verdict = Verdict(grade, None, None, {}, None, None, None, approval=approval)
    if grade is Grade.A:
        verdict = Verdict(grade, None, None, {}, None, PRICE, None, approval=approval)
    later = house.now + timedelta(minutes=minutes)
    act = {"reads": house.reads, "actor": by, "key": uuid4(), "now": later}
    await inspect_item(item.id, verdict, limits=LITTLE, **act)
    return await Refund.get(item_id=item.id)


@on_both
async def test_with_a_leads_badge_the_money_goes_and_both_names_are_kept(house: House):
    mira, _ = await person(house, "mira", Role.GRADER)
    _, badge = await person(house, "ruth", Role.SUPERVISOR)
    item = await waiting(house, "AP-1")
    key = uuid4()
    approval = await approve(house, item, badge, by=mira, key=key)
    assert await approve(house, item, badge, by=mira, key=key) == approval, "sent twice is one act"

    refund = await judge(house, item, mira, approval)

    assert refund.state is RefundState.GRANTED
    assert (refund.granted_by, refund.released_by) == ("mira", "ruth")
    assert refund.release_reason == "I saw it."
    assert not await violated(house.reads)


@on_both
@pytest.mark.parametrize(
    ("grade", "minutes", "who"),
    [(Grade.B, 1, "mira"), (Grade.A, 6, "mira"), (Grade.A, 1, "tom")],
    ids=["another grade", "too late", "somebody else's"],
)
async def test_an_approval_that_does_not_fit_counts_as_none(
    house: House, grade: Grade, minutes: int, who: str
):
    people = {name: await person(house, name, Role.GRADER) for name in ("mira", "tom")}
    _, badge = await person(house, "ruth", Role.SUPERVISOR)
    item = await waiting(house, "AP-2")
    approval = await approve(house, item, badge, by=people["mira"][0])
    actor = people[who][0]
    refund = await judge(house, item, actor, approval, grade=grade, minutes=minutes)
    assert (refund.state, refund.released_by) == (RefundState.HELD, None)


@on_both
async def test_an_approval_is_of_one_item(house: House):
    mira, _ = await person(house, "mira", Role.GRADER)
    _, badge = await person(house, "ruth", Role.SUPERVISOR)
    first, second = await waiting(house, "AP-3"), await waiting(house, "AP-4")
    approval = await approve(house, first, badge, by=mira)
    assert (await judge(house, second, mira, approval)).state is RefundState.HELD
    assert (await judge(house, first, mira, approval)).state is RefundState.GRANTED


@on_both
async def test_nobody_approves_alone_and_no_grader_approves_at_all(house: House):
    ruth, own = await person(house, "ruth", Role.SUPERVISOR)
    tom, other = await person(house, "tom", Role.GRADER)
    item = await waiting(house, "AP-5")
    with pytest.raises(NotAllowed, match="your own badge"):
        await approve(house, item, own, by=ruth)
    with pytest.raises(NotAllowed, match="tom cannot approve"):
        await approve(house, item, other, by=ruth)
    with pytest.raises(NotAllowed, match="over the limit of ruth"):
        await approve(house, item, own, by=tom, limits=LITTLE)
    dear = Verdict(Grade.A, None, None, {}, None, Money(1, "EUR"), None)
    with pytest.raises(WrongMoment):
        await approve(house, item, own, by=tom, verdict=dear)


@on_both
async def test_guessing_badges_ends_after_five(house: House):
    mira, _ = await person(house, "mira", Role.GRADER)
    item = await waiting(house, "AP-6")
    for _ in range(5):
        with pytest.raises(NotFound):
            await approve(house, item, "BADGE-GUESSED", by=mira)
    with pytest.raises(TooManyAttempts):
        await approve(house, item, "BADGE-GUESSED", by=mira)


@on_both
async def test_a_badge_and_its_pin_open_a_session_and_five_wrong_pins_lock_it(house: House):
    mira, badge = await person(house, "mira", Role.GRADER)
    _, _, staff = await sign_in_with_badge(badge.lower(), "2468", now=house.now)
    assert staff.id == mira.staff_id
    for _ in range(5):
        with pytest.raises(Unauthenticated):
            await sign_in_with_badge(badge, "1357", now=house.now)
    with pytest.raises(TooManyAttempts):
        await sign_in_with_badge(badge, "2468", now=house.now)
    later = house.now + timedelta(minutes=16)
    assert await sign_in_with_badge(badge, "2468", now=later)


@on_both
async def test_a_new_badge_ends_the_old_one_and_secrets_are_kept_as_digests(house: House):
    _, old = await person(house, "mira", Role.GRADER)
    new = await give_badge("mira", "97531")
    with pytest.raises(Unauthenticated):
        await sign_in_with_badge(old, "2468", now=house.now)
    assert await sign_in_with_badge(new, "97531", now=house.now)
    kept = await Staff.get(username="mira")
    assert new not in (kept.badge_hash, kept.pin_hash)
    assert "97531" not in (kept.pin_hash or "")
    for weak in ("123", "11111", "12a4"):
        with pytest.raises(InvalidInput):
            await give_badge("mira", weak)


@on_both
async def test_what_the_bench_holds_waits_with_its_words_whatever_the_limit(house: House):
    mira, _ = await person(house, "mira", Role.GRADER)
    item = await waiting(house, "AP-7")
    verdict = Verdict(Grade.A, None, None, {}, None, PRICE, None, hold="The name is another.")
    act = {"reads": house.reads, "actor": mira, "key": uuid4(), "now": house.now}
    await inspect_item(item.id, verdict, limits=ENOUGH, **act)
    refund = await Refund.get(item_id=item.id)
    assert (refund.state, refund.hold_reason) == (RefundState.HELD, "The name is another.")
