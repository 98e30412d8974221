from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.exchanges.rules import (
    EXCHANGE_MOVES,
    ExchangeState,
    ExchangeStep,
    WhyCanceled,
)
from api.kernel.money import Money
from api.kernel.states import move
from api.orders.models import Product
from api.returns.models import ReturnItem
from api.stock.models import StockLevel


class Exchange(Model):
    """Other goods for one unit. Its piece is reserved as long as it lives."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    return_id: UUID = fields.UUIDField(db_index=True)
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "retourney.Product", related_name=False, on_delete=fields.RESTRICT
    )
    product_id: int
    level: fields.ForeignKeyRelation[StockLevel] = fields.ForeignKeyField(
        "retourney.StockLevel", related_name=False, on_delete=fields.RESTRICT
    )
    level_id: int
    """Where its piece is reserved."""
    state = fields.CharEnumField(ExchangeState, max_length=16, default=ExchangeState.RESERVED)
    owed_minor: int = fields.BigIntField(default=0)
    """What it costs on top of the value of the unit, as far as that is known."""
    paid_minor: int = fields.BigIntField(default=0)
    """Of that, what the shop says was paid."""
    currency = fields.CharField(max_length=3)
    payment_reference = fields.CharField(max_length=120, null=True)
    pay_by: datetime | None = fields.DatetimeField(null=True)
    requested_at: datetime = fields.DatetimeField()
    released_at: datetime | None = fields.DatetimeField(null=True)
    shipped_at: datetime | None = fields.DatetimeField(null=True)
    tracking = fields.CharField(max_length=80, null=True)
    canceled_at: datetime | None = fields.DatetimeField(null=True)
    why_canceled = fields.CharEnumField(WhyCanceled, max_length=16, null=True)

    class Meta(Model.Meta):
        unique_together = (("item",),)
        indexes = (("state", "pay_by"), ("level_id",))

    @property
    def owed(self) -> Money:
        return Money(self.owed_minor - self.paid_minor, self.currency)

    def step(self, step: ExchangeStep) -> None:
        self.state = move(EXCHANGE_MOVES, self.state, step)
