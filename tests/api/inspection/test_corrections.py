"""A slip is put right by another entry: nobody gets a cent more or less than the last verdict."""

from collections import Counter
from random import Random
from uuid import UUID, uuid4

import msgspec
import pytest

from api.access.rules import Actor, Role
from api.events.models import Outbox
from api.inspection.actions import Verdict
from api.inspection.checklists import Grade
from api.inspection.correction_reads import corrections_of_items
from api.inspection.corrections import Anew, correct_verdict
from api.inspection.decisions import decide_item
from api.inspection.models import Correction, Inspection
from api.inspection.reads import items
from api.inspection.rules import Decision, Finding
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotAllowed, WrongMoment
from api.orders.formats.incoming import ImportedTender
from api.orders.models import Order
from api.orders.rules import TenderKind
from api.refunds.actions.excess import settle_excess
from api.refunds.actions.grants import hold_refund, release_refund
from api.refunds.books.document import Document, DocumentKind
from api.refunds.books.models import CreditNote
from api.refunds.debts.actions import settle_debt
from api.refunds.debts.models import Debt
from api.refunds.debts.rules import Debtor, Settling
from api.refunds.models import Payout, Posting, Refund
from api.refunds.rules import Excess, Limits
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.returns.rules import Acceptance, Reception, RefundState
from api.shipping.models import Parcel
from api.shipping.rules import ParcelState
from api.stock.models import StockLevel, StockMovement
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import MUCH, FakePayments, House, grader
from tests.properties import TIMES
from tests.shop import sell

LEAD = Actor("Lead", frozenset({Role.SUPERVISOR}), staff_id=50)
OTHER_LEAD = Actor("Other lead", frozenset({Role.SUPERVISOR}), staff_id=51)
SPLIT = (
    ImportedTender(kind=TenderKind.CARD, amount="12.00", reference="pi_1"),
    ImportedTender(kind=TenderKind.WALLET, amount="11.95", reference="pi_2"),
)


def a(grade: Grade | None = None, finding: Finding | None = None, **more: object) -> Anew:
    return Anew(Verdict(grade, finding, None, {}, None, None, None, **more))


async def correct(
    house: House,
    item: UUID,
    anew: Anew,
    *,
    by: Actor = LEAD,
    key: UUID | None = None,
    **more: Limits,
) -> None:
    given = {"limits": MUCH, **more}
    await correct_verdict(
        item,
        anew,
        "Wrong label on it",
        reads=house.reads,
        actor=by,
        key=key or uuid4(),
        now=house.now,
        **given,
    )


async def judged(
    house: House, number: str, grade: Grade = Grade.D, *, paid: bool = False, **more: object
) -> ReturnItem:
    (item,) = await house.arrived(await sell(number, now=house.now, **more))
    await house.judge(item.id, grade)
    if paid:
        await worked(house, FakePayments())
    return await ReturnItem.get(id=item.id)


async def documents(refund: Refund) -> list[tuple[str, int]]:
    notes = await CreditNote.filter(refund_id=refund.id).order_by("issued_at", "series", "serial")
    return [(note.kind, msgspec.convert(note.content, Document).total.minor) for note in notes]


WHOLE = 2000 + 395 - 495


@on_both
async def test_what_has_not_left_is_withdrawn_and_granted_anew(house: House):
    item = await judged(house, "C-1")
    key = uuid4()
    for _ in range(2):
        await correct(house, item.id, a(Grade.A), key=key)

    refund = await Refund.get(item_id=item.id)
    assert (refund.state, refund.minor) == (RefundState.GRANTED, WHOLE)
    assert Counter(await documents(refund)) == Counter(
        {("CREDIT_NOTE", WHOLE - 500): 1, ("DEBIT_NOTE", WHOLE - 500): 1, ("CREDIT_NOTE", WHOLE): 1}
    )
    payments = FakePayments()
    await worked(house, payments)
    assert [money.minor for money in payments.paid.values()] == [WHOLE], "once, and the right one"
    assert [one.grade for one in await Inspection.all().order_by("round")] == ["D", "A"]
    (said,) = (await corrections_of_items(house.reads, [item.id], language="en"))[0]
    assert (said.grade, said.judged_by, said.granted.minor) == ("D", "Grader 1", WHOLE - 500)
    assert (said.reason, said.corrected_by) == ("Wrong label on it", "Lead")
    assert await violated(house.reads) == {}


