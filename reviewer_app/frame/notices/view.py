"""Strips above the bench: an unknown code, a parcel held elsewhere, a session that has ended."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from reviewer_app.camera.view import CameraStrip
from reviewer_app.docking.view import DockStrip
from reviewer_app.frame.tour.view import TourStrip
from reviewer_app.handing.view import HandedStrip, LeavingStrip
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.fields import Field
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.photographing.view import PhoneStrip
from reviewer_app.scanning.view import MatchStrip
from reviewer_app.station import Station


class Notices(QWidget):
    def __init__(self, look: Look, station: Station) -> None:
        super().__init__()
        self._station = station
        scanning = station.scanning
        self.receive = Secondary(look, self.tr("Receive it as a parcel"), icon="package", key="P")
        self.receive.clicked.connect(scanning.receive)
        self.note = Secondary(look, self.tr("Note it as a find"), icon="package-search", key="F")
        self.note.clicked.connect(scanning.note_find)
        self.serial = Secondary(look, self.tr("It is its serial number"), icon="tag", key="I")
        self.serial.clicked.connect(station.serial)
        self.dismiss = Secondary(look, self.tr("Leave it"), icon="x", key="Esc")
        self.dismiss.clicked.connect(scanning.dismiss)
        choices = boxed(row(self.serial, self.receive, self.note, self.dismiss, gap=8))
        self.tour = TourStrip(look, station)
        self.unknown = Strip(look, icon="circle-help", extra=choices)
        self.held = Strip(look, icon="users-round")
        why = self.tr("What was wrong? Then Enter")
        self.reason = Field(look, name=why, hint=why, icon="file-pen", height=44)
        self.reason.edit.setMaxLength(500)
        self.reason.edit.returnPressed.connect(self._correct)
        self.slip = Strip(look, icon="rotate-ccw", extra=self.reason)
        self.phone = PhoneStrip(look, station.photos)
        self.camera = CameraStrip(look, station.camera)
        self.dock = DockStrip(look, station.docking)
        self.matches = MatchStrip(look, station.matching)
        self.ended = SessionEnded(look, station)
        self.password = self.ended.password
        self.leaving = LeavingStrip(look, station.handing)
        self.handed = HandedStrip(look, station.handing)
        self._strips = (
            *(self.tour, self.dock, self.matches, self.unknown, self.held, self.slip),
            *(self.phone, self.camera, self.ended, self.leaving, self.handed),
        )
        self.setLayout(column(*self._strips, gap=8, margins=(24, 16, 24, 0)))
        correcting, setup = station.bench.correcting, station.setup
        bench, photos = station.bench, station.photos
        models = (station.frame, station.sign_in, station.handing)
        added = (station.docking, station.matching, station.camera)
        for voice in (scanning, bench, correcting, photos, setup, *models, *added):
            voice.changed.connect(self.show_model)
        self.show_model()

    def type_password(self) -> None:
        if not self.ended.isHidden():
            self.password.edit.setFocus()

    def show_model(self) -> None:
        self._show_unknown()
        self._show_held(self._station.bench)
        self._show_slip()
        self.phone.show_model()
        for strip in (self.dock, self.camera):
            strip.show_model()
        self.matches.show_model()
        self.ended.show_model()
        self.leaving.show_model()
        self.handed.show_model()
        self.setVisible(any(not strip.isHidden() for strip in self._strips))

    def _show_unknown(self) -> None:
        unknown = self._station.scanning.unknown
        title = self.tr("Nothing known by {0}").format(unknown.code) if unknown else ""
        self.unknown.show_strip(title, unknown.message if unknown else "")
        self.note.setVisible(self._station.bench.parcel is not None)
        self.serial.setVisible(self._station.bench.item is not None)

    def _show_slip(self) -> None:
        about = self._station.bench.correcting.about
        title = self.tr("Correct {0}").format(about.title) if about else ""
        told = self.tr("It is taken back with your words, and you grade it again.")
        opens = bool(title) and self.slip.isHidden()
        self.slip.show_strip(title, told)
        if opens:
            self.reason.edit.clear()
            self.reason.edit.setFocus()

    def _correct(self) -> None:
        self._station.bench.correcting.say(self.reason.edit.text())
        self.window().setFocus()

    def _show_held(self, bench: Inspecting) -> None:
        told = self.tr("Ask there before you go on, or put the parcel back with Esc.")
        self.held.show_strip(bench.notice, told)


class SessionEnded(Strip):
    """The server has forgotten who is here: the password again, in place."""

    def __init__(self, look: Look, station: Station) -> None:
        self._station = station
        word = QCoreApplication.translate("SessionEnded", "Password")  # no tr before __init__
        self.password = Field(look, name=word, hint=word, icon="lock")
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.edit.returnPressed.connect(self._sign_in)
        super().__init__(look, icon="lock", extra=self.password)
        for voice in (station.line, station.sign_in):
            voice.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        station = self._station
        model = station.sign_in
        if not station.line.sign_in_needed or not model.staff:
            self.show_strip("", "")
            return
        told = self.tr("Your work is saved here. Press S, type your password, then Enter.")
        self.show_strip(
            self.tr("Your session has ended, {0}").format(model.staff.name), model.message or told
        )

    def _sign_in(self) -> None:
        model = self._station.sign_in
        if model.staff:
            model.submit(model.staff.username, self.password.edit.text())
            self.password.edit.clear()
            self.window().setFocus()
