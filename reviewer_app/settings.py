"""Settings of a station: read once, each with its unit in its name."""

from dataclasses import dataclass
from pathlib import Path

from reviewer_app.preferences import FILE, Preferences

KNOWN = Preferences(toured=True)


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
    preferences: Preferences = KNOWN
    """As they are kept; a command line may say otherwise for once."""
    kept: Path | None = None
    """Where they are kept. None: with the rest of the data."""
    training: bool = False
    """Against a shop that is not real."""
    undo_ms: int = 5000
    lease_ms: int = 240_000
    statistics_ms: int = 60_000
    fetched_ahead: int = 12

    @property
    def exports_folder(self) -> Path:
        return self.exports or self.data / "exports"

    @property
    def preferences_file(self) -> Path:
        return self.kept or self.data / FILE