@on_both
async def test_more_is_paid_on_top_of_what_has_left_by_the_same_ways(house: House):
    item = await judged(house, "C-2", paid=True, tenders=SPLIT)
    assert (await Return.get(id=item.of_id)).closed_at

    await correct(house, item.id, a(Grade.A))
    refund = await Refund.get(item_id=item.id)
    assert (refund.state, refund.minor) == (RefundState.GRANTED, WHOLE)
    assert (await Return.get(id=item.of_id)).closed_at is None
    payments = FakePayments()
    await worked(house, payments)

    assert [money.minor for money in payments.paid.values()] == [500]
    by_tender = Counter[int | None]()
    for payout in await Payout.filter(refund_id=refund.id):
        by_tender[payout.tender] += payout.minor
    assert by_tender == {1: 1200, 2: WHOLE - 1200}, "none got more than it paid"
    assert await documents(refund) == [("CREDIT_NOTE", WHOLE - 500), ("CREDIT_NOTE", 500)]
    assert (await Return.get(id=item.of_id)).closed_at
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize("choice", [None, *Excess])
async def test_too_much_waits_for_a_person_and_a_claim_falls_with_its_verdict(
    house: House, choice: Excess | None
):
    item = await judged(house, "C-3", Grade.A, paid=True)
    await correct(house, item.id, a(Grade.D))
    refund = await Refund.get(item_id=item.id)
    assert (refund.minor, refund.over_minor, refund.excess) == (WHOLE, 500, None)
    if choice:
        by = {"actor": OTHER_LEAD, "key": uuid4(), "now": house.now}
        await settle_excess(refund.id, choice, "Worn.", **by)

    await correct(house, item.id, a(Grade.C), by=OTHER_LEAD)
    refund = await Refund.get(item_id=item.id)
    assert (refund.minor, refund.over_minor, refund.excess) == (WHOLE, 200, None)
    claims = await Posting.filter(account="CUSTOMER_CLAIMS").values_list("minor", flat=True)
    assert sum(int(str(minor)) for minor in claims) == 0, "nobody has claimed those 2.00"
    await correct(house, item.id, a(Grade.A))
    assert (await Refund.get(item_id=item.id)).over_minor == 0
    await worked(house, payments := FakePayments())
    assert not payments.paid
    assert await violated(house.reads) == {}


@on_both
async def test_taken_back_alone_the_bench_looks_again(house: House):
    item = await judged(house, "C-4", Grade.A)
    assert (await Parcel.get(id=item.parcel_id)).state is ParcelState.DONE

    await correct(house, item.id, Anew())
    item = await ReturnItem.get(id=item.id)
    assert (item.acceptance, item.refund) == (Acceptance.PENDING, RefundState.NONE)
    assert (await Parcel.get(id=item.parcel_id)).state is ParcelState.OPEN
    assert (await StockLevel.get(disposition="RESTOCK")).quantity == 0
    await worked(house, payments := FakePayments())
    assert not payments.paid
    assert await violated(house.reads) == {}

    await house.judge(item.id, Grade.C)
    assert (await Parcel.get(id=item.parcel_id)).state is ParcelState.DONE
    assert (await Refund.get(item_id=item.id)).minor == WHOLE - 200
    kinds = await StockMovement.all().order_by("id").values_list("kind", flat=True)
    assert kinds == ["RETURNED", "CORRECTED", "RETURNED"]
    assert await violated(house.reads) == {}


@on_both
async def test_what_was_refused_is_reopened(house: House):
    order = await sell("C-5", now=house.now)
    (item,) = await house.arrived(order)
    await house.judge(item.id, None, finding=Finding.MISSING)
    by = {"limits": MUCH, "reads": house.reads, "actor": LEAD, "now": house.now}
    await decide_item(item.id, Decision.REFUSE, "Empty", expected=None, key=uuid4(), **by)
    assert (await Return.get(id=item.of_id)).closed_at

    await correct(house, item.id, Anew(decision=Decision.REFUND))
    item = await ReturnItem.get(id=item.id)
    assert (item.reception, item.acceptance, item.refund) == ("MISSING", "ACCEPTED", "GRANTED")
    await correct(house, item.id, a(Grade.A))
    item = await ReturnItem.get(id=item.id)
    assert (item.reception, item.acceptance, item.round) == (Reception.RECEIVED, "ACCEPTED", 2)
    assert (await Refund.get(item_id=item.id)).minor == WHOLE
    assert await violated(house.reads) == {}


