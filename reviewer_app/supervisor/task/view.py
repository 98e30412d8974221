"""The one in hand: pictures, what it is about, why it came, and the steps with their keys."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from reviewer_app.look.atoms import Icon, Line, Pill, Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.brush import RIGHT, TOP
from reviewer_app.look.buttons import Chip, Primary, Secondary
from reviewer_app.look.fields import Field
from reviewer_app.look.photo import Photo
from reviewer_app.look.rows import AmountRow
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.theme import Look
from reviewer_app.pictures import Pictures
from reviewer_app.supervisor import shown
from reviewer_app.supervisor.viewmodel import LeadDesk
from reviewer_app.supervisor.ways import Way, asks_for

MARGIN, PHOTOS, PICTURE = 24, 3, 116


class TaskView(QWidget):
    def __init__(self, look: Look, model: LeadDesk, pictures: Pictures) -> None:
        super().__init__()
        self._look, self._model, self._pictures = look, model, pictures
        self._drawn: shown.Facts | None = None
        self._writing: Way | None = None
        self._beside: list[tuple[Way, str]] = []
        self.beside: dict[str, Secondary | Chip] = {}
        inside = column(self._build_facts(), None, margins=(MARGIN, 20, MARGIN - THIN, 12))
        layout = column()
        layout.addWidget(scrolled(look, inside), 1)
        layout.addWidget(self._build_steps())
        self.setLayout(layout)
        pictures.arrived.connect(self._show_pictures)
        model.changed.connect(self.show_model)
        model.acting.pending.connect(self.primary.run_out)
        self.show_model()

    def _build_facts(self) -> QWidget:
        look = self._look
        self._kind = Text(look, role="label", token="ink2")
        self._waits = Pill(look)
        self._title = Text(look, role="h2", wrap=True)
        self._about = Text(look, role="body", token="ink2", wrap=True)
        self._photos = [Photo(look, side=PICTURE) for _ in range(PHOTOS)]
        self._frames = boxed(row(*self._photos, None, gap=6, margins=(0, 12, 0, 4)))
        self._lines, self._why = column(), column(gap=8)
        self._label = Text(look, role="lead")
        self._amount = Text(look, role="hero", tabular=True, align=RIGHT)
        amount = row(self._label, gap=8)
        amount.addWidget(self._amount, 1)
        self._sum = boxed(amount)
        self._reasons = Text(look, self.tr("Why it came to you"), "label", "ink2")
        head = row(self._kind, None, self._waits)
        words = column(head, 10, self._title, 2, self._about, self._frames, 8)
        self._facts = boxed(
            column(
                words, self._lines, 4, self._sum, 10, Line(look), 14, self._reasons, 8, self._why
            )
        )
        return self._facts

    def _build_steps(self) -> QWidget:
        look = self._look
        self.primary = Primary(look)
        self.primary.clicked.connect(self._press)
        self.field = Field(look, name=self.tr("Words"), hint="", icon="file-pen", height=44)
        self.field.edit.setMaxLength(500)
        self.field.edit.returnPressed.connect(self._say)
        self._ways = QGridLayout()
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(8)
        self._keys = boxed(self._ways)
        margins = (MARGIN, 10, MARGIN, 20)
        return boxed(column(self.field, self.primary, self._keys, gap=8, margins=margins))

    def show_model(self) -> None:
        task = self._model.task
        self._facts.setVisible(task is not None)
        if task:
            facts = shown.facts(self._model, task)
            if facts != self._drawn:
                self._drawn = facts
                self._show_facts(facts)
        self._show_steps()

    def _show_facts(self, facts: shown.Facts) -> None:
        self._kind.show_text(facts.kind)
        self._waits.show_pill(facts.waits, "bad" if facts.late else "warn")
        self._title.show_text(facts.title)
        self._about.show_text(facts.sub)
        emptied(self._lines)
        for label, amount in facts.lines:
            line = AmountRow(self._look)
            line.show_amount(label, amount)
            self._lines.addWidget(line)
        label, amount = facts.amount or ("", "")
        self._label.show_text(label)
        self._amount.show_text(amount)
        self._sum.setVisible(bool(amount))
        emptied(self._why)
        for icon, tone, words in facts.why:
            self._why.addWidget(self._remark(icon, tone, words))
        self._show_pictures()

    def _remark(self, icon: str, tone: str, words: str) -> QWidget:
        layout = row(gap=10)
        layout.addWidget(Icon(self._look, icon, 17, tone, stroke=2), 0, TOP)
        layout.addWidget(Text(self._look, words, "body", wrap=True), 1)
        return boxed(layout)

    def _show_pictures(self, _: str = "") -> None:
        task = self._model.task
        items = task.items[:PHOTOS] if task else ()
        self._frames.setVisible(bool(items))
        for place, photo in enumerate(self._photos):
            photo.setVisible(place < len(items))
            if place < len(items):
                product = items[place].product
                photo.show_image(self._pictures.image(product.image_url), product.title)

    def _show_steps(self) -> None:
        model = self._model
        told = shown.action(model)
        self.primary.show_action(
            told.words, told.sub, mode=told.mode, icon="circle-check", key=told.key
        )
        beside = [] if model.acting.waits or model.writing else shown.beside(model)
        self._show_beside(beside)
        asks = asks_for(model.writing) if model.writing else ""
        field = self.field.edit
        self.field.setVisible(bool(asks))
        if model.writing is not self._writing:  # not its words: the language may just have changed
            self._writing = model.writing
            field.clear()
            field.setPlaceholderText(asks)
            field.setAccessibleName(asks)
            (field if asks else self.window()).setFocus()

    def _show_beside(self, beside: list[tuple[Way, str]]) -> None:
        self._keys.setVisible(bool(beside))
        if beside == self._beside:
            return
        self._beside = beside
        emptied(self._ways)
        self.beside = {way.name: self._key(way, words) for way, words in beside}
        grades = any(way.grade for way, _ in beside)
        for place, key in enumerate(self.beside.values()):
            alone = not grades and place == len(beside) - 1 and place % 2 == 0
            at = (0, place) if grades else divmod(place, 2)
            self._ways.addWidget(key, *at, 1, 2 if alone else 1)

    def _key(self, way: Way, words: str) -> Secondary | Chip:
        if way.grade:
            made: Secondary | Chip = Chip(self._look, way.grade, height=44, key=way.key)
            made.setToolTip(words)
        else:
            made = Secondary(self._look, words, icon=way.icon, key=way.key.upper())
            made.setMinimumWidth(0)
        made.setAccessibleName(words)
        made.clicked.connect(partial(self._model.press, way.key))
        return made

    def _press(self) -> None:
        if self._model.writing:
            self._say()
        else:
            self._model.press(" ")

    def _say(self) -> None:
        self._model.say(self.field.edit.text())
