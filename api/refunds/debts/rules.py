"""What a debt is, and what settling a part of it books. Pure."""

from collections.abc import Mapping
from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.refunds.rules import Account, Entry


class Debtor(StrEnum):
    CUSTOMER = "CUSTOMER"
    SHOP = "SHOP"


class DebtCause(StrEnum):
    EXCESS = "EXCESS"
    EXCHANGE = "EXCHANGE"


class Settling(StrEnum):
    PAID = "PAID"
    WRITTEN_OFF = "WRITTEN_OFF"


SIDES: Mapping[tuple[Debtor, Settling], tuple[Account, Account]] = {
    (Debtor.CUSTOMER, Settling.PAID): (Account.BANK, Account.CUSTOMER_CLAIMS),
    (Debtor.CUSTOMER, Settling.WRITTEN_OFF): (Account.CLAIMS_WRITTEN_OFF, Account.CUSTOMER_CLAIMS),
    (Debtor.SHOP, Settling.PAID): (Account.REFUNDS_PAYABLE, Account.BANK),
}
"""Debit and credit."""


def settled(debtor: Debtor, how: Settling, amount: Money, left: Money) -> list[Entry]:
    """A part of what is owed, or all of it. What the shop owes is never given up by itself."""
    sides = SIDES.get((debtor, how))
    if sides is None:
        raise InvalidInput(ONLY_PAID, field="how")
    if amount.currency != left.currency or not 0 < amount.minor <= left.minor:
        raise InvalidInput(AT_MOST_OWED, field="amount", left=left)
    debit, credit = sides
    return [Entry(debit, amount.minor), Entry(credit, -amount.minor)]


ONLY_PAID = Sentence(
    en="What the shop owes is paid, never written off.",
    nl="Wat de winkel schuldig is wordt betaald, nooit afgeschreven.",
    fr="Ce que doit le magasin est payé, jamais passé en perte.",
    de="Was der Shop schuldet, wird bezahlt und nie abgeschrieben.",
    nb="Det butikken skylder betales, og avskrives aldri.",
)
AT_MOST_OWED = Sentence(
    en="{left} is owed: settle that, or a part of it.",
    nl="{left} staat open: vereffen dat, of een deel ervan.",
    fr="{left} est dû : réglez ce montant, ou une partie.",
    de="{left} ist offen: bitte das begleichen, oder einen Teil davon.",
    nb="{left} er utestående: gjør opp det, eller en del av det.",
)
UNKNOWN_DEBT = Sentence(
    en="We know no such debt.",
    nl="We kennen deze schuld niet.",
    fr="Nous ne connaissons pas cette dette.",
    de="Diese Schuld kennen wir nicht.",
    nb="Vi kjenner ikke denne gjelden.",
)
