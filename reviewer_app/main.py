"""The station's command: reads the options, builds everything once, shows the window."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, QTimeZone
from PySide6.QtWidgets import QApplication

from reviewer_app.frame.view import Window
from reviewer_app.look.shots import Shot
from reviewer_app.look.theme import Look
from reviewer_app.plurals import EnglishPlurals
from reviewer_app.remote import Remote
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.settings import Settings
from reviewer_app.signin.viewmodel import LANGUAGES
from reviewer_app.station import Station

EXAMPLE = """example:
  retourney-station --server http://127.0.0.1:8000/graphql --bench "Bench 04"
  RETOURNEY_PASSWORD=secret retourney-station --user mira --theme dark
"""


def now() -> datetime:
    return datetime.now(UTC)


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="retourney-station",
        description="The returns station of a warehouse bench: scan, look, grade, refund.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--server", metavar="URL", default="http://127.0.0.1:8000/graphql", help="%(default)s")
    add("--bench", metavar="NAME", default="Bench 01", help="what this bench is called")
    add("--data", metavar="DIR", type=Path, help="journal and shelf; default: the user's data")
    add("--theme", choices=("system", "light", "dark"), default="system")
    add(
        "--language", choices=tuple(LANGUAGES), help="of the server's texts; default: the desktop's"
    )
    add("--user", metavar="NAME", default="", help="sign in at the start, for demonstrations")
    add(
        "--password-env",
        metavar="NAME",
        default="RETOURNEY_PASSWORD",
        help="the environment variable that holds the password (%(default)s)",
    )
    add("--self-test", action="store_true", help="check fonts, icons and database, then exit")
    add("--screenshot", metavar="FILE", type=Path, help="paint the settled window into a PNG")
    add("--size", metavar="WxH", default="1440x900", help="of the window (%(default)s)")
    add("--press", metavar="KEYS", default="", help="keys to press before the screenshot")
    return parser.parse_args(arguments)


def settings(chosen: argparse.Namespace) -> Settings:
    from platformdirs import user_data_path

    spoken = QLocale.system().name()[:2]
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return Settings(
        server=chosen.server,
        bench=chosen.bench,
        data=chosen.data or user_data_path("retourney-station"),
        theme=chosen.theme,
        language=chosen.language or (spoken if spoken in LANGUAGES else "en"),
        time_zone=zone if zone and "/" in zone else "Europe/Amsterdam",
        username=chosen.user,
        password=os.environ.get(chosen.password_env, ""),
    )


def application() -> QApplication:
    app = QApplication(["retourney-station"])
    app.setStyle("Fusion")
    app.setApplicationName("Retourney station")
    plurals = EnglishPlurals(app)
    app.installTranslator(plurals)
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = options(arguments)
    if chosen.screenshot or chosen.self_test:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    held = settings(chosen)
    look = Look(held.theme)
    app.setFont(look.font("body"))
    station = Station(
        held, Remote(held.server, language=held.language, time_zone=held.time_zone), clock=now
    )
    gate = ScanGate()
    app.installEventFilter(gate)
    window = Window(look, station, gate)
    window.resize(*map(int, chosen.size.split("x")))
    window.show()
    if held.username and held.password:
        QTimer.singleShot(0, lambda: station.sign_in.submit(held.username, held.password))
    if chosen.screenshot:
        Shot(window, chosen.press, chosen.screenshot)
    code = app.exec()
    station.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
