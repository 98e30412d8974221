"""What one buys together, and what each line then costs."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from random import Random

from api.demo.catalogue import Variant, kroner, variants
from api.demo.people import Person
from api.orders.formats.incoming import ImportedLine

TAX = {"NL": 21, "BE": 21, "DE": 19, "NO": 25}
LINES = ((1, 45), (2, 30), (3, 17), (4, 8))
"""Lines in an order, and how many of a hundred orders have so many."""
SEVERAL_SIZES = 0.2
"""22 % of shoppers usually order several sizes."""

Basket = list[tuple[Variant, int]]


def basket(brand: str, rng: Random) -> Basket:
    sizes, shares = zip(*LINES, strict=True)
    found: dict[str, tuple[Variant, int]] = {}
    for _ in range(rng.choices(sizes, weights=shares)[0]):
        one = rng.choice(_shelf(brand))
        found[one.sku] = one, rng.randint(1, one.article.bought_by)
        if one.size and rng.random() < SEVERAL_SIZES and (other := _next_size(one)):
            found[other.sku] = other, 1
    return [*found.values()]


def line(number: int, variant: Variant, quantity: int, person: Person, off: int) -> ImportedLine:
    """`off`: per cent of the list price."""
    whole = exact(variant.euro * quantity, person)
    discount = exact(variant.euro * quantity * off / 100, person)
    paid = whole - discount
    return ImportedLine(
        number=number,
        product=variant.product if currency(person) == "EUR" else variant.abroad,
        quantity=quantity,
        paid=str(paid),
        tax=tax_inside(paid, person),
        tax_rate=str(TAX[person.country]),
        discount=str(discount),
        on_sale=off > 0,
    )


def tax_inside(paid: Decimal, person: Person) -> str:
    rate = TAX[person.country]
    return str((paid * rate / (100 + rate)).quantize(Decimal("0.01"), ROUND_HALF_UP))


def currency(person: Person) -> str:
    return "NOK" if person.country == "NO" else "EUR"


def exact(euro: Decimal, person: Person) -> Decimal:
    """In the person's money: whole kroner in Norway, cents elsewhere."""
    if currency(person) == "NOK":
        return kroner(euro)
    return euro.quantize(Decimal("0.01"), ROUND_HALF_UP)


def worth(lines: Sequence[ImportedLine]) -> Decimal:
    return sum((Decimal(one.paid) for one in lines), Decimal())


@cache
def _shelf(brand: str) -> tuple[Variant, ...]:
    """Every article as often as the next, however many sizes it has."""
    own = [one for one in variants() if one.article.brand == brand]
    most = max(sum(v.article is one.article for v in own) for one in own)
    return tuple(
        one for one in own for _ in range(most // sum(v.article is one.article for v in own))
    )


def _next_size(one: Variant) -> Variant | None:
    alike = [v for v in variants() if v.article is one.article and v.colour == one.colour]
    at = alike.index(one) + 1
    return alike[at] if at < len(alike) else None
