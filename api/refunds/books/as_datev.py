"""Bookings as DATEV reads them: EXTF, header 700, Buchungsstapel (21) in version 13. Pure.

After developer.datev.de, «DATEV-Format»: cp1252, CR LF, semicolons, every text in quotation marks,
a comma before the cents, no sign. A booking of many sides becomes pairs against one account.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby

from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.refunds.books.accounts import BookedLine, their_number, unnumbered
from api.refunds.books.words import NO_ACCOUNT_NUMBER, NO_DATEV, ONE_CURRENCY, ONE_YEAR
from api.refunds.rules import Account
from api.shop.books import Books, Datev

COLUMNS = (
    *("Umsatz (ohne Soll/Haben-Kz)", "Soll/Haben-Kennzeichen", "WKZ Umsatz", "Kurs"),
    *("Basis-Umsatz", "WKZ Basis-Umsatz", "Konto", "Gegenkonto (ohne BU-Schlüssel)"),
    *("BU-Schlüssel", "Belegdatum", "Belegfeld 1", "Belegfeld 2", "Skonto", "Buchungstext"),
    *("Postensperre", "Diverse Adressnummer", "Geschäftspartnerbank", "Sachverhalt"),
    *("Zinssperre", "Beleglink"),
    *(f"Beleginfo - {part} {n}" for n in range(1, 9) for part in ("Art", "Inhalt")),
    *("KOST1 - Kostenstelle", "KOST2 - Kostenstelle", "Kost-Menge"),
    *("EU-Land u. UStID (Bestimmung)", "EU-Steuersatz (Bestimmung)", "Abw. Versteuerungsart"),
    *("Sachverhalt L+L", "Funktionsergänzung L+L", "BU 49 Hauptfunktionstyp"),
    *("BU 49 Hauptfunktionsnummer", "BU 49 Funktionsergänzung"),
    *(f"Zusatzinformation{part} {n}" for n in range(1, 21) for part in (" - Art", "- Inhalt")),
    *("Stück", "Gewicht", "Zahlweise", "Forderungsart", "Veranlagungsjahr"),
    *("Zugeordnete Fälligkeit", "Skontotyp", "Auftragsnummer", "Buchungstyp"),
    *("USt-Schlüssel (Anzahlungen)", "EU-Land (Anzahlungen)", "Sachverhalt L+L (Anzahlungen)"),
    *("EU-Steuersatz (Anzahlungen)", "Erlöskonto (Anzahlungen)", "Herkunft-Kz", "Buchungs GUID"),
    *("KOST-Datum", "SEPA-Mandatsreferenz", "Skontosperre", "Gesellschaftername"),
    *("Beteiligtennummer", "Identifikationsnummer", "Zeichnernummer", "Postensperre bis"),
    *("Bezeichnung SoBil-Sachverhalt", "Kennzeichen SoBil-Buchung", "Festschreibung"),
    *("Leistungsdatum", "Datum Zuord. Steuerperiode", "Fälligkeit", "Generalumkehr (GU)"),
    *("Steuersatz", "Land", "Abrechnungsreferenz", "BVV-Position"),
    *("EU-Land u. UStID (Ursprung)", "EU-Steuersatz (Ursprung)", "Abw. Skontokonto"),
)
"""Version 13 has 125; those that we do not fill stay empty."""
AGAINST = (Account.REFUNDS_PAYABLE, Account.CUSTOMER_CLAIMS)
"""What the other sides of a booking are set against; else its greatest side."""


def as_datev(
    lines: Sequence[BookedLine], books: Books, first: date, last: date, *, now: datetime
) -> bytes:
    """Refused where the file could not be read: no adviser's numbers, no account numbers."""
    if books.datev is None:
        raise InvalidInput(NO_DATEV)
    if missing := unnumbered(books.accounts, lines):
        raise InvalidInput(NO_ACCOUNT_NUMBER, accounts=", ".join(missing))
    if _year(books.datev, first) != _year(books.datev, last):
        raise InvalidInput(ONE_YEAR)
    currencies = sorted({line.currency for line in lines}) or ["EUR"]
    if len(currencies) > 1:
        raise InvalidInput(ONE_CURRENCY, currencies=", ".join(currencies))
    header = _header(books.datev, first, last, currencies[0], now)
    rows = [";".join(header), ";".join(COLUMNS), *_rows(lines, books.accounts)]
    return "".join(f"{row}\r\n" for row in rows).encode("cp1252", "replace")


def _header(said: Datev, first: date, last: date, currency: str, now: datetime) -> list[str]:
    """31 fields; the empty ones are DATEV's own."""
    made = f"{now:%Y%m%d%H%M%S}{now.microsecond // 1000:03d}"
    return [
        *(_text("EXTF"), "700", "21", _text("Buchungsstapel"), "13", made, ""),
        *(_text("RE"), _text(""), _text(""), f"{said.consultant}", f"{said.client}"),
        *(f"{_year(said, first):%Y%m%d}", f"{said.account_length}"),
        *(f"{first:%Y%m%d}", f"{last:%Y%m%d}", _text("Retouren"), _text("")),
        *("1", "0", "0", _text(currency), "", _text(""), "", "", _text(said.chart)),
        *("", "", _text(""), _text("")),
    ]


def _year(said: Datev, day: date) -> date:
    """When the financial year of that day began."""
    month, first = (int(part) for part in said.year_begins.split("-"))
    begins = date(day.year, month, first)
    return begins if begins <= day else date(day.year - 1, month, first)


def _rows(lines: Sequence[BookedLine], accounts: Mapping[str, str]) -> Iterator[str]:
    for _, group in groupby(lines, key=lambda line: line.booking):
        sides = [line for line in group if line.minor]
        if not sides:
            continue
        against = _against(sides)
        for side in sides:
            if side is not against:
                yield _row(side, against, accounts)


def _against(sides: Sequence[BookedLine]) -> BookedLine:
    usual = (side for account in AGAINST for side in sides if side.account is account)
    return next(usual, max(sides, key=lambda side: abs(side.minor)))


def _row(side: BookedLine, against: BookedLine, accounts: Mapping[str, str]) -> str:
    amount = f"{Money(abs(side.minor), side.currency).amount:.2f}".replace(".", ",")
    filled = {
        "Umsatz (ohne Soll/Haben-Kz)": amount,
        "Soll/Haben-Kennzeichen": _text("S" if side.minor > 0 else "H"),
        "WKZ Umsatz": _text(side.currency),
        "Konto": their_number(accounts, side) or "",
        "Gegenkonto (ohne BU-Schlüssel)": their_number(accounts, against) or "",
        "Belegdatum": f"{side.booked_on:%d%m}",
        "Belegfeld 1": _text(_plain(side.document or side.order_number)),
        "Belegfeld 2": _text(""),
        "Buchungstext": _text(f"{side.account} {side.order_number}"[:60]),
    }
    if side.tax_rate:
        filled |= {
            "Zusatzinformation - Art 1": _text("Land"),
            "Zusatzinformation- Inhalt 1": _text(side.country),
            "Zusatzinformation - Art 2": _text("Steuersatz"),
            "Zusatzinformation- Inhalt 2": _text(side.tax_rate),
        }
    return ";".join(filled.get(column, "") for column in COLUMNS)


def _text(value: str) -> str:
    clean = "".join(c for c in value if c.isprintable())
    return '"' + clean.replace('"', '""') + '"'


def _plain(value: str) -> str:
    """What DATEV lets a document be called."""
    return re.sub(r"[^A-Za-z0-9_$%/-]", "-", value)[:36]
