"""The floor without a window: what waits, what can be done about it, and how it is said."""

import pytest
from msgspec.structs import replace

from reviewer_app.floors import LeadTask, SameGrade
from reviewer_app.supervisor import alike, hours, shown
from reviewer_app.supervisor.ways import WAYS, done_in_words, way_name, ways
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.fake_floors import ASKED


@pytest.fixture
def lead(station, qtbot):
    station.sign_in.submit("ruth", PASSWORD)
    qtbot.waitUntil(
        lambda: station.offices.leading.came and station.offices.leading.floor is not None
    )
    return station.offices.leading


def of(kind):
    return next(one for one in ASKED if one.kind is kind)


def test_every_kind_of_work_has_its_steps_and_words():
    assert {kind for kind in LeadTask if not WAYS[kind]} == {LeadTask.OVERDUE, LeadTask.FIND}
    for task in ASKED:
        keys = [way.key for way in ways(task)]
        assert len(keys) == len(set(keys)), "no key does two things"
        for way in ways(task):
            assert way_name(way)
            assert done_in_words(way.name)


def test_a_held_refund_is_approved_by_one_key_once_the_seconds_are_over(lead, server, qtbot):
    lead.press(" ")
    assert lead.acting.waits.about == "T-1"
    assert server.floors.heard == []
    qtbot.waitUntil(lambda: server.floors.heard == [("release", "T-1", "")])
    qtbot.waitUntil(lambda: next(one.id for one in lead.list) == "T-2")
    assert lead.task.id == "T-2", "on to the next"


def test_what_was_pressed_can_be_taken_back(lead, server, qtbot):
    lead.press(" ")
    lead.undo()
    qtbot.wait(500)
    assert server.floors.heard == []


def test_a_reason_can_go_with_an_approval(lead, server, qtbot):
    lead.give_reason()
    lead.say("Known for years.")
    qtbot.waitUntil(lambda: server.floors.heard == [("release", "T-1", "Known for years.")])


@pytest.mark.parametrize(
    ("task", "key", "deed"),
    [
        ("T-1", "x", "again"),
        ("T-2", " ", "REFUND"),
        ("T-2", "x", "REFUSE"),
        ("T-3", " ", "stands"),
        ("T-3", "2", "grade B"),
        ("T-4", " ", "REPLACE"),
        ("T-4", "c", "REFUND"),
        ("T-4", "b", "SEND_BACK"),
        ("T-4", "x", "REFUSE"),
    ],
)
def test_what_is_told_to_somebody_takes_words(lead, server, qtbot, task, key, deed):
    lead.look_at(task)
    lead.press(key)
    lead.say("   ")
    assert lead.acting.waits is None, "nothing is decided without a word"
    lead.say("Because of the photo.")
    qtbot.waitUntil(lambda: server.floors.heard == [(deed, task, "Because of the photo.")])


def test_a_no_of_the_server_is_said_and_the_list_is_read_anew(lead, station, server, qtbot):
    server.floors.refuses = "You granted this yourself: somebody else releases it."
    server.floors.asked = server.floors.asked[1:]
    lead.press(" ")
    qtbot.waitUntil(lambda: station.frame.toast == server.floors.refuses)
    qtbot.waitUntil(lambda: lead.task.id == "T-2")


def test_nothing_is_decided_without_the_network(lead, station, server, qtbot):
    station.line.set_online(False)
    lead.press(" ")
    assert lead.acting.waits is None
    assert station.frame.tone == "warn"
    assert shown.action(lead).words == "No network"


def test_what_comes_in_does_not_move_the_one_in_hand(lead, server, qtbot):
    lead.look_at("T-3")
    server.floors.asked = server.floors.asked[2:]
    lead.ask()
    qtbot.waitUntil(lambda: len(lead.list) == 5)
    assert lead.task.id == "T-3"


