"""Each state of the bench as it was approved, in both themes: not one pixel may differ.

RENEW_PICTURES=1 pytest tests/reviewer_app/test_pictures.py    paints them anew, to be looked at
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from reviewer_app.frame.view import Window
from reviewer_app.scanning.gate import ScanGate
from tests.reviewer_app.keyboard import Keyboard

KEPT = Path(__file__).parent / "pictures"
SIZE = (1280, 720)
LOSSLESS = 100


@pytest.fixture
def window(signed_in, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)
    look.still = True
    window = Window(look, signed_in, gate)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    window.show()
    qtbot.waitExposed(window)
    window.setFocus()
    qtbot.waitUntil(lambda: bool(signed_in.frame.figures))
    yield window
    look.still = False
    look.choose("light")
    qapp.removeEventFilter(gate)


@pytest.fixture
def press(window):
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    return press


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_not_one_pixel_differs(window, press, signed_in, look, scheme, qapp, qtbot):
    look.choose(scheme)
    wrong = []

    def is_as_kept(name):
        for _ in range(3):
            qapp.processEvents()
        window.head.scan._faded(0.0)
        if not same(picture(window), KEPT / f"{name}-{scheme}.webp"):
            wrong.append(name)

    is_as_kept("idle")
    press("?")
    is_as_kept("keys")
    press("?", Qt.Key.Key_Return)
    is_as_kept("open")
    press("y", "y", "3")
    is_as_kept("graded")
    press("w")
    is_as_kept("finding")
    press("w", "2")
    signed_in.line.set_online(False)
    is_as_kept("offline")
    signed_in.line.set_online(True)
    press(",")
    is_as_kept("settings")
    press(",")
    signed_in.leave()
    is_as_kept("signin")
    assert wrong == []


def picture(window) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def same(painted: QImage, file: Path) -> bool:
    if os.environ.get("RENEW_PICTURES"):
        file.parent.mkdir(exist_ok=True)
        painted.save(str(file), "WEBP", LOSSLESS)
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    if painted != kept:
        painted.save(str(Path(os.environ.get("PICTURES_OUT", "/tmp")) / f"differs-{file.stem}.png"))
    return painted == kept
