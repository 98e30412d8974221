"""Orders of the last 120 days: who bought, what was told at the checkout, when it arrived."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

import msgspec

from api.demo import baskets
from api.demo.catalogue import FABRIC, POWER, by_sku, variants
from api.demo.people import Person, people
from api.orders.formats.incoming import (
    ImportedCustomer,
    ImportedLine,
    ImportedOrder,
    ImportedPastReturn,
    ImportedShipment,
    ShippedLine,
)
from api.orders.rules import Buyer, Channel

DAYS = 120
FREE_FROM, DELIVERY, EXPRESS = Decimal(50), Decimal("4.95"), Decimal(6)
RETURN_FEE = Decimal("3.95")
"""What BRONZE was told that a return costs. SILVER and GOLD return free of charge."""
PAID_BY = {
    "NL": ("iDEAL", "Visa ·· {}", "iDEAL"),
    "BE": ("Bancontact", "Mastercard ·· {}", "Bancontact"),
    "DE": ("SEPA ·· {}", "Visa ·· {}", "SEPA ·· {}"),
    "NO": ("Visa ·· {}", "Mastercard ·· {}"),
}
CHANNELS = {
    Channel.ONLINE: 86,
    Channel.CLICK_AND_COLLECT_PAID_ONLINE: 6,
    Channel.STORE: 4,
    Channel.SOCIAL: 4,
}
OLD_BATCH, NEW_BATCH, NEW_SINCE_DAYS = "2607", "2610", 26
FRONT_PAGE = "STORM"
GIFTS = 0.06
"""Of the orders, bought for somebody else."""
HERO = ("CH30-W", "AN7-SND", "CASE-U")
"""In every demo one order has a charger, headphones and their case."""
HERO_ORDER = "OS-20000"


def orders(seed: int, count: int, now: datetime) -> list[ImportedOrder]:
    """The same for the same seed, count and now. Oldest first."""
    rng = Random(seed)
    buyers = people(max(12, count * 9 // 20), rng)
    ages = sorted((rng.uniform(0.05, DAYS) for _ in range(count - 1)), reverse=True)
    who = rng.choices(buyers, weights=[person.weight for person in buyers], k=count - 1)
    made = [
        _order(number, person, now - timedelta(days=age), now, rng)
        for number, (person, age) in enumerate(zip(who, ages, strict=True), 1)
    ]
    return sorted([*made, hero(now)], key=lambda order: order.ordered_at)


def hero(now: datetime) -> ImportedOrder:
    """Delivered twelve days ago; everything in it comes back."""
    ines = ImportedCustomer(
        external_id="C-00000",
        name="Ines Moreau",
        email="ines.moreau@example.com",
        country="BE",
        language="fr-BE",
        tier="SILVER",
    )
    person = Person(ines, "BE", "fr-BE", "1050", 1)
    at = now - timedelta(days=14)
    lines = [baskets.line(n, by_sku()[sku], 1, person, 0) for n, sku in enumerate(HERO, 1)]
    parcel = _parcel(HERO_ORDER, 1, lines, at + timedelta(hours=8), at + timedelta(days=2))
    order = _put_together(HERO_ORDER, POWER, person, at, lines)
    return msgspec.structs.replace(order, shipments=(parcel,), payment_method="Visa ·· 4242")


def another(after: ImportedOrder, sku: str, at: datetime, now: datetime) -> ImportedOrder:
    """What the same customer buys some time after an order: one piece of one thing."""
    who = after.customer or ImportedCustomer(external_id="", name="")
    person = Person(who, after.country or "", after.language or "", after.postcode or "", 1)
    id, rng = f"{after.external_id}-2", Random(f"{after.external_id} {sku}")
    lines = [baskets.line(1, by_sku()[sku], 1, person, 0)]
    order = _put_together(id, after.brand or "", person, at, lines)
    return msgspec.structs.replace(
        order,
        lines=tuple(_of_batch(line, now - at) for line in lines),
        customer=after.customer,
        email=after.email,
        shipments=_parcels(id, lines, at, now, rng),
        payment_method=after.payment_method,
    )


def _order(number: int, person: Person, at: datetime, now: datetime, rng: Random) -> ImportedOrder:
    brand = POWER if rng.random() < 0.3 else FABRIC
    id = f"OS-{20_000 + number}" if brand == POWER else f"BV-{10_000 + number}"
    off = rng.choice((20, 30, 40)) if rng.random() < 0.25 else 0
    lines = [
        baskets.line(n, one, count, person, off)
        for n, (one, count) in enumerate(
            [*baskets.basket(brand, rng), *_of_the_front_page(id, brand, person, now - at)], 1
        )
    ]
    order = msgspec.structs.replace(
        _put_together(id, brand, person, at, lines),
        lines=tuple(_of_batch(line, now - at) for line in lines),
    )
    canceled_at = min(at + timedelta(hours=2), now) if rng.random() < 0.02 else None
    parcels = _parcels(id, lines, at, now, rng)
    how = rng.choice(PAID_BY[person.country]).format(rng.randint(1000, 9999))
    return msgspec.structs.replace(
        order,
        customer=None if rng.random() < 0.1 else order.customer,
        channel=rng.choices([*CHANNELS], weights=[*CHANNELS.values()])[0],
        buyer=Buyer.BUSINESS if rng.random() < 0.02 else Buyer.CONSUMER,
        express=str(baskets.exact(EXPRESS, person)) if rng.random() < 0.1 else "0",
        payment_method=how,
        gift=Random(id).random() < GIFTS,
        disclosure=None if rng.random() < 0.12 else order.disclosure,
        canceled_at=canceled_at,
        shipments=() if canceled_at else parcels,
        past_returns=() if canceled_at else _past(id, lines, parcels, now, rng),
    )


def _of_the_front_page(id: str, brand: str, person: Person, age: timedelta) -> baskets.Basket:
    """Since the new batch came, one in five orders has a coat of it."""
    rng = Random(f"{id} coat")
    here = brand == FABRIC and baskets.currency(person) == "EUR"
    if not here or age.days >= NEW_SINCE_DAYS or rng.random() > 0.2:
        return []
    coats = [one for one in variants() if one.article.code == FRONT_PAGE]
    return [(rng.choice(coats), 1)]


def _of_batch(line: ImportedLine, age: timedelta) -> ImportedLine:
    batch = NEW_BATCH if age.days < NEW_SINCE_DAYS else OLD_BATCH
    return msgspec.structs.replace(line, batch=batch)


def _put_together(
    id: str, brand: str, person: Person, at: datetime, lines: Sequence[ImportedLine]
) -> ImportedOrder:
    free = baskets.worth(lines) >= baskets.exact(FREE_FROM, person)
    delivery = Decimal() if free else baskets.exact(DELIVERY, person)
    fee = RETURN_FEE if person.customer.tier == "BRONZE" else Decimal()
    return ImportedOrder(
        external_id=id,
        number=id,
        brand=brand,
        market=person.country,
        customer=person.customer,
        email=person.customer.email,
        postcode=person.postcode,
        country=person.country,
        language=person.language,
        currency=baskets.currency(person),
        delivery=str(delivery),
        delivery_tax=baskets.tax_inside(delivery, person),
        delivery_tax_rate=str(baskets.TAX[person.country]),
        disclosure={
            "returnFeeMinor": int(baskets.exact(fee, person) * 100),
            "currency": baskets.currency(person),
            "toldConsumerPays": fee > 0,
            "issuedAt": (at - timedelta(minutes=4)).isoformat(),
        },
        ordered_at=at,
        lines=tuple(lines),
    )


def _parcels(
    id: str, lines: Sequence[ImportedLine], at: datetime, now: datetime, rng: Random
) -> tuple[ImportedShipment, ...]:
    """One parcel, now and then two; none yet when the order is of today."""
    parts = [lines[:1], lines[1:]] if len(lines) > 1 and rng.random() < 0.1 else [lines]
    found: list[ImportedShipment] = []
    for number, part in enumerate(parts, 1):
        shipped_at = at + timedelta(hours=rng.uniform(4, 30))
        delivered_at = shipped_at + timedelta(days=rng.uniform(0.7, 3.5))
        if shipped_at < now:
            arrived = delivered_at if delivered_at < now else None
            found.append(_parcel(id, number, part, shipped_at, arrived))
    return tuple(found)


def _parcel(
    id: str,
    number: int,
    lines: Sequence[ImportedLine],
    shipped_at: datetime,
    delivered_at: datetime | None,
) -> ImportedShipment:
    return ImportedShipment(
        external_id=f"{id}-{number}",
        carrier="demo-post",
        tracking=f"DP{id[3:]:0>10}{number}",
        shipped_at=shipped_at,
        delivered_at=delivered_at,
        lines=tuple(ShippedLine(line=line.number, quantity=line.quantity) for line in lines),
    )


def _past(
    id: str,
    lines: Sequence[ImportedLine],
    parcels: Sequence[ImportedShipment],
    now: datetime,
    rng: Random,
) -> tuple[ImportedPastReturn, ...]:
    """Some of the oldest orders had a return before Retourney came."""
    arrived = [parcel.delivered_at for parcel in parcels if parcel.delivered_at]
    back_at = max(arrived) + timedelta(days=9) if arrived else now
    if back_at > now - timedelta(days=60) or rng.random() > 0.15:
        return ()
    whole = lines[0]
    past = ImportedPastReturn(
        external_id=f"{id}:past",
        line=whole.number,
        quantity=whole.quantity,
        amount=whole.paid,
        returned_at=back_at,
    )
    return (past,)
