"""What is owed for one unit, line by line; the preview and the real thing are this one function."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

import msgspec

from api.kernel.money import Money
from api.reasons.rules import Ground
from api.refunds.tenders import TenderPart, credit, over_tenders


class RefundLineKind(StrEnum):
    GOODS = "GOODS"
    DUTIES = "DUTIES"
    OUTBOUND_DELIVERY = "OUTBOUND_DELIVERY"
    RETURN_FEE = "RETURN_FEE"
    DIMINISHED_VALUE = "DIMINISHED_VALUE"
    KEPT = "KEPT"
    REDUCED = "REDUCED"
    ALREADY_REPAID = "ALREADY_REPAID"
    CREDIT_BONUS = "CREDIT_BONUS"
    EXCHANGED = "EXCHANGED"


class Account(StrEnum):
    """The books of the refund ledger. Debit and credit of every posting are equal."""

    SALES_RETURNS = "SALES_RETURNS"
    """What was sold and came back."""
    DUTIES = "DUTIES"
    """Customs that were charged and go back."""
    DELIVERY_RETURNS = "DELIVERY_RETURNS"
    """Outbound delivery given back."""
    RETURN_FEES = "RETURN_FEES"
    """What customers paid for the way back."""
    DIMINISHED_VALUE = "DIMINISHED_VALUE"
    """What was kept for wear."""
    OUTPUT_TAX = "OUTPUT_TAX"
    """The tax on all of these: what was owed to the state and is not any more."""
    CUSTOMER_CLAIMS = "CUSTOMER_CLAIMS"
    """Refunded early, found not to be owed, and claimed: what customers owe."""
    CLAIMS_WRITTEN_OFF = "CLAIMS_WRITTEN_OFF"
    """Claimed, and nobody will pay it."""
    VOUCHERS = "VOUCHERS"
    """Gift cards and store credit: what the shop itself owes in goods."""
    CREDIT_BONUSES = "CREDIT_BONUSES"
    """What was put on top because somebody chose credit: a cost of marketing, not of goods."""
    GOODWILL = "GOODWILL"
    """Credit given without owing it."""
    CREDIT_REDEEMED = "CREDIT_REDEEMED"
    """Credit that paid for orders: meets the shop's own sales."""
    CREDIT_EXPIRED = "CREDIT_EXPIRED"
    CREDIT_ADJUSTED = "CREDIT_ADJUSTED"
    """Put right by a person, who says why."""
    EXCHANGES = "EXCHANGES"
    """What is given for other goods instead of money: the order for those takes it."""
    REFUNDS_PAYABLE = "REFUNDS_PAYABLE"
    """Granted, and not paid yet."""
    BANK = "BANK"


class Excess(StrEnum):
    """What a person makes of the part of an early refund that was not owed."""

    FORGIVEN = "FORGIVEN"
    CLAIMED = "CLAIMED"


ACCOUNT_OF = {
    RefundLineKind.GOODS: Account.SALES_RETURNS,
    RefundLineKind.DUTIES: Account.DUTIES,
    RefundLineKind.OUTBOUND_DELIVERY: Account.DELIVERY_RETURNS,
    RefundLineKind.RETURN_FEE: Account.RETURN_FEES,
    RefundLineKind.DIMINISHED_VALUE: Account.DIMINISHED_VALUE,
    RefundLineKind.KEPT: Account.SALES_RETURNS,
    RefundLineKind.REDUCED: Account.SALES_RETURNS,
    RefundLineKind.ALREADY_REPAID: Account.SALES_RETURNS,
    RefundLineKind.CREDIT_BONUS: Account.CREDIT_BONUSES,
    RefundLineKind.EXCHANGED: Account.EXCHANGES,
}


@dataclass(frozen=True, slots=True)
class Instead:
    """Other goods, paid for with what would have gone back."""

    price: Money | None
    """None: the same for the same, worth all that would have gone back for an unworn unit."""
    paid_minor: int = 0
    """What the customer has paid for them already: the value of the unit pays only the rest."""


