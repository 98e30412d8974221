"""What support needs to see: the log, and the last acts without a word about people."""

import json
import platform
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from PySide6.QtCore import qVersion

from reviewer_app.journal import Entry

LAST = 50
PERSONAL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|(?<=/home/)[^/\s]+|(?<=\\Users\\)[^\\\s]+")


def save(folder: Path, into: Path, entries: Sequence[Entry], now: datetime) -> Path:
    """A zip in `into`. The journal itself stays where it is, as it is."""
    into.mkdir(parents=True, exist_ok=True)
    file = into / f"retourney-report-{now:%Y%m%d-%H%M%S}.zip"
    with ZipFile(file, "w", ZIP_DEFLATED) as out:
        for log in sorted(folder.glob("station.log*")):
            text = log.read_text(encoding="utf-8", errors="replace")
            out.writestr(log.name, PERSONAL.sub("…", text))
        acts = [_told(entry) for entry in entries[-LAST:]]
        out.writestr("journal.json", json.dumps(acts, indent=1))
        out.writestr("about.json", json.dumps(_about(), indent=1))
    return file


def _told(entry: Entry) -> dict[str, object]:
    """Who, which customer, what the server wrote: left out. What, when and how it went: kept."""
    return {
        "key": entry.key,
        "operation": entry.operation,
        "made_at": entry.made_at,
        "ready_at": entry.ready_at,
        "outcome": entry.outcome,
        "tries": entry.tries,
        "refused_with_words": bool(entry.message),
    }


def _about() -> dict[str, str]:
    return {"system": platform.platform(), "python": platform.python_version(), "qt": qVersion()}
