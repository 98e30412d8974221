"""The station's command: builds everything once, shows the window."""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reviewer_app import crashlog
from reviewer_app.collector import Collector
from reviewer_app.frame.view import Window
from reviewer_app.idle import Idle
from reviewer_app.language import Language
from reviewer_app.look.shots import Shot
from reviewer_app.look.theme import Look
from reviewer_app.options import options, settings
from reviewer_app.remote import Remote
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from reviewer_app.settings import Settings
from reviewer_app.single import Single
from reviewer_app.sounds import Sounds, player
from reviewer_app.station import Station
from reviewer_app.vault import Vault, system_keyring

AGAIN = 75  # the exit code of a station that wants to be started once more


def now() -> datetime:
    """The only place that reads the clock."""
    return datetime.now(UTC)


def application() -> QApplication:
    app = QApplication(["retourney-station"])
    app.setStyle("Fusion")
    app.setApplicationName("Retourney station")
    Collector(app)
    return app


def build(app: QApplication, chosen: Settings) -> tuple[Station, Window]:
    language = Language(app)
    language.speak(chosen.language)
    look = Look(chosen.theme)
    look.still = chosen.preferences.still
    app.setFont(look.font("body"))
    server = Remote(chosen.server, language=chosen.language, time_zone=chosen.time_zone)
    vault = Vault(chosen.data, system_keyring)
    station = Station(chosen, server, clock=now, vault=vault)
    station.sign_in.spoke.connect(language.speak)
    sounds = Sounds(
        chosen.data / "sounds", player(), volume_percent=chosen.preferences.volume_percent
    )
    station.scanning.flashed.connect(sounds.of_a_scan)
    bench = (station.bench, station.sorting, station.finds, station.photos)
    for voice in (*bench, station.offices):
        voice.said.connect(sounds.of_a_word)
    idle = Idle(chosen.preferences.lock_minutes)
    idle.setParent(app)
    idle.gone.connect(station.lock)
    app.installEventFilter(idle)
    station.setup.chose.connect(partial(_follow, station, look, sounds, idle))
    gate = ScanGate()
    app.installEventFilter(gate)
    return station, Window(look, station, gate)


def _follow(station: Station, look: Look, sounds: Sounds, idle: Idle, name: str) -> None:
    """What was chosen in the settings and shows at once."""
    chosen = station.setup.preferences
    match name:
        case "theme":
            look.choose(chosen.theme)
        case "still":
            look.still = chosen.still
        case "language":
            station.sign_in.speak(chosen.language)
        case "volume_percent":
            sounds.volume_percent = chosen.volume_percent
            sounds.of_a_scan("good")
        case "lock_minutes":
            idle.wait(chosen.lock_minutes)
        case _:
            """The rest shows from the next start on."""


def _called(station: Station, window: Window, code: str) -> None:
    """By a second start: this is the station that was meant."""
    window.raise_()
    window.activateWindow()
    if code and station.screens.here is Screen.BENCH:
        station.scanning.scan(code)


def main(arguments: Sequence[str] | None = None) -> int:
    said = options(arguments)
    on_paper = said.action_cards or said.evidence_code
    if said.screenshot or said.self_test or on_paper:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = settings(said)
    if chosen.preferences.scale != 1:
        os.environ.setdefault("QT_SCALE_FACTOR", str(chosen.preferences.scale))
    app = application()
    if said.self_test:
        from reviewer_app import selftest  # only when asked for: the start is short

        return selftest.run()
    if on_paper:
        from reviewer_app.labels import paper  # likewise

        Look("light")  # has the fonts
        return paper.write(said.action_cards, said.evidence_code)
    crashlog.start(chosen.data)
    single = Single(chosen.data)
    if not said.screenshot and not single.first(said.code):
        return 0
    station, window = build(app, chosen)
    single.called.connect(partial(_called, station, window))
    window.resize(*map(int, said.size.split("x")))
    window.show()
    if chosen.username and chosen.password:
        enter = station.sign_in.submit
        QTimer.singleShot(0, lambda: enter(chosen.username, chosen.password))
    if said.screenshot:
        there = bool(chosen.username and chosen.password)
        ready = partial(_settled, station, there=there)
        Shot(window, said.press, said.screenshot, ready=ready)
    station.setup.again.connect(partial(app.exit, AGAIN))
    code = app.exec()
    station.close()
    if code == AGAIN:
        start = _start()
        os.execv(start[0], [*start, *(arguments or sys.argv[1:])])
    return code


def _start() -> list[str]:
    """What starts this station: one file, a bundle, or Python with the module."""
    if "__compiled__" in globals():  # Nuitka's mark
        return [sys.argv[0]]
    bundled = hasattr(sys, "frozen")  # PyInstaller's mark
    return [sys.executable] if bundled else [sys.executable, "-m", "reviewer_app"]


def _settled(station: Station, *, there: bool) -> bool:
    """Signed in, and what the open screen shows has come; or nobody wanted to sign in."""
    offices = station.offices
    match station.screens.here:
        case None:
            return not there
        case Screen.BENCH:
            return bool(station.queue.total)
        case Screen.POLICY:
            return bool(offices.policy.rules)
        case Screen.FLOOR:
            return offices.leading.came
        case Screen.MONEY:
            return offices.finance.books_of_day is not None
        case Screen.INSIGHTS:
            return bool(offices.causes.products)


if __name__ == "__main__":
    sys.exit(main())
