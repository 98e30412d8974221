"""The bench with nothing in hand: an invitation to scan, and what was done last."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app import words
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.look.atoms import Kbd, Line, Pill, Text
from reviewer_app.look.boxes import boxed, centred, column, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.marks import ScanMark
from reviewer_app.look.photo import Photo
from reviewer_app.look.rows import NextParcel
from reviewer_app.look.theme import Look
from reviewer_app.parcels import Item
from reviewer_app.pictures import Pictures
from reviewer_app.worklist.viewmodel import Queue

DONE_SHOWN = 5
ROOM = 410
"""Below this height, under a strip that takes much, it is said without the mark."""


class Invitation(QWidget):
    """The middle of the sheet: scan, or Enter for the most urgent."""

    def __init__(self, look: Look, model: Inspecting, queue: Queue) -> None:
        super().__init__()
        self._model, self._queue = model, queue
        self._mark = ScanMark(look)
        self._hero, self._sub = Text(look, role="hero"), Text(look, role="lead", token="ink2")
        self.next = NextParcel(look, words.key_name("Enter"))
        self.back = Secondary(look, self.tr("Put the parcel back"), icon="archive", key="Esc")
        self.back.clicked.connect(model.close)
        self.setLayout(
            centred(None, self._mark, 40, self._hero, 8, self._sub, 40, self.next, self.back, None)
        )
        self.setMinimumHeight(1)  # it shows less where there is less, instead of reaching out
        model.changed.connect(self.show_model)
        queue.changed.connect(self.show_model)
        self.show_model()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.setVisible(self.height() >= ROOM)

    def show_model(self) -> None:
        parcel, urgent = self._model.parcel, self._queue.most_urgent
        self._hero.show_text(self._title())
        self._sub.show_text(self._what_next())
        self.back.setVisible(parcel is not None)
        self.next.setVisible(parcel is None and urgent is not None)
        if urgent:
            told = f"{words.items(urgent.item_count)}  ·  {urgent.value.formatted}"
            self.next.show_next(
                urgent.customer_name,
                self.tr("Most urgent. {0}").format(told),
                self._queue.due(urgent),
                urgent=self._queue.urgent(urgent),
                sentence=self.tr("Open the most urgent: {0}").format(self._queue.sentence(urgent)),
            )

    def _title(self) -> str:
        if not (parcel := self._model.parcel):
            return self.tr("Scan the next parcel")
        return self.tr("This parcel is done") if parcel.items else self.tr("Nobody announced this")

    def _what_next(self) -> str:
        if not (parcel := self._model.parcel):
            return self.tr("A return label, an item or an action card works too.")
        if parcel.items:
            return self.tr("Something left in the box? Scan it to note it as a find.")
        return self.tr("Scan each thing in the box to note it as a find.")


class LastParcel(QWidget):
    """The right column: the last parcel with what came of it, or how the bench works."""

    def __init__(self, look: Look, model: Inspecting, pictures: Pictures) -> None:
        super().__init__()
        self._look, self._model, self._pictures = look, model, pictures
        self._when = Text(look, role="small", token="ink3")
        self._name, self._state = Text(look, role="h2", elide=True), Pill(look)
        self._sub = Text(look, role="body", token="ink2", elide=True)
        self._rows = [DoneRow(look) for _ in range(DONE_SHOWN)]
        head = row(Text(look, self.tr("Last parcel"), "label", "ink2"), None, self._when)
        name = row(gap=8)
        name.addWidget(self._name, 1)
        name.addWidget(self._state)
        self._last = boxed(
            column(
                head, 12, name, 2, self._sub, 16, column(*self._rows, gap=10), 20, Line(look), 16
            )
        )
        self.setLayout(column(self._last, self._first_steps(), None, margins=(24, 20, 24, 20)))
        model.changed.connect(self.show_model)
        pictures.arrived.connect(self._show_pictures)
        self.show_model()

    def _first_steps(self) -> QWidget:
        look = self._look
        steps = (
            (("Y", "N"), self.tr("Answer the checks")),
            (("1–5",), self.tr("Grade, from new to broken")),
            (("←", "→"), self.tr("Send it somewhere else")),
            (("Space",), self.tr("Do it. U takes it back")),
        )
        lines = [
            row(
                boxed(row(*(Kbd(look, key) for key in keys), None, gap=5), width=84),
                Text(look, told, "body", "ink2"),
                None,
                gap=8,
            )
            for keys, told in steps
        ]
        title = Text(look, self.tr("The bench in a few keys"), "label", "ink2")
        return boxed(column(title, 12, column(*lines, gap=10)))

    def show_model(self) -> None:
        parcel = self._model.last
        self._last.setVisible(parcel is not None)
        if not parcel:
            return
        done = [item for item in parcel.items if self._model.done(item)]
        self._name.show_text(parcel.customer_name)
        self._sub.show_text(f"{parcel.code}  ·  {words.items(len(parcel.items))}")
        whole = len(done) == len(parcel.items)
        left = self.tr("%n left", "", len(parcel.items) - len(done))
        told = (self.tr("Done"), "good", "check") if whole else (left, "warn", "")
        self._state.show_pill(*told)
        self._when.show_text(words.ago(self._model.last_at, self._model.now))
        for place, line in enumerate(self._rows):
            line.setVisible(place < len(done))
            if place < len(done):
                line.show_done(done[place], self._model)
        self._show_pictures()

    def _show_pictures(self, _: str = "") -> None:
        for line in self._rows:
            line.show_picture(self._pictures)


class DoneRow(QWidget):
    """One item with what was decided about it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._photo = Photo(look, side=44, radius=9)
        self._photo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = Text(look, role="bodyB", elide=True)
        self._sub = Text(look, role="small", token="ink3", elide=True)
        self._amount = Text(look, role="bodyB", tabular=True)
        self._item: Item | None = None
        layout = row(self._photo, gap=12)
        layout.addLayout(column(self._title, self._sub, gap=1), 1)
        layout.addWidget(self._amount)
        self.setLayout(layout)

    def show_done(self, item: Item, model: Inspecting) -> None:
        self._item, done = item, model.done(item)
        self._title.show_text(item.product.title)
        told = (done.grade, done.disposition) if done else ()
        self._sub.show_text(". ".join(part for part in told if part))
        self._amount.show_text(done.amount if done else "")

    def show_picture(self, pictures: Pictures) -> None:
        if self._item and not self.isHidden():
            product = self._item.product
            self._photo.show_image(pictures.image(product.image_url), product.title)
