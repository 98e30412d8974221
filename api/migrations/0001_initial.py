from tortoise import migrations
from tortoise.migrations import operations as ops
from api.database.columns import Balance
from api.exchanges.complaints.rules import ComplaintDecision, ComplaintKind, ComplaintWish
from api.exchanges.repairs.rules import RepairState, WhyEnded
from api.exchanges.rules import ExchangeState, WhyCanceled
from api.insights.alerts import AlertState, ProductAction
from api.insights.spikes import AlertKind
from api.inspection.checklists import Grade
from api.inspection.rules import AppealOutcome, Decision, Finding
from api.loyalty.points import PointsAccount, PointsKind
from api.orders.rules import Buyer, Channel, ProductGroup, TenderKind
from api.photos.rules import PhotoSide, PhotoState
from api.policy.budgets import ReservationState
from api.policy.document import Resolution, ReturnMethod
from api.refunds.books.document import DocumentKind
from api.refunds.credit.rules import CreditKind, GoodwillState, MovementKind
from api.refunds.debts.rules import DebtCause, Debtor, Settling
from api.refunds.reconciliation import Difference
from api.refunds.rules import Account, Excess
from api.returns.rules import Acceptance, Authorization, Reception, RefundState, ReturnDeclineReason
from api.returns.withdrawals.rules import WithdrawalState
from api.shipping.rules import ParcelState, TrackingStatus
from api.shop.rules import EntitySize
from api.stock.espr.rules import Derogation
from api.stock.rules import Disposition, StockMove
from api.suggestions.rules import Arm
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from uuid import uuid4
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="ApiKey",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                ("name", fields.CharField(max_length=80)),
                ("prefix", fields.CharField(max_length=12)),
                ("key_hash", fields.CharField(unique=True, max_length=64)),
                ("scopes", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("revoked_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "apikey",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "A partner's key. Shown once. The prefix is what people recognise it by.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Attempt",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("kind", fields.CharField(max_length=20)),
                ("subject", fields.CharField(max_length=64)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "attempt",
                "app": "retourney",
                "indexes": [Index(fields=["kind", "subject", "at"])],
                "pk_attr": "id",
                "table_description": "A sign-in or look-up that failed. The subject is hashed. Rows older than the window go.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="BankAccount",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("order_id", fields.BigIntField(unique=True)),
                ("iban", fields.CharField(max_length=34)),
                ("holder", fields.CharField(max_length=70)),
                ("given_by", fields.CharField(max_length=80)),
                ("given_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "bank_account",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "Where a customer wants their money of one order, for payouts that finance makes by bank.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CarrierScan",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("carrier", fields.CharField(max_length=40)),
                ("external_id", fields.CharField(max_length=120)),
                ("code", fields.CharField(db_index=True, max_length=80)),
                (
                    "status",
                    fields.CharEnumField(
                        description="LABEL_CREATED: LABEL_CREATED\nHANDED_OVER: HANDED_OVER\nIN_TRANSIT: IN_TRANSIT\nDELAYED: DELAYED\nLOST: LOST\nDELIVERED: DELIVERED",
                        enum_type=TrackingStatus,
                        max_length=16,
                    ),
                ),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("told_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "carrier_scan",
                "app": "retourney",
                "unique_together": (("carrier", "external_id"),),
                "pk_attr": "id",
                "table_description": "One scan as a carrier told it. The carrier's own id makes a repeat harmless.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Claim",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("owner", fields.CharField(max_length=80)),
                ("key", fields.UUIDField()),
                ("operation", fields.CharField(max_length=60)),
                ("fingerprint", fields.CharField(max_length=64)),
                ("result", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "claim",
                "app": "retourney",
                "unique_together": (("owner", "key"),),
                "pk_attr": "id",
                "table_description": "An idempotency key that was used: by whom, for what, and what came of it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Container",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("code", fields.CharField(db_index=True, max_length=40)),
                ("open_code", fields.CharField(null=True, unique=True, max_length=40)),
                (
                    "disposition",
                    fields.CharEnumField(
                        description="RESTOCK: RESTOCK\nREFURBISH: REFURBISH\nOUTLET: OUTLET\nRETURN_TO_VENDOR: RETURN_TO_VENDOR\nDONATE: DONATE\nRECYCLE: RECYCLE\nDESTROY: DESTROY\nQUARANTINE: QUARANTINE",
                        enum_type=Disposition,
                        max_length=16,
                    ),
                ),
                ("opened_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("closed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("closed_by", fields.CharField(null=True, max_length=80)),
            ],
            options={
                "table": "container",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "A bin from when its first piece was put in until it was closed. Its label is used again.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Debt",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("order_id", fields.BigIntField(db_index=True)),
                ("refund_id", fields.UUIDField(null=True, db_index=True)),
                (
                    "debtor",
                    fields.CharEnumField(
                        description="CUSTOMER: CUSTOMER\nSHOP: SHOP", enum_type=Debtor, max_length=8
                    ),
                ),
                (
                    "cause",
                    fields.CharEnumField(
                        description="EXCESS: EXCESS\nEXCHANGE: EXCHANGE",
                        enum_type=DebtCause,
                        max_length=8,
                    ),
                ),
                ("minor", fields.BigIntField()),
                ("settled_minor", fields.BigIntField(default=0)),
                ("currency", fields.CharField(max_length=3)),
                ("reference", fields.CharField(null=True, max_length=120)),
                ("arose_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "debt",
                "app": "retourney",
                "indexes": [Index(fields=["debtor", "arose_at"])],
                "pk_attr": "id",
                "table_description": "What a customer was given too much and is claimed, or what is to go back to them and is no",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="LegalEntity",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                ("handle", fields.CharField(unique=True, max_length=40)),
                ("name", fields.CharField(max_length=120)),
                ("country", fields.CharField(max_length=2)),
                (
                    "size",
                    fields.CharEnumField(
                        null=True,
                        description="MICRO: MICRO\nSMALL: SMALL\nMEDIUM: MEDIUM\nLARGE: LARGE",
                        enum_type=EntitySize,
                        max_length=6,
                    ),
                ),
                ("books", fields.TextField(null=True, unique=False)),
                ("locked_until", fields.DateField(null=True)),
            ],
            options={
                "table": "legal_entity",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "Who the customer's contract is with, and who owes the refund.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="BookExport",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "entity",
                    fields.ForeignKeyField(
                        "retourney.LegalEntity",
                        source_field="entity_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("since", fields.DateField()),
                ("until", fields.DateField()),
                ("by", fields.CharField(max_length=80)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "book_export",
                "app": "retourney",
                "indexes": [Index(fields=["entity_id", "until"])],
                "pk_attr": "id",
                "table_description": "Somebody took the books of some days out for whoever keeps them.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Brand",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "entity",
                    fields.ForeignKeyField(
                        "retourney.LegalEntity",
                        source_field="entity_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("handle", fields.CharField(unique=True, max_length=40)),
                ("name", fields.CharField(max_length=120)),
                ("refunds_first", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("credit_days", fields.IntField(null=True)),
            ],
            options={"table": "brand", "app": "retourney", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AlertWatch",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("counted_on", fields.DateField()),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "alert_watch",
                "app": "retourney",
                "unique_together": (("brand",),),
                "pk_attr": "id",
                "table_description": "Up to which day a brand was looked through. Locked by whoever looks.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Customer",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("external_id", fields.CharField(max_length=80)),
                ("name", fields.CharField(null=True, max_length=120)),
                ("email", fields.CharField(null=True, max_length=254)),
                ("country", fields.CharField(null=True, max_length=2)),
                ("language", fields.CharField(null=True, max_length=8)),
                ("tier", fields.CharField(null=True, max_length=20)),
            ],
            options={
                "table": "customer",
                "app": "retourney",
                "unique_together": (("brand", "external_id"),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Location",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("handle", fields.CharField(max_length=40)),
            ],
            options={
                "table": "location",
                "app": "retourney",
                "unique_together": (("brand", "handle"),),
                "pk_attr": "id",
                "table_description": "A shelf, warehouse or shop, as the shop's own system calls it. The first is where returns",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="LoyaltyProgramme",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField()),
                ("document", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("valid_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("published_by", fields.CharField(max_length=80)),
            ],
            options={
                "table": "loyalty_programme",
                "app": "retourney",
                "unique_together": (("brand", "version"),),
                "pk_attr": "id",
                "table_description": "One version of a brand's programme. Never changed: a new one takes over.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Market",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "entity",
                    fields.ForeignKeyField(
                        "retourney.LegalEntity",
                        source_field="entity_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("country", fields.CharField(max_length=2)),
                ("currency", fields.CharField(max_length=3)),
                ("language", fields.CharField(max_length=8)),
                ("time_zone", fields.CharField(max_length=40)),
                ("informs_of_withdrawal", fields.BooleanField(default=False)),
                ("attested_by", fields.CharField(null=True, max_length=80)),
                (
                    "attested_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("emissions", fields.TextField(null=True, unique=False)),
                ("emissions_by", fields.CharField(null=True, max_length=80)),
                (
                    "emissions_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "market",
                "app": "retourney",
                "unique_together": (("entity", "country"),),
                "pk_attr": "id",
                "table_description": "One country that one entity sells to: its money, its clock, and what it attests there.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="BudgetPeriod",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "market",
                    fields.ForeignKeyField(
                        "retourney.Market",
                        source_field="market_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("brand_id", fields.IntField(default=0)),
                ("name", fields.CharField(max_length=40)),
                ("first_day", fields.DateField()),
                ("reserved_minor", fields.BigIntField(default=0)),
                ("spent_minor", fields.BigIntField(default=0)),
            ],
            options={
                "table": "budget_period",
                "app": "retourney",
                "unique_together": (("market", "brand_id", "name", "first_day"),),
                "pk_attr": "id",
                "table_description": "One budget in one month or quarter. Locked by whoever takes out of it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="BudgetReservation",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "period",
                    fields.ForeignKeyField(
                        "retourney.BudgetPeriod",
                        source_field="period_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("disclosure_id", fields.CharField(null=True, db_index=True, max_length=255)),
                ("return_id", fields.UUIDField(null=True, db_index=True)),
                ("minor", fields.BigIntField()),
                (
                    "state",
                    fields.CharEnumField(
                        description="RESERVED: RESERVED\nSPENT: SPENT\nRELEASED: RELEASED",
                        enum_type=ReservationState,
                        max_length=10,
                    ),
                ),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "budget_reservation",
                "app": "retourney",
                "unique_together": (("period", "return_id"),),
                "pk_attr": "id",
                "table_description": "Money put aside for what was told or asked for. Never deleted: it proves what was told.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Measure",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("currency", fields.CharField(max_length=3)),
                ("yardstick", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("measured_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "measure",
                "app": "retourney",
                "unique_together": (("brand", "currency"),),
                "pk_attr": "id",
                "table_description": "What the customers of a brand who pay in one currency are measured against.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="NumberSeries",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "entity",
                    fields.ForeignKeyField(
                        "retourney.LegalEntity",
                        source_field="entity_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("series", fields.CharField(max_length=24)),
                ("given", fields.BigIntField()),
            ],
            options={
                "table": "number_series",
                "app": "retourney",
                "unique_together": (("entity", "series"),),
                "pk_attr": "id",
                "table_description": "The last number given in a series: counted inside the transaction that uses it, so a number",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Order",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "market",
                    fields.ForeignKeyField(
                        "retourney.Market",
                        source_field="market_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("external_id", fields.CharField(max_length=80)),
                ("number", fields.CharField(db_index=True, max_length=80)),
                ("email", fields.CharField(null=True, max_length=254)),
                ("postcode", fields.CharField(null=True, max_length=16)),
                ("country", fields.CharField(max_length=2)),
                ("language", fields.CharField(max_length=8)),
                (
                    "channel",
                    fields.CharEnumField(
                        default=Channel.ONLINE,
                        description="ONLINE: ONLINE\nSTORE: STORE\nCLICK_AND_COLLECT_PAID_ONLINE: CLICK_AND_COLLECT_PAID_ONLINE\nSOCIAL: SOCIAL\nMARKETPLACE: MARKETPLACE\nPHONE: PHONE",
                        enum_type=Channel,
                        max_length=32,
                    ),
                ),
                (
                    "buyer",
                    fields.CharEnumField(
                        default=Buyer.CONSUMER,
                        description="CONSUMER: CONSUMER\nBUSINESS: BUSINESS",
                        enum_type=Buyer,
                        max_length=10,
                    ),
                ),
                ("currency", fields.CharField(max_length=3)),
                ("prices_include_tax", fields.BooleanField(default=True)),
                ("delivery_minor", fields.BigIntField(default=0)),
                ("delivery_tax_minor", fields.BigIntField(default=0)),
                ("delivery_tax_rate", fields.CharField(null=True, max_length=6)),
                ("express_minor", fields.BigIntField(default=0)),
                ("payment_method", fields.CharField(null=True, max_length=60)),
                ("tenders", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("disclosure", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("ordered_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "canceled_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("all_delivered", fields.BooleanField(default=False)),
                ("source", fields.CharField(max_length=20)),
                ("gift", fields.BooleanField(default=False)),
                ("gift_code", fields.CharField(null=True, unique=True, max_length=20)),
            ],
            options={
                "table": "order",
                "app": "retourney",
                "unique_together": (("brand", "external_id"),),
                "indexes": [Index(fields=["email"]), Index(fields=["customer_id", "ordered_at"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Credit",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("gift", fields.BooleanField()),
                (
                    "kind",
                    fields.CharEnumField(
                        description="GIFT_CARD: GIFT_CARD\nSTORE_CREDIT: STORE_CREDIT",
                        enum_type=CreditKind,
                        max_length=12,
                    ),
                ),
                ("currency", fields.CharField(max_length=3)),
                ("balance_minor", Balance(default=0)),
                ("code_hash", fields.CharField(null=True, unique=True, max_length=64)),
                ("last_four", fields.CharField(null=True, max_length=4)),
                (
                    "expires_at",
                    fields.DatetimeField(
                        null=True, db_index=True, auto_now=False, auto_now_add=False
                    ),
                ),
                ("issued_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "credit",
                "app": "retourney",
                "unique_together": (("order", "gift", "kind"),),
                "indexes": [
                    Index(fields=["customer_id", "currency"]),
                    Index(fields=["brand_id", "currency"]),
                ],
                "pk_attr": "id",
                "table_description": "What the shop owes one holder in goods. An order leads to at most one for its buyer and one",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Goodwill",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("gift", fields.BooleanField()),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("reason", fields.CharField(max_length=500)),
                (
                    "state",
                    fields.CharEnumField(
                        description="GIVEN: GIVEN\nHELD: HELD\nREFUSED: REFUSED",
                        enum_type=GoodwillState,
                        max_length=8,
                    ),
                ),
                ("given_by", fields.CharField(max_length=80)),
                ("given_staff_id", fields.IntField(null=True)),
                ("given_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("settled_by", fields.CharField(null=True, max_length=80)),
                ("settled_reason", fields.CharField(null=True, max_length=500)),
                ("settled_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "goodwill",
                "app": "retourney",
                "indexes": [Index(fields=["order_id"]), Index(fields=["state", "given_at"])],
                "pk_attr": "id",
                "table_description": "Credit that somebody gave without owing it. Held: a second person has to say yes.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Outbox",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("name", fields.CharField(max_length=60)),
                ("is_event", fields.BooleanField()),
                ("body", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("return_id", fields.UUIDField(null=True)),
                ("sequence", fields.IntField(null=True)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("position", fields.BigIntField(null=True, unique=True)),
                ("done", fields.BooleanField(default=False)),
                ("attempts", fields.IntField(default=0)),
                ("next_try_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "outbox",
                "app": "retourney",
                "unique_together": (("return_id", "sequence"),),
                "indexes": [
                    Index(fields=["is_event", "position"]),
                    Index(fields=["done", "next_try_at"]),
                ],
                "pk_attr": "id",
                "table_description": "One row per event or chore, written in the same transaction as the change it tells of.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="OwnReason",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("reason", fields.CharField(max_length=40)),
                ("own", fields.CharField(db_default="", max_length=40)),
                ("names", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("goods", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("category", fields.CharField(null=True, max_length=80)),
                ("retired", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "own_reason",
                "app": "retourney",
                "unique_together": (("brand", "reason", "own"),),
                "pk_attr": "id",
                "table_description": "What a brand says of a reason: another name for one of ours, or a finer one below it. Rows",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Parcel",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("code", fields.CharField(unique=True, max_length=80)),
                ("carrier", fields.CharField(null=True, max_length=40)),
                ("announced", fields.BooleanField(default=True)),
                (
                    "state",
                    fields.CharEnumField(
                        default=ParcelState.EXPECTED,
                        description="EXPECTED: EXPECTED\nARRIVED: ARRIVED\nOPEN: OPEN\nDONE: DONE",
                        enum_type=ParcelState,
                        max_length=12,
                    ),
                ),
                (
                    "tracking",
                    fields.CharEnumField(
                        default=TrackingStatus.LABEL_CREATED,
                        description="LABEL_CREATED: LABEL_CREATED\nHANDED_OVER: HANDED_OVER\nIN_TRANSIT: IN_TRANSIT\nDELAYED: DELAYED\nLOST: LOST\nDELIVERED: DELIVERED",
                        enum_type=TrackingStatus,
                        max_length=16,
                    ),
                ),
                (
                    "handed_over_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("arrived_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("done_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("due_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("priority", fields.IntField(db_default=0)),
                ("weight_grams", fields.IntField(null=True)),
                ("leased_by", fields.CharField(null=True, max_length=80)),
                ("leased_staff_id", fields.IntField(null=True)),
                ("bench", fields.CharField(null=True, max_length=40)),
                (
                    "leased_until",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "parcel",
                "app": "retourney",
                "indexes": [Index(fields=["state", "due_at"])],
                "pk_attr": "id",
                "table_description": "What arrives at the dock. It may hold items of several returns, or be unannounced.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Label",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("return_id", fields.UUIDField(db_index=True)),
                (
                    "parcel",
                    fields.ForeignKeyField(
                        "retourney.Parcel",
                        source_field="parcel_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "method",
                    fields.CharEnumField(
                        description="PARCEL_SHOP: PARCEL_SHOP\nLOCKER: LOCKER\nHOME_PICKUP: HOME_PICKUP\nIN_STORE: IN_STORE\nCURBSIDE: CURBSIDE\nOWN_CARRIER: OWN_CARRIER",
                        enum_type=ReturnMethod,
                        max_length=16,
                    ),
                ),
                ("carrier", fields.CharField(max_length=40)),
                ("fee_minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("voided_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "label",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "A way back that was chosen: what the customer shows, prints or sticks on.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PeriodLock",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "entity",
                    fields.ForeignKeyField(
                        "retourney.LegalEntity",
                        source_field="entity_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("until", fields.DateField()),
                ("by", fields.CharField(max_length=80)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "period_lock",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "Somebody closed the books up to a day. Which day counts stands at the entity, too.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PlateBlock",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("bench", fields.CharField(max_length=40)),
                ("given_to", fields.CharField(max_length=80)),
                ("given_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "plate_block",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "A hundred plate numbers that a bench was given, so that it can print without a network.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PointsPosting",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("booking", fields.UUIDField()),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="EARNED: EARNED\nTAKEN_BACK: TAKEN_BACK\nSLOW_BONUS: SLOW_BONUS\nCONSOLIDATED_BONUS: CONSOLIDATED_BONUS\nREDEEMED: REDEEMED",
                        enum_type=PointsKind,
                        max_length=20,
                    ),
                ),
                (
                    "account",
                    fields.CharEnumField(
                        description="BALANCE: BALANCE\nISSUED: ISSUED\nBONUSES: BONUSES\nREDEEMED: REDEEMED\nFORGIVEN: FORGIVEN",
                        enum_type=PointsAccount,
                        max_length=12,
                    ),
                ),
                ("points", fields.BigIntField()),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("return_id", fields.UUIDField(null=True)),
                ("reference", fields.CharField(null=True, max_length=80)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "points_posting",
                "app": "retourney",
                "unique_together": (("booking", "account"), ("return_id", "kind", "account")),
                "indexes": [Index(fields=["customer_id", "at"])],
                "pk_attr": "id",
                "table_description": "One side of a booking of points. The postings of one booking sum to zero. Never changed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Policy",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "market",
                    fields.ForeignKeyField(
                        "retourney.Market",
                        source_field="market_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField()),
                ("text", fields.TextField(unique=False)),
                ("document", fields.TextField(unique=False)),
                ("valid_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("drafted_by", fields.CharField(max_length=80)),
                ("published_by", fields.CharField(max_length=80)),
                ("published_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("seal", fields.CharField(max_length=40)),
            ],
            options={
                "table": "policy",
                "app": "retourney",
                "unique_together": (("market", "version"),),
                "pk_attr": "id",
                "table_description": "One version of a market's policy. Never changed once published: a new one takes over.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PolicyDraft",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "market",
                    fields.ForeignKeyField(
                        "retourney.Market",
                        source_field="market_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("text", fields.TextField(unique=False)),
                ("document", fields.TextField(unique=False)),
                ("drafted_by", fields.CharField(max_length=80)),
                ("drafted_by_owner", fields.CharField(max_length=120)),
                ("drafted_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "published",
                    fields.ForeignKeyField(
                        "retourney.Policy",
                        source_field="published_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
            ],
            options={
                "table": "policy_draft",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "A policy that waits for a second person. An edit is a new draft, so each stays as it was.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Product",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("sku", fields.CharField(max_length=80)),
                ("style", fields.CharField(null=True, max_length=80)),
                ("gtin", fields.CharField(null=True, db_index=True, max_length=14)),
                ("title", fields.CharField(max_length=200)),
                ("options", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                (
                    "group",
                    fields.CharEnumField(
                        default=ProductGroup.OTHER,
                        description="FASHION: FASHION\nHOME: HOME\nELECTRONICS: ELECTRONICS\nOTHER: OTHER",
                        enum_type=ProductGroup,
                        max_length=20,
                    ),
                ),
                ("category", fields.CharField(null=True, max_length=80)),
                ("legal_category", fields.CharField(default="ORDINARY", max_length=40)),
                ("meant_to_last_longer", fields.BooleanField(default=False)),
                ("image_url", fields.CharField(null=True, max_length=500)),
                ("prices", fields.JSONField(default=dict, encoder=JSON_DUMPS, decoder=loads)),
                ("weight_grams", fields.IntField(null=True)),
                ("cn_code", fields.CharField(null=True, max_length=8)),
                ("supplier", fields.CharField(null=True, max_length=80)),
                ("maker", fields.CharField(null=True, max_length=80)),
                ("media", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={
                "table": "product",
                "app": "retourney",
                "unique_together": (("brand", "sku"),),
                "indexes": [Index(fields=["brand_id", "style"])],
                "pk_attr": "id",
                "table_description": "One variant: what can be scanned, sold and returned.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Likeness",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "product",
                    fields.ForeignKeyField(
                        "retourney.Product",
                        source_field="product_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("taste", fields.BinaryField()),
                ("together", fields.BinaryField()),
                ("viewed", fields.BinaryField()),
                ("sells", fields.FloatField()),
                ("learned_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "likeness",
                "app": "retourney",
                "unique_together": (("product",),),
                "indexes": [Index(fields=["brand_id", "sells"])],
                "pk_attr": "id",
                "table_description": "What goes with one product, as it was last learned: packed neighbours, see `packing`.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="OrderLine",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("number", fields.IntField()),
                (
                    "product",
                    fields.ForeignKeyField(
                        "retourney.Product",
                        source_field="product_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("quantity", fields.IntField()),
                ("paid_minor", fields.BigIntField()),
                ("tax_minor", fields.BigIntField(default=0)),
                ("tax_rate", fields.CharField(null=True, max_length=6)),
                ("duties_minor", fields.BigIntField(db_default=0)),
                ("discount_minor", fields.BigIntField(default=0)),
                ("on_sale", fields.BooleanField(default=False)),
                ("canceled_quantity", fields.IntField(default=0)),
                ("reduced", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                (
                    "repaired_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("days_in_repair", fields.IntField(db_default=0)),
                ("serials", fields.TextField(null=True, unique=False)),
                ("batch", fields.CharField(null=True, max_length=40)),
            ],
            options={
                "table": "order_line",
                "app": "retourney",
                "unique_together": (("order", "number"),),
                "indexes": [Index(fields=["product_id"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PastReturn",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("external_id", fields.CharField(max_length=120)),
                (
                    "line",
                    fields.ForeignKeyField(
                        "retourney.OrderLine",
                        source_field="line_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "product",
                    fields.ForeignKeyField(
                        "retourney.Product",
                        source_field="product_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("quantity", fields.IntField()),
                ("amount_minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("returned_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "past_return",
                "app": "retourney",
                "unique_together": (("brand", "external_id"),),
                "indexes": [Index(fields=["line_id"]), Index(fields=["order_id"])],
                "pk_attr": "id",
                "table_description": "A return from before Retourney, as the shop imported it: a fact, never a live case.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Return",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("rma", fields.CharField(unique=True, max_length=20)),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "authorization",
                    fields.CharEnumField(
                        description="REQUESTED: REQUESTED\nAPPROVED: APPROVED\nDECLINED: DECLINED",
                        enum_type=Authorization,
                        max_length=12,
                    ),
                ),
                (
                    "decline_reason",
                    fields.CharEnumField(
                        null=True,
                        description="FINAL_SALE: FINAL_SALE\nRETURN_PERIOD_ENDED: RETURN_PERIOD_ENDED\nOTHER: OTHER",
                        enum_type=ReturnDeclineReason,
                        max_length=24,
                    ),
                ),
                ("decline_note", fields.CharField(null=True, max_length=500)),
                (
                    "resolution",
                    fields.CharEnumField(
                        description="ORIGINAL_PAYMENT_METHOD: ORIGINAL_PAYMENT_METHOD\nSTORE_CREDIT: STORE_CREDIT\nEXCHANGE: EXCHANGE\nREPLACEMENT: REPLACEMENT\nREPAIR: REPAIR\nKEEP_ITEM: KEEP_ITEM",
                        enum_type=Resolution,
                        max_length=32,
                    ),
                ),
                ("gift", fields.BooleanField(default=False)),
                ("complaint", fields.BooleanField(db_default=False)),
                (
                    "method",
                    fields.CharEnumField(
                        description="PARCEL_SHOP: PARCEL_SHOP\nLOCKER: LOCKER\nHOME_PICKUP: HOME_PICKUP\nIN_STORE: IN_STORE\nCURBSIDE: CURBSIDE\nOWN_CARRIER: OWN_CARRIER",
                        enum_type=ReturnMethod,
                        max_length=16,
                    ),
                ),
                ("carrier", fields.CharField(max_length=40)),
                ("fee_minor", fields.BigIntField(default=0)),
                ("currency", fields.CharField(max_length=3)),
                ("language", fields.CharField(max_length=8)),
                ("requested_by", fields.CharField(max_length=80)),
                (
                    "requested_at",
                    fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "send_back_by",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("reminded", fields.IntField(db_default=0)),
                ("extended_by", fields.CharField(null=True, max_length=80)),
                ("extended_why", fields.CharField(null=True, max_length=500)),
                (
                    "refund_due_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("closed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                (
                    "reopened_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("reopened_by", fields.CharField(null=True, max_length=80)),
                ("reopen_reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "return",
                "app": "retourney",
                "indexes": [Index(fields=["order_id"])],
                "pk_attr": "id",
                "table_description": "One customer's wish to send units back. The aggregate: lock it before its items.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Complaint",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "of",
                    fields.ForeignKeyField(
                        "retourney.Return",
                        source_field="of_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="DAMAGED: DAMAGED\nWRONG_ITEM: WRONG_ITEM\nMISSING: MISSING",
                        enum_type=ComplaintKind,
                        max_length=12,
                    ),
                ),
                (
                    "wish",
                    fields.CharEnumField(
                        description="MONEY: MONEY\nREPLACEMENT: REPLACEMENT",
                        enum_type=ComplaintWish,
                        max_length=12,
                    ),
                ),
                ("photos", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                (
                    "made_at",
                    fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "decision",
                    fields.CharEnumField(
                        null=True,
                        description="REFUND: REFUND\nREDUCE: REDUCE\nREPLACE: REPLACE\nSEND_BACK: SEND_BACK\nREFUSE: REFUSE",
                        enum_type=ComplaintDecision,
                        max_length=10,
                    ),
                ),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("staff_id", fields.IntField(null=True)),
                ("decided_by", fields.CharField(null=True, max_length=80)),
                ("decided_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "complaint",
                "app": "retourney",
                "unique_together": (("of",),),
                "pk_attr": "id",
                "table_description": "Why units of an order are not as they were sold, for a person to decide about. The units are",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ReturnAlert",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "brand",
                    fields.ForeignKeyField(
                        "retourney.Brand",
                        source_field="brand_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="PRODUCT: PRODUCT\nREASON: REASON\nSIZE: SIZE\nBATCH: BATCH",
                        enum_type=AlertKind,
                        max_length=8,
                    ),
                ),
                ("style", fields.CharField(max_length=80)),
                ("title", fields.CharField(max_length=200)),
                ("name", fields.CharField(max_length=80)),
                ("first_day", fields.DateField()),
                ("counted_on", fields.DateField()),
                ("cases", fields.IntField()),
                ("expected", fields.FloatField()),
                ("sold", fields.IntField()),
                ("once_in_years", fields.FloatField()),
                ("reason", fields.CharField(max_length=40)),
                (
                    "suggested",
                    fields.CharEnumField(
                        description="ADVISE_SIZE_UP: ADVISE_SIZE_UP\nADVISE_SIZE_DOWN: ADVISE_SIZE_DOWN\nADD_SIZE_CHART: ADD_SIZE_CHART\nSHOW_TRUE_COLOUR: SHOW_TRUE_COLOUR\nDESCRIBE_BETTER: DESCRIBE_BETTER\nASK_VENDOR: ASK_VENDOR\nPACK_BETTER: PACK_BETTER\nCHECK_PICKING: CHECK_PICKING\nSTOP_SALE: STOP_SALE\nLOOK_INTO_IT: LOOK_INTO_IT",
                        enum_type=ProductAction,
                        max_length=20,
                    ),
                ),
                (
                    "raised_at",
                    fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "state",
                    fields.CharEnumField(
                        default=AlertState.OPEN,
                        description="OPEN: OPEN\nSEEN: SEEN\nACTED: ACTED\nNOT_NOW: NOT_NOW",
                        enum_type=AlertState,
                        max_length=8,
                    ),
                ),
                (
                    "done",
                    fields.CharEnumField(
                        null=True,
                        description="ADVISE_SIZE_UP: ADVISE_SIZE_UP\nADVISE_SIZE_DOWN: ADVISE_SIZE_DOWN\nADD_SIZE_CHART: ADD_SIZE_CHART\nSHOW_TRUE_COLOUR: SHOW_TRUE_COLOUR\nDESCRIBE_BETTER: DESCRIBE_BETTER\nASK_VENDOR: ASK_VENDOR\nPACK_BETTER: PACK_BETTER\nCHECK_PICKING: CHECK_PICKING\nSTOP_SALE: STOP_SALE\nLOOK_INTO_IT: LOOK_INTO_IT",
                        enum_type=ProductAction,
                        max_length=20,
                    ),
                ),
                ("note", fields.CharField(null=True, max_length=500)),
                ("by", fields.CharField(null=True, max_length=80)),
                ("closed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "return_alert",
                "app": "retourney",
                "indexes": [Index(fields=["brand_id", "style", "kind"])],
                "pk_attr": "id",
                "table_description": "More of something came back than chance would have. Told once, until a person closes it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ReturnItem",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "of",
                    fields.ForeignKeyField(
                        "retourney.Return",
                        source_field="of_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "line",
                    fields.ForeignKeyField(
                        "retourney.OrderLine",
                        source_field="line_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("unit", fields.IntField()),
                ("parcel_id", fields.UUIDField(null=True, db_index=True)),
                ("reason", fields.CharField(null=True, max_length=40)),
                ("own_reason", fields.CharField(null=True, max_length=40)),
                ("note", fields.CharField(null=True, max_length=1000)),
                ("answers", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("suggested", fields.CharField(null=True, max_length=130)),
                (
                    "reception",
                    fields.CharEnumField(
                        default=Reception.AWAITING,
                        description="AWAITING: AWAITING\nIN_TRANSIT: IN_TRANSIT\nRECEIVED: RECEIVED\nMISSING: MISSING\nLOST_IN_TRANSIT: LOST_IN_TRANSIT\nWRONG_ITEM: WRONG_ITEM\nKEPT: KEPT\nREDUCED: REDUCED\nEXPIRED: EXPIRED\nCANCELED: CANCELED\nSENT_BACK: SENT_BACK",
                        enum_type=Reception,
                        max_length=16,
                    ),
                ),
                (
                    "acceptance",
                    fields.CharEnumField(
                        default=Acceptance.PENDING,
                        description="PENDING: PENDING\nACCEPTED: ACCEPTED\nREJECTED: REJECTED\nMANUAL_INTERVENTION_REQUIRED: MANUAL_INTERVENTION_REQUIRED",
                        enum_type=Acceptance,
                        max_length=32,
                    ),
                ),
                (
                    "refund",
                    fields.CharEnumField(
                        default=RefundState.NONE,
                        description="NONE: NONE\nGRANTED: GRANTED\nHELD: HELD\nPENDING: PENDING\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED",
                        enum_type=RefundState,
                        max_length=12,
                    ),
                ),
                ("round", fields.IntField(default=0)),
                ("paid_minor", fields.BigIntField()),
                ("tax_minor", fields.BigIntField(default=0)),
                ("tax_rate", fields.CharField(null=True, max_length=6)),
                ("duties_minor", fields.BigIntField(db_default=0)),
                ("reduced_minor", fields.BigIntField(db_default=0)),
                ("kept_percent", fields.IntField(null=True)),
                ("currency", fields.CharField(max_length=3)),
                ("terms", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                (
                    "received_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("to_repair", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "return_item",
                "app": "retourney",
                "indexes": [
                    Index(fields=["line_id", "unit"]),
                    Index(fields=["of_id"]),
                    Index(fields=["acceptance", "reception"]),
                ],
                "pk_attr": "id",
                "table_description": "One unit coming back, with its three axes: goods, judgement, money.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Appeal",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("round", fields.IntField()),
                ("words", fields.CharField(max_length=1000)),
                ("made_by", fields.CharField(max_length=80)),
                ("made_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "outcome",
                    fields.CharEnumField(
                        null=True,
                        description="STANDS: STANDS\nCORRECTED: CORRECTED",
                        enum_type=AppealOutcome,
                        max_length=10,
                    ),
                ),
                ("reply", fields.CharField(null=True, max_length=500)),
                ("answered_by", fields.CharField(null=True, max_length=80)),
                (
                    "answered_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "appeal",
                "app": "retourney",
                "unique_together": (("item", "round"),),
                "indexes": [Index(fields=["outcome", "made_at"])],
                "pk_attr": "id",
                "table_description": "A customer does not agree with what was judged of an item in a round.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Approval",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("decision", fields.CharField(max_length=64)),
                ("asked_staff_id", fields.IntField(null=True)),
                ("staff_id", fields.IntField()),
                ("approved_by", fields.CharField(max_length=80)),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("approved_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("used_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "approval",
                "app": "retourney",
                "indexes": [Index(fields=["item_id"])],
                "pk_attr": "id",
                "table_description": "A second person agreed at the bench to one verdict of one item: by a grader's session and the",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Correction",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("round", fields.IntField()),
                ("reason", fields.CharField(max_length=500)),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("staff_id", fields.IntField(null=True)),
                ("corrected_by", fields.CharField(max_length=80)),
                ("corrected_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "correction",
                "app": "retourney",
                "unique_together": (("item", "round"),),
                "pk_attr": "id",
                "table_description": "What was judged of an item in a round, taken back: by whom and why. What it said stays.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DifferenceNote",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="PAID_WITHOUT_GOODS: PAID_WITHOUT_GOODS\nGOODS_WITHOUT_REFUND: GOODS_WITHOUT_REFUND\nGRANTED_NOT_SENT: GRANTED_NOT_SENT\nPENDING_TOO_LONG: PENDING_TOO_LONG\nFAILED: FAILED\nAMOUNT_DIFFERS: AMOUNT_DIFFERS\nPAID_OUTSIDE: PAID_OUTSIDE\nHELD: HELD\nOVERDUE: OVERDUE\nGAVE_TOO_MUCH: GAVE_TOO_MUCH\nCLAIM_UNPAID: CLAIM_UNPAID\nOWED_TO_CUSTOMER: OWED_TO_CUSTOMER",
                        enum_type=Difference,
                        max_length=24,
                    ),
                ),
                ("note", fields.CharField(max_length=500)),
                ("by", fields.CharField(max_length=80)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "difference_note",
                "app": "retourney",
                "indexes": [Index(fields=["item_id"])],
                "pk_attr": "id",
                "table_description": "What a person found out about a difference that reconciliation shows. Never changed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Find",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "parcel",
                    fields.ForeignKeyField(
                        "retourney.Parcel",
                        source_field="parcel_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("code", fields.CharField(max_length=80)),
                ("note", fields.CharField(null=True, max_length=1000)),
                ("recorded_by", fields.CharField(max_length=80)),
                ("recorded_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("place", fields.CharField(null=True, max_length=40)),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("tied_by", fields.CharField(null=True, max_length=80)),
                ("tied_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "find",
                "app": "retourney",
                "indexes": [Index(fields=["parcel_id"]), Index(fields=["tied_at"])],
                "pk_attr": "id",
                "table_description": "A thing at the bench that is not (yet) tied to a unit.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Inspection",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("round", fields.IntField(default=0)),
                (
                    "grade",
                    fields.CharEnumField(
                        null=True,
                        description="A: A\nB: B\nC: C\nD: D\nE: E",
                        enum_type=Grade,
                        max_length=1,
                    ),
                ),
                (
                    "finding",
                    fields.CharEnumField(
                        null=True,
                        description="INCORRECT_ITEM: INCORRECT_ITEM\nMISSING: MISSING\nEMPTY: EMPTY",
                        enum_type=Finding,
                        max_length=16,
                    ),
                ),
                (
                    "disposition",
                    fields.CharEnumField(
                        description="RESTOCK: RESTOCK\nREFURBISH: REFURBISH\nOUTLET: OUTLET\nRETURN_TO_VENDOR: RETURN_TO_VENDOR\nDONATE: DONATE\nRECYCLE: RECYCLE\nDESTROY: DESTROY\nQUARANTINE: QUARANTINE",
                        enum_type=Disposition,
                        max_length=16,
                    ),
                ),
                ("answers", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("faulty", fields.BooleanField(default=False)),
                ("note", fields.CharField(null=True, max_length=1000)),
                ("serial", fields.CharField(null=True, max_length=40)),
                ("weight_grams", fields.IntField(null=True)),
                (
                    "derogation",
                    fields.CharEnumField(
                        null=True,
                        description="DANGEROUS: DANGEROUS\nNOT_COMPLIANT: NOT_COMPLIANT\nINFRINGES_RIGHTS: INFRINGES_RIGHTS\nLICENCE_EXPIRED: LICENCE_EXPIRED\nLOGO_NOT_REMOVABLE: LOGO_NOT_REMOVABLE\nDAMAGED: DAMAGED\nDEFECT: DEFECT\nDONATION_REJECTED: DONATION_REJECTED\nNO_RECIPIENT: NO_RECIPIENT\nNO_RECIPIENT_AFTER_REUSE: NO_RECIPIENT_AFTER_REUSE",
                        enum_type=Derogation,
                        max_length=24,
                    ),
                ),
                ("evidence", fields.CharField(null=True, max_length=500)),
                ("evidence_words", fields.CharField(null=True, max_length=500)),
                ("expected_value_minor", fields.BigIntField()),
                ("staff_id", fields.IntField(null=True)),
                ("inspected_by", fields.CharField(max_length=80)),
                ("inspected_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("recorded_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "inspection",
                "app": "retourney",
                "unique_together": (("item", "round"),),
                "indexes": [Index(fields=["staff_id", "inspected_at"])],
                "pk_attr": "id",
                "table_description": "The verdict on one item: a grade or a finding, and where it goes.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ItemDecision",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("round", fields.IntField(default=0)),
                (
                    "decision",
                    fields.CharEnumField(
                        description="REFUND: REFUND\nREFUSE: REFUSE",
                        enum_type=Decision,
                        max_length=8,
                    ),
                ),
                ("reason", fields.CharField(max_length=500)),
                ("staff_id", fields.IntField(null=True)),
                ("decided_by", fields.CharField(max_length=80)),
                ("decided_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "item_decision",
                "app": "retourney",
                "unique_together": (("item", "round"),),
                "pk_attr": "id",
                "table_description": "What a person decided about an item that was missing, wrong or lost, and why.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Photo",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "side",
                    fields.CharEnumField(
                        description="CUSTOMER: CUSTOMER\nBENCH: BENCH",
                        enum_type=PhotoSide,
                        max_length=10,
                    ),
                ),
                (
                    "state",
                    fields.CharEnumField(
                        default=PhotoState.AWAITED,
                        description="AWAITED: AWAITED\nKEPT: KEPT\nUNREADABLE: UNREADABLE",
                        enum_type=PhotoState,
                        max_length=10,
                    ),
                ),
                ("bytes", fields.IntField()),
                ("upload_token", fields.CharField(unique=True, max_length=64)),
                ("path", fields.CharField(unique=True, max_length=64)),
                ("width", fields.IntField(null=True)),
                ("height", fields.IntField(null=True)),
                ("marks", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("by", fields.CharField(max_length=80)),
                ("added_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("kept_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "photo",
                "app": "retourney",
                "indexes": [Index(fields=["item_id"]), Index(fields=["state", "added_at"])],
                "pk_attr": "id",
                "table_description": "One picture of one item. Its row comes first, what is sent is added up until it is whole.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PhotoInvitation",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("token", fields.CharField(unique=True, max_length=64)),
                (
                    "side",
                    fields.CharEnumField(
                        description="CUSTOMER: CUSTOMER\nBENCH: BENCH",
                        enum_type=PhotoSide,
                        max_length=10,
                    ),
                ),
                ("by", fields.CharField(max_length=80)),
                ("good_until", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "photo_invitation",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "An address that a phone opens to add photos of one item.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Plate",
            fields=[
                (
                    "number",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "container",
                    fields.ForeignKeyField(
                        "retourney.Container",
                        source_field="container_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("placed_by", fields.CharField(null=True, max_length=80)),
                ("placed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "plate",
                "app": "retourney",
                "unique_together": (("item",),),
                "pk_attr": "number",
                "table_description": "The license plate of a piece that left the bench, and where it lies.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Recheck",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("round", fields.IntField()),
                ("asked_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "grade",
                    fields.CharEnumField(
                        null=True,
                        description="A: A\nB: B\nC: C\nD: D\nE: E",
                        enum_type=Grade,
                        max_length=1,
                    ),
                ),
                ("staff_id", fields.IntField(null=True)),
                ("graded_by", fields.CharField(null=True, max_length=80)),
                ("graded_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "recheck",
                "app": "retourney",
                "unique_together": (("item", "round"),),
                "indexes": [Index(fields=["graded_at"])],
                "pk_attr": "id",
                "table_description": "A verdict that was drawn to be graded once more, blind, by somebody else.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Refund",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "of",
                    fields.ForeignKeyField(
                        "retourney.Return",
                        source_field="of_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("order_id", fields.BigIntField(db_index=True)),
                (
                    "state",
                    fields.CharEnumField(
                        description="NONE: NONE\nGRANTED: GRANTED\nHELD: HELD\nPENDING: PENDING\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED",
                        enum_type=RefundState,
                        max_length=12,
                    ),
                ),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("fee_minor", fields.BigIntField(default=0)),
                ("outbound_minor", fields.BigIntField(default=0)),
                ("bonus_minor", fields.BigIntField(default=0)),
                ("exchanged_minor", fields.BigIntField(default=0)),
                ("breakdown", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("hold_reason", fields.CharField(null=True, max_length=200)),
                ("held_by", fields.CharField(null=True, max_length=80)),
                ("early", fields.BooleanField(default=False)),
                ("over_minor", fields.BigIntField(default=0)),
                (
                    "excess",
                    fields.CharEnumField(
                        null=True,
                        description="FORGIVEN: FORGIVEN\nCLAIMED: CLAIMED",
                        enum_type=Excess,
                        max_length=10,
                    ),
                ),
                ("excess_reason", fields.CharField(null=True, max_length=500)),
                ("excess_by", fields.CharField(null=True, max_length=80)),
                ("excess_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("granted_by", fields.CharField(max_length=80)),
                ("granted_staff_id", fields.IntField(null=True)),
                ("granted_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("released_by", fields.CharField(null=True, max_length=80)),
                (
                    "released_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("release_reason", fields.CharField(null=True, max_length=500)),
                ("owed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("settled_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "refund",
                "app": "retourney",
                "unique_together": (("item",),),
                "indexes": [Index(fields=["of_id"]), Index(fields=["state", "granted_at"])],
                "pk_attr": "id",
                "table_description": "What is given back for one unit. One per item: the unique index holds it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CreditNote",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "entity",
                    fields.ForeignKeyField(
                        "retourney.LegalEntity",
                        source_field="entity_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="CREDIT_NOTE: CREDIT_NOTE\nDEBIT_NOTE: DEBIT_NOTE",
                        enum_type=DocumentKind,
                        max_length=12,
                    ),
                ),
                ("series", fields.CharField(max_length=24)),
                ("serial", fields.BigIntField()),
                ("number", fields.CharField(max_length=40)),
                (
                    "refund",
                    fields.ForeignKeyField(
                        "retourney.Refund",
                        source_field="refund_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("order_id", fields.BigIntField(db_index=True)),
                ("booking", fields.UUIDField(unique=True)),
                ("issued_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("issued_on", fields.DateField()),
                ("token", fields.CharField(unique=True, max_length=64)),
                ("content", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={
                "table": "credit_note",
                "app": "retourney",
                "unique_together": (("entity", "series", "serial"), ("entity", "number")),
                "indexes": [Index(fields=["refund_id"]), Index(fields=["issued_at", "id"])],
                "pk_attr": "id",
                "table_description": "A credit note, or the debit note that takes one back. Never changed, never deleted.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Payout",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "refund",
                    fields.ForeignKeyField(
                        "retourney.Refund",
                        source_field="refund_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("order_id", fields.BigIntField(db_index=True)),
                ("tender", fields.IntField(null=True)),
                (
                    "kind",
                    fields.CharEnumField(
                        null=True,
                        description="CARD: CARD\nWALLET: WALLET\nBANK_TRANSFER: BANK_TRANSFER\nPAY_LATER: PAY_LATER\nCASH: CASH\nGIFT_CARD: GIFT_CARD\nSTORE_CREDIT: STORE_CREDIT\nOTHER: OTHER",
                        enum_type=TenderKind,
                        max_length=20,
                    ),
                ),
                ("label", fields.CharField(null=True, max_length=60)),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                (
                    "state",
                    fields.CharEnumField(
                        default=RefundState.GRANTED,
                        description="NONE: NONE\nGRANTED: GRANTED\nHELD: HELD\nPENDING: PENDING\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED",
                        enum_type=RefundState,
                        max_length=12,
                    ),
                ),
                ("attempt", fields.IntField(default=0)),
                ("reference", fields.CharField(null=True, db_index=True, max_length=120)),
                ("asked_of", fields.CharField(null=True, max_length=20)),
                ("asked_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("by_hand", fields.BooleanField(db_default=False)),
                ("exported_in", fields.CharField(null=True, db_index=True, max_length=35)),
                ("failure", fields.CharField(null=True, max_length=200)),
                ("settled_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "payout",
                "app": "retourney",
                "indexes": [Index(fields=["refund_id"])],
                "pk_attr": "id",
                "table_description": "The part of a refund that one tender gets. GRANTED: nobody has been asked to pay it yet.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CreditMovement",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "credit",
                    fields.ForeignKeyField(
                        "retourney.Credit",
                        source_field="credit_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="ISSUED: ISSUED\nREDEEMED: REDEEMED\nREVERSED: REVERSED\nEXPIRED: EXPIRED\nADJUSTED: ADJUSTED",
                        enum_type=MovementKind,
                        max_length=10,
                    ),
                ),
                ("minor", fields.BigIntField()),
                ("redemption", fields.UUIDField(null=True)),
                (
                    "payout",
                    fields.ForeignKeyField(
                        "retourney.Payout",
                        source_field="payout_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("reference", fields.CharField(null=True, db_index=True, max_length=80)),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("by", fields.CharField(max_length=80)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "credit_movement",
                "app": "retourney",
                "unique_together": (("payout",), ("redemption", "credit", "kind")),
                "indexes": [Index(fields=["credit_id", "at"])],
                "pk_attr": "id",
                "table_description": "What came onto a credit or went from it. Its id is that of its booking. Never changed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Posting",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("booking", fields.UUIDField(db_index=True)),
                (
                    "refund",
                    fields.ForeignKeyField(
                        "retourney.Refund",
                        source_field="refund_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("order_id", fields.BigIntField(db_index=True)),
                (
                    "account",
                    fields.CharEnumField(
                        description="SALES_RETURNS: SALES_RETURNS\nDUTIES: DUTIES\nDELIVERY_RETURNS: DELIVERY_RETURNS\nRETURN_FEES: RETURN_FEES\nDIMINISHED_VALUE: DIMINISHED_VALUE\nOUTPUT_TAX: OUTPUT_TAX\nCUSTOMER_CLAIMS: CUSTOMER_CLAIMS\nCLAIMS_WRITTEN_OFF: CLAIMS_WRITTEN_OFF\nVOUCHERS: VOUCHERS\nCREDIT_BONUSES: CREDIT_BONUSES\nGOODWILL: GOODWILL\nCREDIT_REDEEMED: CREDIT_REDEEMED\nCREDIT_EXPIRED: CREDIT_EXPIRED\nCREDIT_ADJUSTED: CREDIT_ADJUSTED\nEXCHANGES: EXCHANGES\nREFUNDS_PAYABLE: REFUNDS_PAYABLE\nBANK: BANK",
                        enum_type=Account,
                        max_length=20,
                    ),
                ),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("tax_rate", fields.CharField(null=True, max_length=6)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("booked_on", fields.DateField(db_index=True)),
                ("belongs_on", fields.DateField(null=True)),
            ],
            options={
                "table": "posting",
                "app": "retourney",
                "indexes": [Index(fields=["refund_id"])],
                "pk_attr": "id",
                "table_description": "One side of a booking. The postings of one booking sum to zero. Never changed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Repair",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("return_id", fields.UUIDField(db_index=True)),
                (
                    "state",
                    fields.CharEnumField(
                        default=RepairState.REQUESTED,
                        description="REQUESTED: REQUESTED\nWAITING: WAITING\nSTARTED: STARTED\nDONE: DONE\nIMPOSSIBLE: IMPOSSIBLE\nSENT_BACK: SENT_BACK\nENDED: ENDED",
                        enum_type=RepairState,
                        max_length=12,
                    ),
                ),
                ("requested_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("extends_until", fields.DateField(null=True)),
                ("started_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("done_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("note", fields.CharField(null=True, max_length=500)),
                ("worked_by", fields.CharField(null=True, max_length=80)),
                ("late_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                (
                    "sent_back_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("tracking", fields.CharField(null=True, max_length=80)),
                ("ended_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                (
                    "why_ended",
                    fields.CharEnumField(
                        null=True,
                        description="MONEY: MONEY\nREPLACEMENT: REPLACEMENT\nNOT_RETURNED: NOT_RETURNED",
                        enum_type=WhyEnded,
                        max_length=12,
                    ),
                ),
            ],
            options={
                "table": "repair",
                "app": "retourney",
                "unique_together": (("item",),),
                "indexes": [Index(fields=["state", "requested_at"])],
                "pk_attr": "id",
                "table_description": "One unit that is faulty and is to go back to the customer as it should have been.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ReturnRating",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "of",
                    fields.ForeignKeyField(
                        "retourney.Return",
                        source_field="of_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("score", fields.IntField()),
                ("words", fields.CharField(null=True, max_length=1000)),
                ("at", fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "return_rating",
                "app": "retourney",
                "unique_together": (("of",),),
                "pk_attr": "id",
                "table_description": "What a customer thought of a return, asked once after it. One per return.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ReturnedUnit",
            fields=[
                (
                    "refund_id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("return_id", fields.UUIDField()),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "line",
                    fields.ForeignKeyField(
                        "retourney.OrderLine",
                        source_field="line_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("reason", fields.CharField(null=True, max_length=40)),
                ("counts", fields.BooleanField()),
                ("goods_minor", fields.BigIntField()),
                ("slow", fields.BooleanField()),
                ("consolidated", fields.BooleanField()),
                ("returned_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "returned_unit",
                "app": "retourney",
                "indexes": [
                    Index(fields=["customer_id"]),
                    Index(fields=["order_id"]),
                    Index(fields=["line_id"]),
                ],
                "pk_attr": "refund_id",
                "table_description": "A unit that came back and was paid for, as the refund told it: one row per refund.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SetOff",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("price_minor", fields.BigIntField(null=True)),
                ("paid_minor", fields.BigIntField(default=0)),
                ("given", fields.BooleanField(default=False)),
            ],
            options={
                "table": "set_off",
                "app": "retourney",
                "unique_together": (("item",),),
                "pk_attr": "id",
                "table_description": "Other goods are wanted for this unit: its value pays for them. The row goes when they are not",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Settlement",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "debt",
                    fields.ForeignKeyField(
                        "retourney.Debt",
                        source_field="debt_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "how",
                    fields.CharEnumField(
                        description="PAID: PAID\nWRITTEN_OFF: WRITTEN_OFF",
                        enum_type=Settling,
                        max_length=12,
                    ),
                ),
                ("minor", fields.BigIntField()),
                ("note", fields.CharField(max_length=500)),
                ("by", fields.CharField(max_length=80)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "settlement",
                "app": "retourney",
                "indexes": [Index(fields=["debt_id"])],
                "pk_attr": "id",
                "table_description": "A part of a debt that was paid or given up. Its id is that of its booking. Never changed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Shipment",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("external_id", fields.CharField(max_length=80)),
                ("carrier", fields.CharField(null=True, max_length=40)),
                ("tracking", fields.CharField(null=True, max_length=80)),
                ("shipped_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                (
                    "delivered_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "shipment",
                "app": "retourney",
                "unique_together": (("order", "external_id"),),
                "pk_attr": "id",
                "table_description": "One outbound parcel of an order. Its delivery starts the clocks.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ShipmentLine",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "shipment",
                    fields.ForeignKeyField(
                        "retourney.Shipment",
                        source_field="shipment_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "line",
                    fields.ForeignKeyField(
                        "retourney.OrderLine",
                        source_field="line_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("quantity", fields.IntField()),
            ],
            options={
                "table": "shipment_line",
                "app": "retourney",
                "unique_together": (("shipment", "line"),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Size",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("kind", fields.CharField(max_length=80)),
                ("system", fields.CharField(max_length=20)),
                ("maker", fields.CharField(default="", max_length=80)),
                ("size", fields.CharField(max_length=20)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "size",
                "app": "retourney",
                "unique_together": (("customer", "kind", "system", "maker"),),
                "pk_attr": "id",
                "table_description": "A size that a customer said fits them. What they kept tells others, see `reads`.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Staff",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                ("username", fields.CharField(unique=True, max_length=40)),
                ("name", fields.CharField(max_length=80)),
                ("password_hash", fields.CharField(max_length=200)),
                ("badge_hash", fields.CharField(null=True, unique=True, max_length=64)),
                ("pin_hash", fields.CharField(null=True, max_length=200)),
                ("roles", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("language", fields.CharField(default="en", max_length=8)),
                ("active", fields.BooleanField(default=True)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "staff", "app": "retourney", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Session",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                (
                    "staff",
                    fields.ForeignKeyField(
                        "retourney.Staff",
                        source_field="staff_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("order_id", fields.BigIntField(null=True)),
                ("gift", fields.BooleanField(default=False)),
                ("bench", fields.CharField(null=True, max_length=40)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "session",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "A token that was given out: to staff, to a shopper for one order, or to whoever got it as a",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Standing",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("tier", fields.CharField(null=True, max_length=20)),
                ("tier_until", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("next_tier", fields.CharField(null=True, max_length=20)),
                ("missing", fields.JSONField(default=list, encoder=JSON_DUMPS, decoder=loads)),
                ("figures", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("segments", fields.JSONField(default=list, encoder=JSON_DUMPS, decoder=loads)),
                (
                    "objected_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "computed_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "due_at",
                    fields.DatetimeField(
                        null=True, db_index=True, auto_now=False, auto_now_add=False
                    ),
                ),
            ],
            options={
                "table": "standing",
                "app": "retourney",
                "unique_together": (("customer",),),
                "pk_attr": "id",
                "table_description": "Who a customer is to the shop, as it was last worked out. The aggregate of this room.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StockLevel",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "location",
                    fields.ForeignKeyField(
                        "retourney.Location",
                        source_field="location_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "product",
                    fields.ForeignKeyField(
                        "retourney.Product",
                        source_field="product_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "disposition",
                    fields.CharEnumField(
                        description="RESTOCK: RESTOCK\nREFURBISH: REFURBISH\nOUTLET: OUTLET\nRETURN_TO_VENDOR: RETURN_TO_VENDOR\nDONATE: DONATE\nRECYCLE: RECYCLE\nDESTROY: DESTROY\nQUARANTINE: QUARANTINE",
                        enum_type=Disposition,
                        max_length=16,
                    ),
                ),
                ("quantity", fields.IntField(default=0)),
                ("reserved", fields.IntField(default=0)),
                ("counted_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "stock_level",
                "app": "retourney",
                "unique_together": (("location", "product", "disposition"),),
                "indexes": [Index(fields=["product_id", "disposition"])],
                "pk_attr": "id",
                "table_description": "How much of a product is at a location, by where it was sent: RESTOCK is what can be sold.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Exchange",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                (
                    "item",
                    fields.ForeignKeyField(
                        "retourney.ReturnItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("return_id", fields.UUIDField(db_index=True)),
                (
                    "product",
                    fields.ForeignKeyField(
                        "retourney.Product",
                        source_field="product_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "level",
                    fields.ForeignKeyField(
                        "retourney.StockLevel",
                        source_field="level_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "state",
                    fields.CharEnumField(
                        default=ExchangeState.RESERVED,
                        description="RESERVED: RESERVED\nAWAITING_PAYMENT: AWAITING_PAYMENT\nRELEASED: RELEASED\nSHIPPED: SHIPPED\nCANCELED: CANCELED",
                        enum_type=ExchangeState,
                        max_length=16,
                    ),
                ),
                ("owed_minor", fields.BigIntField(default=0)),
                ("paid_minor", fields.BigIntField(default=0)),
                ("currency", fields.CharField(max_length=3)),
                ("payment_reference", fields.CharField(null=True, max_length=120)),
                ("pay_by", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("requested_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "released_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("shipped_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("tracking", fields.CharField(null=True, max_length=80)),
                (
                    "canceled_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "why_canceled",
                    fields.CharEnumField(
                        null=True,
                        description="UNWANTED: UNWANTED\nUNAVAILABLE: UNAVAILABLE\nUNPAID: UNPAID\nNOT_RETURNED: NOT_RETURNED",
                        enum_type=WhyCanceled,
                        max_length=16,
                    ),
                ),
            ],
            options={
                "table": "exchange",
                "app": "retourney",
                "unique_together": (("item",),),
                "indexes": [Index(fields=["state", "pay_by"]), Index(fields=["level_id"])],
                "pk_attr": "id",
                "table_description": "Other goods for one unit. Its piece is reserved as long as it lives.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StockMovement",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "level",
                    fields.ForeignKeyField(
                        "retourney.StockLevel",
                        source_field="level_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="COUNTED: COUNTED\nRETURNED: RETURNED\nCORRECTED: CORRECTED\nMOVED: MOVED\nRESERVED: RESERVED\nRELEASED: RELEASED\nISSUED: ISSUED",
                        enum_type=StockMove,
                        max_length=10,
                    ),
                ),
                ("quantity", fields.IntField()),
                ("reserved", fields.IntField()),
                ("item_id", fields.UUIDField(null=True)),
                ("unsold", fields.BooleanField(db_default=True)),
                (
                    "derogation",
                    fields.CharEnumField(
                        null=True,
                        description="DANGEROUS: DANGEROUS\nNOT_COMPLIANT: NOT_COMPLIANT\nINFRINGES_RIGHTS: INFRINGES_RIGHTS\nLICENCE_EXPIRED: LICENCE_EXPIRED\nLOGO_NOT_REMOVABLE: LOGO_NOT_REMOVABLE\nDAMAGED: DAMAGED\nDEFECT: DEFECT\nDONATION_REJECTED: DONATION_REJECTED\nNO_RECIPIENT: NO_RECIPIENT\nNO_RECIPIENT_AFTER_REUSE: NO_RECIPIENT_AFTER_REUSE",
                        enum_type=Derogation,
                        max_length=24,
                    ),
                ),
                ("evidence", fields.CharField(null=True, max_length=500)),
                ("evidence_words", fields.CharField(null=True, max_length=500)),
                ("by", fields.CharField(max_length=80)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "stock_movement",
                "app": "retourney",
                "indexes": [Index(fields=["level_id", "at"])],
                "pk_attr": "id",
                "table_description": "One change of one level. Never changed itself.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StrayPayment",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("reference", fields.CharField(max_length=120)),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("moved_on", fields.DateField()),
                ("told_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("explained", fields.CharField(null=True, max_length=500)),
                ("explained_by", fields.CharField(null=True, max_length=80)),
            ],
            options={
                "table": "stray_payment",
                "app": "retourney",
                "unique_together": (("reference", "moved_on", "minor", "currency"),),
                "pk_attr": "id",
                "table_description": "A payment that the bank told of and these books do not know, or not by that amount.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="TakenUnit",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "line",
                    fields.ForeignKeyField(
                        "retourney.OrderLine",
                        source_field="line_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("number", fields.IntField()),
            ],
            options={
                "table": "taken_unit",
                "app": "retourney",
                "unique_together": (("line", "number"),),
                "pk_attr": "id",
                "table_description": "A unit that is in a living return. The row goes when the return is canceled or expires.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Trial",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "of",
                    fields.ForeignKeyField(
                        "retourney.Return",
                        source_field="of_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "arm",
                    fields.CharEnumField(
                        description="SHOWN: SHOWN\nHELD_OUT: HELD_OUT", enum_type=Arm, max_length=8
                    ),
                ),
                ("shown", fields.JSONField(default=list, encoder=JSON_DUMPS, decoder=loads)),
                ("shown_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("clicked_id", fields.BigIntField(null=True)),
                ("clicked_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "trial",
                "app": "retourney",
                "unique_together": (("of",),),
                "pk_attr": "id",
                "table_description": "What one return was shown, and what became of it: once for each return.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="View",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "product",
                    fields.ForeignKeyField(
                        "retourney.Product",
                        source_field="product_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("visitor", fields.CharField(max_length=64)),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "retourney.Customer",
                        source_field="customer_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "view",
                "app": "retourney",
                "unique_together": (("visitor", "product"),),
                "indexes": [
                    Index(fields=["visitor", "at"]),
                    Index(fields=["customer_id"]),
                    Index(fields=["at"]),
                ],
                "pk_attr": "id",
                "table_description": "Somebody looked at a product, and agreed that it is kept. The newest of each alone.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Withdrawal",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True),
                ),
                ("token", fields.CharField(unique=True, max_length=64)),
                (
                    "state",
                    fields.CharEnumField(
                        default=WithdrawalState.DRAFT,
                        description="DRAFT: DRAFT\nUNMATCHED: UNMATCHED\nUNDECIDED: UNDECIDED\nPARTLY: PARTLY\nCARRIED_OUT: CARRIED_OUT",
                        enum_type=WithdrawalState,
                        max_length=12,
                    ),
                ),
                ("name", fields.CharField(max_length=120)),
                ("order_number", fields.CharField(max_length=80)),
                ("email", fields.CharField(max_length=254)),
                ("postcode", fields.CharField(null=True, max_length=16)),
                ("lines", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("language", fields.CharField(max_length=8)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "declared_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("declared_by", fields.CharField(null=True, max_length=80)),
                ("statement", fields.TextField(null=True, unique=False)),
                (
                    "order",
                    fields.ForeignKeyField(
                        "retourney.Order",
                        source_field="order_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "of",
                    fields.ForeignKeyField(
                        "retourney.Return",
                        source_field="of_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("in_time", fields.BooleanField(null=True)),
                ("notes", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("matched_by", fields.CharField(null=True, max_length=80)),
            ],
            options={
                "table": "withdrawal",
                "app": "retourney",
                "indexes": [
                    Index(fields=["declared_at", "id"]),
                    Index(fields=["state", "created_at"]),
                ],
                "pk_attr": "id",
                "table_description": "A statement of withdrawal: a draft until it is confirmed, then kept as it was made.",
            },
            bases=["Model"],
        ),
    ]
