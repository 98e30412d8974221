"""What can be said on the command line, and the settings that come of it."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from platformdirs import user_config_path, user_data_path, user_downloads_path
from PySide6.QtCore import QLocale, QTimeZone

from reviewer_app.labels.printing import printer_from
from reviewer_app.language import LANGUAGES
from reviewer_app.preferences import FILE, THEMES, Preferences
from reviewer_app.settings import Settings

FIRST = Preferences()
EXAMPLE = """example:
  retourney-station --server http://127.0.0.1:8000/graphql --bench "Bench 04"
  RETOURNEY_PASSWORD=secret retourney-station --user mira --theme dark
  retourney-station --labels zpl://10.0.0.9:9100 --scan-bins
  retourney-station --action-cards cards.pdf
  retourney-station --evidence-code DAMAGED https://shop.example/batch-7.pdf "Torn" code.pdf
"""


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="retourney-station",
        description="The returns station of a warehouse bench: scan, look, grade, refund.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("code", nargs="?", default="", help="scanned by the station that runs already")
    add(
        "--server",
        metavar="URL",
        type=graphql_url,
        help=f"default: as set in the window, at first {FIRST.server}",
    )
    add("--bench", metavar="NAME", help="what this bench is called")
    add("--data", metavar="DIR", type=Path, help="journal and shelf; default: the user's data")
    add("--theme", choices=THEMES)
    add("--training", action="store_true", help="against a demo shop; nothing is real")
    add("--language", choices=tuple(LANGUAGES), help="of the screen; default: the desktop's")
    add("--user", metavar="NAME", default="", help="sign in at the start, for demonstrations")
    add(
        "--password-env",
        metavar="NAME",
        default="RETOURNEY_PASSWORD",
        help="the environment variable that holds the password (%(default)s)",
    )
    add(
        "--labels",
        metavar="URL",
        type=labels_url,
        default="",
        help="print plates: file:///folder (PDF), printer://name, zpl://host:9100; default: none",
    )
    add(
        "--scan-bins", action="store_true", help="each plate and its bin are scanned; off by itself"
    )
    add(
        "--action-cards",
        metavar="FILE",
        type=Path,
        help="write the sheet of cards (PDF), then exit",
    )
    add(
        "--evidence-code",
        nargs=4,
        metavar=("DEROGATION", "URL", "WORDS", "FILE"),
        help="write the code of a batch that may be thrown away (PDF), then exit",
    )
    add("--self-test", action="store_true", help="check fonts, icons and database, then exit")
    add("--screenshot", metavar="FILE", type=Path, help="paint the settled window into a PNG")
    add("--size", metavar="WxH", default="1440x900", help="of the window (%(default)s)")
    add("--press", metavar="KEYS", default="", help="keys to press before the screenshot")
    return parser.parse_args(arguments)


def graphql_url(said: str) -> str:
    """«http://shop:8000», as people say it, means its /graphql."""
    parts = urlsplit(said)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise argparse.ArgumentTypeError(f"{said!r} is no URL; write it as http://shop:8000")
    return parts._replace(path="/graphql").geturl() if parts.path in ("", "/") else said


def labels_url(said: str) -> str:
    try:
        printer_from(said)
    except ValueError as error:
        known = "file:///folder, printer://name or zpl://host:9100"
        raise argparse.ArgumentTypeError(f"{said!r} is no printer; write {known}") from error
    return said


def _printer(kept: str) -> str:
    """A station must always start, whatever was typed into its settings."""
    try:
        printer_from(kept)
    except ValueError:
        return ""
    return kept


def _server(preferences: Preferences, *, training: bool) -> str:
    return preferences.training_server if training else preferences.server


def settings(chosen: argparse.Namespace) -> Settings:
    data = chosen.data or user_data_path("retourney-station")
    kept = (chosen.data or user_config_path("retourney-station")) / FILE
    preferences = Preferences.read(kept)
    if chosen.screenshot:
        preferences = preferences.but(toured=True)
    spoken = preferences.language or QLocale.system().name()[:2]
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return Settings(
        server=chosen.server or _server(preferences, training=chosen.training),
        bench=chosen.bench or preferences.bench,
        data=data / "training" if chosen.training else data,
        exports=chosen.data or user_downloads_path(),
        labels=chosen.labels or _printer(preferences.labels),
        scan_bins=chosen.scan_bins or preferences.scan_bins,
        theme=chosen.theme or preferences.theme,
        preferences=preferences,
        kept=kept,
        training=chosen.training,
        language=chosen.language or (spoken if spoken in LANGUAGES else "en"),
        time_zone=zone if zone and "/" in zone else "Europe/Amsterdam",
        username=chosen.user,
        password=os.environ.get(chosen.password_env, ""),
    )
