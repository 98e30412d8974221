"""Carry a plan of returns out with the real actions, each at the time it would have happened."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import count
from random import Random
from uuid import uuid4

from api.access.rules import Actor
from api.database import Database
from api.demo.finance import bank_of, is_lost, is_paid_early, look_again
from api.demo.returns import PlannedItem, PlannedReturn, Stage
from api.demo.suggesting import Asking, Bought, note, react, request_back, shopper
from api.events.effects import drain
from api.inspection.actions import Verdict, inspect_item
from api.inspection.checklists import Grade
from api.inspection.parcels import receive_parcel
from api.kernel.refusal import Refusal
from api.orders.models import Order
from api.policy.document import ReturnMethod
from api.refunds.rules import Limits
from api.returns.models import Return, ReturnItem
from api.returns.reception import carrier_told
from api.returns.rules import Reception
from api.settings import Settings, amounts
from api.shipping.models import Parcel
from api.shipping.rules import TrackingStatus
from api.wiring import effects

LIMITS = Limits(amounts(Settings().grader_limits))
AHEAD = (Stage.HANDED_OVER, Stage.ARRIVED_AT_DOCK, Stage.INSPECTED)


class Demo:
    """Returns of a demo shop as they happen, one after the other."""

    def __init__(
        self, database: Database, staff: Mapping[str, Actor], *, seed: int, now: datetime
    ) -> None:
        self._reads = database.reads
        self._graders, self._lead = [staff["mira"], staff["sven"]], staff["ruth"]
        self._rng = Random(f"carrying out {seed}")
        self._scans: Iterator[int] = count(1)
        self._now = now
        self.bought: list[Bought] = []

    async def carry_out(self, planned: PlannedReturn) -> bool:
        """False when the terms do not allow it: the plan does not know the law."""
        order = await Order.get(brand__handle=planned.brand, external_id=planned.order)
        asked_at = self._ago(planned.requested_days_ago)
        reached_at = self._ago(planned.stage_days_ago)
        method = self._rng.choice((ReturnMethod.PARCEL_SHOP, ReturnMethod.LOCKER))
        by = Asking(reads=self._reads, actor=shopper(order), at=asked_at)
        try:
            reaction = await react(order, planned, method, **by)
            case_id = await request_back(order, planned, method, reaction, **by)
        except Refusal:
            return False
        await self._work(asked_at)
        await note(case_id, reaction, **by)
        if reaction.buys:
            self.bought.append(reaction.buys)
        case = await Return.get(id=case_id)
        item = await ReturnItem.filter(of_id=case_id).first()
        if planned.stage not in AHEAD or item is None or item.parcel_id is None:
            return True
        parcel = await Parcel.get(id=item.parcel_id)
        sent_at = asked_at + (reached_at - asked_at) * 0.3
        await self._scan(parcel, TrackingStatus.HANDED_OVER, sent_at)
        if is_paid_early(item):
            await self._work(sent_at)
            if is_lost(planned):
                return True
        if planned.stage is not Stage.HANDED_OVER:
            await self._scan(parcel, TrackingStatus.DELIVERED, min(reached_at, self._now))
        if planned.stage is Stage.INSPECTED:
            await self._inspect(case, parcel, planned, reached_at)
        return True

    def _ago(self, days: float) -> datetime:
        return self._now - timedelta(days=days)

    async def _scan(self, parcel: Parcel, status: TrackingStatus, at: datetime) -> None:
        await carrier_told(
            parcel.carrier or "own",
            f"demo-{next(self._scans)}",
            code=parcel.code,
            status=status,
            at=at,
            reads=self._reads,
            now=at,
        )

    async def _inspect(
        self, case: Return, parcel: Parcel, planned: PlannedReturn, at: datetime
    ) -> None:
        grader = self._rng.choice(self._graders)
        await receive_parcel(
            parcel.code,
            "04",
            weight_grams=None,
            lease_minutes=10,
            limits=LIMITS,
            reads=self._reads,
            actor=grader,
            key=uuid4(),
            now=at,
        )
        pieces = [one for one in planned.items for _ in range(one.count)]
        items = await ReturnItem.filter(of_id=case.id).order_by("line__number", "unit")
        for item, piece, minutes in zip(items, pieces, count(1), strict=False):
            if item.reception is Reception.RECEIVED:
                await self._judge(item, piece, grader, at + timedelta(minutes=1.5 * minutes))
        for item in items:
            await look_again(item.id, self._lead, at, reads=self._reads, now=self._now)
        await self._work(min(self._now, at + timedelta(hours=1)))

    async def _work(self, settled: datetime) -> None:
        """What a worker does by then."""
        bank = bank_of(settled, self._now)
        chores = effects(bank, lambda: settled, reads=self._reads, settings=Settings())
        while await drain(chores, now=settled):
            pass

    async def _judge(
        self, item: ReturnItem, piece: PlannedItem, grader: Actor, at: datetime
    ) -> None:
        seen = piece.seen
        grade = None if seen.finding else Grade(piece.grade)
        answers = dict(seen.answers)
        await inspect_item(
            item.id,
            Verdict(grade, seen.finding, None, answers, None, None, at, faulty=seen.faulty),
            limits=LIMITS,
            reads=self._reads,
            actor=grader,
            key=uuid4(),
            now=min(at, self._now),
        )


def first_to_try(plan: Sequence[PlannedReturn]) -> PlannedReturn:
    """A parcel that waits at the dock, with several things in it."""
    waiting = [one for one in plan if one.stage is Stage.ARRIVED_AT_DOCK]
    return max(waiting, key=lambda one: one.pieces)
