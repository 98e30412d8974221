"""Who gives and spends credit in these tests, and what it comes to."""

from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from api.access.rules import Actor, Role
from api.inspection.checklists import Grade
from api.kernel.money import Money
from api.orders.models import Order
from api.policy.document import Resolution
from api.refunds.credit.actions.goodwill import give_goodwill
from api.refunds.credit.actions.spending import redeem, reverse
from api.refunds.credit.models import Credit, Goodwill
from api.refunds.models import Posting, Refund
from api.refunds.rules import Limits
from tests.api.test_worker import worked
from tests.people import FakePayments, House
from tests.shop import sell

TILL = Actor("the checkout", frozenset({Role.PARTNER}), key_id=1)
AGENT = Actor("Noor", frozenset({Role.SUPPORT_AGENT}), staff_id=71)
LEAD = Actor("Sam", frozenset({Role.SUPERVISOR}), staff_id=72)
LITTLE = Limits({"EUR": 2_500})


def eur(amount: str) -> Money:
    return Money.of(Decimal(amount), "EUR")


async def spent(
    house: House, whose: UUID | int, amount: str, order: str = "web-1", **more: Any
) -> UUID:
    usual = {"actor": TILL, "key": uuid4(), "now": house.now}
    return await redeem(whose, eur(amount), order, **{**usual, **more})


async def undone(house: House, redemption: UUID, **more: Any) -> UUID:
    return await reverse(redemption, **{"actor": TILL, "key": uuid4(), "now": house.now, **more})


async def kind_word(
    house: House, order: Order, amount: str, *, by: Actor = AGENT, **more: Any
) -> Goodwill:
    usual = {"gift": False, "limits": LITTLE, "key": uuid4(), "now": house.now}
    id = await give_goodwill(order.id, eur(amount), "Te laat", actor=by, **{**usual, **more})
    return await Goodwill.get(id=id)


async def balances() -> list[int]:
    return [one.balance_minor for one in await Credit.all().order_by("order_id", "kind")]


async def books() -> dict[str, int]:
    """What each account says, of those that say anything."""
    found: dict[str, int] = {}
    for one in await Posting.all():
        found[one.account] = found.get(one.account, 0) + one.minor
    return {account: minor for account, minor in found.items() if minor}


async def chose_credit(house: House, number: str, grade: Grade = Grade.A, **more: Any) -> Refund:
    order = await sell(number, now=house.now, delivery="0", **more)
    (item,) = await house.arrived(order, resolution=Resolution.STORE_CREDIT)
    await house.judge(item.id, grade)
    await worked(house, FakePayments())
    return await Refund.get(item_id=item.id)
