"""A document on paper: one page of A4 that a customer can read and an auditor can file.

Written in any language; what was frozen (names, articles, amounts) stays as it was.
"""

from datetime import UTC, datetime, time
from pathlib import Path

from babel.numbers import format_decimal
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import FontFace

from api.kernel.language import Sentence, country_name, said_date, spoken
from api.kernel.money import Money
from api.refunds.books import words
from api.refunds.books.document import Document, Party

FONTS = Path(__file__).with_name("fonts")
MARGIN_MM = 20
QUIET, LINE = (96, 96, 96), (200, 200, 200)


def pdf(document: Document, language: str) -> bytes:
    page = _paper(document, language)
    _head(page, document, language)
    _parties(page, document, language)
    _lines(page, document, language)
    _taxes(page, document, language)
    _total(page, document, language)
    return bytes(page.output())


def _paper(document: Document, language: str) -> FPDF:
    page = FPDF(format="A4")
    page.set_margin(MARGIN_MM)
    page.add_font("Inter", "", FONTS / "Inter-Regular.ttf")
    page.add_font("Inter", "B", FONTS / "Inter-SemiBold.ttf")
    page.set_draw_color(*LINE)
    page.set_lang(spoken(language))
    page.set_title(f"{words.TITLES[document.kind].say(language)} {document.number}")
    page.set_author(document.seller.name)
    # The same document is the same file, byte for byte.
    page.set_creation_date(datetime.combine(document.issued_on, time(), UTC))
    page.add_page()
    return page


def _head(page: FPDF, document: Document, language: str) -> None:
    page.set_font("Inter", "B", 18)
    _say(page, words.TITLES[document.kind].say(language), 12)
    facts = (
        (words.NUMBER, document.number),
        (words.DATE, _date(document, language)),
        (words.ORDER, document.order_number),
        (words.RETURN, document.rma),
        (words.CORRECTS, f"{document.corrects.number} ({document.corrects.on.isoformat()})"),
    )
    for label, value in facts:
        page.set_font("Inter", "", 9)
        page.set_text_color(*QUIET)
        page.cell(34, 5.5, label.say(language))
        page.set_text_color(0)
        page.cell(0, 5.5, value, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(6)


def _parties(page: FPDF, document: Document, language: str) -> None:
    top, column = page.get_y(), page.epw / 2
    bottom = top
    parties = ((words.SELLER, document.seller), (words.BUYER, document.buyer))
    for number, (label, party) in enumerate(parties):
        page.set_xy(page.l_margin + number * column, top)
        page.set_font("Inter", "", 9)
        page.set_text_color(*QUIET)
        page.multi_cell(column - 6, 5.5, label.say(language), new_y=YPos.NEXT, new_x=XPos.LEFT)
        page.set_text_color(0)
        text = "\n".join(_address(party, language))
        page.multi_cell(column - 6, 5.5, text, new_y=YPos.NEXT, align="L")
        bottom = max(bottom, page.get_y())
    page.set_y(bottom + 8)


def _address(party: Party, language: str) -> list[str]:
    place = " ".join(part for part in (party.postcode, party.city) if part)
    numbers = ((words.VAT_NUMBER, party.vat_number), (words.REGISTRATION, party.registration))
    said = [f"{label.say(language)} {number}" for label, number in numbers if number]
    kept = [party.name, party.street, place, country_name(party.country, language), *said]
    return [part for part in kept if part]


def _lines(page: FPDF, document: Document, language: str) -> None:
    heads = (words.WHAT, words.RATE, words.NET, words.TAX, words.GROSS)
    rows = [
        (
            words.wording(document, line, language),
            _rate(line.tax_rate, language),
            *_amounts(document, line.minor - line.tax_minor, line.tax_minor, language),
        )
        for line in document.lines
    ]
    _table(page, heads, rows, (40, 10, 16, 18, 16), language)


def _taxes(page: FPDF, document: Document, language: str) -> None:
    heads = (words.RATE, words.NET, words.TAX, words.GROSS)
    rows = [
        (
            _rate(total.rate, language) or words.UNTAXED.say(language),
            *_amounts(document, total.net_minor, total.tax_minor, language),
        )
        for total in document.taxes
    ]
    _table(page, heads, rows, (50, 16, 18, 16), language)


def _total(page: FPDF, document: Document, language: str) -> None:
    page.set_font("Inter", "B", 12)
    total = document.total.formatted(language)
    page.cell(page.epw / 2, 9, words.TOTAL[document.kind].say(language))
    page.cell(0, 9, total, align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(4)
    page.set_font("Inter", "", 9)
    page.set_text_color(*QUIET)
    page.multi_cell(0, 5.5, words.TERMS[document.kind].say(language))


def _table(
    page: FPDF,
    heads: tuple[Sentence, ...],
    rows: list[tuple[str, ...]],
    widths: tuple[int, ...],
    language: str,
) -> None:
    page.set_font("Inter", "", 9)
    with page.table(
        col_widths=widths,
        text_align=("LEFT", *["RIGHT"] * (len(heads) - 1)),
        borders_layout="HORIZONTAL_LINES",
        headings_style=FontFace(emphasis="", color=QUIET),
        line_height=5.5,
        padding=1,
    ) as table:
        table.row([head.say(language) for head in heads])
        for row in rows:
            table.row(row)
    page.ln(6)


def _amounts(document: Document, net: int, tax: int, language: str) -> tuple[str, str, str]:
    net_, tax_, gross = (Money(minor, document.currency) for minor in (net, tax, net + tax))
    return net_.formatted(language), tax_.formatted(language), gross.formatted(language)


def _rate(rate: str | None, language: str) -> str:
    return f"{format_decimal(rate, locale=spoken(language))} %" if rate else ""


def _date(document: Document, language: str) -> str:
    return said_date(document.issued_on, spoken(language))


def _say(page: FPDF, text: str, height: float) -> None:
    page.cell(0, height, text, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
