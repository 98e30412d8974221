"""After the commit: the item moved on, and so does what is wanted of it. May run twice."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from uuid import UUID

from api.access.rules import SYSTEM
from api.database import Reader
from api.events.catalogue import ComplaintDecided, RepairEnded
from api.exchanges.actions.following import follow
from api.exchanges.complaints.actions import refund_complaint
from api.exchanges.repairs.actions import follow_repairs
from api.refunds.actions.accepted import refund_accepted
from api.refunds.rules import Limits


class OfReturn(Protocol):
    """Any event that tells of a return."""

    @property
    def return_id(self) -> UUID: ...


async def follow_item(reads: Reader, clock: Callable[[], datetime], event: OfReturn) -> None:
    await follow(event.return_id, reads=reads, now=clock())


async def follow_what_is_repaired(clock: Callable[[], datetime], event: OfReturn) -> None:
    await follow_repairs(event.return_id, now=clock())


async def pay_unrepaired(
    limits: Limits, reads: Reader, clock: Callable[[], datetime], event: RepairEnded
) -> None:
    await refund_accepted(event.item_id, limits=limits, by=SYSTEM, reads=reads, now=clock())


async def pay_complaint(
    limits: Limits, reads: Reader, clock: Callable[[], datetime], event: ComplaintDecided
) -> None:
    await refund_complaint(event.complaint_id, limits=limits, reads=reads, now=clock())
