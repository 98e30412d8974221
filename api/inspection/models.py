from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.inspection.checklists import Grade
from api.inspection.rules import AppealOutcome, Decision, Finding
from api.returns.models import ReturnItem
from api.shipping.models import Parcel
from api.stock.espr.rules import Derogation
from api.stock.rules import Disposition


class Inspection(Model):
    """The verdict on one item: a grade or a finding, and where it goes."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    round = fields.IntField(default=0)
    """Of the item: another round means that this one was taken back."""
    grade = fields.CharEnumField(Grade, max_length=1, null=True)
    finding = fields.CharEnumField(Finding, max_length=16, null=True)
    disposition = fields.CharEnumField(Disposition, max_length=16)
    answers = fields.JSONField[dict[str, str]]()
    """{check handle: YES | NO | NOT_APPLICABLE}: evidence for a deduction."""
    faulty = fields.BooleanField(default=False)
    """Not as it should be when it came to the customer, whatever they gave as a reason."""
    note = fields.CharField(max_length=1000, null=True)
    serial = fields.CharField(max_length=40, null=True)
    """As it was scanned at the bench."""
    weight_grams: int | None = fields.IntField(null=True)
    """As the bench's scale said."""
    derogation = fields.CharEnumField(Derogation, max_length=24, null=True)
    """Why it may be thrown away although it is unsold, with what shows it."""
    evidence = fields.CharField(max_length=500, null=True)
    evidence_words = fields.CharField(max_length=500, null=True)
    expected_value_minor: int = fields.BigIntField()
    staff_id: int | None = fields.IntField(null=True)
    inspected_by = fields.CharField(max_length=80)
    inspected_at: datetime = fields.DatetimeField()
    """By the bench's own clock: it may have been offline."""
    recorded_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("item", "round"),)
        indexes = (("staff_id", "inspected_at"),)


class Approval(Model):
    """A second person agreed at the bench to one verdict of one item: by a grader's session and the
    other's badge."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    decision = fields.CharField(max_length=64)
    """A fingerprint of what was agreed to: anything else is not."""
    asked_staff_id: int | None = fields.IntField(null=True)
    staff_id: int = fields.IntField()
    approved_by = fields.CharField(max_length=80)
    reason = fields.CharField(max_length=500, null=True)
    approved_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    used_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        indexes = (("item_id",),)


class Recheck(Model):
    """A verdict that was drawn to be graded once more, blind, by somebody else."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    round = fields.IntField()
    asked_at: datetime = fields.DatetimeField()
    grade = fields.CharEnumField(Grade, max_length=1, null=True)
    """None: nobody has yet."""
    staff_id: int | None = fields.IntField(null=True)
    graded_by = fields.CharField(max_length=80, null=True)
    graded_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        unique_together = (("item", "round"),)
        indexes = (("graded_at",),)


class Correction(Model):
    """What was judged of an item in a round, taken back: by whom and why. What it said stays."""

    id: int = fields.BigIntField(primary_key=True)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    round = fields.IntField()
    reason = fields.CharField(max_length=500)
    minor: int = fields.BigIntField()
    """What had been granted by then."""
    currency = fields.CharField(max_length=3)
    staff_id: int | None = fields.IntField(null=True)
    corrected_by = fields.CharField(max_length=80)
    corrected_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        unique_together = (("item", "round"),)


class Appeal(Model):
    """A customer does not agree with what was judged of an item in a round."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    round = fields.IntField()
    words = fields.CharField(max_length=1000)
    """The customer's own."""
    made_by = fields.CharField(max_length=80)
    made_at: datetime = fields.DatetimeField()
    outcome = fields.CharEnumField(AppealOutcome, max_length=10, null=True)
    """None: nobody has answered yet."""
    reply = fields.CharField(max_length=500, null=True)
    answered_by = fields.CharField(max_length=80, null=True)
    answered_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        unique_together = (("item", "round"),)
        indexes = (("outcome", "made_at"),)


class ItemDecision(Model):
    """What a person decided about an item that was missing, wrong or lost, and why."""

    id: int = fields.IntField(primary_key=True)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    round = fields.IntField(default=0)
    decision = fields.CharEnumField(Decision, max_length=8)
    reason = fields.CharField(max_length=500)
    """Told to the customer."""
    staff_id: int | None = fields.IntField(null=True)
    decided_by = fields.CharField(max_length=80)
    decided_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "item_decision"
        unique_together = (("item", "round"),)


class Find(Model):
    """A thing at the bench that is not (yet) tied to a unit."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    parcel: fields.ForeignKeyRelation[Parcel] = fields.ForeignKeyField(
        "retourney.Parcel", related_name=False, on_delete=fields.RESTRICT
    )
    parcel_id: UUID
    code = fields.CharField(max_length=80)
    note = fields.CharField(max_length=1000, null=True)
    recorded_by = fields.CharField(max_length=80)
    recorded_at: datetime = fields.DatetimeField()
    place = fields.CharField(max_length=40, null=True)
    """Where it was set aside."""
    item: fields.ForeignKeyNullableRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID | None
    """The unit that it turned out to be."""
    tied_by = fields.CharField(max_length=80, null=True)
    tied_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        indexes = (("parcel_id",), ("tied_at",))
