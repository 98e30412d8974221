"""Says whether this installation is whole: fonts, icons, words, the contract, database, TLS."""

import sqlite3
import ssl
import sys
from collections.abc import Callable
from importlib.resources import files

from PySide6.QtCore import QTranslator, qVersion
from PySide6.QtGui import QFontDatabase

from reviewer_app.language import ENGLISH, LANGUAGES, words_of
from reviewer_app.look.theme import ASSETS, Look

FAMILIES = ("Inter", "Inter Display", "JetBrains Mono")


def _fonts() -> str:
    Look("light")
    missing = [name for name in FAMILIES if name not in QFontDatabase.families()]
    return f"missing: {missing}" if missing else ""


def _icons() -> str:
    look = Look("light")
    empty = [
        file.stem
        for file in (ASSETS / "icons").glob("*.svg")
        if look.icon(file.stem, 16, "ink", 1.0).isNull()
    ]
    return f"cannot be drawn: {empty}" if empty else ""


def _operations() -> str:
    from reviewer_app.wire import documents  # the network is loaded late

    read = files("reviewer_app").joinpath("operations.graphql").is_file()
    return "" if read and documents() else "operations.graphql is missing"


def _languages() -> str:
    spoken = [code for code in LANGUAGES if code != ENGLISH]
    missing = [code for code in spoken if not QTranslator().load(words_of(code))]
    return f"missing: {missing}" if missing else ""


def _database() -> str:
    old = sqlite3.sqlite_version_info < (3, 35)
    return f"SQLite {sqlite3.sqlite_version} is too old, 3.35 is needed" if old else ""


def _tls() -> str:
    return "" if ssl.HAS_TLSv1_2 else "TLS 1.2 is missing"


def _barcodes() -> str:
    from reviewer_app.labels.bars import qr_code

    return "" if qr_code("whole").runs else "cannot be drawn"


CHECKS: dict[str, Callable[[], str]] = {
    "fonts": _fonts,
    "icons": _icons,
    "languages": _languages,
    "operations": _operations,
    "barcodes": _barcodes,
    "database": _database,
    "encryption": _tls,
}


def run() -> int:
    """0 when all is well."""
    failed = 0
    sys.stdout.write(f"Qt {qVersion()}, Python {sys.version.split()[0]}\n")
    for name, check in CHECKS.items():
        told = check()
        failed += bool(told)
        sys.stdout.write(f"{name}: {told or 'well'}\n")
    return int(bool(failed))
