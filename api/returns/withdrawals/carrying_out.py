"""What a confirmed statement sets going. Inside the transaction of an action, its row locked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ReturnRequested
from api.kernel.money import Money
from api.orders.models import Order, OrderLine, Product
from api.policy.document import Resolution
from api.policy.statute import statutory_floor
from api.returns.models import Return, ReturnItem
from api.returns.opening import Part, Wanted, let_in, open_case, reserve, way_back
from api.returns.reception import set_clock
from api.returns.withdrawals.models import Withdrawal
from api.returns.withdrawals.rules import (
    OWN_WAY,
    TIME_TO_SEND,
    Decision,
    NamedLine,
    Note,
    NoteKind,
    Standing,
    WithdrawalStep,
    decide,
    free_of_charge,
    simplest_way,
    time_to_send,
)
from api.returns.withdrawals.statement import DeclaredLine, Opened, Receipt, text_of
from api.shipping.models import Parcel
from api.shop.models import Brand, LegalEntity, Market
from api.terms.facts import LineFacts, end_of_day, local_day
from api.terms.reads import facts_of_lines
from api.terms.rules import Terms, terms_of


@dataclass(frozen=True, slots=True)
class Ledger:
    """The order at the instant of the statement, by line number."""

    order: Order
    lines: Mapping[int, OrderLine]
    facts: Mapping[int, LineFacts]
    terms: Mapping[int, Terms]

    def standings(self) -> dict[int, Standing]:
        return {line: standing(line, self.facts[line], self.terms[line]) for line in self.lines}


async def carry_out(
    row: Withdrawal,
    named: Sequence[NamedLine],
    *,
    reads: Reader,
    declared_at: datetime,
    now: datetime,
) -> Return | None:
    """Open what can be opened; whatever cannot is noted, and waits for a person."""
    if row.order_id is None:
        row.step(WithdrawalStep.FIND_NOTHING)
        row.notes = _plain([Note(NoteKind.NO_SUCH_ORDER)])
        return None
    book = await ledger_of(await Order.locked(row.order_id), reads=reads, at=declared_at)
    decision = decide(named, book.standings())
    row.step(decision.step)
    row.in_time, row.notes = decision.in_time, _plain(decision.notes)
    if not decision.take:
        return None
    case = await _open(row, book, decision, declared_at, now)
    row.of_id = case.id
    await record(
        ReturnRequested(case.id, case.rma, book.order.number, sum(n for _, n in decision.take)),
        now=now,
    )
    label = await let_in(case, now=now)
    items = await ReturnItem.filter(of_id=case.id)
    await set_clock(case, items, await Parcel.get(id=label.parcel_id), reads=reads)
    return case


async def ledger_of(order: Order, *, reads: Reader, at: datetime) -> Ledger:
    lines = await OrderLine.filter(order_id=order.id).order_by("number")
    found = await facts_of_lines(reads, [(line.id, None) for line in lines], at=at)
    facts = {line.number: f for line, f in zip(lines, found, strict=True) if f}
    terms = {number: terms_of(fact) for number, fact in facts.items()}
    return Ledger(order, {line.number: line for line in lines}, facts, terms)


def standing(line: int, facts: LineFacts, terms: Terms) -> Standing:
    floor = statutory_floor(facts.statute)
    return Standing(
        line=line,
        bought=facts.units.quantity - facts.units.canceled,
        free=facts.units.returnable,
        has_right=floor.withdrawal_applies,
        in_time=floor.declared_in_time is True,
        excepted=floor.exception is not None and not floor.withdrawal_applies,
        promised=terms.returnable > 0,
        delivered=facts.delivered_at is not None,
    )


async def _open(
    row: Withdrawal, book: Ledger, decision: Decision, declared_at: datetime, now: datetime
) -> Return:
    terms = [book.terms[line] for line, _ in decision.take]
    if not any(book.facts[line].delivered_at for line, _ in decision.take):
        terms = [free_of_charge(given) for given in terms]
    parts = [
        Part(book.lines[line], Wanted(line, units, None, None), given)
        for (line, units), given in zip(decision.take, terms, strict=True)
    ]
    method = simplest_way(terms)
    case = await open_case(
        book.order,
        parts,
        way_back(terms, method) if method else OWN_WAY,
        resolution=Resolution.ORIGINAL_PAYMENT_METHOD,
        language=row.language,
        by=row.declared_by or "",
        asked_at=declared_at,
        send_back_by=time_to_send(_by_law(book, decision, declared_at), now),
    )
    taken = [(part.terms, part.wanted.quantity) for part in parts]
    await reserve(case, book.order, taken, must=True, now=now)
    return case


def _by_law(book: Ledger, decision: Decision, declared_at: datetime) -> datetime | None:
    """The last of the lines' days; on the shop's own days one has as long as by law."""
    days: list[tuple[date, str]] = []
    for line, _ in decision.take:
        facts, terms = book.facts[line], book.terms[line]
        day = terms.statutory.send_back_by
        if day is None and facts.delivered_at:
            day = local_day(declared_at + TIME_TO_SEND, facts.time_zone)
        if day:
            days.append((day, facts.time_zone))
    return max((end_of_day(*day) for day in days), default=None)


async def acknowledgement(row: Withdrawal, case: Return | None, *, declared_at: datetime) -> str:
    """The text that is kept, in the language of the statement."""
    order = await Order.get(id=row.order_id) if row.order_id else None
    market = await Market.get(id=order.market_id) if order else None
    receipt = Receipt(
        declared_at=declared_at,
        time_zone=market.time_zone if market else "UTC",
        language=row.language,
        name=row.name,
        order_number=row.order_number,
        email=row.email,
        trader=await _trader(order) if order else None,
        lines=await _named(order, row.named),
        in_time=row.in_time,
        opened=await _opened(case) if case else None,
        notes=tuple(msgspec.convert(row.notes, list[Note])),
    )
    return text_of(receipt)


async def _trader(order: Order) -> str:
    brand = await Brand.get(id=order.brand_id)
    entity = await LegalEntity.get(id=brand.entity_id)
    return brand.name if brand.name == entity.name else f"{brand.name} ({entity.name})"


async def _named(order: Order | None, named: Sequence[NamedLine]) -> tuple[DeclaredLine, ...]:
    """With their names in the shop, as far as there are such lines."""
    lines = await OrderLine.filter(order_id=order.id) if order else []
    products = await Product.filter(id__in=[line.product_id for line in lines]) if lines else []
    titles = {product.id: product.title for product in products}
    known = {line.number: titles[line.product_id] for line in lines}
    return tuple(DeclaredLine(p.line, p.quantity, known.get(p.line)) for p in named)


async def _opened(case: Return) -> Opened:
    items = await ReturnItem.filter(of_id=case.id)
    parcel = await Parcel.get(id=items[0].parcel_id)
    return Opened(
        case.rma,
        len(items),
        parcel.code,
        Money(case.fee_minor, case.currency),
        case.send_back_by,
        case.refund_due_at,
    )


def _plain(notes: Sequence[Note]) -> list[dict[str, str | int | None]]:
    return [{"kind": note.kind.value, "line": note.line} for note in notes]
