"""What one side owes the other beside the refunds: never lost, and settled by a person."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from api.access.rules import Actor, Role
from api.events.models import Outbox
from api.inspection.checklists import Grade
from api.inspection.rules import Finding
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotFound
from api.policy.document import RefundTiming
from api.refunds.actions.excess import settle_excess
from api.refunds.debts.actions import settle_debt
from api.refunds.debts.models import Debt, Settlement
from api.refunds.debts.reads import debt_by_id, debts_outstanding
from api.refunds.debts.rules import DebtCause, Debtor, Settling
from api.refunds.models import Posting, Refund
from api.refunds.reconciliation import Difference
from api.refunds.reconciling import differences
from api.refunds.rules import Account, Excess
from api.returns.models import Return, ReturnItem
from tests.api.exchanges.swapping import canceled, exchanging, money, of, on_shelf, paid, swap
from tests.api.stock.counting import level
from tests.api.test_early_refunds import promised, refuse, worked
from tests.conftest import on_both
from tests.invariants import violated
from tests.people import House, grader

FINANCE = Actor("Finance", frozenset({Role.FINANCE}), staff_id=6)
PAID, GIVEN_UP = Settling.PAID, Settling.WRITTEN_OFF


async def claimed(house: House, number: str) -> Debt:
    """5.00 of wear that was found after the money had gone."""
    (item,) = await house.arrived(await promised(house, number, RefundTiming.ON_RECEIPT))
    await worked(house)
    await house.judge(item.id, Grade.D)
    refund = await Refund.get(item_id=item.id)
    by = {"actor": grader(7), "key": uuid4(), "now": house.now}
    await settle_excess(refund.id, Excess.CLAIMED, "Worn outside.", **by)
    return await Debt.get(refund_id=refund.id)


async def settle(
    house: House,
    debt: Debt,
    minor: int,
    how: Settling = PAID,
    *,
    key: UUID | None = None,
    currency: str = "EUR",
) -> None:
    amount = Money(minor, currency)
    by = {"actor": FINANCE, "key": key or uuid4(), "now": house.now}
    await settle_debt(debt.id, how, amount, "NL-1", **by)


async def balance(account: Account) -> int:
    return sum(one.minor for one in await Posting.filter(account=account))


@on_both
async def test_a_claim_is_paid_in_parts_and_the_rest_given_up(house: House):
    debt, key = await claimed(house, "DB-1"), uuid4()
    before = await balance(Account.BANK)

    for _ in range(2):
        await settle(house, debt, 300, key=key)
    await settle(house, debt, 200, GIVEN_UP)

    assert await balance(Account.CUSTOMER_CLAIMS) == 0
    assert await balance(Account.BANK) == before + 300
    assert await balance(Account.CLAIMS_WRITTEN_OFF) == 200
    shown = await debt_by_id(house.reads, debt.id, language="en")
    assert {(one.how, one.amount.minor) for one in shown.settlements} == {
        *((PAID, 300), (GIVEN_UP, 200)),
    }
    assert (shown.amount.minor, shown.left.minor) == (500, 0)
    told = await Outbox.filter(name="DebtSettled").order_by("id")
    assert [one.body["left_minor"] for one in told] == [200, 0]
    assert await violated(house.reads) == {}


async def test_no_more_is_settled_than_is_owed_and_only_in_its_currency(house: House):
    debt = await claimed(house, "DB-2")
    for minor, currency in ((501, "EUR"), (0, "EUR"), (-1, "EUR"), (500, "NOK")):
        with pytest.raises(InvalidInput, match="is owed"):
            await settle(house, debt, minor, currency=currency)
    with pytest.raises(NotFound):
        await settle(house, Debt(id=uuid4()), 1)
    assert not await Settlement.exists()


@on_both
async def test_what_is_owed_is_listed_and_reconciliation_reminds_of_it(house: House):
    debt = await claimed(house, "DB-3")

    async def odd(days: int) -> list[Difference]:
        now = house.now + timedelta(days=days)
        return [one.kind for one in await differences(house.reads, now=now, language="nl")]

    page = {"first": 9, "after": None, "language": "en"}
    (listed,) = await debts_outstanding(house.reads, Debtor.CUSTOMER, **page)
    assert (listed.id, listed.left.minor, listed.cause) == (debt.id, 500, DebtCause.EXCESS)
    assert await debts_outstanding(house.reads, Debtor.SHOP, **page) == []
    assert (await odd(1), await odd(31)) == ([], [Difference.CLAIM_UNPAID])
    await settle(house, debt, 500)
    assert await debts_outstanding(house.reads, Debtor.CUSTOMER, **page) == []
    assert await odd(31) == []


@on_both
@pytest.mark.parametrize("how", ["sold out", "never came"])
async def test_what_was_paid_on_top_of_an_exchange_that_is_off_is_owed_and_paid_back(
    house: House, how: str
):
    order = await exchanging(house, "DB-4", lines=(("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00")))
    case = await swap(house, order, await on_shelf(house, "POT", "35.00"))
    await paid(house, await of(case), 1995)
    assert await balance(Account.EXCHANGES) == -1995
    assert await violated(house.reads) == {}

    if how == "sold out":
        await canceled(house, await of(case))
    else:
        await house.cancel(case, order)
        await worked(house)

    (debt,) = await Debt.all()
    assert (debt.debtor, debt.left.minor, debt.reference) == (Debtor.SHOP, 1995, "pay-1")
    assert await balance(Account.EXCHANGES) == 0
    assert await balance(Account.REFUNDS_PAYABLE) == -1995
    assert await violated(house.reads) == {}
    with pytest.raises(InvalidInput, match="never written off"):
        await settle(house, debt, 1995, GIVEN_UP)
    later = house.now + timedelta(days=6)
    (odd,) = await differences(house.reads, now=later, language="en")
    assert (odd.kind, odd.amount.minor) == (Difference.OWED_TO_CUSTOMER, 1995)
    await settle(house, debt, 1995)
    assert await balance(Account.BANK) == 0
    assert await violated(house.reads) == {}


@on_both
@pytest.mark.parametrize(
    ("paid_minor", "given_up", "goes_back"), [(1505, 0, 1200), (200, 1305, 0), (1000, 505, 695)]
)
async def test_what_was_paid_for_goods_that_are_not_sent_goes_back(
    house: House, paid_minor: int, given_up: int, goes_back: int
):
    """12.00 of a claim of 15.05 is for a cup that never left."""
    order = await exchanging(
        house,
        "DB-5",
        timing=RefundTiming.INSTANT,
        lines=(("MUG-1", 1, "20.00"), ("MUG-2", 1, "30.00")),
    )
    case = await swap(house, order, await on_shelf(house, "CUP", "12.00"))
    await worked(house)
    await house.receive((await Return.get(id=case)).rma)
    (item,) = await ReturnItem.filter(of_id=case)
    await house.judge(item.id, None, finding=Finding.EMPTY)
    await refuse(house, item, "nothing in the box")
    refund = await Refund.get(of_id=case)
    by = {"actor": grader(7), "key": uuid4(), "now": house.now}
    await settle_excess(refund.id, Excess.CLAIMED, "box", **by)
    debt = await Debt.get(refund_id=refund.id)
    await settle(house, debt, paid_minor)
    if given_up:
        await settle(house, debt, given_up, GIVEN_UP)

    await canceled(house, await of(case))

    owed = await Debt.get_or_none(debtor=Debtor.SHOP)
    assert (owed.left.minor if owed else 0) == goes_back
    assert (await Debt.get(id=debt.id)).left.minor == 0
    assert await level("CUP") == (1, 0)
    assert await money(case) == (305, 0)
    assert await violated(house.reads) == {}
