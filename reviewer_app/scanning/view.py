"""Parcels that a damaged code may be, in place above the bench."""

from functools import partial

from reviewer_app.look.boxes import boxed, column, emptied
from reviewer_app.look.lists import ListRow
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.parcels import Waiting
from reviewer_app.scanning.matching import Matching


class MatchStrip(Strip):
    def __init__(self, look: Look, model: Matching) -> None:
        self._look, self._model = look, model
        self._column = column()
        self.rows: list[ListRow] = []
        self._shown: tuple[Waiting, ...] = ()
        super().__init__(look, icon="search", tone="mute", extra=boxed(self._column))
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        if self._shown != self._model.rows:
            self._shown = self._model.rows
            self._list_again()
        for place, row in enumerate(self.rows):
            row.mark(on=place == self._model.place)
        self.show_strip(self._model.title, self._model.sub)

    def _list_again(self) -> None:
        emptied(self._column)
        self.rows = [self._row(place, each) for place, each in enumerate(self._shown)]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, place: int, each: Waiting) -> ListRow:
        row = ListRow(
            self._look,
            title=each.customer_name,
            sub=each.code,
            right=self.tr("%n item(s)", "", each.item_count),
        )
        row.clicked.connect(partial(self._model.take, place))
        return row
