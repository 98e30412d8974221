from datetime import date, datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.exchanges.repairs.rules import REPAIR_MOVES, RepairState, RepairStep, WhyEnded
from api.kernel.states import move
from api.returns.models import ReturnItem


class Repair(Model):
    """One unit that is faulty and is to go back to the customer as it should have been."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    return_id: UUID = fields.UUIDField(db_index=True)
    state = fields.CharEnumField(RepairState, max_length=12, default=RepairState.REQUESTED)
    requested_at: datetime = fields.DatetimeField()
    extends_until: date | None = fields.DateField(null=True)
    """Until when the shop answers for it afterwards, as the customer was told when they chose."""
    started_at: datetime | None = fields.DatetimeField(null=True)
    done_at: datetime | None = fields.DatetimeField(null=True)
    """When the work on it was over, however it ended."""
    note = fields.CharField(max_length=500, null=True)
    """What was done, or why it cannot be: for the customer."""
    worked_by = fields.CharField(max_length=80, null=True)
    late_at: datetime | None = fields.DatetimeField(null=True)
    """When it had taken too long, and the alarm was raised."""
    sent_back_at: datetime | None = fields.DatetimeField(null=True)
    tracking = fields.CharField(max_length=80, null=True)
    ended_at: datetime | None = fields.DatetimeField(null=True)
    why_ended = fields.CharEnumField(WhyEnded, max_length=12, null=True)

    class Meta(Model.Meta):
        unique_together = (("item",),)
        indexes = (("state", "requested_at"),)

    def step(self, step: RepairStep) -> None:
        self.state = move(REPAIR_MOVES, self.state, step)