@dataclass(frozen=True, slots=True)
class RefundFacts:
    """All that the amount may depend on."""

    paid: Money
    """This unit, tax included and discounts off."""
    tax: Money
    """The tax inside it."""
    tax_rate: str | None
    """In percent; None: the shop did not say."""
    ground: Ground
    wear_percent: Mapping[str, int]
    """By grade; empty where the law forbids a deduction."""
    return_fee: Money
    """Still to be charged for this return: zero once another item has carried it."""
    fee_tax_rate: str | None
    """Of the way back, a service of its own; None where the order was sold without tax."""
    outbound: Money
    """Delivery to give back with this unit: the whole of it with the last unit of the order."""
    outbound_tax: Money
    outbound_tax_rate: str | None
    left: Money
    """What was paid for the whole order less all that went back: no refund goes above it."""
    given: bool = False
    """It was refunded before anybody had looked: nothing more goes back."""
    as_credit: bool = False
    """To shop with: the customer chose it, or got a gift and did not pay for it."""
    bonus_percent: int = 0
    """On top of what goes back, for who chose credit."""
    tenders: tuple[TenderPart, ...] = ()
    """What each way the order was paid can still get back, the first to be refunded first."""
    instead: Instead | None = None
    duties_minor: int = 0
    """Customs inside `paid`: all payments go back (CRD art. 13(1)), and wear takes nothing off."""
    reduced_minor: int = 0
    """What of the goods was given back before, while they stayed with the customer."""
    kept_percent: int | None = None
    """How much of their price is given for goods that stay."""

    @property
    def goods(self) -> Money:
        return Money(self.paid.minor - self.duties_minor, self.paid.currency)

    @property
    def reduced(self) -> int:
        """Never more than the price, which may have been put right since."""
        return min(self.reduced_minor, self.goods.minor)

    def found_faulty(self) -> "RefundFacts":
        """By the bench: then nothing is taken off, whatever was given as a reason."""
        return replace(self, ground=Ground.FAULT)


class RefundLine(msgspec.Struct, frozen=True):
    kind: RefundLineKind
    minor: int
    """Signed: deductions are below zero."""
    reason: str | None = None
    """Why something is taken off: a key of REASONS."""
    tax_minor: int = 0
    """The tax inside, of the same sign."""
    tax_rate: str | None = None


class Breakdown(msgspec.Struct, frozen=True):
    lines: tuple[RefundLine, ...]
    currency: str
    tenders: tuple[TenderPart, ...] = ()
    """By which ways it goes back; they add up to the total."""
    price_minor: int = 0
    """Of the goods wanted instead."""

    @property
    def total(self) -> Money:
        return Money(sum(line.minor for line in self.lines), self.currency)

    @property
    def value(self) -> Money:
        """What is given, as money or as other goods: limits are about this."""
        return Money(self.total.minor - self.of(RefundLineKind.EXCHANGED), self.currency)

    @property
    def of_paid_minor(self) -> int:
        """What of that had been paid: nobody owes a bonus back."""
        return self.value.minor - self.of(RefundLineKind.CREDIT_BONUS)

    @property
    def on_top_minor(self) -> int:
        """What of that price the value of the unit does not pay, but the customer does."""
        return self.price_minor + self.of(RefundLineKind.EXCHANGED)

    def of(self, kind: RefundLineKind) -> int:
        return sum(line.minor for line in self.lines if line.kind is kind)


def breakdown(facts: RefundFacts, grade: str | None) -> Breakdown:
    """Wear is taken off the goods, the fee off what remains; the sum is never below zero."""
    lines = _staying(facts) if facts.kept_percent is not None else _returned(facts, grade)
    value = sum(line.minor for line in lines)
    price = _price(facts)
    paid = facts.instead.paid_minor if facts.instead else 0
    taken = min(max(0, price - paid), value)
    if taken:
        lines = (*lines, RefundLine(RefundLineKind.EXCHANGED, -taken, "exchanged"))
    lines += _bonus(lines, facts)
    total = sum(line.minor for line in lines)
    ways = credit(total) if facts.as_credit else over_tenders(total, facts.tenders)
    return Breakdown(lines, facts.paid.currency, ways, price)