@on_both
async def test_found_not_to_be_here_after_all(house: House):
    item = await judged(house, "C-6", Grade.A)
    await correct(house, item.id, a(finding=Finding.INCORRECT_ITEM))
    item = await ReturnItem.get(id=item.id)
    assert (item.reception, item.refund) == (Reception.WRONG_ITEM, RefundState.NONE)
    assert item.waits_for_a_person
    assert await violated(house.reads) == {}


@on_both
async def test_over_the_limit_a_second_person_and_when_that_one_does_not_agree(house: House):
    item = await judged(house, "C-7", paid=True)
    small = Limits({"EUR": 1500})
    await correct(house, item.id, a(Grade.A), limits=small)
    refund = await Refund.get(item_id=item.id)
    assert refund.state is RefundState.HELD
    with pytest.raises(NotAllowed):
        await release_refund(refund.id, actor=LEAD, key=uuid4(), now=house.now)
    await worked(house, payments := FakePayments())
    assert not payments.paid

    await correct(house, item.id, a(Grade.D), by=OTHER_LEAD, limits=small)
    await worked(house, payments)
    refund = await Refund.get(item_id=item.id)
    assert (refund.state, refund.minor, refund.over_minor) == ("SUCCEEDED", WHOLE - 500, 0)
    assert not payments.paid
    assert await violated(house.reads) == {}

    await correct(house, item.id, a(Grade.A), limits=small)
    await release_refund(refund.id, actor=OTHER_LEAD, key=uuid4(), now=house.now)
    await worked(house, payments)
    assert [money.minor for money in payments.paid.values()] == [500]
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize("looks_again", [True, False])
async def test_a_correction_releases_nothing_that_a_person_stopped(house: House, looks_again: bool):
    item = await judged(house, "C-12")
    refund = await Refund.get(item_id=item.id)
    await hold_refund(refund.id, "Odd.", actor=grader(9), key=uuid4(), now=house.now)
    if looks_again:
        await correct(house, item.id, Anew(), by=grader(1))
        await house.judge(item.id, Grade.A)
    else:
        await correct(house, item.id, a(Grade.A), by=grader(1))

    await worked(house, payments := FakePayments())
    refund = await Refund.get(item_id=item.id)
    assert (refund.state, refund.minor, refund.held_by) == ("HELD", WHOLE, "Grader 9")
    assert refund.hold_reason == "Odd."
    assert not payments.paid
    assert await violated(house.reads) == {}
    await release_refund(refund.id, actor=LEAD, key=uuid4(), now=house.now)
    await worked(house, payments)
    assert [money.minor for money in payments.paid.values()] == [WHOLE]
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize("settled", [(Settling.PAID, 500), (Settling.PAID, 200), None])
async def test_what_was_paid_of_a_claim_goes_back_when_its_verdict_does(
    house: House, settled: tuple[Settling, int] | None
):
    item = await judged(house, "C-13", Grade.A, paid=True)
    await correct(house, item.id, a(Grade.D))
    refund = await Refund.get(item_id=item.id)
    by = {"actor": OTHER_LEAD, "now": house.now}
    await settle_excess(refund.id, Excess.CLAIMED, "Worn.", key=uuid4(), **by)
    debt = await Debt.get(refund_id=refund.id)
    if settled:
        how, minor = settled
        await settle_debt(debt.id, how, Money(minor, "EUR"), "NL-1", key=uuid4(), **by)
    else:
        some = Money(300, "EUR")
        await settle_debt(debt.id, Settling.WRITTEN_OFF, some, "Gone", key=uuid4(), **by)
    assert await violated(house.reads) == {}

    await correct(house, item.id, a(Grade.A))

    owed = await Debt.filter(debtor=Debtor.SHOP).values_list("minor", flat=True)
    assert list(owed) == ([settled[1]] if settled else []), "what they paid of it, and no more"
    sums = Counter[str]()
    for posting in await Posting.all():
        sums[posting.account] += posting.minor
    assert (sums["CUSTOMER_CLAIMS"], sums["CLAIMS_WRITTEN_OFF"]) == (0, 0)
    assert await violated(house.reads) == {}


@on_both
async def test_what_the_bench_finds_faulty_loses_nothing(house: House):
    item = await judged(house, "C-8", Grade.E)
    await correct(house, item.id, a(Grade.E, faulty=True))
    refund = await Refund.get(item_id=item.id)
    assert refund.minor == 2000 + 395, "neither wear nor the way back (SGD art. 13 and 14)"


