"""Who acts in the tests, and what they do at the server's own doors (its actions)."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from api.access.rules import Actor, Role
from api.database import Database, Reader
from api.exchanges.actions import asking
from api.inspection.actions import Verdict, inspect_item
from api.inspection.checklists import Grade
from api.inspection.parcels import receive_parcel
from api.inspection.rules import Finding
from api.kernel.money import Money
from api.orders.models import Order
from api.orders.rules import TenderKind
from api.policy.document import Resolution, ReturnMethod
from api.refunds.providers import Payment, PayoutStatus, Receipt
from api.refunds.rules import Limits
from api.returns.actions import Wanted, cancel_return
from api.returns.models import Return, ReturnItem
from api.returns.reception import carrier_told
from api.shipping.models import Parcel
from api.shipping.rules import TrackingStatus


@dataclass
class FakePayments:
    """A gateway that pays each key once and remembers how often it was asked."""

    name: str = "fake"
    asked: Counter[UUID] = field(default_factory=Counter)
    paid: dict[UUID, Money] = field(default_factory=dict)
    fails: int = 0
    """So many times nobody answers, although the money may have moved."""
    refuses: str | None = None
    refuses_only: TenderKind | None = None
    seen: list[Payment] = field(default_factory=list)

    async def pay(self, payment: Payment) -> Receipt:
        self.asked[payment.key] += 1
        self.seen.append(payment)
        if self.refuses and self.refuses_only in (None, payment.kind):
            return Receipt(PayoutStatus.REFUSED, "", self.refuses)
        self.paid.setdefault(payment.key, payment.amount)
        if self.asked[payment.key] <= self.fails:
            raise ConnectionError("the line went dead")
        return Receipt(PayoutStatus.PAID, f"FAKE-{payment.key.hex[:6]}")


MUCH = Limits({"EUR": 10**9})


def grader(number: int = 1) -> Actor:
    return Actor(f"Grader {number}", frozenset({Role.GRADER}), staff_id=number)


def shopper(order: Order) -> Actor:
    return Actor(f"order {order.id}", frozenset({Role.SHOPPER}), order_id=order.id)


def recipient(order: Order) -> Actor:
    return Actor(f"gift {order.id}", frozenset({Role.RECIPIENT}), order_id=order.id)


@dataclass(frozen=True)
class House:
    """An open shop, its database and the moment the story plays."""

    database: Database
    now: datetime

    @property
    def reads(self) -> Reader:
        return self.database.reads

    async def request(
        self,
        order: Order,
        *wanted: Wanted,
        key: UUID | None = None,
        method: ReturnMethod = ReturnMethod.PARCEL_SHOP,
        resolution: Resolution = Resolution.ORIGINAL_PAYMENT_METHOD,
        by: Actor | None = None,
        now: datetime | None = None,
    ) -> UUID:
        return await asking.request(
            order.id,
            wanted or (Wanted(1, 1, "changed_mind", None),),
            method=method,
            resolution=resolution,
            language="nl",
            reads=self.reads,
            actor=by or shopper(order),
            key=key or uuid4(),
            now=now or self.now,
        )

    async def cancel(self, return_id: UUID, order: Order) -> UUID:
        return await cancel_return(return_id, actor=shopper(order), key=uuid4(), now=self.now)

    async def receive(
        self, code: str, *, by: Actor | None = None, bench: str = "04", limits: Limits = MUCH
    ) -> UUID:
        return await receive_parcel(
            code,
            bench,
            weight_grams=None,
            lease_minutes=10,
            limits=limits,
            reads=self.reads,
            actor=by or grader(),
            key=uuid4(),
            now=self.now,
        )

    async def arrived(self, order: Order, *wanted: Wanted, **more: Any) -> list[ReturnItem]:
        """A return of these lines, open at a bench."""
        case = await Return.get(id=await self.request(order, *wanted, **more))
        await self.receive(case.rma)
        return await ReturnItem.filter(of_id=case.id).order_by("line_id", "unit")

    async def judge(
        self,
        item: UUID,
        grade: Grade | None = Grade.A,
        *,
        finding: Finding | None = None,
        expected: Money | None = None,
        limits: Limits = MUCH,
        by: Actor | None = None,
        key: UUID | None = None,
        **more: Any,
    ) -> UUID:
        seen = ("faulty", "discard", "plate", "serial", "weight_grams")
        where, said = more.get("to"), {name: more[name] for name in seen if name in more}
        answers = more.get("answers", {})
        verdict = Verdict(grade, finding, where, answers, more.get("note"), expected, None, **said)
        return await inspect_item(
            item,
            verdict,
            limits=limits,
            reads=self.reads,
            actor=by or grader(),
            key=key or uuid4(),
            now=self.now,
        )

    async def scan(
        self, code: str, status: TrackingStatus, *, id: str = "", minutes: int = 0
    ) -> bool:
        return await carrier_told(
            "postwagen",
            id or uuid4().hex,
            code=code,
            status=status,
            at=self.now + timedelta(minutes=minutes - 600),
            reads=self.reads,
            now=self.now,
        )

    async def code_of(self, return_id: UUID) -> str:
        item = await ReturnItem.filter(of_id=return_id, parcel_id__not_isnull=True).first()
        assert item is not None
        return (await Parcel.get(id=item.parcel_id)).code
