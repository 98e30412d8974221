"""Take in past returns whose purchase is not in the order book."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.kernel.refusal import InvalidInput, Refusal
from api.orders import amounts
from api.orders import sentences as say
from api.orders.actions.imports import MOST_ORDERS, Imported, OrderRefused, fingerprint
from api.orders.actions.keeping import keep_customers, keep_products
from api.orders.checks import MOST_PIECES
from api.orders.formats.incoming import LooseReturn
from api.orders.merging import differing
from api.orders.models import PastReturn
from api.orders.who_bought_what import Facts, check_customer, check_product
from api.shop.models import Brand


@atomic()
async def import_past_returns(
    returns: Sequence[LooseReturn],
    *,
    brand: str,
    actor: Actor,
    key: UUID,
    now: datetime,
    language: str = "en",
) -> Imported:
    """One that has found its order since then is left with it."""
    if len(returns) > MOST_ORDERS:
        raise InvalidInput(say.TOO_MANY_ORDERS, field="returns", most=MOST_ORDERS)
    seller = await Brand.select_for_update(no_key=True).get_or_none(handle=brand)
    if seller is None:
        raise InvalidInput(say.UNKNOWN_BRAND, field="brand", value=brand)
    claimed = await claim(actor, key, "import_past_returns", [brand, fingerprint(returns)], now=now)
    if claimed.before is not None:
        return msgspec.convert(claimed.before, Imported)
    good, refusals = _checked(returns, language, now=now)
    done = await _write(seller.id, good, refusals)
    await claimed.answer(msgspec.to_builtins(done))
    return done


@dataclass(frozen=True, slots=True)
class Checked:
    facts: Facts
    customer: tuple[str, Facts] | None
    product: tuple[str, Facts] | None


def _checked(
    returns: Sequence[LooseReturn], language: str, *, now: datetime
) -> tuple[dict[str, Checked], list[OrderRefused]]:
    good: dict[str, Checked] = {}
    refusals: list[OrderRefused] = []
    for one in returns:
        try:
            good[text.line(one.external_id, field="externalId", most=120)] = _check(one, now)
        except Refusal as no:
            told = OrderRefused(one.external_id[:80], no.code, no.field, no.say(language))
            refusals.append(told)
    return good, refusals


def _check(one: LooseReturn, now: datetime) -> Checked:
    quantity = text.at_least(one.quantity, 0, field="quantity")
    currency = amounts.currency(one.currency, field="currency")
    product = check_product(one.product, currency, "product") if one.product else None
    return Checked(
        {
            "quantity": amounts.at_most(quantity, MOST_PIECES, field="quantity"),
            "amount_minor": amounts.minor(one.amount, currency, field="amount"),
            "currency": currency,
            "returned_at": amounts.possible(
                one.returned_at, field="returnedAt", since=None, now=now
            ),
        },
        check_customer(one.customer) if one.customer else None,
        (str(product["sku"]), product) if product else None,
    )


async def _write(
    brand_id: int, good: dict[str, Checked], refusals: Sequence[OrderRefused]
) -> Imported:
    customers = await keep_customers(
        brand_id, dict(one.customer for one in good.values() if one.customer)
    )
    products = await keep_products(brand_id, (one.product for one in good.values() if one.product))
    rows = await PastReturn.filter(brand_id=brand_id, external_id__in=[*good])
    known = {row.external_id: row for row in rows}
    new: list[PastReturn] = []
    updated = 0
    for external_id, one in good.items():
        facts = {
            **one.facts,
            "product_id": products[one.product[0]] if one.product else None,
            "customer_id": customers[one.customer[0]] if one.customer else None,
        }
        row = known.get(external_id)
        if row is None:
            new.append(PastReturn(brand_id=brand_id, external_id=external_id, **facts))
        elif row.order_id is None and (
            changes := differing(facts, {name: getattr(row, name) for name in facts})
        ):
            await PastReturn.filter(id=row.id).update(**changes)
            updated += 1
    await PastReturn.bulk_create(new)
    return Imported(len(new), updated, len(good) - len(new) - updated, tuple(refusals))
