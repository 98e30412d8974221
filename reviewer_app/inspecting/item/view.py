"""The item in hand: its name, the customer's words, its photos, what to compare, checks, grades."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app import words
from reviewer_app.inspecting import shown
from reviewer_app.inspecting.item.checks.view import Checks
from reviewer_app.inspecting.item.compare.view import Compare
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.look.atoms import Icon, Pill, Text, Well
from reviewer_app.look.boxes import boxed, change_gap, column, row
from reviewer_app.look.brush import RIGHT
from reviewer_app.look.buttons import Chip, GradeKey
from reviewer_app.look.marks import Clock
from reviewer_app.look.photo import Photo
from reviewer_app.look.theme import Look
from reviewer_app.parcels import Item
from reviewer_app.pictures import Pictures
from reviewer_app.words import FINDING_KEYS, GRADE_KEYS

THUMBS, ROOMY = 5, 640
AROUND = 330
"""What name, words, grades and findings take, tall; the rest is for photos, checks and facts."""
PHOTOS = 236
HEAD, QUOTE, LEAST_PHOTOS = 56, 42, 72
LINES, LINE = 4, 36


class ItemView(QWidget):
    def __init__(self, look: Look, model: Inspecting, photos: QWidget, pictures: Pictures) -> None:
        super().__init__()
        self._look, self._model, self._pictures = look, model, pictures
        self.usual_s: int | None = None
        self._build_head()
        self.checks, self.compare = Checks(look, model), Compare(look, model)
        self._build_keys()
        body = row(gap=24)
        body.addWidget(self.compare, 56)
        body.addWidget(self.checks, 44)
        self._body = boxed(body)
        self._column = column(self._head, 14, self._quote, 16, gap=0, margins=(24, 20, 24, 20))
        self._photos = photos
        self._column.addWidget(photos, 1)
        self._column.addSpacing(12)
        self._column.addWidget(self._body)
        self._column.addSpacing(14)
        self._column.addLayout(self._keys)
        self.setLayout(self._column)
        self.setMinimumHeight(1)  # it shows less where there is less, instead of reaching out
        model.changed.connect(self.show_model)
        model.ticked.connect(self._show_time)
        pictures.arrived.connect(self._show_thumbs)
        self.show_model()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.height() != event.oldSize().height():
            self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Less air where there is less height; photos shrink first, and go under a strip that takes
        much; checks and grades never."""
        compact = self.height() < ROOMY
        for key in self.grades.values():
            key.setFixedHeight(68 if compact else 88)
        for chip in self.findings.values():
            chip.setFixedHeight(34 if compact else 40)
        edge, gap = (14, 10) if compact else (20, 16)
        self._column.setContentsMargins(24, edge, 24, edge)
        for place in (1, 3, 5, 7):
            change_gap(self._column, place, gap)
        room = self.height() - AROUND + (72 if compact else 0)
        lines = max(LINES, len(self._model.item.checks) if self._model.item else 0)
        least = self.checks.least(lines)
        taken = 2 * edge + HEAD + QUOTE + 4 * gap + self._keys.sizeHint().height()
        free = self.height() - taken - least
        folded = free < LEAST_PHOTOS
        self._photos.setVisible(not folded)
        self._body.setFixedHeight(
            max(least, min(28 + (lines + 1) * LINE, least + free if folded else room - PHOTOS))
        )
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
        self._head = boxed(head, height=HEAD)
        self._note = Text(look, role="lead", elide=True)
        self._reason = Pill(look)
        self._whose = Text(look, self.tr("Customer’s reason"), "small", "ink3")
        words_row = row(gap=10, margins=(14, 0, 12, 0))
        words_row.addWidget(Icon(look, "message-square-quote", 18, "ink3"))
        words_row.addWidget(self._note, 1)
        words_row.addWidget(self._whose)
        words_row.addWidget(self._reason)
        self._quote = Well(look, words_row, radius=10)
        self._quote.setFixedHeight(QUOTE)

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

    def show_model(self) -> None:
        if not (item := self._model.item):
            return
        self._title.show_text(item.product.title)
        self._sub.show_text(shown.subtitle(item))
        self._show_words(item)
        self._show_thumbs()
        self._show_time()
        self._fit()
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
        note, reason = item.customer_note, shown.reason(item)
        self._note.show_text(f"“{note}”" if note else self.tr("No words from the customer"))
        self._note.show_text(self._note.text(), "ink" if note else "ink3")
        self._reason.show_pill(reason, "mute")
        self._whose.setVisible(bool(reason))
        self._quote.setToolTip(shown.said(item))

    def _show_thumbs(self, _: str = "") -> None:
        """The items of the parcel."""
        if not (parcel := self._model.parcel):
            return
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
