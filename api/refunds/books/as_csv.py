"""Bookings as CSV: a line for each side, for any programme that reads one. Pure."""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO

from api.kernel.money import Money
from api.refunds.books.accounts import BookedLine, their_number

HEADER = (
    *("date", "booking", "document", "account", "number", "debit", "credit", "currency"),
    *("tax_rate", "country", "order", "belongs_to"),
)


def as_csv(lines: Sequence[BookedLine], accounts: Mapping[str, str]) -> bytes:
    """`number` is the account of theirs; empty where nobody has said one."""
    text = StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(HEADER)
    for line in lines:
        amount = f"{Money(abs(line.minor), line.currency).amount}"
        debit, credit = (amount, "") if line.minor > 0 else ("", amount)
        rows.writerow(
            (
                line.booked_on,
                line.booking,
                line.document or "",
                line.account,
                their_number(accounts, line) or "",
                debit,
                credit,
                line.currency,
                line.tax_rate or "",
                line.country,
                line.order_number,
                line.belongs_on or "",
            )
        )
    return text.getvalue().encode()
