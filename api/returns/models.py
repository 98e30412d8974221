from datetime import datetime
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from api.kernel.money import Money
from api.kernel.refusal import NotFound, WrongMoment
from api.kernel.states import move
from api.orders.models import Order, OrderLine
from api.policy.document import Resolution, ReturnMethod
from api.returns.rules import (
    ACCEPTANCE_MOVES,
    ALREADY_CLOSED,
    AUTHORIZATION_MOVES,
    COMES_AFTER_ALL,
    IS_COMPLAINT,
    RECEPTION_MOVES,
    REFUND_MOVES,
    UNKNOWN_ITEM,
    UNKNOWN_RETURN,
    Acceptance,
    AcceptanceStep,
    Authorization,
    AuthorizationStep,
    Reception,
    ReceptionStep,
    RefundState,
    RefundStep,
    ReturnDeclineReason,
)


class Return(Model):
    """One customer's wish to send units back. The aggregate: lock it before its items."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    rma = fields.CharField(max_length=20, unique=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "retourney.Order", related_name=False, on_delete=fields.RESTRICT
    )
    order_id: int
    authorization = fields.CharEnumField(Authorization, max_length=12)
    decline_reason = fields.CharEnumField(ReturnDeclineReason, max_length=24, null=True)
    decline_note = fields.CharField(max_length=500, null=True)
    resolution = fields.CharEnumField(Resolution, max_length=32)
    gift = fields.BooleanField(default=False)
    """Who got it sends it back: the buyer neither sees it nor is paid."""
    complaint = fields.BooleanField(db_default=False)
    """It came damaged, wrong or not at all: a decision of its own says what becomes of it."""
    method = fields.CharEnumField(ReturnMethod, max_length=16)
    carrier = fields.CharField(max_length=40)
    fee_minor: int = fields.BigIntField(default=0)
    """What this way back costs the customer, fixed when it was chosen."""
    currency = fields.CharField(max_length=3)
    language = fields.CharField(max_length=8)
    requested_by = fields.CharField(max_length=80)
    requested_at: datetime = fields.DatetimeField(db_index=True)
    send_back_by: datetime | None = fields.DatetimeField(null=True)
    reminded: int = fields.IntField(db_default=0)
    """How often the customer was reminded to send what they were paid back already."""
    extended_by = fields.CharField(max_length=80, null=True)
    extended_why = fields.CharField(max_length=500, null=True)
    refund_due_at: datetime | None = fields.DatetimeField(null=True)
    """By when the money must have moved; None while the shop may wait for goods or proof."""
    closed_at: datetime | None = fields.DatetimeField(null=True)
    reopened_at: datetime | None = fields.DatetimeField(null=True)
    """The last time; by whom and why."""
    reopened_by = fields.CharField(max_length=80, null=True)
    reopen_reason = fields.CharField(max_length=500, null=True)

    class Meta(Model.Meta):
        indexes = (("order_id",),)

    @classmethod
    async def locked(cls, id: UUID) -> "Return":
        found = await cls.select_for_update().get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_RETURN)
        return found

    def refuse_if_closed(self) -> None:
        if self.closed_at:
            raise WrongMoment(ALREADY_CLOSED, rma=self.rma)

    def refuse_if_complaint(self) -> None:
        if self.complaint:
            raise WrongMoment(IS_COMPLAINT, rma=self.rma)

    def step(self, step: AuthorizationStep) -> None:
        self.refuse_if_closed()
        self.authorization = move(AUTHORIZATION_MOVES, self.authorization, step)


class ReturnItem(Model):
    """One unit coming back, with its three axes: goods, judgement, money."""

    id: UUID = fields.UUIDField(primary_key=True, default=uuid4)
    of: fields.ForeignKeyRelation[Return] = fields.ForeignKeyField(
        "retourney.Return", related_name=False, on_delete=fields.RESTRICT
    )
    of_id: UUID
    line: fields.ForeignKeyRelation[OrderLine] = fields.ForeignKeyField(
        "retourney.OrderLine", related_name=False, on_delete=fields.RESTRICT
    )
    line_id: int
    unit = fields.IntField()
    parcel_id: UUID | None = fields.UUIDField(null=True, db_index=True)
    reason = fields.CharField(max_length=40, null=True)
    own_reason = fields.CharField(max_length=40, null=True)
    """The shop's finer word for it."""
    note = fields.CharField(max_length=1000, null=True)
    """In the customer's own words."""
    answers: dict[str, str] | None = fields.JSONField[dict[str, str]](null=True)
    """{question: answer} about the reason, as handles; None: none were given."""
    suggested = fields.CharField(max_length=130, null=True)
    """The reasons that were suggested for the note, the likeliest first; None: none were shown."""
    reception = fields.CharEnumField(Reception, max_length=16, default=Reception.AWAITING)
    acceptance = fields.CharEnumField(Acceptance, max_length=32, default=Acceptance.PENDING)
    refund = fields.CharEnumField(RefundState, max_length=12, default=RefundState.NONE)
    round = fields.IntField(default=0)
    """How often what was judged of it was taken back: its verdicts of this round hold."""
    paid_minor: int = fields.BigIntField()
    """This unit's part of what its line cost: the parts of a line add up to the line."""
    tax_minor: int = fields.BigIntField(default=0)
    """The tax inside paid_minor; its parts add up to the tax of the line."""
    tax_rate = fields.CharField(max_length=6, null=True)
    duties_minor: int = fields.BigIntField(db_default=0)
    """The customs inside paid_minor; its parts add up to those of the line."""
    reduced_minor: int = fields.BigIntField(db_default=0)
    """What of paid_minor was given back before, while it stayed with the customer."""
    kept_percent: int | None = fields.IntField(null=True)
    """How much of its price is given for what stays with the customer. None: it comes back, or
    all of it is given."""
    currency = fields.CharField(max_length=3)
    terms = fields.JSONField[dict[str, object]]()
    """What law and policy gave when it was asked for: never worse afterwards."""
    received_at: datetime | None = fields.DatetimeField(null=True)
    to_repair = fields.BooleanField(db_default=False)
    """It is to go back to the customer, repaired: it stays theirs, so no money is given for it and
    no shelf gets it."""

    class Meta(Model.Meta):
        table = "return_item"
        indexes = (("line_id", "unit"), ("of_id",), ("acceptance", "reception"))

    @property
    def paid(self) -> Money:
        return Money(self.paid_minor, self.currency)

    @classmethod
    async def locked_with_return(cls, id: UUID) -> tuple[Return, "ReturnItem"]:
        """The return first, then its item: everybody locks in this order."""
        found = await cls.get_or_none(id=id)
        if found is None:
            raise NotFound(UNKNOWN_ITEM)
        case = await Return.locked(found.of_id)
        return case, await cls.get(id=id)

    @property
    def waits_for_a_person(self) -> bool:
        """The bench could not judge it, or the carrier lost it."""
        if self.acceptance is Acceptance.PENDING:
            return self.reception is Reception.LOST_IN_TRANSIT
        return self.acceptance is Acceptance.MANUAL_INTERVENTION_REQUIRED

    def receive(self, step: ReceptionStep) -> None:
        self.reception = move(RECEPTION_MOVES, self.reception, step)

    def come_after_all(self) -> None:
        self.reception = move(COMES_AFTER_ALL, self.reception, AuthorizationStep.REOPEN)

    def judge(self, step: AcceptanceStep) -> None:
        self.acceptance = move(ACCEPTANCE_MOVES, self.acceptance, step)

    def pay(self, step: RefundStep) -> None:
        self.refund = move(REFUND_MOVES, self.refund, step)
