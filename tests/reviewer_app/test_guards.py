"""What must not creep in."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer_app.look.theme import ASSETS
from reviewer_app.look.tokens import SCHEMES

APP = Path(__file__).parents[2] / "reviewer_app"
SOURCES = sorted(APP.rglob("*.py"))
MODELS = [*APP.rglob("viewmodel.py"), APP / "station.py", APP / "inspecting" / "machine.py"]


def test_none_refcount_is_stable(qtbot):
    """PySide6 6.12.0 drops a reference to None in every call below Python 3.12, then aborts."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.update()
    assert abs(sys.getrefcount(None) - before) < 1000


@pytest.mark.parametrize("model", MODELS, ids=lambda path: str(path.relative_to(APP)))
def test_models_know_no_widgets(model):
    assert "QtWidgets" not in model.read_text()


def test_importing_the_models_brings_no_widgets_and_no_gql():
    told = (
        "import sys, reviewer_app.station as s;"
        "print([m for m in ('PySide6.QtWidgets', 'gql', 'aiohttp') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True, cwd=APP.parent
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("word", ["setStyleSheet", "QMessageBox", "QDialog", "Decimal"])
def test_some_words_have_no_place_here(word):
    assert [p.name for p in SOURCES if word in p.read_text()] == []


def test_threads_are_in_one_file():
    found = [p.name for p in SOURCES if re.search(r"import.*\bThread|QThread", p.read_text())]
    assert found == ["tasks.py"]


def test_every_icon_that_is_named_is_shipped_and_no_other():
    shipped = {p.stem for p in (ASSETS / "icons").glob("*.svg")}
    named = {word for p in SOURCES for word in re.findall(r'"([a-z0-9-]+)"', p.read_text())}
    assert shipped <= named
    icons = {w for p in SOURCES for w in re.findall(r'icon=f?"([a-z0-9-]+)"', p.read_text())}
    assert icons <= shipped


def test_fonts_and_icons_carry_their_licences():
    assert {p.name for p in ASSETS.rglob("*.txt")} == {
        "OFL-Inter.txt",
        "OFL-JetBrainsMono.txt",
        "LICENSE-lucide.txt",
    }


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "surface"),
        ("ink2", "bg"),
        ("ink3", "surface"),
        ("ink3", "sunken"),
        ("accentInk", "accentSoft"),
        ("good", "goodSoft"),
        ("warn", "warnSoft"),
        ("bad", "badSoft"),
        ("onAccent", "accent"),
        ("ink2", "press"),
    ],
)
def test_words_can_be_read(scheme, ink, ground):
    tokens = SCHEMES[scheme]
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_what_the_readme_says_holds_a_pattern_is_there():
    told = (APP / "README.md").read_text(encoding="utf-8").partition("## The patterns")[2]
    rows = re.findall(r"^\| (\d+) \|", told, re.M)
    assert [int(row) for row in rows] == [*range(1, 27)], "no row is missing"
    sources = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
    named = re.findall(r"`(test_\w+)`", told)
    assert named
    assert not [name for name in named if f"def {name}(" not in sources]
    pictures = {path.stem for path in (Path(__file__).parent / "pictures").iterdir()}
    shown = re.findall(r"\| `(\w+)` \|$", told, re.M)
    assert {f"{name}-{theme}" for name in shown for theme in ("light", "dark")} <= pictures
