"""What an import changes in an order, new or known. Pure: rows in, a list of work out.

What a shop leaves out (None) never erases what is known. Units that are in a return hold their
line, its amounts and the past returns of the order as they are.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from api.kernel.refusal import AlreadyTaken, InvalidInput, WrongMoment
from api.orders import sentences as say
from api.orders.checks import CheckedLine, CheckedOrder, CheckedPast, CheckedShipment
from api.orders.who_bought_what import Facts

HELD = (
    *("buyer", "prices_include_tax", "country"),
    *("delivery_minor", "delivery_tax_minor", "delivery_tax_rate", "express_minor", "tenders"),
)
"""What a refund may have been worked out with."""


@dataclass(frozen=True, slots=True)
class KeptLine:
    id: int
    sku: str
    quantity: int
    paid_minor: int
    tax_minor: int
    tax_rate: str | None
    discount_minor: int
    on_sale: bool
    canceled: int
    duties_minor: int
    taken: int
    serials: str | None = None
    batch: str | None = None

    def same_as(self, line: CheckedLine) -> bool:
        return (
            self.sku == line.sku
            and self.quantity == line.quantity
            and self.paid_minor == line.paid_minor
            and self.tax_minor == line.tax_minor
            and self.duties_minor == line.duties_minor
            and line.tax_rate in (None, self.tax_rate)
            and self.discount_minor == line.discount_minor
            and self.on_sale == line.on_sale
            and self.canceled >= line.canceled
            and line.serials in (None, self.serials)
            and line.batch in (None, self.batch)
        )


@dataclass(frozen=True, slots=True)
class KeptShipment:
    id: int
    facts: Facts
    lines: dict[int, int]
    """line number → quantity"""


@dataclass(frozen=True, slots=True)
class KeptPast:
    id: int
    order_id: int | None
    line: int | None
    facts: Facts


@dataclass(frozen=True, slots=True)
class KeptOrder:
    id: int
    facts: Facts
    customer: str | None
    ordered_at: datetime
    lines: dict[int, KeptLine]
    shipments: dict[str, KeptShipment]
    past: dict[str, KeptPast]

    @property
    def touched(self) -> bool:
        return any(line.taken for line in self.lines.values())

    def shipped(self, *, besides: str | None = None) -> Counter[int]:
        """How many of each line are in shipments (but for one)."""
        count: Counter[int] = Counter()
        for name, shipment in self.shipments.items():
            if name != besides:
                count.update(shipment.lines)
        return count

    def used(self) -> Counter[int]:
        """Below this no line can go: shipped, or back, or in a return."""
        back: Counter[int] = Counter({n: line.taken for n, line in self.lines.items()})
        for past in self.past.values():
            if past.line is not None and isinstance(past.facts["quantity"], int):
                back[past.line] += past.facts["quantity"]
        return back | self.shipped()


@dataclass(frozen=True, slots=True)
class Merge:
    order: CheckedOrder
    kept: KeptOrder | None
    facts: Facts
    lines: list[tuple[int | None, CheckedLine]] = field(
        default_factory=list[tuple[int | None, CheckedLine]]
    )
    """(id of the row to change, None for a new one)"""
    shipments: list[tuple[int | None, CheckedShipment]] = field(
        default_factory=list[tuple[int | None, CheckedShipment]]
    )
    past: list[tuple[int | None, CheckedPast]] = field(
        default_factory=list[tuple[int | None, CheckedPast]]
    )
    gone_past: list[int] = field(default_factory=list[int])
    """An order that names past returns names them all: these are named no more."""
    new_customer: bool = False

    @property
    def changes(self) -> bool:
        return bool(
            self.facts
            or self.lines
            or self.shipments
            or self.past
            or self.gone_past
            or self.new_customer
        )


def merge(order: CheckedOrder, kept: KeptOrder | None, known: Mapping[str, KeptPast]) -> Merge:
    """`known`: past returns in the book under the ids that this order uses."""
    for past in order.past:
        found = known.get(past.external_id)
        if found and found.order_id is not None and (kept is None or found.order_id != kept.id):
            raise AlreadyTaken(say.TWICE, field="pastReturns.externalId", value=past.external_id)
    past = _past(order, kept, known)
    if kept is None:
        new = Merge(order, None, order.facts, past=past)
        new.lines.extend((None, line) for line in order.lines)
        new.shipments.extend((None, shipment) for shipment in order.shipments)
        return new
    work = Merge(
        order,
        kept,
        _facts(order, kept),
        _lines(order, kept),
        _shipments(order, kept),
        past,
        _gone_past(order, kept),
        new_customer=order.customer is not None and order.customer[0] != kept.customer,
    )
    _still_possible(work, kept)
    return work


def differing(wanted: Facts, kept: Facts) -> Facts:
    return {
        name: value
        for name, value in wanted.items()
        if value is not None and kept.get(name) != value
    }


def _facts(order: CheckedOrder, kept: KeptOrder) -> Facts:
    changed = differing(order.facts, kept.facts)
    if "currency" in changed:
        was = kept.facts["currency"]
        raise InvalidInput(
            say.OTHER_CURRENCY, field="currency", value=changed["currency"], kept=was
        )
    if kept.facts.get("disclosure") is not None:
        changed.pop("disclosure", None)  # what the shopper was told is frozen
    if kept.touched:
        refuse_held(changed)
    return changed


def refuse_held(changed: Facts) -> None:
    held = next((name for name in HELD if name in changed), None)
    if held:
        raise WrongMoment(say.FIXED, field=held)


def _lines(order: CheckedOrder, kept: KeptOrder) -> list[tuple[int | None, CheckedLine]]:
    work: list[tuple[int | None, CheckedLine]] = []
    for line in order.lines:
        before = kept.lines.get(line.number)
        if before is None:
            work.append((None, line))
        elif not before.same_as(line):
            if before.taken:
                raise WrongMoment(say.FIXED, field=f"lines.{line.number}")
            work.append((before.id, line))
    return work


def _shipments(order: CheckedOrder, kept: KeptOrder) -> list[tuple[int | None, CheckedShipment]]:
    work: list[tuple[int | None, CheckedShipment]] = []
    for shipment in order.shipments:
        before = kept.shipments.get(shipment.external_id)
        if before is None:
            work.append((None, shipment))
        elif differing(shipment.facts, before.facts) or dict(shipment.lines) != before.lines:
            work.append((before.id, shipment))
    return work


def _past(
    order: CheckedOrder, kept: KeptOrder | None, known: Mapping[str, KeptPast]
) -> list[tuple[int | None, CheckedPast]]:
    work: list[tuple[int | None, CheckedPast]] = []
    for past in order.past:
        before = known.get(past.external_id)
        if before is None:
            work.append((None, past))
        elif (
            before.order_id is None
            or before.line != past.line
            or differing(past.facts, before.facts)
        ):
            work.append((before.id, past))
    if work and kept:
        refuse_past(kept)
    return work


def _gone_past(order: CheckedOrder, kept: KeptOrder) -> list[int]:
    named = {past.external_id for past in order.past}
    gone = [past.id for name, past in kept.past.items() if named and name not in named]
    if gone:
        refuse_past(kept)
    return gone


def refuse_past(kept: KeptOrder) -> None:
    """Refunds made here come back in the shop's next export: they must not count twice."""
    if kept.touched:
        raise WrongMoment(say.FIXED, field="pastReturns")


def _still_possible(work: Merge, kept: KeptOrder) -> None:
    """What is known and what is new must fit together, line by line."""
    left = {n: line.quantity - line.canceled for n, line in kept.lines.items()}
    for line in work.order.lines:
        before = kept.lines.get(line.number)
        left[line.number] = line.quantity - max(line.canceled, before.canceled if before else 0)
    shipped: Counter[int] = Counter()
    for lines in {
        **{name: s.lines for name, s in kept.shipments.items()},
        **{s.external_id: dict(s.lines) for s in work.order.shipments},
    }.values():
        shipped.update(lines)
    _fits(shipped, left, field="shipments")
    back: Counter[int] = Counter({n: line.taken for n, line in kept.lines.items()})
    for past in work.order.past or kept.past.values():
        quantity = past.facts["quantity"]
        if past.line is not None and isinstance(quantity, int):
            back[past.line] += quantity
    _fits(back, left, field="lines")


def _fits(used: Counter[int], left: dict[int, int], *, field: str) -> None:
    for number, count in used.items():
        if count > left[number]:
            raise InvalidInput(
                say.BELOW_SHIPPED, field=f"{field}.{number}", value=left[number], least=count
            )
