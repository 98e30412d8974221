"""A camera reads a code that is held into its frame; what was not read here is said."""

import threading

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from reviewer_app.barcodes import plain
from reviewer_app.camera.frames import frames_from
from reviewer_app.camera.reading import code_in
from reviewer_app.frame.view import Window
from reviewer_app.labels.bars import code128, data_matrix, paint, qr_code
from reviewer_app.scanning.gate import ScanGate

CODE = "3SRTN000002"


def photo(*codes, width=1280, height=720):
    """Grey cardboard with these codes on it: (bars, x, y)."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#b8a890"))
    painter = QPainter(picture)
    for bars, x, y in codes:
        painter.fillRect(x - 20, y - 20, 460, 240, QColor("#f4f2ee"))
        paint(painter, bars, QPointF(x, y), QSizeF(420, 200))
    painter.end()
    return picture


class FakeFrames:
    """No camera: hands over what a test gives it."""

    def __init__(self):
        self.runs = False

    def start(self, took, failed):
        self.took, self.failed, self.runs = took, failed, True

    def stop(self):
        self.runs = False


@pytest.mark.parametrize("bars", [code128(CODE), data_matrix(CODE), qr_code(CODE)])
@pytest.mark.parametrize("turned", [0, 4, 180])
def test_a_code_in_the_frame_is_read(bars, turned):
    picture = photo((bars, 430, 260)).transformed(QTransform().rotate(turned))
    assert plain(code_in(picture)) == CODE


def test_the_code_within_the_guide_counts_and_of_two_there_none():
    elsewhere = (qr_code("ELSEWHERE"), 40, 500)
    assert code_in(photo(elsewhere, (qr_code(CODE), 540, 260))) == f"]Q1{CODE}"
    assert code_in(photo(elsewhere)) == "]Q1ELSEWHERE"
    assert code_in(photo((qr_code("ANOTHER"), 150, 260), (qr_code(CODE), 700, 260))) == ""
    assert code_in(photo()) == ""
    assert code_in(QImage()) == ""


@pytest.fixture
def frames(signed_in):
    frames = FakeFrames()
    signed_in.camera.use(frames)
    return frames


class Watched(QImage):
    """Remembers on which thread it was looked at."""

    looked_at = None

    def convertToFormat(self, format):  # noqa: N802
        self.looked_at = threading.get_ident()
        return super().convertToFormat(format)


def test_the_camera_opens_by_a_key_reads_one_code_and_goes_away(signed_in, frames, look, qtbot):
    window = Window(look, signed_in, ScanGate())
    qtbot.addWidget(window)
    window._letters["b"]()
    assert not window.notices.camera.isHidden()
    nothing = Watched(photo())
    frames.took(nothing)
    qtbot.waitUntil(lambda: nothing.looked_at is not None)
    assert nothing.looked_at != threading.get_ident(), "the screen never waits for it"
    qtbot.wait(300)
    frames.took(photo((code128(CODE), 430, 260)))
    qtbot.waitUntil(lambda: signed_in.bench.parcel is not None)
    assert signed_in.bench.parcel.id == "P2"
    assert not frames.runs
    assert window.notices.camera.isHidden()


def test_a_tethered_camera_puts_its_pictures_into_a_folder(signed_in, tmp_path, qtbot):
    folder = tmp_path / "camera"
    folder.mkdir()
    photo((qr_code("3SRTN000001"), 430, 260)).save(str(folder / "old.png"))
    signed_in.setup.choose("camera_folder", str(folder))
    signed_in.setup.choose("camera", "folder")
    signed_in.camera.turn()
    photo((qr_code(CODE), 430, 260)).save(str(tmp_path / "whole.png"))
    held = (tmp_path / "whole.png").read_bytes()
    (folder / "readme.txt").write_text("no picture")
    (folder / "img_0001.png").write_bytes(held[: len(held) // 2])
    qtbot.wait(700)
    assert signed_in.bench.parcel is None, "half of it is not here yet"
    (folder / "img_0001.png").write_bytes(held)
    qtbot.waitUntil(lambda: signed_in.bench.parcel is not None)
    assert signed_in.bench.parcel.id == "P2", "and not what lay there before"


def test_without_a_camera_it_is_said_why(signed_in, tmp_path, qtbot):
    said = []
    signed_in.camera.said.connect(lambda _, words: said.append(words))
    signed_in.camera.turn()
    assert "no camera" in said.pop()
    for kind, folder in (("folder", str(tmp_path / "gone")), ("qt", "")):
        signed_in.camera.use(frames_from(signed_in.tasks, kind, folder))
        signed_in.camera.turn()
        qtbot.waitUntil(lambda: len(said) == 1)
        assert "does not answer" in said.pop()
        assert not signed_in.camera.open
