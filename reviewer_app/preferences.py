"""What a station is set to: one TOML file, read at the start, written when somebody chooses."""

import json
import tomllib
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Self

FILE = "station.toml"
HEAD = "# The station's settings: changed on its screen (comma), or here while it is closed.\n"
CAMERAS = ("", "qt", "folder")
SCALES = ("", "hid", "serial", "simulator")
THEMES = ("system", "light", "dark", "contrast")
TEXT_PERCENTS = (100, 125, 150, 175, 200)
VOLUMES = (0, 30, 70, 100)
LOCKS = (0, 5, 15, 30)
GLOVES = 1.3


@dataclass(frozen=True, slots=True)
class Preferences:
    """Text, numbers and yes or no: what one line of TOML holds."""

    server: str = "http://127.0.0.1:8000/graphql"
    bench: str = "Bench 01"
    language: str = ""
    """Empty: as the desktop."""
    theme: str = "system"
    text_percent: int = 100
    gloves: bool = False
    still: bool = False
    """Without motion that says nothing."""
    volume_percent: int = 70
    labels: str = ""
    """Where they come out, as `--labels` has it. Empty: none."""
    scan_bins: bool = False
    scanner: str = ""
    """What this computer makes of the code that teaches it (`keyboards.py`). Empty: the same."""
    scale_kind: str = ""
    """«hid», «serial» or «simulator». Empty: none."""
    scale_port: str = ""
    """Of a serial line: «/dev/ttyUSB0», «COM3»."""
    camera: str = ""
    """«qt» or «folder». Empty: none."""
    camera_folder: str = ""
    """Where a tethered camera puts its pictures."""
    training_server: str = "http://127.0.0.1:8000/graphql"
    lock_minutes: int = 5
    """Nobody touches it for so long: it asks who is there. 0: never."""
    toured: bool = False

    @property
    def scale(self) -> float:
        return self.text_percent / 100 * (GLOVES if self.gloves else 1)

    @property
    def scale_address(self) -> str:
        return f"{self.scale_kind}:{self.scale_port if self.scale_kind == 'serial' else ''}"

    @classmethod
    def read(cls, file: Path) -> Self:
        """Lines that are not understood are passed over: a station must always start."""
        try:
            found = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        first = asdict(cls())
        known = {n: v for n, v in found.items() if n in first and type(v) is type(first[n])}
        return cls(**known)

    def write(self, file: Path) -> None:
        """Whole or not at all: a power cut in between leaves the old one."""
        lines = (f"{name} = {_literal(value)}\n" for name, value in asdict(self).items())
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_text(HEAD + "".join(lines), encoding="utf-8")
        fresh.replace(file)

    def but(self, **chosen: Any) -> Self:
        return replace(self, **chosen)


def _literal(value: Any) -> str:
    """Of text, numbers, yes and no, TOML and JSON say the same."""
    return json.dumps(value, ensure_ascii=False)
