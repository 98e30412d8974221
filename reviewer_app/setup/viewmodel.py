"""Choosing how the station is: each choice is kept at once, most of them show at once."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reviewer_app.keyboards import Learned, Unclear, learn, meant
from reviewer_app.language import LANGUAGES
from reviewer_app.preferences import (
    CAMERAS,
    LOCKS,
    SCALES,
    TEXT_PERCENTS,
    THEMES,
    VOLUMES,
    Preferences,
)

translate = QCoreApplication.translate  # the name that lupdate looks for
LATER = frozenset({"server", "bench", "labels", "scan_bins", "text_percent", "gloves"})
"""What a running station cannot change: it shows from the next start on."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to choose. Without options it is typed."""

    name: str
    words: str
    options: tuple[tuple[Any, str], ...] = ()


class Setup(QObject):
    changed = Signal()
    chose = Signal(str)  # the name of what was chosen
    again = Signal()  # start again, now
    report = Signal()  # wanted

    def __init__(self, preferences: Preferences, file: Path, *, spoken: str) -> None:
        super().__init__()
        self.preferences, self._begun, self._file = preferences, preferences, file
        self.open, self.spoken = False, spoken
        self.teaching, self.taught = False, ""

    @property
    def later(self) -> bool:
        """Something was chosen that shows only after a start."""
        return any(getattr(self.preferences, name) != getattr(self._begun, name) for name in LATER)

    def hear(self, language: str) -> None:
        """Somebody speaks another language for now, without setting it."""
        self.spoken = language
        self.changed.emit()

    def turn(self) -> None:
        self.open = not self.open
        self.changed.emit()

    def close(self) -> bool:
        """Whether it was open."""
        was, self.open, self.teaching = self.open, False, False
        if was:
            self.changed.emit()
        return was

    def choose(self, name: str, value: Any) -> None:
        if getattr(self.preferences, name) == value:
            return
        self.preferences = self.preferences.but(**{name: value})
        self._file_it()
        self.chose.emit(name)
        self.changed.emit()

    def teach(self) -> None:
        """The next scan is the code that teaches what this keyboard makes of the scanner."""
        self.teaching, self.taught = not self.teaching, ""
        self.changed.emit()

    def learn(self, seen: str) -> None:
        match learn(seen):
            case Learned() as learned:
                self.teaching, self.taught = False, _told(learned)
                self.choose("scanner", "" if learned.same else learned.seen)
            case unclear:
                self.taught = _unclear(unclear)
        self.changed.emit()

    def printed(self, typed: str) -> str:
        """What is printed, for what a scanner made this keyboard type."""
        return meant(self.preferences.scanner, typed)

    def _file_it(self) -> None:
        self.preferences.write(self._file)


def rows() -> list[Row]:
    """In the order they stand."""
    no, yes = translate("setup", "No"), translate("setup", "Yes")
    themes = (
        translate("setup", "As the desktop"),
        translate("setup", "Light"),
        translate("setup", "Dark"),
        translate("setup", "High contrast"),
    )
    volumes = (
        translate("setup", "Off"),
        translate("setup", "Quiet"),
        translate("setup", "Normal"),
        translate("setup", "Loud"),
    )
    locks = (
        translate("setup", "Never"),
        *(translate("setup", "{0} min").format(minutes) for minutes in LOCKS[1:]),
    )
    scales = (
        translate("setup", "None"),
        translate("setup", "USB"),
        translate("setup", "Serial line"),
        translate("setup", "Simulator"),
    )
    cameras = (
        translate("setup", "None"),
        translate("setup", "Of this computer"),
        translate("setup", "Its folder"),
    )
    return [
        Row("server", translate("setup", "Server")),
        Row("bench", translate("setup", "Bench")),
        Row("labels", translate("setup", "Label printer")),
        Row("scan_bins", translate("setup", "Scan plates into bins"), ((False, no), (True, yes))),
        Row("scale_kind", translate("setup", "Scale"), _pairs(SCALES, scales)),
        Row("scale_port", translate("setup", "Port of the scale")),
        Row("camera", translate("setup", "Camera"), _pairs(CAMERAS, cameras)),
        Row("camera_folder", translate("setup", "Folder of the camera")),
        Row("language", translate("setup", "Language"), tuple(LANGUAGES.items())),
        Row("theme", translate("setup", "Colours"), _pairs(THEMES, themes)),
        Row(
            "text_percent",
            translate("setup", "Text size"),
            tuple((size, f"{size}%") for size in TEXT_PERCENTS),
        ),
        Row("gloves", translate("setup", "For gloves"), ((False, no), (True, yes))),
        Row("still", translate("setup", "Less motion"), ((False, no), (True, yes))),
        Row("volume_percent", translate("setup", "Sounds"), _pairs(VOLUMES, volumes)),
        Row("lock_minutes", translate("setup", "Lock after"), _pairs(LOCKS, locks)),
    ]


def _pairs(values: tuple[Any, ...], words: tuple[str, ...]) -> tuple[tuple[Any, str], ...]:
    return tuple(zip(values, words, strict=True))


def _told(learned: Learned) -> str:
    if learned.same:
        return translate("setup", "The scanner types what is printed. Nothing is translated.")
    if learned.untold:
        told = translate(
            "setup", "Learned. Codes with {0} cannot be read: set its country instead."
        )
        return told.format(" ".join(learned.untold))
    return translate("setup", "Learned: from now on what is printed is read.")


def _unclear(unclear: Unclear) -> str:
    match unclear:
        case Unclear.ANOTHER_CODE:
            return translate("setup", "That was another code, or signs got lost. Scan it again.")
        case Unclear.CAPITALS:
            return translate("setup", "Caps Lock is on. Turn it off and scan again.")
        case Unclear.ALIKE:
            return translate("setup", "Signs come out alike: set the scanner to this country.")