def _returned(facts: RefundFacts, grade: str | None) -> tuple[RefundLine, ...]:
    faultless = not facts.ground.is_fault
    worth = facts.goods.minor - facts.reduced
    wear = facts.goods.share(facts.wear_percent.get(grade or "", 0)).minor if faultless else 0
    wear = min(wear, worth)
    goods = worth - wear + facts.duties_minor
    fee = min(facts.return_fee.minor, goods + facts.outbound.minor) if faultless else 0
    repaid = max(0, goods + facts.outbound.minor - fee - max(0, facts.left.minor))
    lines = (
        _goods(facts, RefundLineKind.GOODS, facts.goods.minor),
        _goods(facts, RefundLineKind.DIMINISHED_VALUE, -wear, f"wear_{grade}"),
        _reduced(facts, wear),
        RefundLine(RefundLineKind.DUTIES, facts.duties_minor),
        _outbound(facts),
        _fee(facts, fee),
    )
    kept = tuple(line for line in lines if line.minor or line.kind is RefundLineKind.GOODS)
    why = "given_early" if facts.given else "repaid_before"
    return (*kept, *_repaid(kept, repaid, why)) if repaid else kept


def _staying(facts: RefundFacts) -> tuple[RefundLine, ...]:
    """A part of the price, by agreement. Delivery and customs stay paid, as nothing comes back."""
    share = facts.goods.share(facts.kept_percent or 0).minor
    given = min(share, facts.goods.minor - facts.reduced, max(0, facts.left.minor))
    tax = _tax_up_to(facts, facts.reduced + given) - _tax_up_to(facts, facts.reduced)
    return (
        _goods(facts, RefundLineKind.GOODS, facts.goods.minor),
        RefundLine(
            RefundLineKind.KEPT,
            given - facts.goods.minor,
            "kept",
            tax - facts.tax.minor,
            facts.tax_rate,
        ),
    )


def _reduced(facts: RefundFacts, wear: int) -> RefundLine:
    tax = _tax_up_to(facts, wear + facts.reduced) - _tax_up_to(facts, wear)
    kind = RefundLineKind.REDUCED
    return RefundLine(kind, -facts.reduced, "reduced_before", -tax, facts.tax_rate)


def _tax_up_to(facts: RefundFacts, minor: int) -> int:
    """Inside so much of the goods: parts taken one after the other add up to the whole."""
    return facts.tax.portion(minor, facts.goods.minor).minor


def _price(facts: RefundFacts) -> int:
    """Of the goods wanted instead. Wear is the customer's, also where like goes for like."""
    if facts.instead is None or facts.given:
        return 0
    if facts.instead.price is not None:
        return facts.instead.price.minor
    return breakdown(replace(facts, instead=None), None).total.minor


def _goods(
    facts: RefundFacts, kind: RefundLineKind, minor: int, reason: str | None = None
) -> RefundLine:
    tax = _tax_up_to(facts, abs(minor))
    return RefundLine(kind, minor, reason, tax if minor > 0 else -tax, facts.tax_rate)


def _outbound(facts: RefundFacts) -> RefundLine:
    tax, kind = facts.outbound_tax.minor, RefundLineKind.OUTBOUND_DELIVERY
    return RefundLine(kind, facts.outbound.minor, "whole_order", tax, facts.outbound_tax_rate)


def _fee(facts: RefundFacts, fee: int) -> RefundLine:
    rate, kind = Fraction(facts.fee_tax_rate or 0), RefundLineKind.RETURN_FEE
    whole = rate.numerator + 100 * rate.denominator
    inside = Money(fee, facts.paid.currency).portion(rate.numerator, whole).minor
    return RefundLine(kind, -fee, "fee_told", -inside, facts.fee_tax_rate)


