"""The whole station without a window, through a day with a bad network."""

from reviewer_app.parcels import CheckAnswer, Grade
from reviewer_app.server import Offline, SignInNeeded
from tests.reviewer_app.fake_shop import PASSWORD


def grade_open_parcel(station):
    bench = station.bench
    while bench.item:
        while bench.verdict.current < len(bench.item.checks):
            bench.answer(CheckAnswer.YES)
        bench.grade(Grade.B)
        bench.act()
        bench.go_on()


def test_with_the_server_gone_the_grader_goes_on_and_nothing_is_lost(signed_in, server, qtbot):
    server.go_down()
    qtbot.waitUntil(lambda: not signed_in.line.online)
    for code in ("3SRTN000001", "3SRTN000004"):
        signed_in.scanning.scan(code)
        grade_open_parcel(signed_in)
    assert signed_in.frame.saved[0] == "Saved here, 4 waiting"
    assert signed_in.queue.total == 12
    assert signed_in.queue.most_urgent.id == "P2"
    server.up = True
    qtbot.waitUntil(lambda: signed_in.frame.saved[0] == "All saved")
    assert [given["returnItemId"] for given in server.shop.heard] == [
        "P1-1",
        "P1-2",
        "P1-3",
        "P4-1",
    ]
    assert signed_in.line.online


def test_what_was_done_before_a_crash_shows_as_done_and_is_sent(
    signed_in, make_station, server, qtbot
):
    server.go_down()
    signed_in.scanning.scan("3SRTN000004")
    grade_open_parcel(signed_in)
    signed_in.close()
    again = make_station(server)
    again.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: again.sign_in.staff is not None)
    assert "P4" not in [row.id for row in again.queue.rows]
    again.scanning.scan("3SRTN000004")
    assert again.bench.item is None
    assert again.bench.done(again.bench.parcel.items[0]).grade == "Like new"
    server.up = True
    qtbot.waitUntil(lambda: "P4-1" in server.shop.inspections)


def test_a_session_that_ends_keeps_the_work_and_asks_for_the_password(signed_in, server, qtbot):
    server.known = False
    server.grants.clear()
    signed_in.scanning.scan("3SRTN000004")
    grade_open_parcel(signed_in)
    qtbot.waitUntil(lambda: signed_in.line.sign_in_needed)
    assert signed_in.journal.waiting() == {"mira": 1}
    signed_in.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: "P4-1" in server.shop.inspections)
    assert not signed_in.line.sign_in_needed


def test_a_socket_that_hears_the_session_has_ended_says_so(signed_in, server, qtbot):
    with qtbot.waitSignal(signed_in.line.changed):
        server.tell(SignInNeeded())
    assert signed_in.line.sign_in_needed


def test_a_dropped_socket_comes_back_with_a_snapshot(signed_in, server, shop, qtbot):
    shop.parcels.pop("P1")
    with qtbot.waitSignal(signed_in.live.snapshot):
        server.tell(Offline())
    assert signed_in.queue.most_urgent.id == "P2"
    assert signed_in.queue.total == 13


def test_another_grader_does_not_send_ones_work_in_his_name(signed_in, server, qtbot):
    server.go_down()
    signed_in.scanning.scan("3SRTN000004")
    grade_open_parcel(signed_in)
    qtbot.waitUntil(lambda: not signed_in.line.online)
    signed_in.leave()
    server.grants.clear()  # the bench was granted nothing, or it is over
    qtbot.wait(30)
    server.up = True
    signed_in.sign_in.submit("tom", PASSWORD)
    qtbot.waitUntil(lambda: signed_in.sign_in.staff is not None)
    qtbot.wait(50)
    assert server.shop.heard == []
    (mira,) = [row for row in signed_in.sign_in.people if row[0].username == "mira"]
    assert mira[2] == "1 waiting"


def test_only_who_was_here_before_goes_on_without_the_network(station, server, qtbot):
    server.up = False
    station.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: not station.sign_in.busy)
    assert station.sign_in.staff is None
    assert "cannot be reached" in station.sign_in.message


def test_a_wrong_password_says_what_to_do(station, qtbot):
    station.sign_in.submit("mira", "wrong")
    qtbot.waitUntil(lambda: not station.sign_in.busy)
    assert station.sign_in.message.endswith("Check both and try again.")
    assert station.sign_in.tone == "bad"


def test_known_here_but_with_a_wrong_password_is_not_let_in_offline(signed_in, server, qtbot):
    signed_in.leave()
    server.up = False
    signed_in.sign_in.submit("mira", "wrong")
    qtbot.waitUntil(lambda: not signed_in.sign_in.busy)
    assert signed_in.sign_in.staff is None
