"""What an entity's books need to know of it: who it is to the tax office, and how it counts.

A person sets it (`retourney shop books`). Until then documents are made all the same, with what
is known: the name and the country.
"""

import re
from collections.abc import Mapping

import msgspec

YEAR = "{year}"


class Datev(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By whom and how the books are kept at DATEV: the tax adviser knows these."""

    consultant: int
    client: int
    year_begins: str = "01-01"
    """Month and day on which the financial year begins."""
    account_length: int = 4
    chart: str = ""
    """«03» or «04» for SKR03 and SKR04; empty where it is another."""


class Books(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    street: str | None = None
    postcode: str | None = None
    city: str | None = None
    vat_number: str | None = None
    registration: str | None = None
    """Its number in the trade register."""
    iban: str | None = None
    """The account that refunds are paid from."""
    bic: str | None = None
    credit_notes: str = f"CN-{YEAR}-"
    """What the numbers of its credit notes begin with; without a year they go on for ever."""
    debit_notes: str = f"DN-{YEAR}-"
    oss: bool = False
    """Registered for the one-stop shop: tax of other EU countries is declared there."""
    accounts: Mapping[str, str] = {}
    """Our account → theirs: «BANK», «SALES_RETURNS:19» at one rate, «SALES_RETURNS:BE:21» in one
    country at one rate; the narrowest wins."""
    datev: Datev | None = None


NOTHING_KNOWN = Books()
PREFIX = re.compile(r"[A-Za-z0-9/._-]{0,12}(\{year\})?[A-Za-z0-9/._-]{0,6}")
YEAR_BEGINS = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])")
ACCOUNT = re.compile(r"[A-Z_]+(:[A-Z]{2})?(:\d{1,2}(\.\d+)?)?")


def books_of(kept: str | None) -> Books:
    """As the entity's row keeps them."""
    return msgspec.json.decode(kept, type=Books) if kept else NOTHING_KNOWN