def _repaid(lines: Sequence[RefundLine], repaid: int, why: str) -> Iterator[RefundLine]:
    """What was paid back before held its part of each rate, and of its tax, too."""
    rates = list(dict.fromkeys(line.tax_rate for line in lines))
    wholes = [sum(line.minor for line in lines if line.tax_rate == rate) for rate in rates]
    parts = Money(repaid, "").split(wholes)
    for rate, whole, part in zip(rates, wholes, parts, strict=True):
        tax = sum(line.tax_minor for line in lines if line.tax_rate == rate)
        inside = Money(tax, "").portion(part.minor, whole).minor
        if part.minor:
            yield RefundLine(RefundLineKind.ALREADY_REPAID, -part.minor, why, -inside, rate)


def _bonus(lines: Sequence[RefundLine], facts: RefundFacts) -> tuple[RefundLine, ...]:
    """Of what goes back, and no price of anything: without tax."""
    total = Money(sum(line.minor for line in lines), facts.paid.currency)
    bonus = total.share(facts.bonus_percent).minor
    why = "credit_chosen"
    return (RefundLine(RefundLineKind.CREDIT_BONUS, bonus, why),) if bonus else ()


class Entry(NamedTuple):
    """One side of a booking: debit above zero, credit below."""

    account: Account
    minor: int
    tax_rate: str | None = None


def postings(parts: Breakdown) -> list[Entry]:
    """What a grant books, the tax of each rate apart; sums to zero."""
    lines = parts.lines
    booked = [Entry(ACCOUNT_OF[at.kind], at.minor - at.tax_minor, at.tax_rate) for at in lines]
    for rate in dict.fromkeys(line.tax_rate for line in lines):
        if tax := sum(line.tax_minor for line in lines if line.tax_rate == rate):
            booked.append(Entry(Account.OUTPUT_TAX, tax, rate))
    return [*booked, Entry(Account.REFUNDS_PAYABLE, -parts.total.minor)]


def difference(now: Breakdown, before: Breakdown) -> Breakdown:
    """What is owed more than before, line by line: its postings bring the books from one to the
    other, to the minor unit and by rate."""
    lines: dict[tuple[RefundLineKind, str | None], RefundLine] = {}
    for line, sign in (*((one, -1) for one in before.lines), *((one, 1) for one in now.lines)):
        known = lines.get((line.kind, line.tax_rate), RefundLine(line.kind, 0))
        lines[line.kind, line.tax_rate] = RefundLine(
            line.kind,
            known.minor + sign * line.minor,
            line.reason,
            known.tax_minor + sign * line.tax_minor,
            line.tax_rate,
        )
    changed = tuple(line for line in lines.values() if line.minor or line.tax_minor)
    return Breakdown(changed, now.currency)


def taken_back(parts: Breakdown, over: Money) -> Breakdown:
    """So much of a refund, as money or as other goods: all of it line by line, or a part, which is
    wear, taken off the goods and their tax."""
    if over == parts.value:
        lines = tuple(one for one in parts.lines if one.kind is not RefundLineKind.EXCHANGED)
        return Breakdown(lines, over.currency)
    goods, kind = parts.lines[0], RefundLineKind.DIMINISHED_VALUE
    tax = Money(goods.tax_minor, over.currency).portion(over.minor, goods.minor).minor
    wear = RefundLine(kind, over.minor, tax_minor=tax, tax_rate=goods.tax_rate)
    return Breakdown((wear,), over.currency)


def claimed_back(taken: Breakdown) -> list[Entry]:
    """What claiming `taken_back` books: the customer owes what the grant had given."""
    claims = Entry(Account.CUSTOMER_CLAIMS, taken.total.minor)
    return [claims, *reversed_entries(postings(taken)[:-1])]


def reversed_entries(entries: Sequence[Entry]) -> list[Entry]:
    return [entry._replace(minor=-entry.minor) for entry in entries]


@dataclass(frozen=True, slots=True)
class Limits:
    """What somebody may refund without a second person, in minor units by currency, and where a
    grade has a narrower one by «GRADE:CURRENCY»."""

    by_currency: Mapping[str, int]

    def of(self, currency: str, grade: str | None = None) -> Money:
        """Zero where no limit was set: then a second person always looks."""
        limit = self.by_currency.get(currency, 0)
        return Money(min(limit, self.by_currency.get(f"{grade}:{currency}", limit)), currency)
