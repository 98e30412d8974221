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
from reviewer_app.look.shots import Shot
from reviewer_app.look.theme import Look
from reviewer_app.options import options, settings
from reviewer_app.plurals import EnglishPlurals
from reviewer_app.remote import Remote
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from reviewer_app.settings import Settings
from reviewer_app.station import Station


def now() -> datetime:
    """The only place that reads the clock."""
    return datetime.now(UTC)


def application() -> QApplication:
    app = QApplication(["retourney-station"])
    app.setStyle("Fusion")
    app.setApplicationName("Retourney station")
    app.installTranslator(EnglishPlurals(app))
    Collector(app)
    return app


def build(app: QApplication, chosen: Settings) -> tuple[Station, Window]:
    look = Look(chosen.theme)
    app.setFont(look.font("body"))
    server = Remote(chosen.server, language=chosen.language, time_zone=chosen.time_zone)
    station = Station(chosen, server, clock=now)
    gate = ScanGate()
    app.installEventFilter(gate)
    return station, Window(look, station, gate)


def main(arguments: Sequence[str] | None = None) -> int:
    said = options(arguments)
    if said.screenshot or said.self_test:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    if said.self_test:
        from reviewer_app import selftest  # only when asked for: the start is short

        return selftest.run()
    chosen = settings(said)
    crashlog.start(chosen.data)
    station, window = build(app, chosen)
    window.resize(*map(int, said.size.split("x")))
    window.show()
    if chosen.username and chosen.password:
        enter = station.sign_in.submit
        QTimer.singleShot(0, lambda: enter(chosen.username, chosen.password))
    if said.screenshot:
        there = bool(chosen.username and chosen.password)
        ready = partial(_settled, station, there=there)
        Shot(window, said.press, said.screenshot, ready=ready)
    code = app.exec()
    station.close()
    return code


def _settled(station: Station, *, there: bool) -> bool:
    """Signed in, and what the open screen shows has come; or nobody wanted to sign in."""
    came = {
        None: False,
        Screen.BENCH: bool(station.queue.total),
        Screen.POLICY: bool(station.policy.rules),
        Screen.FLOOR: station.leading.came,
        Screen.MONEY: station.finance.books_of_day is not None,
    }
    return not there or came[station.screens.here]


if __name__ == "__main__":
    sys.exit(main())