def test_the_floor_is_told_in_words(lead):
    first, second, *_ = shown.rows(lead)
    assert (first.title, first.sub, first.right) == (
        *("Tomasz Zieliński", "€849.00, 1 item", "12 min"),
    )
    assert (first.tone, first.below) == ("warn", ("Approve", "ink3"))
    assert second.sub == "Missing, €79.00"
    assert shown.rows(lead)[4].below == ("Overdue", "bad")
    assert shown.figures(lead.floor) == [
        *(("186", "graded of 310"), ("31", "an hour"), ("1:51", "per item")),
        ("94%", "same on re-check"),
    ]
    assert shown.agreement(lead.floor) == "Re-check: kappa 0.91 (0.87 to 0.95), 400 items"
    assert shown.clock(lead.floor)[:2] == [(2, "Overdue", "bad"), (5, "Today", "warn")]
    assert [(one.name, one.now) for one in shown.people(lead)][1:] == [
        ("Aylin Kaya", "Waits for you, 12 min"),
        ("Piotr Lis", "Chiara Russo"),
        ("Sara Lund", "No parcel in hand"),
    ]
    assert "8: 61 came in, 37 graded" in hours.by_hour(lead).sentence


def test_the_one_in_hand_has_its_facts(lead):
    facts = shown.facts(lead, lead.task)
    assert facts.sub == "RMA-1, 1 item, asked by Aylin Kaya"
    assert facts.amount == ("Customer gets", "€849.00")
    sentences = [sentence for _, _, sentence in facts.why]
    assert sentences[0] == "€849.00 is above the limit of €150.00."
    assert "Graded B, Like new." in sentences
    assert shown.action(lead).words == "Approve €849.00"
    lead.look_at("T-3")
    assert [words for _, words in shown.beside(lead)][:2] == ["A  €129.00", "B  €129.00"]


def test_nobody_else_has_the_floor(station, qtbot):
    station.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: bool(station.queue.total))
    assert not station.offices.leading.came


def test_a_recheck_is_graded_blind_by_one_key(lead, server, qtbot):
    lead.look_at("T-7")
    sentences = [sentence for _, _, sentence in shown.facts(lead, lead.task).why]
    assert not any("Graded" in one for one in sentences)
    assert [words for _, words in shown.beside(lead)][2] == "C  €116.10"
    lead.press("3")
    qtbot.waitUntil(lambda: server.floors.heard == [("again C", "T-7", "")])


def test_each_row_of_the_re_check_has_its_interval_and_only_one_wholly_below_is_marked(lead):
    rows = alike.rows(lead.floor)
    assert [(one.name, one.said, one.tone) for one in rows] == [
        ("Daan Visser", "96%", "ink2"),
        ("Aylin Kaya", "94%", "ink2"),
        ("Piotr Lis", "83%", "warn"),
    ]
    assert [words for _, words in alike.grid(rows)] == ["70%", "80%", "90%", "100%"]
    assert alike.sentence(lead.floor, rows).startswith("house 94%; Daan Visser: 96% (91% to 98%)")
    figures = {one.name: one.figures for one in shown.people(lead)}
    assert figures["Piotr Lis"] == ("7.4", "1:31", "83%")
    assert figures["Sara Lund"] == ("4.2", "1:55", ""), "nothing of hers was graded again"


def test_of_many_the_lowest_are_shown_and_a_few_pairs_widen_the_scale(lead):
    few = SameGrade(3, 1, 1 / 3, 0.06, 0.79)
    worse = [
        replace(one, name=f"{one.name} {n}", figures=replace(one.figures, same_grade=few))
        for n in range(2)
        for one in lead.floor.benches
    ]
    floor = replace(lead.floor, benches=(*lead.floor.benches, *worse))
    rows = alike.rows(floor)
    assert len(rows) == alike.ROWS
    assert {one.said for one in rows} == {"33%"}
    assert alike.grid(rows)[0] == (0.0, "0%")


def test_without_figures_of_persons_the_floor_says_it_of_all(at_the_floor, station, server, qtbot):
    floor = at_the_floor.late.floor.floor
    at_the_floor.resize(1440, 900)
    qtbot.waitUntil(floor.same.isVisible)
    assert floor.same.accessibleName().startswith("house 94%")
    server.floors.per_person = False
    station.offices.leading.ask()
    qtbot.waitUntil(lambda: not floor.same.isVisible())
    assert floor._alike.text().startswith("Re-check: kappa 0.91")
