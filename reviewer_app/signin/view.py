"""One centred sheet: who you are, your password, who was here before, your language."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reviewer_app.language import LANGUAGES
from reviewer_app.look.atoms import Line, Text
from reviewer_app.look.boxes import boxed, column, emptied, row
from reviewer_app.look.brush import CENTRE, Brush, width_of
from reviewer_app.look.buttons import Primary, Secondary
from reviewer_app.look.fields import Field
from reviewer_app.look.marks import Logo, Somebody
from reviewer_app.look.press import Choice
from reviewer_app.look.rows import PersonRow
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.theme import Look
from reviewer_app.look.tokens import CHIP_RADIUS
from reviewer_app.signin.viewmodel import SignIn

WIDTH, FIELD = 544, 52


class SignInView(QWidget):
    def __init__(self, look: Look, model: SignIn, *, bench: str) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._avatar = Somebody(look, 72)
        self._hello = Text(look, role="h1", align=CENTRE)
        self._told = Text(look, role="lead", token="ink2", wrap=True, align=CENTRE)
        self._date = Text(look, role="body", token="ink2")
        self._build_fields()
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self._here = boxed(
            column(
                Line(look),
                18,
                Text(look, self.tr("Lately at this bench"), "label", "ink2"),
                6,
                self._people,
                10,
            )
        )
        self.setLayout(column(self._top(bench), None, row(None, self._card(), None), None, 30))
        model.changed.connect(self.show_model)
        self.show_model()

    def _top(self, bench: str) -> QWidget:
        look = self._look
        name = column(
            None,
            Text(look, "Retourney", "leadB"),
            Text(look, bench, "caption", "ink3"),
            None,
            gap=1,
        )
        self.settings = Secondary(look, self.tr("Settings"), icon="wrench", height=40)
        layout = row(
            Logo(look), name, None, self._date, self.settings, gap=14, margins=(22, 6, 24, 0)
        )
        return boxed(layout, height=68)

    def _build_fields(self) -> None:
        look = self._look
        user, word = self.tr("User name"), self.tr("Password")
        self.username = Field(look, name=user, hint=user, icon="user-round")
        self.password = Field(look, name=word, hint=word, icon="lock")
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.username.edit.returnPressed.connect(self._named)
        self.password.edit.returnPressed.connect(self._submit)
        self.primary = Primary(look, height=60)
        self.primary.clicked.connect(self._submit)

    def _card(self) -> QWidget:
        langs = [Language(self._look, name) for name in LANGUAGES.values()]
        self.languages = dict(zip(LANGUAGES, langs, strict=True))
        for code, language in self.languages.items():
            language.clicked.connect(partial(self._model.speak, code))
        inside = column(
            row(None, self._avatar, None),
            18,
            self._hello,
            4,
            self._told,
            24,
            self.username,
            10,
            self.password,
            16,
            self.primary,
            26,
            self._here,
            Line(self._look),
            14,
            row(None, *langs, None, gap=2),
            margins=(40, 36, 40, 24),
        )
        card = Sheet(self._look, row(boxed(inside)))
        card.setFixedWidth(WIDTH)
        return card

    def show_model(self) -> None:
        model = self._model
        self._hello.show_text(model.greeting)
        self._date.show_text(model.date)
        badge = bool(model.badge)
        self.username.setVisible(not badge)
        told = self.tr("PIN") if badge else self.tr("Password")
        if badge and self.password.edit.placeholderText() != told:
            self.password.edit.clear()
            self.password.edit.setFocus()
        self.password.edit.setPlaceholderText(told)
        self.password.edit.setAccessibleName(told)
        self._avatar.show_initials(model.wearer.initials if model.wearer else "")
        hint = self.tr("Scan your badge, or type your user name and password.")
        self._told.show_text(model.message or hint, _token(model.tone))
        self.primary.show_action(
            self.tr("Signing in…") if model.busy else self.tr("Sign in"),
            "",
            mode="waiting" if model.busy else "ready",
            icon="arrow-right",
            key=self.tr("Enter"),
        )
        for code, language in self.languages.items():
            language.mark(on=code == model.language)
        self._show_people()

    def showEvent(self, event: QShowEvent) -> None:
        self.password.edit.clear()
        super().showEvent(event)

    def invite(self) -> None:
        """Typing goes where it is wanted first."""
        (self.password if self._model.badge else self.username).edit.setFocus()

    def _show_people(self) -> None:
        emptied(self._people)
        people = self._model.people
        self._here.setVisible(bool(people))
        for staff, sub, right in people:
            person = PersonRow(
                self._look, initials=staff.initials, name=staff.name, sub=sub, right=right
            )
            person.clicked.connect(partial(self._choose, staff.username))
            self._people.addWidget(person)

    def _choose(self, username: str) -> None:
        self._model.take_badge("")
        self.username.edit.setText(username)
        self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self) -> None:
        if self._model.read_badge(self.username.edit.text()):
            self.username.edit.clear()
        else:
            self.password.edit.setFocus()

    def _submit(self) -> None:
        typed = self.password.edit.text()
        if self._model.badge:
            self.password.edit.clear()
        self._model.submit(self.username.edit.text().strip(), typed)


class Language(Choice):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, height=34, width=round(width_of(look, name, "smallB")) + 24)
        self._name = name

    def draw(self, brush: Brush, rect: QRectF) -> None:
        on = self.isChecked()
        if on or self.hot:
            fill, line = ("surface", "line2") if on else ("hover", None)
            brush.box(rect, CHIP_RADIUS, fill=fill, line=line)
        brush.text(rect, self._name, "smallB", "ink" if on else "ink2", CENTRE)
        self.ring(brush, rect, CHIP_RADIUS)


def _token(tone: str) -> str:
    return tone if tone in ("warn", "bad") else "ink2"
