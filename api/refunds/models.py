from datetime import date, datetime
from uuid import UUID, uuid4, uuid5

from tortoise import fields
from tortoise.models import Model

from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.kernel.states import move
from api.orders.rules import TenderKind
from api.refunds.rules import Account, Excess
from api.refunds.sentences import UNKNOWN_REFUND
from api.returns.models import Return, ReturnItem
from api.returns.rules import REFUND_MOVES, RefundState, RefundStep


class Refund(Model):
    """What is given back for one unit. One per item: the unique index holds it."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    of: fields.ForeignKeyRelation[Return] = fields.ForeignKeyField(
        "retourney.Return", related_name=False, on_delete=fields.RESTRICT
    )
    of_id: UUID
    order_id: int = fields.BigIntField(db_index=True)
    state = fields.CharEnumField(RefundState, max_length=12)
    minor: int = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    fee_minor: int = fields.BigIntField(default=0)
    """The part of the return's fee that this refund carried."""
    outbound_minor: int = fields.BigIntField(default=0)
    """The part of the order's delivery that went back with it."""
    breakdown = fields.JSONField[dict[str, object]]()
    hold_reason = fields.CharField(max_length=200, null=True)
    held_by = fields.CharField(max_length=80, null=True)
    """The person who stopped it. None: it was over a limit when it was granted."""
    early = fields.BooleanField(default=False)
    """Given before the bench had looked."""
    over_minor: int = fields.BigIntField(default=0)
    """Of an early refund: what the bench then found not to be owed. A person decides about it."""
    excess = fields.CharEnumField(Excess, max_length=10, null=True)
    """What that person made of it. None: nobody has looked, or there is none."""
    excess_reason = fields.CharField(max_length=500, null=True)
    excess_by = fields.CharField(max_length=80, null=True)
    excess_at: datetime | None = fields.DatetimeField(null=True)
    granted_by = fields.CharField(max_length=80)
    granted_staff_id: int | None = fields.IntField(null=True)
    granted_at: datetime = fields.DatetimeField()
    released_by = fields.CharField(max_length=80, null=True)
    settled_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        # Not unique=True on the field: Tortoise makes no index of that for a foreign key.
        unique_together = (("item",),)
        indexes = (("of_id",), ("state", "granted_at"))

    @property
    def amount(self) -> Money:
        return Money(self.minor, self.currency)

    @classmethod
    async def locked_with_return(cls, id: UUID) -> tuple[Return, ReturnItem, "Refund"]:
        found = await cls.get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_REFUND)
        case = await Return.locked(found.of_id)
        return case, await ReturnItem.get(id=found.item_id), await cls.get(id=id)

    def step(self, step: RefundStep, item: ReturnItem) -> None:
        """The refund and its item's money axis move together."""
        self.state = move(REFUND_MOVES, self.state, step)
        item.refund = self.state


class Payout(Model):
    """The part of a refund that one tender gets. GRANTED: nobody has been asked to pay it yet."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    refund: fields.ForeignKeyRelation[Refund] = fields.ForeignKeyField(
        "retourney.Refund", related_name=False, on_delete=fields.RESTRICT
    )
    refund_id: UUID
    order_id: int = fields.BigIntField(db_index=True)
    tender: int | None = fields.IntField(null=True)
    """Its number in the order. None: the one payment of which we know no more."""
    kind = fields.CharEnumField(TenderKind, max_length=20, null=True)
    label = fields.CharField(max_length=60, null=True)
    minor: int = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    state = fields.CharEnumField(RefundState, max_length=12, default=RefundState.GRANTED)
    attempt: int = fields.IntField(default=0)
    """How often a person had it tried again: a gateway answers the same key the same way."""
    reference = fields.CharField(max_length=120, null=True, db_index=True)
    """The gateway's own name for the payment."""
    exported_in = fields.CharField(max_length=35, null=True, db_index=True)
    """The bank file that asks for it: no other file may ask again."""
    failure = fields.CharField(max_length=200, null=True)
    settled_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        indexes = (("refund_id",),)

    @property
    def amount(self) -> Money:
        return Money(self.minor, self.currency)

    @property
    def key(self) -> UUID:
        return uuid5(self.id, f"{self.attempt}") if self.attempt else self.id

    @property
    def is_credit(self) -> bool:
        """Given out by the shop, not by a gateway."""
        return self.tender is None and self.kind is TenderKind.STORE_CREDIT

    def step(self, step: RefundStep) -> None:
        self.state = move(REFUND_MOVES, self.state, step)


class Posting(Model):
    """One side of a booking. The postings of one booking sum to zero. Never changed."""

    id: int = fields.BigIntField(primary_key=True)
    booking = fields.UUIDField(db_index=True)
    refund: fields.ForeignKeyRelation[Refund] = fields.ForeignKeyField(
        "retourney.Refund", related_name=False, on_delete=fields.RESTRICT
    )
    refund_id: UUID
    account = fields.CharEnumField(Account, max_length=20)
    minor: int = fields.BigIntField()
    """Debit above zero, credit below."""
    currency = fields.CharField(max_length=3)
    tax_rate = fields.CharField(max_length=6, null=True)
    """Of what is taxed, and of the tax, in percent. None: no tax, or nobody said which."""
    at: datetime = fields.DatetimeField()
    booked_on: date = fields.DateField(db_index=True)
    """The day it counts for, by the entity's own clock; never one that is locked."""
    belongs_on: date | None = fields.DateField(null=True)
    """The day it would have counted for, where that one was locked."""


class StrayPayment(Model):
    """A payment that the bank told of and these books do not know, or not by that amount."""

    id: int = fields.BigIntField(primary_key=True)
    reference = fields.CharField(max_length=120)
    minor: int = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    moved_on: date = fields.DateField()
    told_at: datetime = fields.DatetimeField()
    explained = fields.CharField(max_length=500, null=True)
    """What a person found out about it. None: nobody has."""
    explained_by = fields.CharField(max_length=80, null=True)

    class Meta(Model.Meta):
        table = "stray_payment"
        unique_together = (("reference", "moved_on", "minor", "currency"),)


class BankAccount(Model):
    """Where a customer wants their money of one order, for payouts that finance makes by bank.

    Kept only while something of the order is still to be paid: it goes with the last payout.
    """

    id: int = fields.BigIntField(primary_key=True)
    order_id: int = fields.BigIntField(unique=True)
    iban = fields.CharField(max_length=34)
    holder = fields.CharField(max_length=70)
    given_by = fields.CharField(max_length=80)
    given_at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "bank_account"
