"""The sheet of action cards: gloves on, no keyboard. And the code of a batch's evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reviewer_app import words
from reviewer_app.evidence import Discard
from reviewer_app.keyboards import TEACHES
from reviewer_app.labels.bars import Bars, code128, paint, qr_code
from reviewer_app.labels.label import write
from reviewer_app.labels.printing import INCH, PDF_DPI
from reviewer_app.parcels import Disposition

translate = QCoreApplication.translate  # the name that lupdate looks for
CLOSE = "CLOSE-BIN"
EDGE, COLUMNS, ROWS = 12.0, 2, 11
SQUARE = 15.0
WIDE, HIGH = (210 - 2 * EDGE) / COLUMNS, (297 - 2 * EDGE) / ROWS


@dataclass(frozen=True, slots=True)
class Card:
    code: str
    name: str
    square: bool = False
    """A QR code instead of bars: it holds too much for them."""


def cards() -> tuple[Card, ...]:
    """What the bench understands when it is scanned."""
    grades = (Card(f"GRADE-{key}", words.grade_name(g)) for key, g in words.GRADE_KEYS.items())
    places = (Card(f"DISPO-{to}", words.disposition_name(to)) for to in Disposition)
    return (
        Card("YES", translate("cards", "Yes")),
        Card("NO", translate("cards", "No")),
        *grades,
        Card("GO", translate("cards", "Do it")),
        Card("UNDO", translate("cards", "Take it back")),
        Card("HOLD", translate("cards", "Hold for the lead")),
        Card("DOCK", translate("cards", "Check in at the dock")),
        Card(CLOSE, translate("cards", "Close a bin")),
        *places,
        Card(TEACHES, translate("cards", "Teach the scanner"), square=True),
    )


def write_cards(path: Path, sheet: Sequence[Card] | None = None) -> None:
    page, mm = _a4(path), PDF_DPI / INCH
    painter = QPainter(page)
    for place, card in enumerate(cards() if sheet is None else sheet):
        if place and place % (COLUMNS * ROWS) == 0:
            page.newPage()
        row, column = divmod(place % (COLUMNS * ROWS), COLUMNS)
        at = QPointF((EDGE + column * WIDE) * mm, (EDGE + row * HIGH) * mm)
        bars = qr_code(card.code) if card.square else code128(card.code)
        room = _square(SQUARE * mm) if card.square else QSizeF((WIDE - 8) * mm, 13 * mm)
        _card(painter, at, card.name, bars, room, mm)
    painter.end()


def write_evidence(path: Path, why: Discard) -> None:
    """For a homogeneous batch: one scan says derogation, address and words."""
    page, mm = _a4(path), PDF_DPI / INCH
    painter = QPainter(page)
    name = f"{why.derogation}: {why.words}"
    _card(painter, QPointF(EDGE * mm, EDGE * mm), name, qr_code(why.code), _square(60 * mm), mm)
    painter.end()


def _card(painter: QPainter, at: QPointF, name: str, bars: Bars, size: QSizeF, mm: float) -> None:
    room = QRectF(at.x(), at.y(), size.width(), 8 * mm)
    write(painter, room, name, 6 * mm, bold=True)
    paint(painter, bars, QPointF(at.x(), at.y() + 9 * mm), size)


def _square(side: float) -> QSizeF:
    return QSizeF(side, side)


def _a4(path: Path) -> QPdfWriter:
    page = QPdfWriter(str(path))
    page.setResolution(PDF_DPI)
    page.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    page.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    return page
