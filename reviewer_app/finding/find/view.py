"""Where was looked for whose a find is, and who it may be."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.finding import shown
from reviewer_app.finding.viewmodel import Finds
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.lists import CountRow
from reviewer_app.look.rows import AmountRow
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.theme import Look

SIDE, PLACES = 24, 4


class FindView(QWidget):
    def __init__(self, look: Look, model: Finds) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: object = None
        self._title = Text(look, role="h1", elide=True)
        self._about = Text(look, role="body", token="ink2", elide=True)
        self._places = [AmountRow(look, height=34) for _ in range(PLACES)]
        self._rows = column()
        self.rows: list[CountRow] = []
        looked = Text(look, self.tr("Where we looked"), "label", "ink2")
        order = Text(look, self.tr("in this order"), "small", "ink3")
        may = Text(look, self.tr("Whose it may be"), "label", "ink2")
        keys = Text(look, self.tr("↑ ↓ to choose"), "small", "ink3")
        head = column(self._title, 3, self._about, margins=(SIDE, 20, SIDE, 22))
        places = column(row(looked, None, order), 6, *self._places, 20, row(may, None, keys), 4)
        places.setContentsMargins(SIDE, 0, SIDE, 0)
        layout = column(boxed(head), boxed(places))
        area = scrolled(look, column(self._rows, None))
        layout.addWidget(boxed(column(area, margins=(SIDE - 12, 0, SIDE - 12, 16))), 1)
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        model = self._model
        title, about = shown.headline(model)
        self._title.show_text(title)
        self._about.show_text(about)
        places = shown.searched(model)
        for place, line in enumerate(self._places):
            line.setVisible(place < len(places))
            if place < len(places):
                name, said, any_ = places[place]
                line.show_amount(name, said, tone="accentInk" if any_ else "ink3")
        if model.seen is not self._drawn:
            self._drawn = model.seen
            emptied(self._rows)
            self.rows = [self._row(place) for place in range(len(model.candidates))]
        for place, widget in enumerate(self.rows):
            widget.mark(on=place == model.place)

    def _row(self, place: int) -> CountRow:
        title, sub, why = shown.candidate(self._model.candidates[place])
        made = CountRow(self._look, title=title, mark=why, sub=sub, was="", count="", share=0.0)
        made.clicked.connect(partial(self._choose, place))
        self._rows.addWidget(made)
        return made

    def _choose(self, place: int) -> None:
        self._model.look_on(place - self._model.place)
