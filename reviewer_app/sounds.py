"""Short sounds for those who look at the goods and not at the screen. Never the only word."""

import math
import shutil
import sys
import wave
from array import array
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QUrl

RATE_HZ, EDGE_MS, LOUDEST = 44_100, 6, 0.6
PAUSE = 0
# name: (hertz, milliseconds) after each other
EARCONS: dict[str, tuple[tuple[int, int], ...]] = {
    "ok": ((1320, 70),),
    "done": ((880, 80), (1320, 110)),
    "warn": ((660, 90), (PAUSE, 60), (660, 90)),
    "error": ((220, 280),),
}
OF_A_SCAN = {"good": "ok", "warn": "warn", "bad": "error"}
OF_A_WORD = {"good": "done", "warn": "warn", "bad": "error"}
PROGRAMS = ("afplay", "pw-play", "paplay", "aplay")
Play = Callable[[Path], object]


class Sounds(QObject):
    """`play` makes a file heard; without one the station is silent."""

    def __init__(self, folder: Path, play: Play | None, *, volume_percent: int) -> None:
        super().__init__()
        self._folder, self._play = folder, play
        self.volume_percent = volume_percent

    def of_a_scan(self, tone: str) -> None:
        self._sound(OF_A_SCAN.get(tone))

    def of_a_word(self, tone: str, _: str) -> None:
        self._sound(OF_A_WORD.get(tone))

    def _sound(self, name: str | None) -> None:
        if not name or not self._play or self.volume_percent <= 0:
            return
        file = self._folder / f"{name}-{self.volume_percent}.wav"
        if not file.is_file():
            write(file, EARCONS[name], volume=self.volume_percent / 100)
        self._play(file)


def write(file: Path, notes: tuple[tuple[int, int], ...], *, volume: float) -> None:
    samples = array("h")
    for hertz, milliseconds in notes:
        samples.extend(_note(hertz, milliseconds, volume))
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(samples.tobytes())


def _note(hertz: int, milliseconds: int, volume: float) -> list[int]:
    """A sine with soft edges, so that it does not click."""
    length, edge = RATE_HZ * milliseconds // 1000, RATE_HZ * EDGE_MS // 1000
    loud = volume * LOUDEST * 32_767
    return [
        round(
            loud
            * min(1.0, place / edge, (length - place) / edge)
            * math.sin(2 * math.pi * hertz * place / RATE_HZ)
        )
        for place in range(length)
    ]


def player() -> Play | None:
    """The first that this machine has: Qt's own, miniaudio, Windows', a program. Else silence."""
    if find_spec("PySide6.QtMultimedia"):
        return _by_qt()
    if find_spec("miniaudio"):
        return _by_miniaudio()
    if sys.platform == "win32":
        sound: Any = import_module("winsound")
        return lambda file: sound.PlaySound(str(file), sound.SND_FILENAME | sound.SND_ASYNC)
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    return partial(_by_program, found) if found else None


def _by_program(program: str, file: Path) -> None:
    QProcess.startDetached(program, [str(file)])


def _by_qt() -> Play:
    effects: Any = import_module("PySide6.QtMultimedia")

    @cache
    def loaded(file: Path) -> Any:
        effect = effects.QSoundEffect()
        effect.setSource(QUrl.fromLocalFile(str(file)))
        return effect

    return lambda file: loaded(file).play()


def _by_miniaudio() -> Play | None:
    audio: Any = import_module("miniaudio")
    try:
        device = audio.PlaybackDevice()
    except audio.MiniaudioError:
        return None  # no loudspeaker
    return lambda file: device.start(audio.stream_file(str(file)))
