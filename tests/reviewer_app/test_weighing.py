"""A scale says what lies on it; each thing is weighed once, and what is off is said in words."""

import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer_app.inspecting.verdict import Verdict, to_input, too_heavy
from reviewer_app.journal import Operation
from reviewer_app.weighing.reading import LEAST, Pan, Weighed, hid_report, sics_line
from reviewer_app.weighing.scales import NoScale, SerialScale, SimulatedScale, changes, scale_from
from tests.properties import tried


@pytest.mark.parametrize(
    ("report", "weighed"),
    [
        (bytes([3, 4, 2, 0, 254, 0]), Weighed(254, still=True)),
        (bytes([3, 4, 2, 255, 0xEC, 9]), Weighed(254, still=True)),  # 2540 tenths
        (bytes([3, 3, 2, 0, 254, 0]), Weighed(254, still=False)),
        (bytes([3, 4, 11, 255, 90, 0]), Weighed(255, still=True)),  # 9.0 oz
        (bytes([3, 4, 3, 0xFD, 0xD4, 0x30]), Weighed(12500, still=True)),  # 12.500 kg
        (bytes([3, 2, 2, 0, 0, 0]), Weighed(0, still=True)),
        (bytes([3, 5, 2, 0, 7, 0]), Weighed(0, still=True)),
        (bytes([3, 4, 99, 0, 7, 0]), None),
        (b"\x03\x04", None),
    ],
)
def test_a_usb_scale_is_read(report, weighed):
    assert hid_report(report) == weighed


@pytest.mark.parametrize(
    ("line", "weighed"),
    [
        ("S S     254.0 g", Weighed(254, still=True)),
        ("S D     253.6 g", Weighed(254, still=False)),
        ("S S   1.2345 kg", Weighed(1235, still=True)),
        ("S S    -3.0 g", Weighed(0, still=True)),
        ("S +", None),
        ("S I", None),
        ("ES", None),
        ("S S     1.2.3 g", None),
    ],
)
def test_a_scale_on_a_serial_line_is_read(line, weighed):
    assert sics_line(line) == weighed


@given(st.binary(max_size=12), st.text(max_size=30))
@tried(100)
def test_noise_on_the_line_is_no_weight_and_no_trouble(report, line):
    for seen in (hid_report(report), sics_line(line)):
        assert seen is None or seen.grams >= 0


things = st.lists(st.integers(LEAST * 4, 30_000), max_size=6)


@given(things, st.lists(st.integers(-LEAST // 2, LEAST // 2), min_size=3, max_size=3))
@tried(60)
def test_each_thing_that_is_put_down_is_weighed_once(grams, trembling):
    pan, landed = Pan(), []
    for thing in grams:
        moving = Weighed(thing // 2, still=False)
        still = [Weighed(thing + by, still=True) for by in (0, *trembling)]
        for seen in (moving, *still, Weighed(0, still=True)):
            before, pan = pan, pan.after(seen)
            landed += [pan.grams] if pan != before and pan.grams else []
    assert landed == grams


async def first(scale, count):
    told, readings = [], changes(scale)
    async for seen in readings:
        told.append(seen)
        if len(told) == count:
            break
    await readings.aclose()
    return told


async def test_a_real_serial_line_is_asked_and_read():
    ours, theirs = os.openpty()

    def scale():
        for answer in (b"S D  100.0 g\r\nS S", b"  254.0 g\r\nS S  254.0 g\r\n"):
            assert os.read(ours, 4) == b"SI\r\n"
            os.write(ours, answer)

    playing = threading.Thread(target=scale, daemon=True)
    playing.start()
    told = await first(SerialScale(os.ttyname(theirs)), 2)
    playing.join(2)
    os.close(ours)
    os.close(theirs)
    assert told == [Weighed(100, still=False), Weighed(254, still=True)]


async def test_a_scale_that_is_not_there_says_so():
    for missing in (SerialScale("/dev/no-such-port"), scale_from("hid:")):
        with pytest.raises((NoScale, OSError)):
            await first(missing, 1)
    assert scale_from(":") is None
    assert scale_from("serial:") is None


async def test_the_simulator_puts_down_what_it_was_told():
    told = await first(SimulatedScale(300, every_s=0.003), 4)
    assert told == [
        Weighed(0, still=True),
        Weighed(300, still=False),
        Weighed(300, still=True),
        Weighed(0, still=True),
    ]


def test_the_weight_fills_itself_in_and_goes_with_the_verdict(signed_in, qtbot):
    bench, said = signed_in.bench, []
    bench.said.connect(lambda tone, words: said.append((tone, words)))
    signed_in.scanning.scan("3SRTN000002")
    expected = bench.item.weight_grams
    signed_in.weighing.landed.emit(expected - 40)
    assert said[-1] == ("warn", f"{expected - 40} g, 40 g light")
    signed_in.weighing.landed.emit(0)
    signed_in.weighing.landed.emit(expected)
    assert said[-1] == ("good", f"{expected} g, as it should be")
    bench.find("MISSING")
    bench.act()
    bench.go_on()
    (sent,) = (e for e in signed_in.journal.entries() if e.operation == Operation.INSPECT)
    assert sent.input["weightGrams"] == expected


def test_what_lies_there_already_is_the_next_thing_in_hand(signed_in):
    signed_in.weighing.landed.emit(312)
    signed_in.scanning.scan("3SRTN000002")
    assert signed_in.bench.verdict.weight == 312
    signed_in.bench.close()
    signed_in.scanning.scan("3SRTN000004")
    assert signed_in.bench.verdict.weight is None


def test_a_simulated_scale_is_chosen_in_the_settings_and_weighs_at_once(signed_in, qtbot):
    with qtbot.waitSignal(signed_in.weighing.landed):
        signed_in.setup.choose("scale_kind", "simulator")
    signed_in.setup.choose("scale_kind", "")


def test_a_scale_that_is_unplugged_is_told_once(signed_in, qtbot):
    said = []
    signed_in.weighing.said.connect(lambda _, words: said.append(words))
    signed_in.setup.choose("scale_kind", "hid")
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "plugged in" in said[0]
    signed_in.setup.choose("scale_kind", "")


def test_a_serial_number_that_was_scanned_goes_with_the_verdict(signed_in):
    signed_in.scanning.scan("3SRTN000005")
    signed_in.scanning.scan("]d20108712345000048" + "21SN-P5-2")
    item, verdict = signed_in.bench.item, signed_in.bench.verdict
    assert to_input(item, verdict, signed_in.bench.now)["serial"] == "SN-P5-2"


def test_where_nobody_knows_what_it_should_weigh_nothing_is_off(signed_in):
    signed_in.scanning.scan("3SRTN000002")
    assert too_heavy(signed_in.bench.item, Verdict()) is None
