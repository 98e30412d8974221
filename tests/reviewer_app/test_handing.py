"""The end of a shift: nothing is left over without a word, and nobody sits at an open bench."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reviewer_app.frame.view import Window
from reviewer_app.handing.viewmodel import FILE
from reviewer_app.idle import Idle
from reviewer_app.parcels import CheckAnswer, Grade
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.screens import Screen
from reviewer_app.station import Station
from tests.reviewer_app.fake_shop import PASSWORD


@pytest.fixture
def window(signed_in, look, qtbot):
    window = Window(look, signed_in, ScanGate())
    qtbot.addWidget(window)
    window.show()
    return window


def test_with_nothing_left_over_o_is_goodbye(window, signed_in):
    window._letter("o")
    assert signed_in.sign_in.staff is None
    assert not (signed_in.settings.data / FILE).exists()


def test_what_is_left_over_is_told_and_o_again_goes(window, signed_in):
    signed_in.scanning.scan("3SRTN000001")
    window._letter("o")
    assert signed_in.sign_in.staff, "still here: something is left over"
    assert signed_in.handing.left == ("The parcel of Ines Moreau is not finished",)
    assert not window.notices.leaving.isHidden()
    signed_in.handing.go()
    assert signed_in.sign_in.staff is None


def test_escape_stays(window, signed_in, qtbot):
    signed_in.scanning.scan("3SRTN000001")
    window._letter("o")
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.notices.leaving.isHidden()
    assert signed_in.sign_in.staff
    assert signed_in.bench.parcel


def judged(station):
    bench = station.bench
    for _ in bench.item.checks:
        bench.answer(CheckAnswer.YES)
    bench.grade(Grade.B)
    bench.hold("The box is torn")
    bench.go_on()


def test_whoever_comes_next_reads_it_until_it_is_taken_over_also_after_a_restart(
    window, signed_in, server, settings, clock, qtbot
):
    server.up = False
    signed_in.scanning.scan("3SRTN000002")
    judged(signed_in)
    signed_in.handing.go()
    signed_in.handing.finish("Ask Ama about the torn box")
    signed_in.close()

    server.up = True
    clock.tick(600)
    again = Station(settings, server, clock=clock)
    again.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: again.sign_in.staff is not None)
    title, told = again.handing.sentence
    assert title == "Mira Koval left this, 10 min ago"
    assert told == "“Ask Ama about the torn box”  ·  1 act not sent yet  ·  1 with the lead"
    again.handing.accept()
    assert again.handing.sentence == ("", "")
    assert not (settings.data / FILE).exists()
    again.close()


def key(stirred: QObject) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def test_nobody_is_noticed_after_a_while_and_not_while_somebody_types(qtbot):
    idle = Idle(0.004)
    gone: list[bool] = []
    idle.gone.connect(lambda: gone.append(True))
    for _ in range(4):
        qtbot.wait(100)
        idle.eventFilter(idle, key(idle))
    assert gone == []
    qtbot.waitUntil(lambda: gone == [True])
    idle.wait(0)
    idle.eventFilter(idle, key(idle))
    qtbot.wait(300)
    assert gone == [True], "0 is never"


def test_a_locked_bench_asks_who_is_there_and_goes_on_where_it_was(window, signed_in, qtbot):
    signed_in.scanning.scan("3SRTN000001")
    signed_in.bench.answer(CheckAnswer.YES)
    signed_in.lock()
    assert signed_in.screens.here is None
    assert signed_in.sign_in.message == "Locked: nobody was here. What was open is still open."
    signed_in.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: signed_in.screens.here is Screen.BENCH)
    assert signed_in.bench.parcel.customer_name == "Ines Moreau"
    assert list(signed_in.bench.verdict.answers.values()) == [CheckAnswer.YES]


def test_a_label_that_did_not_come_out_is_left_over_until_it_does(signed_in):
    signed_in.plates.stuck = "LP00000001007"
    assert signed_in.handing.left == ("The label LP00000001007 did not come out",)
    signed_in.plates._came_out(None)
    assert signed_in.handing.left == ()