@on_both
async def test_a_grader_corrects_their_own_slip_until_the_money_leaves(house: House):
    item = await judged(house, "C-9")
    with pytest.raises(NotAllowed, match="Grader 1"):
        await correct(house, item.id, a(Grade.A), by=grader(2))
    await correct(house, item.id, a(Grade.C), by=grader(1))
    await worked(house, FakePayments())
    with pytest.raises(NotAllowed):
        await correct(house, item.id, a(Grade.A), by=grader(1))
    (fresh,) = await house.arrived(await sell("C-10", now=house.now))
    with pytest.raises(WrongMoment, match="Nobody has judged"):
        await correct(house, fresh.id, a(Grade.A))
    with pytest.raises(InvalidInput, match="another grade"):
        await correct(house, item.id, Anew(decision=Decision.REFUND))
    assert await Correction.all().count() == 1


@on_both
async def test_the_preview_of_a_correction_is_what_it_comes_to(house: House):
    for paid in (False, True):
        item = await judged(house, f"C-11{paid}", paid=paid, tenders=SPLIT)
        (shown,) = await items(house.reads, [item.id], limits=MUCH, now=house.now, language="en")
        outlook = {one.grade: one.refund.total.minor for one in shown.outlooks}
        assert outlook[Grade.D] == WHOLE - 500
        wrong = Verdict(Grade.A, None, None, {}, None, Money(1, "EUR"), None)
        with pytest.raises(WrongMoment, match=r"19\.00"):
            await correct(house, item.id, Anew(wrong))
        right = Verdict(Grade.A, None, None, {}, None, Money(outlook[Grade.A], "EUR"), None)
        await correct(house, item.id, Anew(right))
        assert (await Refund.get(item_id=item.id)).minor == outlook[Grade.A] == WHOLE


async def owed_by_the_last_word(order: Order) -> int:
    """What the customer of this order should have in the end."""
    refunds = await Refund.filter(order_id=order.id)
    return sum(one.minor - one.over_minor for one in refunds)


@pytest.mark.parametrize("seed", range(3 * TIMES))
@on_both
async def test_any_walk_of_verdicts_corrections_and_payments_ends_where_the_last_verdicts_say(
    house: House, seed: int
):
    """Beside a twin whose units were judged right the first time."""
    chance = Random(seed)
    lines = (("MUG-1", 1, "19.99"), ("MUG-2", 1, "33.33"), ("MUG-3", 1, "0.07"))
    tenders = (
        ImportedTender(kind=TenderKind.CARD, amount="31.11", reference="pi_1"),
        ImportedTender(kind=TenderKind.GIFT_CARD, amount="26.23"),
    )
    rates = {"MUG-1": "21", "MUG-2": "9", "MUG-3": "0"}
    wanted = [Wanted(line, 1, "changed_mind", None) for line in (1, 2, 3)]
    order = await sell("W-1", now=house.now, lines=lines, tax_rates=rates, tenders=tenders)
    walked = await house.arrived(order, *wanted)
    last: dict[UUID, Grade] = {}
    for _ in range(14):
        item, grade = chance.choice(walked), chance.choice([Grade.A, Grade.C, Grade.D, Grade.E])
        if item.id not in last:
            await house.judge(item.id, grade)
        elif chance.random() < 0.3:
            await correct(house, item.id, Anew())
            await house.judge(item.id, grade)
        else:
            await correct(house, item.id, a(grade))
        last[item.id] = grade
        if chance.random() < 0.4:
            await worked(house, FakePayments())
        assert await violated(house.reads) == {}
    twin = await sell("W-2", now=house.now, lines=lines, tax_rates=rates, tenders=tenders)
    for before, item in zip(walked, await house.arrived(twin, *wanted), strict=True):
        if before.id in last:
            await house.judge(item.id, last[before.id])
    await worked(house, FakePayments())

    assert await owed_by_the_last_word(order) == await owed_by_the_last_word(twin)
    assert await violated(house.reads) == {}
    said, booked = Counter[str | None](), Counter[str | None]()
    for note in await CreditNote.all():
        content = msgspec.convert(note.content, Document)
        sign = 1 if content.kind is DocumentKind.CREDIT_NOTE else -1
        for total in content.taxes:
            said[total.rate] += sign * total.tax_minor
    for posting in await Posting.filter(account="OUTPUT_TAX"):
        booked[posting.tax_rate] += posting.minor
    assert +said == +booked, "the tax of all documents is that of the ledger, by rate"
    told = await Outbox.filter(name="VerdictTakenBack").count()
    assert told == await Correction.all().count()
