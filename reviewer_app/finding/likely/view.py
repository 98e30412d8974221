"""The likeliest owner of a find: why, what follows, and the keys for it."""

from PySide6.QtWidgets import QWidget

from reviewer_app.finding import shown
from reviewer_app.finding.viewmodel import Finds
from reviewer_app.look.atoms import Line, Text
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.buttons import Primary, Secondary
from reviewer_app.look.fields import Field
from reviewer_app.look.rows import Remark
from reviewer_app.look.scrolling import THIN, scrolled
from reviewer_app.look.theme import Look

MARGIN, REASONS = 24, 2


class LikelyView(QWidget):
    def __init__(self, look: Look, model: Finds) -> None:
        super().__init__()
        self._model = model
        self._who = Text(look, role="h2", wrap=True)
        self._what = Text(look, role="body", token="ink2", wrap=True)
        self._why = [Remark(look) for _ in range(REASONS)]
        follows = [Remark(look, told, icon="arrow-right", tone="ink2") for told in shown.if_yes()]
        label = Text(look, self.tr("Why"), "label", "ink2")
        yes = Text(look, self.tr("If you say yes"), "label", "ink2")
        self._likely = boxed(
            column(
                *(Text(look, self.tr("Most likely"), "label", "ink2"), 10, self._who, 2),
                *(self._what, 16, Line(look), 14, label, 8, column(*self._why, gap=8)),
                *(14, Line(look), 14, yes, 8, column(*follows, gap=8)),
            )
        )
        nobody = Text(look, self.tr("If nobody fits"), "label", "ink2")
        told = self.tr("Set it aside where somebody finds it again. A lead sees it on the floor.")
        aside = Remark(look, told, icon="archive", tone="ink2")
        self.primary = Primary(look)
        self.primary.clicked.connect(self._do)
        self.aside = Secondary(look, self.tr("Set aside"), icon="archive", key="S")
        self.aside.clicked.connect(model.write)
        self.back = Secondary(look, self.tr("Back"), icon="x", key="Esc")
        self.back.clicked.connect(model.close)
        where = self.tr("Where do you put it?")
        self.field = Field(look, name=where, hint=where, icon="archive", height=44)
        self.field.edit.setMaxLength(40)
        self.field.edit.returnPressed.connect(self._say)
        self.field.hide()
        keys = row(self.aside, self.back, gap=8)
        told_of_it = column(self._likely, 14, Line(look), 14, nobody, 8, aside, None)
        told_of_it.setContentsMargins(MARGIN, 20, MARGIN - THIN, 12)
        steps = column(self.field, self.primary, keys, gap=8, margins=(MARGIN, 10, MARGIN, 20))
        layout = column()
        layout.addWidget(scrolled(look, told_of_it), 1)
        layout.addLayout(steps)
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        model, chosen = self._model, self._model.chosen
        self._likely.setVisible(chosen is not None)
        if chosen:
            self._who.show_text(shown.who(chosen))
            self._what.show_text(f"{chosen.item.product.title}, {chosen.item.paid.formatted}")
            for remark, told in zip(self._why, shown.why(chosen), strict=True):
                remark.show_words(told)
        told = shown.action(model)
        self.primary.show_action(
            told.words, told.sub, mode=told.mode, icon="circle-check", key=told.key
        )
        if model.writing == self.field.isHidden():
            self.field.edit.clear()
            self.field.setVisible(model.writing)
            (self.field.edit if model.writing else self.window()).setFocus()

    def _do(self) -> None:
        if self._model.writing:
            self._say()
        else:
            self._model.tie()

    def _say(self) -> None:
        self._model.set_aside(self.field.edit.text())
