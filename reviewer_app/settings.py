"""Settings of a station: read once, each with its unit in its name."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    server: str
    bench: str
    data: Path
    theme: str
    language: str
    time_zone: str
    username: str = ""
    password: str = ""
    exports: Path | None = None
    """Where files go that somebody asked for. None: to the rest of the data."""
    labels: str = ""
    """Where they come out (`labels/printing.py`). Empty: this bench prints none."""
    scan_bins: bool = False
    """Each piece's plate and then its bin are scanned."""
    undo_ms: int = 5000
    lease_ms: int = 240_000
    statistics_ms: int = 60_000
    fetched_ahead: int = 12
