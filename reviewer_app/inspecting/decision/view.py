"""The decision about the item in hand: where it goes, what the customer gets, the one big key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QStackedLayout, QWidget

from reviewer_app import words
from reviewer_app.inspecting import shown
from reviewer_app.inspecting.machine import State
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.line import Line as Wire
from reviewer_app.look.atoms import Icon, Kbd, Line, Pill, Text, Well
from reviewer_app.look.boxes import Piece, boxed, change_gap, column, row
from reviewer_app.look.brush import TOP
from reviewer_app.look.buttons import Chip, Primary, Secondary
from reviewer_app.look.fields import Field
from reviewer_app.look.rows import AmountRow, Remark
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.parcels import Disposition

LINES, REMARKS, FACTS, ROOMY = 5, 4, 3, 700
ICONS = {
    Disposition.RESTOCK: "package-check",
    Disposition.REFURBISH: "wrench",
    Disposition.OUTLET: "tag",
    Disposition.DONATE: "hand-heart",
    Disposition.RECYCLE: "recycle",
    Disposition.RETURN_TO_VENDOR: "truck",
    Disposition.DESTROY: "flame",
    Disposition.QUARANTINE: "shield-question",
}
UNDECIDED, WHY = "circle-dashed", 36


class DecisionView(QWidget):
    def __init__(self, look: Look, model: Inspecting, wire: Wire) -> None:
        super().__init__()
        self._look, self._model, self._wire = look, model, wire
        self._offline = Strip(look, icon="cloud-off")
        self._second = Strip(look, icon="users-round")
        self._barred = Strip(look, icon="shield-question", tone="bad")
        strips = (self._barred, self._offline, self._second)
        self._strips = boxed(column(*strips, gap=8, margins=(0, 0, 0, 14)))
        self._build_refund()
        self._build_action()
        remarks = [Remark(look) for _ in range(REMARKS)]
        self._remarks = remarks
        self.more = Text(look, role="small", token="ink3")
        self._policy = boxed(
            column(
                Line(look),
                14,
                self._head(self.tr("Policy in plain words"), self.more),
                8,
                column(*remarks, gap=8),
            )
        )
        self._facts = [Remark(look, icon="info", tone="ink3") for _ in range(FACTS)]
        self.known = Text(look, role="small", token="ink3")
        head = self._head(self.tr("What stands out"), self.known)
        facts = column(*self._facts, gap=8)
        self._signals = boxed(column(12, Line(look), 14, head, 8, facts))
        self._column = column(
            self._destination(),
            14,
            self._strips,
            Line(look),
            14,
            self._refund,
            14,
            self._policy,
            self._signals,
            None,
            column(self.field, self.primary, gap=8),
            8,
            row(self.undo, self._other, gap=8),
            margins=(24, 20, 24, 20),
        )
        self.setLayout(self._column)
        model.changed.connect(self.show_model)
        model.pending.connect(self.primary.run_out)
        wire.changed.connect(self.show_model)
        self.show_model()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.height() != event.oldSize().height():
            self._fit(compact=self.height() < ROOMY)
        super().resizeEvent(event)

    def _fit(self, *, compact: bool) -> None:
        for chip in self.chips.values():
            chip.setFixedHeight(34 if compact else 40)
        for line in self._lines:
            line.fit(23 if compact else 26)
        self.primary.setFixedHeight(60 if compact else 66)
        edge, gap = (14, 8) if compact else (20, 14)
        self._column.setContentsMargins(24, edge, 24, edge)
        for place in (1, 4, 6):
            change_gap(self._column, place, gap)
        self._column.invalidate()
        self.show_model()

    def _head(self, title: str, *right: Piece) -> QLayout:
        return row(Text(self._look, title, "label", "ink2"), None, *right, gap=8)

    def _destination(self) -> QLayout:
        look = self._look
        self._icon = Icon(look, UNDECIDED, 24, "accentInk", stroke=1.9)
        well = Well(look, row(self._icon, margins=(11, 11, 11, 11)), token="accentSoft", line="")
        well.setFixedSize(46, 46)
        self._to, self._why = (
            Text(look, role="h2"),
            Text(look, role="body", token="ink2", wrap=True),
        )
        self._why.setFixedHeight(WHY)  # two lines, also when one is enough: nothing below may jump
        self._why.setAlignment(TOP)
        self._sure = Pill(look)
        self.chips = {d: Chip(look, words.disposition_name(d)) for d in Disposition}
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, (disposition, chip) in enumerate(self.chips.items()):
            chip.clicked.connect(partial(self._model.send_to, disposition))
            grid.addWidget(chip, place // 4, place % 4)
        group = QWidget()
        group.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        told = row(gap=12)
        told.addWidget(well)
        told.addLayout(column(row(self._to, None, self._sure), self._why, gap=2), 1)
        keys = (Kbd(look, "←"), Kbd(look, "→"))
        return column(self._head(self.tr("Send it to"), *keys), 10, told, 14, group)

    def _build_refund(self) -> None:
        look = self._look
        self._lines = [AmountRow(look) for _ in range(LINES)]
        self._total = Text(look, role="hero", tabular=True)
        self._gets = Text(look, self.tr("Customer gets"), "lead")
        self.split = Text(look, role="small", token="ink2", wrap=True)
        self._refund = column(
            self._head(self.tr("Refund")),
            6,
            *self._lines,
            6,
            boxed(row(self._gets, None, self._total), height=42),
            self.split,
        )

    def _build_action(self) -> None:
        look = self._look
        self.primary = Primary(look)
        self.primary.clicked.connect(self._model.act)
        self.undo = Secondary(look, self.tr("Undo"), icon="undo-2", key="U")
        self.undo.clicked.connect(self._model.undo)
        self.back = Secondary(look, self.tr("Put back"), icon="archive", key="Esc")
        self.back.clicked.connect(self._model.close)
        self.lead = Secondary(look, self.tr("Send to lead"), icon="users-round", key="H")
        self.lead.clicked.connect(self._hold)
        self._beside = QStackedLayout()  # one key at a time, so that nothing moves
        self._beside.setContentsMargins(0, 0, 0, 0)
        for key in (self.back, self.lead):
            self._beside.addWidget(key)
        self._other = boxed(self._beside)
        self._other.setMinimumWidth(max(self.back.minimumWidth(), self.lead.minimumWidth()))
        why = self.tr("Why should the lead look?")
        self.field = Field(look, name=why, hint=why, icon="file-pen", height=44)
        self.field.edit.setMaxLength(200)
        self.field.edit.returnPressed.connect(self._say)
        self.field.hide()

    def show_model(self) -> None:
        if not self._model.item:
            return
        told = shown.decision(self._model)
        self._icon.show_icon(ICONS[told.to] if told.to else UNDECIDED, "accentInk")
        self._to.show_text(told.title)
        self._why.show_text(told.why)
        self._sure.show_pill(told.sure, "accent")
        for disposition, chip in self.chips.items():
            chip.mark(on=disposition == told.to)
            said = shown.place_said(self._model, disposition)
            chip.setToolTip(said)
            chip.setAccessibleDescription(said)
        self._show_strips()
        self._show_refund(told)
        action = shown.action(self._model, self._wire)
        self.primary.show_action(
            action.words, action.sub, mode=action.mode, icon=action.icon, key=action.key
        )
        self.undo.setEnabled(action.mode == "pending")
        offers = self._model.state == State.GRADED and bool(told.total)
        self._beside.setCurrentWidget(self.lead if offers else self.back)
        asks = bool(shown.asks_for(self._model))
        if asks == self.field.isHidden():
            self.field.edit.clear()
            self.field.setVisible(asks)
            (self.field.edit if asks else self.window()).setFocus()

    def _hold(self) -> None:
        self._model.hold()

    def _say(self) -> None:
        self._model.hold(self.field.edit.text())

    def _show_refund(self, told: shown.Decision) -> None:
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(told.lines))
            if place < len(told.lines):
                line.show_amount(*told.lines[place])
        self._gets.show_text(told.gets, "ink" if told.total else "ink3")
        self._total.show_text(told.total)
        self.split.show_text(told.split)
        self.split.setVisible(bool(told.split))
        facts = shown.facts(self._model)
        self._show_signals(facts, folded=False)
        self._show_policy(told.because)
        if not self._fits():
            self._show_signals(facts, folded=True)
            self._show_policy(told.because)
        if not self._fits():
            for line in self._lines:
                line.fold()

    def _show_policy(self, because: tuple[str, ...]) -> None:
        """As many remarks as there is room for: the amount and the key are never pushed away."""
        for room in range(min(len(because), REMARKS), -1, -1):
            for place, remark in enumerate(self._remarks):
                remark.setVisible(place < room)
                remark.show_words(because[place] if place < room else "")
            left = because[room:]
            some, none = self.tr("%n more", "", len(left)), self.tr("%n rule(s)", "", len(left))
            self.more.show_text((some if room else none) if left else "")
            self.more.setToolTip("\n".join(left))
            self.more.setAccessibleDescription(" ".join(left))
            self._policy.setVisible(bool(because))
            if self._fits():
                return
        self._policy.hide()

    def _show_signals(self, facts: Sequence[str], *, folded: bool) -> None:
        """What stands out is told before what is usual; folded it is a number and its words."""
        self._signals.setVisible(bool(facts))
        for place, remark in enumerate(self._facts):
            remark.setVisible(place < len(facts) and not folded)
            remark.show_words(facts[place] if place < len(facts) else "")
        self.known.show_text(self.tr("%n fact(s)", "", len(facts)) if folded else "")
        self.known.setToolTip("\n".join(facts))
        self.known.setAccessibleDescription(" ".join(facts))

    def _fits(self) -> bool:
        for piece in (self._policy, self._signals, self._strips):
            piece.updateGeometry()
        self._column.invalidate()
        return self._column.heightForWidth(self.width()) <= self.height()

    def _show_strips(self) -> None:
        told = (
            shown.barred_strip(self._model),
            shown.offline_strip(self._model, self._wire),
            shown.approval_strip(self._model) if self._wire.online else ("", ""),
        )
        strips = (self._barred, self._offline, self._second)
        for strip, words_of_it in zip(strips, told, strict=True):
            strip.show_strip(*words_of_it)
        self._strips.setVisible(any(title for title, _ in told))
