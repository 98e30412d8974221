"""A field for long text: numbered lines, and a mark at those of which there is something to say."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from reviewer_app.look.brush import RIGHT, Brush
from reviewer_app.look.scrolling import ThinBar
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import TONES

NUMBERS = 52


class TextEditor(QPlainTextEdit):
    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__()
        self.look = look
        self.marks: Mapping[int, str] = {}
        self.setAccessibleName(name)
        self.setProperty("scans", "no")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(look.font("small", mono=True))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBar(ThinBar(look, Qt.Orientation.Vertical))
        self.setHorizontalScrollBar(ThinBar(look, Qt.Orientation.Horizontal))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(NUMBERS, 0, 0, 0)
        self._numbers = Numbers(self)
        self.updateRequest.connect(self._follow)
        look.changed.connect(self._colour)
        self._colour()

    def show_text(self, text: str, line: int) -> None:
        """The cursor stands at the line, from 1."""
        self.setPlainText(text)
        block = self.document().findBlockByNumber(line - 1)
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()

    def show_marks(self, marks: Mapping[int, str]) -> None:
        """Lines and their tones."""
        self.marks = marks
        self.setExtraSelections([self._marked(line, tone) for line, tone in marks.items()])
        self._numbers.update()

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), NUMBERS, inside.height()))

    def lines(self) -> list[tuple[int, QRectF]]:
        """Those in sight: number and place."""
        shown = list[tuple[int, QRectF]]()
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            shown.append((block.blockNumber() + 1, place))
            block = block.next()
        return shown

    def _marked(self, line: int, tone: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        told = selection.format  # pyright: ignore[reportAttributeAccessIssue]  not in the stubs
        told.setBackground(self.look.color(TONES[tone][0]))
        told.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.cursor = QTextCursor(  # pyright: ignore[reportAttributeAccessIssue]  the same
            self.document().findBlockByNumber(line - 1)
        )
        return selection

    def _follow(self, _: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        self._numbers.update()

    def _colour(self) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        palette.setColor(role.Base, self.look.color("surface"))
        palette.setColor(role.Text, self.look.color("ink"))
        self.setPalette(palette)
        self.show_marks(self.marks)


class Numbers(QWidget):
    def __init__(self, editor: TextEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def paintEvent(self, event: QPaintEvent) -> None:
        editor = self._editor
        high = QFontMetricsF(editor.font()).height()
        with Brush.on(self, editor.look) as brush:
            for number, place in editor.lines():
                tone = editor.marks.get(number, "")
                at = QRectF(0, place.top(), NUMBERS - 12, high)
                if tone:
                    brush.fill(QRectF(0, place.top(), NUMBERS, high), TONES[tone][0])
                ink = TONES[tone][1] if tone else "ink3"
                brush.text(at, str(number), "micro", ink, RIGHT, tabular=True)
