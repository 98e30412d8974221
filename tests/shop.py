"""A small shop to tell stories about: one brand, the Dutch market, people for every role."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from uuid import uuid4

from api.access.actions import add_staff, create_key
from api.access.rules import STAFF, SYSTEM, Actor, Role, Scope
from api.orders.actions.imports import import_orders
from api.orders.formats.incoming import (
    ImportedCustomer,
    ImportedLine,
    ImportedOrder,
    ImportedProduct,
    ImportedShipment,
    ImportedTender,
)
from api.orders.models import Order
from api.orders.rules import ProductGroup
from api.policy.actions import For, draft, publish
from api.policy.document import Base, PolicyDocument, Resolution, ReturnMethod, Way, Window
from api.policy.reading import written
from api.shop.actions import NewMarket, attest, set_up_shop
from api.shop.models import Market

PASSWORD = "ten letters and more"
POLICY = PolicyDocument(
    currency="EUR",
    base=Base(
        window=Window(days=30),
        ways={
            ReturnMethod.PARCEL_SHOP: Way(
                carrier="postwagen", fee="4.95", direct_cost="6.25", days=(2, 4)
            ),
            ReturnMethod.IN_STORE: Way(carrier="own", days=(0, 1)),
        },
        resolutions=(Resolution.ORIGINAL_PAYMENT_METHOD, Resolution.STORE_CREDIT),
        credit_bonus_percent=5,
        wear_percent={"C": 10, "D": 25, "E": 50},
    ),
)
KINDS = {
    "RADIO": (ProductGroup.ELECTRONICS, None),
    "SHIRT": (ProductGroup.FASHION, "6109 10 00"),
}
"""What an article is by how its SKU begins; everything else is for the home."""
DRAFTER = Actor("Ines", frozenset({Role.MERCHANDISER}), staff_id=1001)
PUBLISHER = Actor("Ruth", frozenset({Role.MERCHANDISER}), staff_id=1002)


async def put_in_force(market_id: int, policy: PolicyDocument, *, now: datetime) -> int:
    """Through both hands. The id of the version."""
    text, key = written(policy), uuid4()
    waiting = await draft(For(market_id), text, actor=DRAFTER, key=key, now=now)
    return await publish(waiting, valid_from=now, actor=PUBLISHER, key=key, now=now)


@dataclass(frozen=True)
class Shop:
    market_id: int
    partner_key: str


async def open_shop(*, now: datetime) -> Shop:
    """Everything but orders. Staff sign in with their role in small letters and PASSWORD."""
    await set_up_shop(
        entity=("veldhuis", "Veldhuis BV", "NL"),
        brands=[("veldhuis", "Veldhuis")],
        markets=[NewMarket("NL", "EUR", "nl", "Europe/Amsterdam")],
    )
    await attest("NL", by="a lawyer", now=now)
    market = await Market.get(country="NL")
    await put_in_force(market.id, POLICY, now=now - timedelta(days=365))
    for role in sorted(STAFF):  # whoever is whom is the same in every run
        await add_staff(role.lower(), PASSWORD, name=role.title(), roles=[Role(role)], now=now)
    key, _ = await create_key("warehouse", list(Scope), now=now)
    return Shop(market.id, key)


async def sell(
    number: str,
    *,
    now: datetime,
    lines: tuple[tuple[str, int, str], ...] = (("MUG-1", 1, "20.00"),),
    delivered_days_ago: int | None = 3,
    fee_told: int | None = 495,
    delivery: str = "3.95",
    gift: bool = False,
    tax_rates: Mapping[str, str] = MappingProxyType({}),
    tenders: tuple[ImportedTender, ...] = (),
    duties: str = "0",
    serials: tuple[str, ...] = (),
) -> Order:
    """An order of (sku, quantity, paid) lines, each with these duties inside; the e-mail is
    <number>@example.com in small."""
    ordered = now - timedelta(days=(delivered_days_ago or 0) + 2)
    delivered = now - timedelta(days=delivered_days_ago) if delivered_days_ago is not None else None
    told = {"returnFeeMinor": fee_told, "toldConsumerPays": True, "currency": "EUR"}
    order = ImportedOrder(
        external_id=f"ext-{number}",
        brand="veldhuis",
        market="NL",
        number=number,
        customer=ImportedCustomer(external_id=f"c-{number}", name="Saar Vos"),
        email=f"{number.lower()}@example.com",
        postcode="3511 AB",
        country="NL",
        language="nl",
        currency="EUR",
        delivery=delivery,
        delivery_tax=_tax(delivery),
        delivery_tax_rate="21",
        payment_method="iDEAL",
        tenders=tenders,
        disclosure=told if fee_told is not None else None,
        gift=gift,
        ordered_at=ordered,
        lines=tuple(
            ImportedLine(
                number=n,
                product=_product(sku),
                quantity=quantity,
                paid=paid,
                tax=_tax(paid, tax_rates.get(sku, "21")),
                tax_rate=tax_rates.get(sku, "21"),
                duties=duties,
                serials=serials,
            )
            for n, (sku, quantity, paid) in enumerate(lines, 1)
        ),
        shipments=(ImportedShipment(external_id="s1", shipped_at=ordered, delivered_at=delivered),)
        if delivered
        else (),
    )
    outcome = await import_orders([order], actor=SYSTEM, key=uuid4(), now=now)
    assert outcome.refusals == (), outcome.refusals
    return await Order.get(number=number)


def _tax(paid: str, rate: str = "21") -> str:
    inside = Decimal(paid) * Decimal(rate) / (100 + Decimal(rate))
    return str(inside.quantize(Decimal("0.01"), ROUND_HALF_UP))


def _product(sku: str) -> ImportedProduct:
    group, cn_code = KINDS.get(sku.partition("-")[0], (ProductGroup.HOME, None))
    return ImportedProduct(
        sku=sku,
        title=f"The {sku.title()}",
        options={"colour": "sand"},
        group=group,
        cn_code=cn_code,
        weight_grams=200 if cn_code else None,
    )
