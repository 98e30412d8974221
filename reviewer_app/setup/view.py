"""The settings: a sheet over whatever screen is open, one row for each thing to choose."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.keyboards import TEACHES
from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.codes import QrCode
from reviewer_app.look.fields import Field
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.tabs import Tab
from reviewer_app.look.theme import Look
from reviewer_app.setup.viewmodel import Row, Setup, rows

WIDTH, LABEL, HIGH = 760, 150, 44


class SetupView(QWidget):
    def __init__(self, look: Look, model: Setup) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.options: dict[tuple[str, object], Tab] = {}
        self.fields: dict[str, Field] = {}
        title = Text(look, self.tr("Settings"), "h1")
        self.teaching = Teaching(look, model)
        self._rows = {each.name: self._row(each) for each in rows()}
        server, bench, *others = self._rows.values()
        lines = column(server, bench, self.teaching, *others, gap=12)  # its code needs no scrolling
        self._later = Text(look, role="body", token="ink2", wrap=True)
        self.again = Secondary(look, self.tr("Start again now"), icon="rotate-ccw")
        self.again.clicked.connect(model.again)
        self.report = Secondary(look, self.tr("Save a report for support"), icon="download")
        self.report.clicked.connect(model.report)
        self.done = Secondary(look, self.tr("Close"), icon="x", key="Esc")
        self.done.clicked.connect(model.close)
        foot = row(self.report, self.again, None, self.done, gap=8)
        inside = column(title, 20, lines, 16, self._later, None, 16, foot, margins=(32, 28, 32, 24))
        sheet = Sheet(look, row(scrolled(look, inside)))
        sheet.setFixedWidth(WIDTH)
        self.setLayout(row(None, sheet, None, gap=0, margins=(0, 24, 0, 12)))
        model.changed.connect(self.show_model)
        self.show_model()

    def _row(self, told: Row) -> QWidget:
        label = Text(self._look, told.words, "strong")
        label.setFixedWidth(LABEL)
        return boxed(row(label, *self._ways(told), None, gap=4))

    def _ways(self, told: Row) -> list[QWidget]:
        if not told.options:
            return [self._field(told)]
        made: list[QWidget] = []
        for value, words in told.options:
            tab = Tab(self._look, words)
            tab.setAccessibleName(f"{told.words}: {words}")
            tab.clicked.connect(partial(self._model.choose, told.name, value))
            self.options[told.name, value] = tab
            made.append(tab)
        return [boxed(row(*made, gap=2))]  # a box of its own: one of them is on

    def _field(self, told: Row) -> Field:
        field = Field(self._look, name=told.words, hint=told.words, icon="file-pen", height=HIGH)
        field.setMinimumWidth(WIDTH - LABEL - 110)
        field.edit.editingFinished.connect(partial(self._typed, told.name))
        self.fields[told.name] = field
        return field

    def show_model(self) -> None:
        chosen = self._model.preferences
        for (name, value), tab in self.options.items():
            of_now = self._model.spoken if name == "language" else getattr(chosen, name)
            tab.mark(on=of_now == value)
        for name, field in self.fields.items():
            if not field.edit.hasFocus():
                field.edit.setText(getattr(chosen, name))
        told = self.tr("Server, bench, labels, bins, text and gloves show from the next start on.")
        self._later.show_text(told, "warn" if self._model.later else "ink2")
        self.again.setVisible(self._model.later)
        self._rows["scale_port"].setVisible(chosen.scale_kind == "serial")
        self._rows["camera_folder"].setVisible(chosen.camera == "folder")
        self.teaching.show_model()

    def _typed(self, name: str) -> None:
        if text := self.fields[name].edit.text().strip():
            self._model.choose(name, text)


class Teaching(QWidget):
    """A scanner that types other letters than it reads is shown one code, which says which."""

    def __init__(self, look: Look, model: Setup) -> None:
        super().__init__()
        self._model = model
        label = Text(look, self.tr("Scanner"), "strong")
        label.setFixedWidth(LABEL)
        self.start = Secondary(look, self.tr("Teach the scanner"), icon="scan-barcode")
        self.start.clicked.connect(model.teach)
        self.code = QrCode(look)
        self.code.show_code(TEACHES, name=self.tr("The code to scan"))
        self._told = Text(look, role="body", token="ink2", wrap=True)
        right = column(row(self.start, None), self._told, self.code, gap=8)
        self.setLayout(row(boxed(column(label, None)), boxed(right), gap=4))

    def show_model(self) -> None:
        teaching = self._model.teaching
        invited = self.tr("Scan this code. It is on the sheet of cards, too.") if teaching else ""
        self._told.show_text(self._model.taught or invited, "warn" if teaching else "ink2")
        self._told.setVisible(bool(self._told.text()))
        self.code.setVisible(teaching)
