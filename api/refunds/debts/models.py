from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.refunds.debts.rules import UNKNOWN_DEBT, DebtCause, Debtor, Settling


class Debt(Model):
    """What a customer was given too much and is claimed, or what is to go back to them and is no
    refund of the order. Nobody is charged, and nothing is paid, but by a person."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    order_id: int = fields.BigIntField(db_index=True)
    refund_id: UUID | None = fields.UUIDField(null=True, db_index=True)
    """Of which too much was given."""
    debtor = fields.CharEnumField(Debtor, max_length=8)
    cause = fields.CharEnumField(DebtCause, max_length=8)
    minor: int = fields.BigIntField()
    settled_minor: int = fields.BigIntField(default=0)
    currency = fields.CharField(max_length=3)
    reference = fields.CharField(max_length=120, null=True)
    """What the customer's own payment was called, where it goes back."""
    arose_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        indexes = (("debtor", "arose_at"),)

    @property
    def left(self) -> Money:
        return Money(self.minor - self.settled_minor, self.currency)

    @classmethod
    async def locked(cls, id: UUID) -> "Debt":
        found = await cls.select_for_update().get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_DEBT, field="debtId")
        return found


class Settlement(Model):
    """A part of a debt that was paid or given up. Its id is that of its booking. Never changed."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    debt: fields.ForeignKeyRelation[Debt] = fields.ForeignKeyField(
        "retourney.Debt", related_name=False, on_delete=fields.RESTRICT
    )
    debt_id: UUID
    how = fields.CharEnumField(Settling, max_length=12)
    minor: int = fields.BigIntField()
    """Below zero: it turned out not to be given up after all."""
    note = fields.CharField(max_length=500)
    """What the payment is called, or why it was given up."""
    by = fields.CharField(max_length=80)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        indexes = (("debt_id",),)
