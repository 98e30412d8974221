from datetime import date, datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.refunds.books.document import DocumentKind
from api.refunds.models import Refund
from api.shop.models import LegalEntity


class CreditNote(Model):
    """A credit note, or the debit note that takes one back. Never changed, never deleted."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    entity: fields.ForeignKeyRelation[LegalEntity] = fields.ForeignKeyField(
        "retourney.LegalEntity", related_name=False, on_delete=fields.RESTRICT
    )
    entity_id: int
    kind = fields.CharEnumField(DocumentKind, max_length=12)
    series = fields.CharField(max_length=24)
    """What its number begins with: numbers follow each other within it."""
    serial: int = fields.BigIntField()
    number = fields.CharField(max_length=40)
    refund: fields.ForeignKeyRelation[Refund] = fields.ForeignKeyField(
        "retourney.Refund", related_name=False, on_delete=fields.RESTRICT
    )
    refund_id: UUID
    order_id: int = fields.BigIntField(db_index=True)
    booking = fields.UUIDField(unique=True)
    """What it is in the ledger."""
    issued_at: datetime = fields.DatetimeField()
    issued_on: date = fields.DateField()
    token = fields.CharField(max_length=64, unique=True)
    """Opens this one document as a file, by whoever holds it."""
    content = fields.JSONField[dict[str, object]]()
    """The `Document` as it was issued."""

    class Meta(Model.Meta):
        table = "credit_note"
        unique_together = (("entity", "series", "serial"), ("entity", "number"))
        indexes = (("refund_id",), ("issued_at", "id"))


class NumberSeries(Model):
    """The last number given in a series: counted inside the transaction that uses it, so a number
    is never lost and never given twice."""

    id: int = fields.BigIntField(primary_key=True)
    entity: fields.ForeignKeyRelation[LegalEntity] = fields.ForeignKeyField(
        "retourney.LegalEntity", related_name=False, on_delete=fields.RESTRICT
    )
    entity_id: int
    series = fields.CharField(max_length=24)
    given: int = fields.BigIntField()

    class Meta(Model.Meta):
        table = "number_series"
        unique_together = (("entity", "series"),)


class PeriodLock(Model):
    """Somebody closed the books up to a day. Which day counts stands at the entity, too."""

    id: int = fields.BigIntField(primary_key=True)
    entity: fields.ForeignKeyRelation[LegalEntity] = fields.ForeignKeyField(
        "retourney.LegalEntity", related_name=False, on_delete=fields.RESTRICT
    )
    entity_id: int
    until: date = fields.DateField()
    by = fields.CharField(max_length=80)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "period_lock"


class BookExport(Model):
    """Somebody took the books of some days out for whoever keeps them."""

    id: int = fields.BigIntField(primary_key=True)
    entity: fields.ForeignKeyRelation[LegalEntity] = fields.ForeignKeyField(
        "retourney.LegalEntity", related_name=False, on_delete=fields.RESTRICT
    )
    entity_id: int
    since: date = fields.DateField()
    until: date = fields.DateField()
    by = fields.CharField(max_length=80)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "book_export"
        indexes = (("entity_id", "until"),)
