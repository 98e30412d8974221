"""Erase a customer (GDPR art. 17). What goes, what stays and why stands in the README here."""

from collections.abc import Sequence
from datetime import datetime
from secrets import token_urlsafe
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.models import Session
from api.access.rules import Actor
from api.database import raw
from api.events.actions import record
from api.events.catalogue import CustomerErased
from api.exchanges.complaints.models import Complaint
from api.insights.models import ReturnRating
from api.inspection.models import Appeal
from api.kernel.refusal import NotFound, WrongMoment
from api.loyalty.models import PointsPosting, ReturnedUnit, Standing
from api.loyalty.sentences import UNKNOWN_CUSTOMER
from api.orders.models import Customer, Order, PastReturn
from api.photos.actions import erase as erase_photos
from api.privacy.sentences import STILL_OPEN
from api.refunds.credit.models import Credit
from api.returns.models import Return, ReturnItem
from api.returns.withdrawals.models import Withdrawal
from api.suggestions.actions.views import forget

OPEN = """
SELECT o.number FROM "order" o WHERE o.customer_id = $1 AND (
  EXISTS (SELECT 1 FROM "return" r WHERE r.order_id = o.id AND r.closed_at IS NULL)
  OR EXISTS (SELECT 1 FROM "return" r JOIN refund f ON f.of_id = r.id
    WHERE r.order_id = o.id AND f.state IN ('GRANTED', 'HELD', 'PENDING', 'FAILED'))
  OR EXISTS (SELECT 1 FROM "return" r JOIN return_item i ON i.of_id = r.id
    JOIN appeal a ON a.item_id = i.id WHERE r.order_id = o.id AND a.outcome IS NULL)
  OR EXISTS (SELECT 1 FROM "return" r JOIN repair p ON p.return_id = r.id
    WHERE r.order_id = o.id AND p.ended_at IS NULL)
  OR EXISTS (SELECT 1 FROM withdrawal w WHERE w.order_id = o.id
    AND w.state IN ('UNMATCHED', 'UNDECIDED', 'PARTLY'))
  OR EXISTS (SELECT 1 FROM debt d WHERE d.order_id = o.id AND d.settled_minor < d.minor)
  OR EXISTS (SELECT 1 FROM bank_account b WHERE b.order_id = o.id)
  OR EXISTS (SELECT 1 FROM "return" r JOIN exchange x ON x.return_id = r.id
    WHERE r.order_id = o.id AND x.state IN ('RESERVED', 'AWAITING_PAYMENT', 'RELEASED'))
  OR EXISTS (SELECT 1 FROM credit c
    WHERE c.order_id = o.id AND c.customer_id = o.customer_id AND c.balance_minor > 0)
) ORDER BY o.number
"""


@atomic()
async def erase_customer(customer_id: int, *, actor: Actor, key: UUID, now: datetime) -> None:
    """All or nothing: refused while anything of theirs is open."""
    claimed = await claim(actor, key, "eraseCustomer", customer_id, now=now)
    if claimed.before is not None:
        return
    customer = await Customer.select_for_update().get_or_none(id=customer_id)
    if customer is None:
        raise NotFound(UNKNOWN_CUSTOMER, field="customerId")
    await _erase(customer)
    await record(CustomerErased(customer_id), now=now)
    await claimed.answer(customer_id)


async def _erase(customer: Customer) -> None:
    orders = Order.filter(customer_id=customer.id)
    ids = [one.id for one in await orders]
    withdrawals = await Withdrawal.filter(order_id__in=ids).order_by("id").select_for_update()
    await orders.order_by("id").select_for_update()
    cases = await Return.filter(order_id__in=ids, gift=False).order_by("id").select_for_update()
    if still := await raw.execute(OPEN, customer.id):
        raise WrongMoment(STILL_OPEN, orders=", ".join(row["number"] for row in still))
    await _erase_returns([one.id for one in cases])
    for one in withdrawals:
        await Withdrawal.filter(id=one.id).update(
            name="", email="", postcode=None, statement=None, notes=[], token=token_urlsafe(32)
        )
    await _erase_profile(customer)
    await Session.filter(order_id__in=ids).delete()
    await orders.update(customer_id=None, email=None, postcode=None)
    await PastReturn.filter(customer_id=customer.id).update(customer_id=None)
    await Credit.filter(customer_id=customer.id).update(customer_id=None)
    await customer.delete()


async def _erase_returns(ids: Sequence[UUID]) -> None:
    """Who got a gift and sent it back is somebody else."""
    items = ReturnItem.filter(of_id__in=ids)
    item_ids = [one.id for one in await items]
    await items.update(note=None)
    await ReturnRating.filter(of_id__in=ids).update(words=None)
    await Appeal.filter(item_id__in=item_ids).update(words="", reply=None)
    await Complaint.filter(of_id__in=ids).update(photos=[])
    await erase_photos(item_ids)


async def _erase_profile(customer: Customer) -> None:
    for table in (PointsPosting, ReturnedUnit, Standing):
        await table.filter(customer_id=customer.id).delete()
    await forget(customer.id)
