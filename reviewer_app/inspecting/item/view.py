"""The item in hand: its name, the customer's words, its picture, checks, facts and grades."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from reviewer_app import words
from reviewer_app.inspecting import shown
from reviewer_app.inspecting.item.checks.view import Checks
from reviewer_app.inspecting.shots import Shots
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.look.atoms import Icon, Pill, Text, Well
from reviewer_app.look.boxes import boxed, change_gap, column, row
from reviewer_app.look.brush import RIGHT
from reviewer_app.look.buttons import Chip, GradeKey
from reviewer_app.look.marks import Clock
from reviewer_app.look.photo import Photo
from reviewer_app.look.rows import FactRow
from reviewer_app.look.theme import Look
from reviewer_app.parcels import Item
from reviewer_app.pictures import Pictures
from reviewer_app.words import FINDING_KEYS, GRADE_KEYS

THUMBS, FACTS, ROOMY = 5, 8, 640
FACTS_BY_HEIGHT = ((640, 8), (560, 6), (500, 2), (0, 0))


class ItemView(QWidget):
    def __init__(self, look: Look, model: Inspecting, shots: Shots, pictures: Pictures) -> None:
        super().__init__()
        self._look, self._model, self._pictures = look, model, pictures
        self._shots = shots
        self.usual_s: int | None = None
        self._build_head()
        self._photo = Photo(look)
        self._photo.clicked.connect(shots.next)
        self.checks = Checks(look, model)
        self._facts = [FactRow(look) for _ in range(FACTS)]
        self._build_keys()
        body = row(gap=24)
        body.addWidget(self._photo, 47)
        body.addWidget(self.checks, 53)
        self._column = column(self._head, 14, self._quote, 16, gap=0, margins=(24, 20, 24, 20))
        self._column.addLayout(body, 1)
        self._column.addSpacing(16)
        self._column.addLayout(self._fact_grid())
        self._column.addSpacing(16)
        self._column.addLayout(self._keys)
        self.setLayout(self._column)
        model.changed.connect(self.show_model)
        model.ticked.connect(self._show_time)
        pictures.arrived.connect(self._show_pictures)
        shots.changed.connect(self._show_pictures)
        self.show_model()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air where there is less height; the facts go first, checks and grades never."""
        if self.height() != event.oldSize().height():
            self._fit(compact=self.height() < ROOMY, facts=self._facts_for(self.height()))
        super().resizeEvent(event)

    def _facts_for(self, height: int) -> int:
        return next(count for least, count in FACTS_BY_HEIGHT if height >= least)

    def _fit(self, *, compact: bool, facts: int) -> None:
        for key in self.grades.values():
            key.setFixedHeight(68 if compact else 88)
        for chip in self.findings.values():
            chip.setFixedHeight(34 if compact else 40)
        for place, fact in enumerate(self._facts):
            fact.setFixedHeight(27 if compact else 34)
            fact.setVisible(place < facts)
        gap = 10 if compact else 16
        edge = 14 if compact else 20
        self._column.setContentsMargins(24, edge, 24, edge)
        for place in (1, 3, 5, 7):
            change_gap(self._column, place, gap)
        self._column.invalidate()

    def _build_head(self) -> None:
        look = self._look
        self._title = Text(look, role="h1", elide=True)
        self._sub = Text(look, role="body", token="ink2", elide=True)
        self._sub.setFixedHeight(20)
        self._count = Text(look, role="smallB", token="ink3", align=RIGHT)
        self._clock = Clock(look)
        self.thumbs = [Photo(look, side=52, radius=9) for _ in range(THUMBS)]
        for place, thumb in enumerate(self.thumbs):
            thumb.clicked.connect(partial(self._pick_thumb, place))
        head = row(gap=12)
        head.addLayout(column(None, self._title, self._sub, None, gap=3), 1)
        head.addLayout(column(None, self._count, self._clock, None, gap=3))
        head.addLayout(row(*self.thumbs, gap=8))
        self._head = boxed(head, height=56)
        self._note = Text(look, role="lead", elide=True)
        self._reason = Pill(look)
        self._whose = Text(look, self.tr("Customer’s reason"), "small", "ink3")
        words_row = row(gap=10, margins=(14, 0, 12, 0))
        words_row.addWidget(Icon(look, "message-square-quote", 18, "ink3"))
        words_row.addWidget(self._note, 1)
        words_row.addWidget(self._whose)
        words_row.addWidget(self._reason)
        self._quote = Well(look, words_row, radius=10)
        self._quote.setFixedHeight(42)

    def _build_keys(self) -> None:
        look = self._look
        self.grades = {
            grade: GradeKey(look, key=key, letter=grade, name=words.grade_name(grade))
            for key, grade in GRADE_KEYS.items()
        }
        for grade, key in self.grades.items():
            key.clicked.connect(partial(self._model.grade, grade))
        self.findings = {
            finding: Chip(look, words.finding_name(finding), key=key.upper())
            for key, finding in FINDING_KEYS.items()
        }
        for finding, chip in self.findings.items():
            chip.clicked.connect(partial(self._model.find, finding))
        label = Text(look, self.tr("Condition"), "label", "ink2")
        hint = Text(look, self.tr("Press 1 to 5, or scan a grade card"), "small", "ink3")
        other = Text(look, self.tr("Or it is not here:"), "small", "ink3")
        grade_row, finding_row = QWidget(), QWidget()  # each its own group of radio buttons
        grade_row.setLayout(row(*self.grades.values(), gap=8))
        finding_row.setLayout(row(*self.findings.values(), gap=8))
        below = row(other, gap=12)
        below.addWidget(finding_row, 1)
        self._keys = column(row(label, None, hint), 8, grade_row, 8, below)

    def _fact_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        for place, fact in enumerate(self._facts):
            grid.addWidget(fact, place // 2, place % 2)
        return grid

    def show_model(self) -> None:
        if not (item := self._model.item):
            return
        self._title.show_text(item.product.title)
        self._sub.show_text(shown.subtitle(item))
        self._show_words(item)
        self._show_facts(item)
        self._show_pictures()
        self._show_time()
        for grade, key in self.grades.items():
            told = shown.grade_shown(self._model, grade)
            key.show_grade(
                to=told.to,
                amount=told.amount,
                chosen=told.chosen,
                fits=told.fits,
                hinted=told.hinted,
                sentence=told.sentence,
            )
        for finding, chip in self.findings.items():
            chip.mark(on=self._model.verdict.finding == finding)

    def _show_words(self, item: Item) -> None:
        note, reason = item.customer_note, item.reason
        self._note.show_text(f"“{note}”" if note else self.tr("No words from the customer"))
        self._note.show_text(self._note.text(), "ink" if note else "ink3")
        self._reason.show_pill(reason.name if reason else "", "mute")
        self._whose.setVisible(bool(reason))

    def _show_facts(self, item: Item) -> None:
        told = shown.facts(item)
        for place, fact in enumerate(self._facts):
            name, value, mono = told[place] if place < len(told) else ("", "", False)
            fact.show_fact(name, value, mono=mono)

    def _show_pictures(self, _: str = "") -> None:
        if not (item := self._model.item) or not (parcel := self._model.parcel):
            return
        if shot := self._shots.shot:
            self._photo.show_caption(shot.caption)
            named = f"{item.product.title}: {shot.caption}"
            self._photo.show_image(self._pictures.image(shot.url), named)
        first = self._first_thumb()
        for offset, thumb in enumerate(self.thumbs):
            place = first + offset
            thumb.setVisible(place < len(parcel.items) and len(parcel.items) > 1)
            if place < len(parcel.items):
                each = parcel.items[place]
                done = self._model.done(each)
                thumb.show_image(
                    self._pictures.image(each.product.image_url),
                    self.tr("Item {0}: {1}").format(place + 1, each.product.title),
                )
                current = place == self._model.place
                thumb.show_marks(done=bool(done) and not current, current=current)

    def _first_thumb(self) -> int:
        count = len(self._model.parcel.items) if self._model.parcel else 0
        return max(0, min(self._model.place - THUMBS // 2, count - THUMBS))

    def _pick_thumb(self, offset: int) -> None:
        self._model.pick(self._first_thumb() + offset)

    def _show_time(self) -> None:
        count = len(self._model.parcel.items) if self._model.parcel else 0
        told = self.tr("Item {0} of {1}").format(self._model.place + 1, count)
        self._count.show_text(told)
        self._clock.show_time(words.duration(self._model.seconds), shown.usual(self.usual_s))
