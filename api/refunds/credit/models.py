from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.database.columns import Balance
from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.orders.models import Customer, Order
from api.refunds.credit.rules import CreditKind, GoodwillState, MovementKind
from api.refunds.credit.sentences import UNKNOWN_CREDIT
from api.refunds.models import Payout
from api.shop.models import Brand


class Credit(Model):
    """What the shop owes one holder in goods. An order leads to at most one for its buyer and one
    for whoever got it as a gift, of each kind: what is added later is added to it."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    brand: fields.ForeignKeyRelation[Brand] = fields.ForeignKeyField(
        "retourney.Brand", related_name=False, on_delete=fields.RESTRICT
    )
    brand_id: int
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "retourney.Customer", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    customer_id: int | None
    """Whose it is. None: whoever has its code."""
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int
    gift = fields.BooleanField()
    """For whoever got that order as a gift: the buyer does not see it."""
    kind = fields.CharEnumField(CreditKind, max_length=12)
    currency = fields.CharField(max_length=3)
    balance_minor: int = Balance(default=0)
    """What its movements add up to: here to be locked, and held above zero."""
    code_hash = fields.CharField(max_length=64, null=True, unique=True)
    """Of a code that was told once and is not kept."""
    last_four = fields.CharField(max_length=4, null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True, db_index=True)
    issued_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("order", "gift", "kind"),)
        indexes = (("customer_id", "currency"), ("brand_id", "currency"))

    @property
    def balance(self) -> Money:
        return Money(self.balance_minor, self.currency)

    @classmethod
    async def locked(cls, id: UUID) -> "Credit":
        found = await cls.select_for_update().get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_CREDIT, field="creditId")
        return found

    @classmethod
    async def all_locked(cls, ids: Collection[UUID]) -> "Sequence[Credit]":
        """In one order, so that nobody waits for each other in a ring."""
        return await cls.filter(id__in=[*ids]).order_by("id").select_for_update()


class CreditMovement(Model):
    """What came onto a credit or went from it. Its id is that of its booking. Never changed."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    credit: fields.ForeignKeyRelation[Credit] = fields.ForeignKeyField(
        "retourney.Credit", related_name=False, on_delete=fields.RESTRICT
    )
    credit_id: UUID
    kind = fields.CharEnumField(MovementKind, max_length=10)
    minor: int = fields.BigIntField()
    """Above zero it came, below zero it went."""
    redemption: UUID | None = fields.UUIDField(null=True)
    """One act of spending may take from several; what undoes it has the same."""
    payout: fields.ForeignKeyNullableRelation[Payout] = fields.ForeignKeyField(
        "retourney.Payout", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    payout_id: UUID | None
    """The part of a refund that it is. The unique index makes it be given once."""
    reference = fields.CharField(max_length=80, null=True, db_index=True)
    """The shop's own id of the order that it was spent on."""
    reason = fields.CharField(max_length=500, null=True)
    by = fields.CharField(max_length=80)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "credit_movement"
        unique_together = (("payout",), ("redemption", "credit", "kind"))
        indexes = (("credit_id", "at"),)


class Goodwill(Model):
    """Credit that somebody gave without owing it. Held: a second person has to say yes."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int
    gift = fields.BooleanField()
    """To whoever got the order as a gift."""
    minor: int = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    reason = fields.CharField(max_length=500)
    state = fields.CharEnumField(GoodwillState, max_length=8)
    given_by = fields.CharField(max_length=80)
    given_staff_id: int | None = fields.IntField(null=True)
    given_at: datetime = fields.DatetimeField()
    settled_by = fields.CharField(max_length=80, null=True)
    settled_reason = fields.CharField(max_length=500, null=True)
    settled_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        indexes = (("order_id",), ("state", "given_at"))
