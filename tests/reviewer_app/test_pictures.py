"""Each state of the bench as it was approved, in both themes: not one pixel may differ.

RENEW_PICTURES=1 pytest tests/reviewer_app/test_pictures.py    paints them anew, to be looked at
"""

import os
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from reviewer_app.frame.view import Window
from reviewer_app.inspecting.correcting import Judged
from reviewer_app.labels.bars import code128
from reviewer_app.parcels import Disposition
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.keyboard import Keyboard
from tests.reviewer_app.states import look_at_a_find, open_with
from tests.reviewer_app.test_camera import FakeFrames, photo

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


@pytest.fixture(params=["light", "dark"])
def compare(request, look, qapp):
    """Says which pictures differ when all have been seen."""
    look.choose(request.param)
    wrong = []

    def is_as_kept(window, name):
        for _ in range(3):
            qapp.processEvents()
        window.head.scan._faded(0.0)
        if not same(picture(window), KEPT / f"{name}-{request.param}.webp"):
            wrong.append(name)

    yield is_as_kept
    look.choose("light")
    assert wrong == []


def test_not_one_pixel_of_the_bench_differs(window, press, signed_in, compare):
    is_as_kept = partial(compare, window)
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


def test_not_one_pixel_of_a_find_or_a_strip_differs(window, press, signed_in, shop, compare, qtbot):
    look_at_a_find(signed_in, shop, press, qtbot)
    compare(window, "find")
    signed_in.finds.close()
    press(Qt.Key.Key_Escape)
    open_with(signed_in, shop, press, "LIN")
    press("4")
    signed_in.bench.send_to(Disposition.DESTROY)
    compare(window, "barred")
    press(Qt.Key.Key_Escape)
    open_with(signed_in, shop, press, "AN7", too_much=True)
    press("1")
    compare(window, "second-person")


def test_not_one_pixel_at_the_dock_or_at_the_scale_differs(
    window, press, signed_in, shop, tmp_path, compare, qtbot
):
    is_as_kept = partial(compare, window)
    codes = tuple(f"3SRTN9{n:05}" for n in range(40))
    (tmp_path / "lorry.csv").write_text("\n".join(codes))
    press("d")
    is_as_kept("dock")
    signed_in.docking.take_list(tmp_path / "lorry.csv")
    qtbot.waitUntil(lambda: bool(signed_in.docking.tally.listed))
    for code in codes[:27]:
        signed_in.scanning.scan(code)
    sent(signed_in, qtbot)
    is_as_kept("dock-27-of-40")
    press("d")
    is_as_kept("dock-missing")
    press("d")
    signed_in.scanning.type("eli")
    qtbot.waitUntil(lambda: len(signed_in.matching.rows) > 1)
    window.setFocus()
    is_as_kept("match")
    press(Qt.Key.Key_Escape)
    frames = FakeFrames()
    signed_in.camera.use(frames)
    press("b")
    frames.took(photo((code128("3SRTN000002"), 1_100, 260)))  # half of it is outside
    is_as_kept("camera")
    press("b")
    open_with(signed_in, shop, press, "LIN")
    signed_in.weighing.landed.emit(signed_in.bench.item.weight_grams - 40)
    is_as_kept("weight")


def test_not_one_pixel_differs_while_one_leaves_or_takes_back(
    window, press, signed_in, shop, clock, compare, qtbot
):
    is_as_kept = partial(compare, window)
    signed_in.scanning.scan("3SRTN000001")
    press("o")
    is_as_kept("leaving")
    window.notices.leaving.word.edit.setText("Ask Ama about the torn box")
    signed_in.handing.finish("Ask Ama about the torn box")
    clock.tick(600)
    sign_in(signed_in, qtbot)
    window.setFocus()
    is_as_kept("handed-over")
    press("a")
    open_with(signed_in, shop, press, "LIN")
    signed_in.bench.correcting.remember(Judged("P1-1", "P1", "Travel charger"))
    press("c")
    is_as_kept("correcting")
    press(Qt.Key.Key_Escape)
    signed_in.lock()
    is_as_kept("locked")


def sent(station, qtbot):
    qtbot.waitUntil(lambda: not station.journal.waiting())


def sign_in(station, qtbot):
    with qtbot.waitSignal(station.live.snapshot):
        station.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: bool(station.frame.figures))


def test_not_one_pixel_of_the_floor_differs(at_the_floor, station, look, compare):
    station.offices.leading.look_at("T-4")
    compare(at_the_floor, "floor-small")
    at_the_floor.resize(1440, 900)
    station.offices.leading.look_at("T-1")
    compare(at_the_floor, "floor")


@pytest.fixture
def enter(station, look, qtbot):
    """Somebody of the office, at a window as large as theirs."""

    def enter(username):
        station.sign_in.submit(username, PASSWORD)
        window = Window(look, station, ScanGate())
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        return window

    return enter


def test_not_one_pixel_of_the_policy_differs(enter, station, qtbot, compare):
    window, policy = enter("karim"), station.offices.policy
    qtbot.waitUntil(lambda: bool(policy.rules and policy.review))
    station.screens.go(Screen.POLICY)
    compare(window, "policy")


def test_not_one_pixel_of_a_day_of_finance_differs(enter, station, qtbot, compare):
    window = enter("frida")
    qtbot.waitUntil(lambda: station.offices.finance.books_of_day is not None)
    compare(window, "finance")


def test_not_one_pixel_of_the_insights_differs(enter, station, qtbot, compare):
    window = enter("nadia")
    model = station.offices.causes
    qtbot.waitUntil(lambda: bool(model.words) and model.year_ago is not None)
    compare(window, "insights")


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
