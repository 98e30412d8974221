from tortoise import migrations
from tortoise.migrations import operations as ops
from api.orders.rules import Buyer, Channel, ProductGroup
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
            name="LegalEntity",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                ("handle", fields.CharField(unique=True, max_length=40)),
                ("name", fields.CharField(max_length=120)),
                ("country", fields.CharField(max_length=2)),
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
            ],
            options={"table": "brand", "app": "retourney", "pk_attr": "id"},
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
                ("express_minor", fields.BigIntField(default=0)),
                ("payment_method", fields.CharField(null=True, max_length=60)),
                ("disclosure", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("ordered_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "canceled_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("all_delivered", fields.BooleanField(default=False)),
                ("source", fields.CharField(max_length=20)),
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
                ("list_price_minor", fields.BigIntField(null=True)),
                ("currency", fields.CharField(null=True, max_length=3)),
                ("weight_grams", fields.IntField(null=True)),
            ],
            options={
                "table": "product",
                "app": "retourney",
                "unique_together": (("brand", "sku"),),
                "pk_attr": "id",
                "table_description": "One variant: what can be scanned, sold and returned.",
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
                ("discount_minor", fields.BigIntField(default=0)),
                ("on_sale", fields.BooleanField(default=False)),
                ("canceled_quantity", fields.IntField(default=0)),
            ],
            options={
                "table": "order_line",
                "app": "retourney",
                "unique_together": (("order", "number"),),
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
            name="Staff",
            fields=[
                (
                    "id",
                    fields.IntField(generated=True, primary_key=True, unique=True, db_index=True),
                ),
                ("username", fields.CharField(unique=True, max_length=40)),
                ("name", fields.CharField(max_length=80)),
                ("password_hash", fields.CharField(max_length=200)),
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
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "session",
                "app": "retourney",
                "pk_attr": "id",
                "table_description": "A token that was given out: to staff, or to a shopper for one order. Kept hashed.",
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
    ]
