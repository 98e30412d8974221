"""The settings: kept in one file, chosen in the window, seen at once; colours, letters, motion."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from reviewer_app.frame.view import Window
from reviewer_app.keyboards import TEACHES
from reviewer_app.look.tokens import SCHEMES
from reviewer_app.preferences import Preferences
from reviewer_app.scanning.gate import ScanGate
from reviewer_app.sounds import EARCONS, Sounds, player
from tests.reviewer_app.fitting import cut_words, inks_and_grounds
from tests.reviewer_app.keyboard import Keyboard
from tests.reviewer_app.test_guards import contrast


@pytest.fixture
def window(signed_in, look, qtbot, qapp):
    gate = ScanGate()
    qapp.installEventFilter(gate)
    window = Window(look, signed_in, gate)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.setFocus()
    yield window
    qapp.removeEventFilter(gate)
    look.still = False
    look.choose("light")


@pytest.fixture
def press(window):
    keyboard = Keyboard(window)

    def press(*keys):
        keyboard.type(keys)
        keyboard.let_go()

    return press


def test_what_is_chosen_is_read_at_the_next_start(tmp_path):
    file = tmp_path / "station.toml"
    chosen = Preferences(bench='Bench "4" æø', gloves=True, text_percent=150)
    chosen.write(file)
    assert Preferences.read(file) == chosen
    assert chosen.scale == pytest.approx(1.95)


@pytest.mark.parametrize("text", ["", "not toml [", "gloves = 7\ntext_percent = true\nelse = 1"])
def test_a_station_starts_whatever_its_file_says(tmp_path, text):
    file = tmp_path / "station.toml"
    file.write_text(text)
    assert Preferences.read(file) == Preferences()


def test_a_setting_is_chosen_by_keyboard_and_kept(window, press, signed_in, settings):
    press(Qt.Key.Key_Return, "y", ",")
    assert window.late.setup.isVisible()
    tab = window.late.setup.options["theme", "contrast"]
    tab.setFocus()
    QTest.keyClick(tab, Qt.Key.Key_Return)
    assert Preferences.read(settings.preferences_file).theme == "contrast"
    assert tab.isChecked()
    press(Qt.Key.Key_Escape)
    assert window.item.isVisible()
    assert signed_in.bench.verdict.answers


def test_keys_of_the_bench_do_nothing_under_the_settings(window, press, signed_in):
    press(Qt.Key.Key_Return, ",", "y", "1", " ")
    assert not signed_in.bench.verdict.answers
    Keyboard(window, stamp=90_000).scan("3SRTN000002")
    assert not window.late.setup.isVisible()
    assert signed_in.bench.parcel.id == "P2"


def test_a_scanner_is_taught_by_one_code_and_read_from_then_on(window, press, signed_in, settings):
    swaps = ("AQ", "ZW", "aq", "zw", "1&", "2%", "3#", "-)")
    french = str.maketrans({a: b for x, y in swaps for a, b in ((x, y), (y, x))})
    keyboard = Keyboard(window, stamp=90_000)
    press(",")
    window.late.setup.teaching.start.click()
    assert window.late.setup.teaching.code.isVisible()
    keyboard.scan("3SRTN000001")
    assert "another code" in signed_in.setup.taught
    keyboard.scan(TEACHES.translate(french))
    assert not window.late.setup.teaching.code.isVisible()
    assert Preferences.read(settings.preferences_file).scanner
    keyboard.scan("3SRTN000002".translate(french))
    assert signed_in.bench.parcel.id == "P2"


def test_what_shows_later_says_so_and_offers_to_start_again(window, press, signed_in, qtbot):
    press(",")
    assert not window.late.setup.again.isVisible()
    window.late.setup.options["text_percent", 200].click()
    assert window.late.setup.again.isVisible()
    with qtbot.waitSignal(signed_in.setup.again):
        window.late.setup.again.click()


def test_letters_of_200_percent_are_scrolled_to_and_never_cut(window, press, qapp):
    window.resize(720, 450)  # what 1440x900 is at 200 %
    press(Qt.Key.Key_Return, "y", "y", "3")
    for _ in range(3):
        qapp.processEvents()
    area = window.centralWidget()
    assert isinstance(area, QScrollArea)
    assert cut_words(window) == []
    last = window.decision.lead  # the lowest of all keys
    last.setFocus()
    area.ensureWidgetVisible(last)
    assert last.visibleRegion().boundingRect() == last.rect()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_word_can_be_read_on_the_ground_it_stands_on(window, press, look, scheme, qapp):
    look.choose(scheme)
    least = 6 if scheme == "contrast" else 4.5
    pairs = {}
    for keys in ((), (Qt.Key.Key_Return,), ("y", "y", "3"), ("w",), (" ",), ("u", "?"), (",",)):
        press(*keys)
        qapp.processEvents()
        pairs |= inks_and_grounds(window, look)
    poor = {words: (pair, contrast(*pair)) for pair, words in pairs.items()}
    assert len(pairs) >= 8
    assert {words: told for words, told in poor.items() if told[1] < least} == {}


def test_less_motion_means_no_fading(window, look):
    look.still = True
    window.head.scan.flash("good")
    window.head.scan._faded(0.4)
    assert window.head.scan._flash == 1
    window.head.scan._faded(0.0)
    assert window.head.scan._flash == 0


def test_the_first_parcel_is_told_in_four_steps(make_station, server, settings, look, qtbot):
    station = make_station(server, replace(settings, preferences=Preferences()))
    window = Window(look, station, ScanGate())
    qtbot.addWidget(window)
    with qtbot.waitSignal(station.live.snapshot):
        station.sign_in.submit("mira", "correct horse")
    qtbot.waitUntil(lambda: not station.shelf.missing(["P1"]))
    tour, bench = window.notices.tour, station.bench
    told = [tour.accessibleName()]
    station.scanning.open_parcel("P1")
    told.append(tour.accessibleName())
    for key in ("y", "y", "1"):
        window._letter(key)
        told.append(tour.accessibleName())
    steps = [int(each.removeprefix("Step ")[0]) for each in told]
    assert steps == [1, 2, 2, 3, 4]
    bench.act()
    qtbot.waitUntil(lambda: tour.isHidden())
    assert Preferences.read(settings.preferences_file).toured


def test_sounds_are_short_and_silent_when_off(tmp_path):
    heard = []
    sounds = Sounds(tmp_path, heard.append, volume_percent=70)
    sounds.of_a_scan("good")
    sounds.of_a_word("bad", "Needs a person")
    assert [file.stem for file in heard] == ["ok-70", "error-70"]
    assert all(1000 < file.stat().st_size < 40_000 for file in heard)
    assert set(EARCONS) == {"ok", "done", "warn", "error"}
    sounds.volume_percent = 0
    sounds.of_a_scan("good")
    assert len(heard) == 2


def test_a_machine_without_any_player_is_silent(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    Sounds(tmp_path, player(), volume_percent=70).of_a_scan("good")
