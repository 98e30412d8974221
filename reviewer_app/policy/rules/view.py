"""The rules of the chosen version in words, in groups, with how often each decided."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reviewer_app.look.atoms import Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.lists import CountRow
from reviewer_app.look.scrolling import scrolled
from reviewer_app.look.theme import Look
from reviewer_app.policy import shown
from reviewer_app.policy.viewmodel import PolicyDesk

BUTTON, WIDTH = 40, 176


class RulesView(QWidget):
    def __init__(self, look: Look, model: PolicyDesk) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._drawn: list[shown.Group] = []
        self.rows: dict[str, CountRow] = {}
        self._title = Text(look, role="h1", elide=True)
        self._about = Text(look, role="body", token="ink2", elide=True)
        self.compare = Secondary(look, "", icon="git-compare", key="C", height=BUTTON)
        self.compare.setFixedWidth(WIDTH)
        self.compare.clicked.connect(model.compare)
        self.add = Secondary(look, "", icon="plus", key="N", height=BUTTON)
        self.add.setFixedWidth(WIDTH)
        self.add.clicked.connect(model.add_rule)
        head = row(gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self.compare)
        head.addWidget(self.add)
        self._groups = column()
        self._area = scrolled(look, column(self._groups, None))
        layout = column(head, self._about, 18, margins=(24, 20, 16, 0))
        head.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self._area, 1)
        self.setLayout(layout)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        model, chosen = self._model, self._model.chosen
        self._title.show_text(shown.title(model, chosen) if chosen else self._nothing())
        self._about.show_text(shown.headline(model, chosen) if chosen else "")
        self.add.setVisible(model.writes)
        self.add.setEnabled(model.market is not None)
        self.add.show_words(self.tr("Add a rule") if chosen else self.tr("Write one"))
        whole, part = self.tr("All rules"), self.tr("Compare")
        self.compare.show_words(whole if model.comparing else part)
        groups = shown.groups(model) if chosen else []
        if groups != self._drawn:
            self._drawn = groups
            self._draw(groups)
        for name, widget in self.rows.items():
            widget.mark(on=name == model.rule)
            if name == model.rule:
                self._area.ensureWidgetVisible(widget)

    def _nothing(self) -> str:
        if not self._model.market:
            return self.tr("Policies")
        return self.tr("No policy yet: the law alone")

    def _draw(self, groups: list[shown.Group]) -> None:
        emptied(self._groups)
        self.rows = {}
        counted = [group for group in groups if any(rule.count for rule in group.rules)][:1]
        for place, group in enumerate(groups):
            right = self.tr("Decided in 12 months") if group in counted else ""
            self._groups.addWidget(self._head(group, right, first=place == 0))
            for rule in group.rules:
                self.rows[rule.name] = self._row(rule)
                self._groups.addWidget(self.rows[rule.name])
        if not groups and self._model.comparing:
            told = self.tr("Nothing in it differs from what is in force.")
            self._groups.addWidget(Text(self._look, told, "body", "ink2", wrap=True))

    def _head(self, group: shown.Group, right: str, *, first: bool) -> QWidget:
        look = self._look
        head = row(
            Text(look, group.title, "label"),
            Text(look, group.about, "small", "ink3"),
            None,
            Text(look, right, "small", "ink3"),
            gap=10,
            margins=(12, 0 if first else 18, 12, 4),
        )
        return boxed(head)

    def _row(self, told: shown.RuleRow) -> CountRow:
        widget = CountRow(
            self._look,
            title=told.title,
            mark=told.mark,
            sub=told.sub,
            was=told.was,
            count=told.count,
            share=told.share,
        )
        widget.clicked.connect(partial(self._model.look_at, told.name))
        return widget
