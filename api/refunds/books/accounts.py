"""Which of our accounts is what to a bookkeeper, and which number of theirs it has. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec

from api.refunds.rules import Account


class AccountKind(StrEnum):
    TAXED = "TAXED"
    """Turnover: what tax is charged on, without the tax."""
    TAX = "TAX"
    BALANCE = "BALANCE"
    """Owed to somebody, by somebody, money, or a cost without tax."""


KINDS: Mapping[Account, AccountKind] = {
    Account.SALES_RETURNS: AccountKind.TAXED,
    Account.DELIVERY_RETURNS: AccountKind.TAXED,
    Account.DUTIES: AccountKind.TAXED,
    Account.RETURN_FEES: AccountKind.TAXED,
    Account.DIMINISHED_VALUE: AccountKind.TAXED,
    Account.OUTPUT_TAX: AccountKind.TAX,
    Account.CUSTOMER_CLAIMS: AccountKind.BALANCE,
    Account.CLAIMS_WRITTEN_OFF: AccountKind.BALANCE,
    Account.VOUCHERS: AccountKind.BALANCE,
    Account.CREDIT_BONUSES: AccountKind.BALANCE,
    Account.GOODWILL: AccountKind.BALANCE,
    Account.CREDIT_REDEEMED: AccountKind.BALANCE,
    Account.CREDIT_EXPIRED: AccountKind.BALANCE,
    Account.CREDIT_ADJUSTED: AccountKind.BALANCE,
    Account.EXCHANGES: AccountKind.BALANCE,
    Account.REFUNDS_PAYABLE: AccountKind.BALANCE,
    Account.BANK: AccountKind.BALANCE,
}
"""A test keeps this complete: an account that is added must say what it is."""


class BookedLine(msgspec.Struct, frozen=True):
    """One side of a booking, with all that a bookkeeper asks of it."""

    booking: UUID
    booked_on: date
    belongs_on: date | None
    account: Account
    minor: int
    currency: str
    tax_rate: str | None
    country: str
    order_number: str
    document: str | None
    """The credit or debit note that it is the booking of."""


def their_number(accounts: Mapping[str, str], line: BookedLine) -> str | None:
    """The narrowest that was said: at this rate in this country, at this rate, in all."""
    name, rate = line.account.value, line.tax_rate
    wanted = (f"{name}:{line.country}:{rate}", f"{name}:{line.country}", f"{name}:{rate}", name)
    return next((accounts[one] for one in wanted if one in accounts), None)


def unnumbered(accounts: Mapping[str, str], lines: Sequence[BookedLine]) -> list[str]:
    """What must still be said before another programme can read these."""
    missing = {
        ":".join(part for part in (line.account, line.country, line.tax_rate) if part)
        for line in lines
        if their_number(accounts, line) is None
    }
    return sorted(missing)
