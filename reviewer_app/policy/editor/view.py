"""A policy as text, and beside it what the linter says, line by line."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.buttons import Primary, Secondary
from reviewer_app.look.editor import TextEditor
from reviewer_app.look.rows import Remark
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.policy import shown
from reviewer_app.policy.viewmodel import PolicyDesk


class EditorView(QWidget):
    def __init__(self, look: Look, model: PolicyDesk) -> None:
        super().__init__()
        self._model = model
        self._about = ""
        self._title = Text(look, role="h1", elide=True)
        told = self.tr("As text. It is saved as a draft that somebody else publishes.")
        self.text = TextEditor(look, name=self.tr("Policy as text"))
        self.text.textChanged.connect(self._typed)
        self.back = Secondary(look, self.tr("Back"), icon="x", key="Esc", height=40)
        self.back.setFixedWidth(132)
        self.back.clicked.connect(model.editing.leave)
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.activated.connect(model.save)
        head = row(gap=8)
        head.addLayout(column(self._title, 3, Text(look, told, "body", "ink2", elide=True)), 1)
        head.addWidget(self.back)
        layout = column(head, 18, margins=(24, 20, 1, 1))
        head.setContentsMargins(0, 0, 23, 0)
        layout.addWidget(self.text, 1)
        self.setLayout(layout)
        model.editing.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        editing = self._model.editing
        about = editing.about
        if about is None:
            self._about = ""
            return
        if about.id != self._about:
            self._about = about.id
            self._title.show_text(shown.title(self._model, about))
            self.text.show_text(editing.text, editing.line)
        found = editing.findings or ()
        tones = {one.line: "bad" if one.blocks else "warn" for one in found}
        if tones != self.text.marks:
            self.text.show_marks(tones)

    def _typed(self) -> None:
        self._model.editing.type(self.text.toPlainText())


class FindingsView(QWidget):
    """What the linter says of the text as it stands, and saving it."""

    def __init__(self, look: Look, model: PolicyDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[shown.Remark] | None = None
        self._trouble = Strip(look, icon="triangle-alert", tone="bad")
        self._remarks = column(gap=7)
        self.primary = Primary(look)
        self.primary.clicked.connect(model.save)
        head = row(Text(look, self.tr("Checked while you write"), "label", "ink2"))
        inside = column(
            head, 10, self._trouble, 8, self._remarks, None, margins=(24, 20, 24 - THIN, 12)
        )
        layout = column()
        layout.addWidget(scrolled(look, inside), 1)
        layout.addWidget(boxed(column(self.primary, margins=(24, 10, 24, 20))))
        self.setLayout(layout)
        model.editing.changed.connect(self.show_model)
        model.line.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        editing = self._model.editing
        cannot = self.tr("It cannot be read like this")
        self._trouble.show_strip(cannot if editing.trouble else "", editing.trouble)
        remarks = [shown.remark(one) for one in editing.findings or ()]
        if editing.findings == ():
            remarks = [shown.Remark(self.tr("Nothing to say against it."), "check", "good")]
        if remarks != self._drawn:
            self._drawn = remarks
            emptied(self._remarks)
            for one in remarks:
                self._remarks.addWidget(Remark(self._look, one.words, icon=one.icon, tone=one.tone))
        self._show_action()

    def _show_action(self) -> None:
        editing, online = self._model.editing, self._model.line.online
        if editing.saving:
            words, sub, mode = self.tr("Saving…"), "", "waiting"
        elif not online:
            words, sub = self.tr("No network"), self.tr("What you wrote stays here")
            mode = "waiting"
        else:
            words, sub = self.tr("Save as a draft"), self.tr("Somebody else publishes it")
            mode = "ready"
        self.primary.show_action(words, sub, mode=mode, icon="file-pen", key=self.tr("Ctrl S"))
