from datetime import date, datetime
from uuid import UUID, uuid4, uuid5

import msgspec
from tortoise import fields
from tortoise.models import Model

from api.kernel.money import Money
from api.kernel.refusal import NotFound
from api.kernel.states import move
from api.orders.rules import OWED_IN_GOODS, TenderKind
from api.refunds.reconciliation import Difference
from api.refunds.rules import Account, Breakdown, Excess, RefundLineKind
from api.refunds.sentences import UNKNOWN_REFUND
from api.returns.models import Return, ReturnItem
from api.returns.rules import REFUND_MOVES, REOPEN_MOVES, RefundState, RefundStep, ReopenStep

BY_LEDGER, BY_HAND = "LEDGER-", "HAND-"
"""How the references of payouts begin that finance pays itself."""


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
    bonus_minor: int = fields.BigIntField(default=0)
    """The part of it that nobody had paid: on top, for choosing credit."""
    exchanged_minor: int = fields.BigIntField(default=0)
    """What other goods took of it, instead of money."""
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
    released_at: datetime | None = fields.DatetimeField(null=True)
    release_reason = fields.CharField(max_length=500, null=True)
    owed_at: datetime | None = fields.DatetimeField(null=True)
    """Since when the books owe it. None: it waits for a second person, or was withdrawn."""
    settled_at: datetime | None = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        # Not unique=True on the field: Tortoise makes no index of that for a foreign key.
        unique_together = (("item",),)
        indexes = (("of_id",), ("state", "granted_at"))

    @property
    def amount(self) -> Money:
        return Money(self.minor, self.currency)

    @property
    def value(self) -> Money:
        """Given as money or as other goods."""
        return Money(self.minor + self.exchanged_minor, self.currency)

    def is_too_much_by(self, minor: int) -> None:
        """And nobody has settled that yet."""
        self.over_minor = minor
        for told in ("excess", "excess_reason", "excess_by", "excess_at"):
            setattr(self, told, None)

    def amounts_to(self, parts: Breakdown) -> None:
        self.breakdown, self.currency = msgspec.to_builtins(parts), parts.currency
        self.minor = parts.total.minor
        self.fee_minor = -parts.of(RefundLineKind.RETURN_FEE)
        self.outbound_minor = parts.of(RefundLineKind.OUTBOUND_DELIVERY)
        self.bonus_minor = parts.of(RefundLineKind.CREDIT_BONUS)
        self.exchanged_minor = -parts.of(RefundLineKind.EXCHANGED)

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

    def reopen(self, step: ReopenStep, item: ReturnItem) -> None:
        self.state = item.refund = move(REOPEN_MOVES, self.state, step)


class SetOff(Model):
    """Other goods are wanted for this unit: its value pays for them. The row goes when they are not
    wanted any more, or cannot be had."""

    id: int = fields.BigIntField(primary_key=True)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    price_minor: int | None = fields.BigIntField(null=True)
    """None: like for like."""
    paid_minor: int = fields.BigIntField(default=0)
    """Of that price, what the customer has paid on top."""
    given = fields.BooleanField(default=False)
    """The other goods are the customer's: what they took of the value has left."""

    class Meta(Model.Meta):
        table = "set_off"
        unique_together = (("item",),)


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
    asked_of = fields.CharField(max_length=20, null=True)
    """The gateway that was asked: while that has not answered, no other one is."""
    asked_at: datetime | None = fields.DatetimeField(null=True)
    """When the gateway was asked last; None: it was not."""
    by_hand = fields.BooleanField(db_default=False)
    """A person pays it, outside the gateway: the card it came from is closed."""
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
    def of_the_hand(self) -> str:
        """What it is called where a person pays it, and no gateway is asked."""
        return f"{BY_HAND}{self.key.hex[:12].upper()}"

    @property
    def is_paid_by_us(self) -> bool:
        """Finance moves the money itself, so a bank file may ask for it: no gateway does."""
        return (self.reference or "").startswith((BY_LEDGER, BY_HAND))

    @property
    def is_owed_in_goods(self) -> bool:
        """Given by the house itself, not by a gateway."""
        return self.kind in OWED_IN_GOODS

    def step(self, step: RefundStep) -> None:
        self.state = move(REFUND_MOVES, self.state, step)

    def bounce(self) -> None:
        self.state = move(REOPEN_MOVES, self.state, ReopenStep.BOUNCE)


class Posting(Model):
    """One side of a booking. The postings of one booking sum to zero. Never changed."""

    id: int = fields.BigIntField(primary_key=True)
    booking = fields.UUIDField(db_index=True)
    refund: fields.ForeignKeyNullableRelation[Refund] = fields.ForeignKeyField(
        "retourney.Refund", null=True, related_name=False, on_delete=fields.RESTRICT
    )
    refund_id: UUID | None
    """None: a movement of credit, or of a debt, whose id is that of the booking; or a payment on
    top of an exchange."""
    order_id: int = fields.BigIntField(db_index=True)
    """The order that it is about: its country and its seller."""
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

    class Meta(Model.Meta):
        indexes = (("refund_id",),)


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


class DifferenceNote(Model):
    """What a person found out about a difference that reconciliation shows. Never changed."""

    id: int = fields.BigIntField(primary_key=True)
    item: fields.ForeignKeyRelation[ReturnItem] = fields.ForeignKeyField(
        "retourney.ReturnItem", related_name=False, on_delete=fields.RESTRICT
    )
    item_id: UUID
    kind = fields.CharEnumField(Difference, max_length=24)
    note = fields.CharField(max_length=500)
    by = fields.CharField(max_length=80)
    at: datetime = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "difference_note"
        indexes = (("item_id",),)


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
