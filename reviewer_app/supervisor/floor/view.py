"""The floor: figures of the day, the clock of the law, who is at work, the day by the hour."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app.floors import Floor
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.intervals import IntervalRows
from reviewer_app.look.money import GridColumns, Legend
from reviewer_app.look.people import CountColumns, PersonHead, PersonLine
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.theme import Look
from reviewer_app.supervisor import alike, hours, shown
from reviewer_app.supervisor.viewmodel import LeadDesk

SIDE, GAP, FIGURES, CLOCK, HOURS, BETWEEN, LINE = 24, 26, 4, 116, 168, 36, 20
ROOM = 640
"""Below this height the hours are folded away, so that the benches stay in sight."""


class FloorView(QWidget):
    def __init__(self, look: Look, model: LeadDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.people: list[PersonLine] = []
        self._lines = column()
        self._area = scrolled(look, column(self._lines, None))
        layout = column(self._build_head(), self._build_clock(), self._build_people())
        layout.addWidget(boxed(column(self._area, margins=(SIDE, 0, SIDE - THIN, 0))), 1)
        layout.addWidget(self._build_charts())
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def _build_head(self) -> QWidget:
        look = self._look
        self._about = Text(look, role="body", token="ink2", elide=True)
        self._figures = [
            (Text(look, role="h2", tabular=True), Text(look, role="small", token="ink3"))
            for _ in range(FIGURES)
        ]
        figures = (column(value, 2, label) for value, label in self._figures)
        first = row(Text(look, self.tr("The floor"), "h1"), None, *figures, gap=GAP)
        return boxed(column(first, 3, self._about, margins=(SIDE, 20, SIDE, 20)))

    def _build_clock(self) -> QWidget:
        look = self._look
        self._returns = Text(look, role="small", token="ink3")
        title = Text(look, self.tr("Money still to send, by the law's clock"), "label", "ink2")
        self.clock = CountColumns(look, height=CLOCK)
        self._clock = boxed(
            column(row(title, None, self._returns), 8, self.clock, 18, margins=(SIDE, 0, SIDE, 0))
        )
        return self._clock

    def _build_people(self) -> QWidget:
        self._names = PersonHead(self._look)
        self._nobody = Text(self._look, self.tr("Nobody has a parcel in hand."), "body", "ink3")
        return boxed(column(self._names, self._nobody, margins=(SIDE, 0, SIDE, 0)))

    def _build_charts(self) -> QWidget:
        body = row(gap=BETWEEN)
        body.addWidget(self._build_same(), 1)
        body.addWidget(self._build_hours(), 1)
        self._charts = boxed(column(body, margins=(SIDE, 12, SIDE, 18)))
        return self._charts

    def _build_same(self) -> QWidget:
        look = self._look
        self.same = IntervalRows(look, height=HOURS - LINE)
        self._kappa = Text(look, role="caption", token="ink3", elide=True)
        self._house = Text(look, role="small", token="accent")
        title = Text(look, self.tr("Same grade on re-check"), "label", "ink2")
        self._same = boxed(column(row(title, None, self._house), 4, self.same, 4, self._kappa))
        return self._same

    def _build_hours(self) -> QWidget:
        look = self._look
        self.hours, self._series = GridColumns(look, height=HOURS, gap=0.3), Legend(look)
        self._series.show_items([(self.tr("came in"), "line2"), (self.tr("graded"), "ink3")])
        self._series.setFixedWidth(self._series.line_width)
        self._alike = Text(look, role="small", token="ink2", elide=True)
        head = row(Text(look, self.tr("By hour"), "label", "ink2"), gap=16)
        head.addWidget(self._alike, 1)
        head.addWidget(self._series)
        return boxed(column(head, 4, self.hours))

    def show_model(self) -> None:
        model, floor = self._model, self._model.floor
        self._about.show_text(shown.headline(model), "ink2" if model.line.online else "warn")
        told = shown.figures(floor) if floor else []
        for place, (value, label) in enumerate(self._figures):
            words = told[place] if place < len(told) else ("", "")
            value.show_text(words[0])
            label.show_text(words[1])
        self._clock.setVisible(floor is not None)
        if floor:
            self._show_same(floor)
            self._show_clock(floor)
            columns = hours.by_hour(model)
            self.hours.show_columns(columns.columns, columns.grid, columns.sentence)
        self._show_people()
        self._show_room()

    def _show_clock(self, floor: Floor) -> None:
        columns = shown.clock(floor)
        self._returns.show_text(self.tr("%n return(s)", "", sum(count for count, _, _ in columns)))
        said = ", ".join(f"{label}: {count}" for count, label, _ in columns)
        self.clock.show_columns(columns, said)

    def _show_same(self, floor: Floor) -> None:
        """Of each person where the server says it; else of all in a line."""
        rows = alike.rows(floor)
        self._same.setVisible(bool(rows))
        self._alike.show_text("" if rows else shown.agreement(floor))
        if rows:
            self._house.show_text(alike.house(floor))
            self._kappa.show_text(shown.agreement(floor))
            self.same.show_rows(
                rows, alike.grid(rows), alike.share_of_all(floor), alike.sentence(floor, rows)
            )

    def _show_people(self) -> None:
        people = shown.people(self._model)
        while len(self.people) < len(people):
            self.people.append(PersonLine(self._look))
            self._lines.addWidget(self.people[-1])
        for place, line in enumerate(self.people):
            line.setVisible(place < len(people))
            if place < len(people):
                one = people[place]
                line.show_person(
                    bench=one.bench,
                    initials=one.initials,
                    name=one.name,
                    now=one.now,
                    tone=one.tone,
                    figures=one.figures,
                    hours=one.hours,
                )
        each = (self.tr("this shift"), self.tr("an hour"), self.tr("per item"), self.tr("re-check"))
        most = max((len(one.figures or ()) for one in people), default=0)
        title, now = self.tr("Benches"), self.tr("Now")
        self._names.show_names(title, now, each[: most + 1] if most else ())
        self._nobody.setVisible(not people)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_room()

    def _show_room(self) -> None:
        floor = self._model.floor
        self._charts.setVisible(bool(floor and floor.hours) and self.height() >= ROOM)
