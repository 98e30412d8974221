"""The header: bench, scan field, figures of the day, who is here."""

from PySide6.QtWidgets import QWidget

from reviewer_app.frame.viewmodel import Frame
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.fields import ScanField
from reviewer_app.look.marks import AvatarKey, Logo
from reviewer_app.look.theme import Look
from reviewer_app.scanning.viewmodel import Scanning
from reviewer_app.worklist.viewmodel import Queue

HEIGHT, SCAN, SCAN_COMPACT, FIGURES = 68, 560, 430, 2


class Head(QWidget):
    def __init__(self, look: Look, frame: Frame, scanning: Scanning, queue: Queue) -> None:
        super().__init__()
        self._frame, self._scanning, self._queue = frame, scanning, queue
        name = column(
            None,
            Text(look, "Retourney", "leadB"),
            Text(look, frame.bench, "caption", "warn" if frame.training else "ink3"),
            None,
            gap=1,
        )
        self._left = boxed(row(Logo(look), name, None, gap=10, margins=(22, 0, 0, 0)))
        self.queue = Secondary(look, self.tr("Queue"), icon="list", key="Q")
        self.queue.setFixedWidth(156)
        self.scan = ScanField(look, name=self.tr("Scan or type a code"), hint="")
        self.scan.edit.setProperty("scans", "typed")
        self.scan.edit.returnPressed.connect(self._typed)
        self._figures = [
            (Text(look, role="h3", tabular=True), Text(look, role="caption", token="ink3"))
            for _ in range(FIGURES)
        ]
        self.avatar = AvatarKey(look)
        self._columns = [
            boxed(column(None, value, label, None, gap=1, margins=(0, 0, 26, 0)))
            for value, label in self._figures
        ]
        layout = row(self._left, self.queue, self.scan, None, gap=0, margins=(0, 6, 16, 0))
        layout.insertSpacing(2, 12)
        for each in self._columns:
            layout.addWidget(each)
        layout.addWidget(self.avatar)
        self.setLayout(layout)
        self.setFixedHeight(HEIGHT)
        scanning.flashed.connect(self.scan.flash)
        for voice in (frame, scanning, queue):
            voice.changed.connect(self.show_model)
        self.show_model()

    def fit(self, *, compact: bool) -> None:
        self._left.setFixedWidth(232 if compact else 268)
        self.queue.setVisible(compact)
        self.scan.setFixedWidth(SCAN_COMPACT if compact else SCAN)
        whole = self.tr("Scan a parcel, an item or an action card")
        self.scan.edit.setPlaceholderText(self.tr("Scan anything") if compact else whole)

    def show_model(self) -> None:
        scanning, staff = self._scanning, self._frame.staff
        self.scan.pill.show_pill(scanning.pill, scanning.tone, scanning.icon)
        self.queue.show_words(self.tr("Queue {0}").format(self._queue.total))
        if staff:
            self.avatar.show_person(
                staff.initials, self.tr("{0}. Press to sign out (O)").format(staff.name)
            )
        told = self._frame.figures
        for place, (value, label) in enumerate(self._figures):
            self._columns[place].setVisible(place < len(told))
            if place < len(told):
                value.show_text(told[place][0])
                label.show_text(told[place][1])

    def _typed(self) -> None:
        self._scanning.type(self.scan.edit.text())
        self.scan.edit.clear()
        self.window().setFocus()
