"""The window: sign-in, or header, queue, sheet and footer; and which keys go where."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QStackedLayout, QWidget

from reviewer_app.camera.viewmodel import Camera
from reviewer_app.docking.viewmodel import TEXT, Docking
from reviewer_app.frame.foot.view import Foot
from reviewer_app.frame.head.view import Head
from reviewer_app.frame.keys import at_a_find, at_an_item, at_rest, find_letters, letters
from reviewer_app.frame.late.view import LateViews
from reviewer_app.frame.notices.view import Notices
from reviewer_app.inspecting.decision.view import DecisionView
from reviewer_app.inspecting.idle.view import Invitation, LastParcel
from reviewer_app.inspecting.item.view import ItemView
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.scrolling import never_cut
from reviewer_app.look.sheet import Sheet
from reviewer_app.look.theme import Look
from reviewer_app.parcels import BADGE, Waiting
from reviewer_app.photographing.beside.view import PhotosView
from reviewer_app.photographing.viewmodel import Photographing
from reviewer_app.refusals.view import RefusalsView
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from reviewer_app.signin.view import SignInView
from reviewer_app.station import Station
from reviewer_app.worklist.view import QueueView
from reviewer_app.worklist.viewmodel import ROW

QUEUE, INSPECTOR = 272, 400
LEAST_WIDTH, LEAST_HEIGHT = 1120, 700
NARROW = 1360
Deed = Callable[[], object]
K = TypeVar("K")


class Window(QMainWindow):
    def __init__(self, look: Look, station: Station, gate: ScanGate) -> None:
        super().__init__()
        self.station, self._gate, self._look = station, gate, look
        self.setWindowTitle("Retourney")
        self.setMinimumSize(LEAST_WIDTH // 2, LEAST_HEIGHT // 2)
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self._queue_wanted = False
        self._dress()
        gate.scanned.connect(self._scanned)
        gate.key.connect(self._letter)
        for voice in (station.bench, station.screens, station.queue, station.setup, station.finds):
            voice.changed.connect(self.show_model)
        self.setFocus()

    def _dress(self) -> None:
        """All views anew, in the language of now: what they show is the models'."""
        self._spoken = QLocale().name()
        self._build(self._look, self.station)
        self._name_keys(self._look, self.station)
        self.show_model()

    def _dress_again(self) -> None:
        """What was half typed stays, and what can still be taken back runs on."""
        turned, typed = self._inspector.currentWidget(), [e.text() for e in self._fields()]
        keys, refusals = (turned is sheet for sheet in reversed(self._sheets()))
        self._dress()
        if keys:
            self._turn_keys()
        elif refusals:
            self._turn_inspector(self.refusals)
        for field, text in zip(self._fields(), typed, strict=False):
            field.setText(text)
        for act in (self.station.bench, *self.station.offices.acts()):
            if left := act.left_ms:
                act.pending.emit(left)
        self._fit()
        self.setFocus()

    def _fields(self) -> list[QLineEdit]:
        return self._root.findChildren(QLineEdit)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._spoken != QLocale().name():
            self._dress_again()
        super().changeEvent(event)

    def _name_keys(self, look: Look, station: Station) -> None:
        self._anywhere: dict[str, Deed] = {
            "o": station.go,
            "t": look.turn,
            "x": station.screens.turn,
            ",": station.setup.turn,
        }
        self._letters = (
            letters(station)
            | {
                "/": self.head.scan.edit.setFocus,
                "?": self._turn_keys,
                "r": partial(self._turn_inspector, self.refusals),
                "q": self._turn_queue,
                "s": self.notices.type_password,
            }
            | self._anywhere
        )
        self._keys: dict[int, Deed] = {
            Qt.Key.Key_Left: partial(station.bench.turn, -1),
            Qt.Key.Key_Right: partial(station.bench.turn, 1),
            Qt.Key.Key_Up: partial(self._look_on, -1),
            Qt.Key.Key_Down: partial(self._look_on, 1),
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Escape: self._escape,
        }
        marking = station.marking
        self._ring_keys: dict[int, Deed] = {
            Qt.Key.Key_Left: partial(marking.move, -1, 0),
            Qt.Key.Key_Right: partial(marking.move, 1, 0),
            Qt.Key.Key_Up: partial(marking.move, 0, -1),
            Qt.Key.Key_Down: partial(marking.move, 0, 1),
            Qt.Key.Key_Return: marking.keep,
            Qt.Key.Key_Enter: marking.keep,
            Qt.Key.Key_Backspace: marking.clear,
            Qt.Key.Key_Escape: marking.stop,
        }

    def _build(self, look: Look, station: Station) -> None:
        self.sign_in = SignInView(look, station.sign_in, bench=station.frame.bench)
        self.sign_in.settings.clicked.connect(station.setup.turn)
        self.head = Head(look, station.frame, station.scanning, station.queue)
        self.head.avatar.clicked.connect(station.go)
        self.head.queue.clicked.connect(self._turn_queue)
        self.queue = QueueView(look, station.queue, station.frame)
        self.queue.list.clicked.connect(self._row_clicked)
        self.queue.list.activated.connect(self._row_clicked)
        hints = (at_rest(), at_an_item(), at_a_find())
        self.foot = Foot(look, station.frame, station.refusals, *hints, scanner=True)
        body = row(gap=0)
        body.addWidget(self.queue)
        body.addWidget(self._sheet(look, station), 1)
        bench = column(self.head)
        bench.addLayout(body, 1)
        bench.addWidget(self.foot)
        self._screens = QStackedLayout()
        stacks = {"screens": self._screens, "main": self._main, "inspector": self._inspector}
        self.late = LateViews(look, station, **stacks)
        self._screens.addWidget(self.sign_in)
        self._bench = boxed(bench)
        self._screens.addWidget(self._bench)
        self._root = boxed(self._screens)
        self.setCentralWidget(never_cut(self._root, width=LEAST_WIDTH, height=LEAST_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _sheet(self, look: Look, station: Station) -> Sheet:
        self.photos = PhotosView(
            look,
            station.bench,
            station.shots,
            station.photos,
            station.marking,
            station.pictures,
        )
        self.item = ItemView(look, station.bench, self.photos, station.pictures)
        self.invitation = Invitation(look, station.bench, station.queue)
        self.invitation.next.clicked.connect(self._enter)
        self.decision = DecisionView(look, station.bench, station.line)
        self.last = LastParcel(look, station.bench, station.pictures)
        self.refusals = RefusalsView(look, station.refusals)
        self.refusals.opened.connect(station.scanning.open_parcel)
        self._main, self._inspector = QStackedLayout(), QStackedLayout()
        for view in (self.invitation, self.item):
            self._main.addWidget(view)
        for view in (self.last, self.decision, self.refusals):
            self._inspector.addWidget(view)
        self.notices = Notices(look, station)
        main = column(self.notices)
        main.addLayout(self._main, 1)
        layout = row(gap=0)
        layout.addLayout(main, 1)
        layout.addWidget(boxed(self._inspector, width=INSPECTOR))
        return Sheet(look, layout, inspector=INSPECTOR)

    def show_model(self) -> None:
        bench, here = self.station.bench, self.station.screens.here
        bench_or_door = self._bench if here else self.sign_in
        over = self.late.setup if self.station.setup.open else None
        screen = over or self.late.office(here) or bench_or_door
        if self._screens.currentWidget() is not screen:
            self._screens.setCurrentWidget(screen)
            self._take_focus()
        in_hand = bench.item is not None
        bench_or_idle = self.item if in_hand else self.invitation
        found = self.station.finds.here is not None
        self._main.setCurrentWidget(self.late.found if found else bench_or_idle)
        if self._inspector.currentWidget() not in self._sheets():
            self._inspector.setCurrentWidget(self._resting())
        self.foot.show_keys(2 if found else 1 if in_hand else 0)
        told = self.station.frame.statistics
        self.item.usual_s = told.seconds_per_item if told else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        """Keys are the bench's; at the door they are typed."""
        if self._screens.currentWidget() is self.sign_in:
            self.sign_in.invite()
        else:
            self.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls() and self._at_bench():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        lists = [file for file in files if file.suffix.lower() in TEXT]
        for file in lists:
            self.station.docking.take_list(file)
        if not lists:
            self.station.photos.drop(files)
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        self.head.fit(compact=narrow)
        self.queue.setFixedWidth(QUEUE)
        self.queue.setVisible(not narrow or self._queue_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bench = self._ring_keys if self.station.marking.drawn else self._keys
        office = self.late.office(self.station.screens.here)
        keys = self._here(bench, office.keys if office else {})
        if event.key() == Qt.Key.Key_Escape and self.station.setup.close():
            self.setFocus()
        elif deed := keys.get(event.key()):
            deed()
        else:
            super().keyPressEvent(event)

    def _letter(self, text: str) -> None:
        found = self.station.finds.here is not None
        bench = find_letters(self.station) | self._anywhere if found else self._letters
        office = self.late.office(self.station.screens.here)
        here = self._here(bench, self._anywhere | office.letters if office else {})
        if text == "," and self.station.setup.close():
            return
        if deed := here.get(text.lower()):
            deed()

    def _here(self, bench: Mapping[K, Deed], office: Mapping[K, Deed]) -> Mapping[K, Deed]:
        """What the keys do on the screen that is open; nothing at the door and in the settings."""
        if self.station.setup.open:
            return {}
        return bench if self._at_bench() else office

    def _at_bench(self) -> bool:
        return self.station.screens.here is Screen.BENCH

    def _scanned(self, typed: str) -> None:
        if self.station.setup.teaching:
            self.station.setup.learn(typed)
            return
        code = self.station.setup.printed(typed)
        if self._at_bench():
            self.station.setup.close()
            self.station.scanning.scan(code)
            self.setFocus()
        elif not self.station.screens.here and code.upper().startswith(BADGE):
            self.station.sign_in.take_badge(code)

    def _look_on(self, by: int) -> None:
        """To another check, to another one whose the find may be, or to another parcel."""
        station = self.station
        hand = station.finds if station.finds.here else station.bench
        (station.matching if station.matching.rows else hand).look_on(by)

    def _enter(self) -> None:
        """On to the next thing: the seconds of undo end, or the most urgent parcel opens."""
        bench, urgent = self.station.bench, self.station.queue.most_urgent
        if self.station.finds.here or self.station.matching.take():
            return
        if bench.parcel:
            bench.go_on()
        elif urgent:
            self.station.scanning.open_parcel(urgent.id)

    def _escape(self) -> None:
        """Out of the innermost thing: the field, a sheet, an offer, the parcel."""
        finds, bench = self.station.finds, self.station.bench
        stops = (self.station.handing.stay, finds.stop_writing, finds.close, bench.stop_writing)
        if not self.station.screens.here:
            self.station.sign_in.take_badge("")
        elif self.head.scan.edit.hasFocus():
            self.head.scan.edit.clear()
            self.setFocus()
        elif any(stop() for stop in stops):
            self.setFocus()
        elif self._inspector.currentWidget() in self._sheets():
            self._inspector.setCurrentWidget(self._resting())
        elif self.station.matching.close():
            self.setFocus()
        elif self.station.scanning.unknown:
            self.station.scanning.dismiss()
        elif any(each.close() for each in self._above):
            self.setFocus()
        else:
            bench.close()

    @property
    def _above(self) -> tuple[Photographing | Camera | Docking, ...]:
        """What is open above the bench, the one that goes first at the front."""
        return self.station.photos, self.station.camera, self.station.docking

    def _sheets(self) -> tuple[QWidget | None, ...]:
        """What somebody turned to, and may turn away again."""
        return self.refusals, self.late.built_key_sheet

    def _turn_keys(self) -> None:
        self._turn_inspector(self.late.key_sheet)

    def _turn_inspector(self, view: QWidget) -> None:
        shown = self._inspector.currentWidget()
        self._inspector.setCurrentWidget(self._resting() if shown is view else view)

    def _resting(self) -> QWidget:
        if self.station.finds.here:
            return self.late.likely
        return self.decision if self.station.bench.item else self.last

    def _turn_queue(self) -> None:
        self._queue_wanted = not self._queue_wanted
        self.queue.setVisible(self.width() >= NARROW or self._queue_wanted)

    def _row_clicked(self, index: QModelIndex) -> None:
        waiting: Waiting = index.data(ROW)
        self.station.scanning.open_parcel(waiting.id)
        self.setFocus()
