"""The whole file thought through once: what each row becomes, then orders in batches."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from api.orders.formats.incoming import (
    ImportedCustomer,
    ImportedLine,
    ImportedOrder,
    ImportedPastReturn,
    ImportedProduct,
    ImportedShipment,
    LooseReturn,
)
from api.orders.formats.reading import BATCH, Batch, Defaults, Unused
from api.orders.formats.uci.matching import Bought, Part, Purchases
from api.orders.formats.uci.rows import WORDS, Kind, Reason, judge
from api.orders.formats.uci.table import Table

CURRENCY = "GBP"
MARKET = "GB"


@dataclass(slots=True)
class Invoice:
    number: str
    at: datetime
    lines: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """(line number, row): a line's number is its place on the invoice."""
    delivery: list[int] = field(default_factory=list[int])
    canceled: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    past: list[ImportedPastReturn] = field(default_factory=list[ImportedPastReturn])
    rows: list[int] = field(default_factory=list[int])
    """Rows of cancellations that were matched to this invoice first."""


class Plan:
    def __init__(self, table: Table, defaults: Defaults) -> None:
        self.table, self._defaults = table, defaults
        self._unused: list[Unused] = []
        self._loose: list[tuple[int, LooseReturn]] = []
        self._purchases = Purchases()
        self._words: dict[str, Counter[str]] = {}
        self._countries: dict[str, Counter[str]] = {}
        self._nowhere = 0
        self._invoices = self._sorted()
        self._products = {item: self._product(item) for item in self._words}
        self._customers = {id: self._customer(id) for id in self._countries}
        self._match()

    def notes(self) -> list[str]:
        days = self._defaults.delivery_days
        return [
            f"Assumed: every order arrived {days} days after its invoice (--delivery-days), "
            f"in {CURRENCY}, by the London clock.",
            f"Assumed: {self._nowhere:,} lines without a country we know went to the market's own.",
            self._purchases.share.said(),
            *self._counts(),
        ]

    def batches(self) -> Iterator[Batch]:
        yield Batch(unused=self._unused, read=len(self._unused))
        batch = Batch()
        for invoice in self._invoices.values():
            if not invoice.lines:
                continue
            rows = [row for _, row in invoice.lines] + invoice.delivery + invoice.rows
            batch.orders.append(self._order(invoice))
            batch.rows[invoice.number] = [row + 1 for row in rows]
            batch.read += len(rows)
            if batch.full:
                yield batch
                batch = Batch()
        yield batch
        yield from self._loose_batches()

    def _loose_batches(self) -> Iterator[Batch]:
        for start in range(0, len(self._loose), BATCH):
            part = self._loose[start : start + BATCH]
            rows = {one.external_id: [row + 1] for row, one in part}
            # What is left over of a matched cancellation was read with its purchase.
            read = sum("/" not in one.external_id for _, one in part)
            yield Batch(loose=[one for _, one in part], rows=rows, read=read)

    def _sorted(self) -> dict[str, Invoice]:
        """Rows by invoice, invoices by time. Repeated lines are kept: a piece scanned twice."""
        table, found = self.table, dict[str, Invoice]()
        places: Counter[str] = Counter()
        for row in range(table.size):
            number, item, quantity = table.invoice[row], table.item[row], table.quantity[row]
            at = table.at[row]
            places[number] += 1
            kind = judge(number, item, quantity, table.price[row], at)
            if isinstance(kind, Reason) or at is None:
                self._leave(row, kind)
                continue
            invoice = found.get(number)
            if invoice is None:
                invoice = found[number] = Invoice(number, at)
            invoice.at = min(invoice.at, at)
            self._put(invoice, kind, row, places[number])
        for invoice in found.values():
            if invoice.delivery and not invoice.lines:
                for row in invoice.delivery:
                    self._leave(row, Reason.NO_GOODS_ON_INVOICE)
        return {one.number: one for one in sorted(found.values(), key=_by_time)}

    def _put(self, invoice: Invoice, kind: Kind | Reason, row: int, place: int) -> None:
        if kind is Kind.DELIVERY:
            invoice.delivery.append(row)
            return
        table = self.table
        (invoice.lines if kind is Kind.LINE else invoice.canceled).append((place, row))
        words = self._words.setdefault(table.item[row], Counter())
        if text := table.words[row]:
            words[text] += 1
        country = table.country[row]
        self._nowhere += country is None
        if customer := table.customer[row]:
            self._countries.setdefault(customer, Counter())[country or ""] += 1

    def _leave(self, row: int, reason: Kind | Reason) -> None:
        table = self.table
        words = WORDS.get(reason, "") if isinstance(reason, Reason) else ""
        self._unused.append(
            Unused(row + 1, table.invoice[row], table.item[row], reason.value, words)
        )

    def _match(self) -> None:
        table = self.table
        for invoice in self._invoices.values():
            for place, row in invoice.lines:
                bought = Bought(invoice.number, place, table.quantity[row] or 0)
                self._purchases.buy(table.customer[row], table.item[row], bought)
            for place, row in invoice.canceled:
                count = -(table.quantity[row] or 0)
                parts = self._purchases.give_back(table.customer[row], table.item[row], count)
                for turn, part in enumerate(parts):
                    self._give_back(invoice, place, row, part, turn)

    def _give_back(self, invoice: Invoice, place: int, row: int, part: Part, turn: int) -> None:
        external_id = f"{invoice.number}:{place}" + (f"/{turn + 1}" if turn else "")
        amount = str((self.table.price[row] or Decimal()) * part.quantity)
        if part.invoice is None:
            customer = self._customers.get(self.table.customer[row])
            loose = LooseReturn(
                external_id=external_id,
                product=self._products[self.table.item[row]],
                customer=customer,
                quantity=part.quantity,
                amount=amount,
                currency=CURRENCY,
                returned_at=invoice.at,
            )
            self._loose.append((row, loose))
            return
        bought = self._invoices[part.invoice]
        past = ImportedPastReturn(
            external_id=external_id,
            line=part.line,
            quantity=part.quantity,
            amount=amount,
            returned_at=invoice.at,
        )
        bought.past.append(past)
        if not turn:
            bought.rows.append(row)

    def _order(self, invoice: Invoice) -> ImportedOrder:
        table, first = self.table, invoice.lines[0][1]
        customer = table.customer[first]
        delivery = sum(
            ((table.price[r] or 0) * (table.quantity[r] or 0) for r in invoice.delivery), Decimal()
        )
        arrived = invoice.at + timedelta(days=self._defaults.delivery_days)
        return ImportedOrder(
            external_id=invoice.number,
            brand=self._defaults.brand,
            market=self._defaults.market or MARKET,
            customer=self._customers[customer] if customer else None,
            country=table.country[first],
            currency=CURRENCY,
            delivery=str(delivery),
            ordered_at=invoice.at,
            lines=tuple(self._line(place, row) for place, row in invoice.lines),
            shipments=(ImportedShipment(external_id="assumed", delivered_at=arrived),),
            past_returns=tuple(invoice.past),
        )

    def _line(self, place: int, row: int) -> ImportedLine:
        table = self.table
        return ImportedLine(
            number=place,
            product=self._products[table.item[row]],
            quantity=table.quantity[row] or 0,
            paid=str(self._amount(row)),
        )

    def _amount(self, row: int) -> Decimal:
        return (self.table.price[row] or Decimal()) * (self.table.quantity[row] or 0)

    def _product(self, item: str) -> ImportedProduct:
        words = self._words[item]
        title = min(words, key=lambda text: (-words[text], text)) if words else item
        return ImportedProduct(sku=item, title=title)

    def _customer(self, id: str) -> ImportedCustomer:
        countries = self._countries[id]
        most = min(countries, key=lambda code: (-countries[code], code))
        return ImportedCustomer(external_id=id, country=most or None)

    def _counts(self) -> list[str]:
        counted = Counter(unused.reason for unused in self._unused)
        return [f"Not used, {reason}: {count:,}" for reason, count in counted.most_common()]


def _by_time(invoice: Invoice) -> tuple[datetime, bool, str]:
    return invoice.at, bool(invoice.canceled), invoice.number
