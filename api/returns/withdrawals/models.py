from datetime import datetime
from uuid import UUID, uuid4

import msgspec
from tortoise import fields
from tortoise.models import Model

from api.kernel.refusal import NotFound
from api.kernel.states import move
from api.orders.models import Order
from api.returns.models import Return
from api.returns.withdrawals.rules import (
    WITHDRAWAL_MOVES,
    NamedLine,
    WithdrawalState,
    WithdrawalStep,
)
from api.returns.withdrawals.words import UNKNOWN_WITHDRAWAL


class Withdrawal(Model):
    """A statement of withdrawal: a draft until it is confirmed, then kept as it was made."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    token = fields.CharField(max_length=64, unique=True)
    """Opens this one statement, by whoever holds it. Kept as it is: who can read this table can
    read all that the token opens, and the acknowledgement is mailed with it."""
    state = fields.CharEnumField(WithdrawalState, max_length=12, default=WithdrawalState.DRAFT)
    name = fields.CharField(max_length=120)
    order_number = fields.CharField(max_length=80)
    email = fields.CharField(max_length=254)
    """The electronic means by which the consumer wants to hear of it (CRD art. 11a(2))."""
    postcode = fields.CharField(max_length=16, null=True)
    lines = fields.JSONField[list[dict[str, int | None]]]()
    """As they were named; empty: the whole order."""
    language = fields.CharField(max_length=8)
    created_at: datetime = fields.DatetimeField()
    declared_at: datetime | None = fields.DatetimeField(null=True)
    """The instant of confirmation, which counts for the period (CRD art. 11a(5))."""
    declared_by = fields.CharField(max_length=80, null=True)
    statement = fields.TextField(null=True)
    """The acknowledgement as it was given: never written anew, so that it proves something."""
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int | None
    """The order whose number and proof were given, or that a person found."""
    of: fields.ForeignKeyNullableRelation[Return] = fields.ForeignKeyField(
        "retourney.Return", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    of_id: UUID | None
    in_time = fields.BooleanField(null=True)
    """By statute; None while the order is not known, or where the law gives no right."""
    notes = fields.JSONField[list[dict[str, str | int | None]]]()
    matched_by = fields.CharField(max_length=80, null=True)

    class Meta(Model.Meta):
        indexes = (("declared_at", "id"), ("state", "created_at"))

    @classmethod
    async def locked(cls, id: UUID) -> "Withdrawal":
        """A statement that was made; a draft is none yet."""
        found = await cls.select_for_update().get_or_none(id=id, declared_at__not_isnull=True)
        if found is None:
            raise NotFound(UNKNOWN_WITHDRAWAL)
        return found

    @classmethod
    async def locked_by_token(cls, token: str) -> "Withdrawal":
        found = await cls.select_for_update().get_or_none(token=token)
        if found is None:
            raise NotFound(UNKNOWN_WITHDRAWAL, field="token")
        return found

    @property
    def named(self) -> list[NamedLine]:
        return msgspec.convert(self.lines, list[NamedLine])

    def step(self, step: WithdrawalStep) -> None:
        self.state = move(WITHDRAWAL_MOVES, self.state, step)
