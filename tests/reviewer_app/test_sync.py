import pytest

from reviewer_app.backoff import Backoff
from reviewer_app.journal import Act, Journal, Operation, Outcome
from reviewer_app.sync import STUMBLES_BORNE, Sync
from reviewer_app.tasks import Tasks


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite3")
    yield journal
    journal.shut()


@pytest.fixture
def sync(qapp, journal, server, clock):
    tasks = Tasks()
    sync = Sync(journal, server, tasks, clock=clock, backoff=Backoff(lambda: 0.0, most_s=0.02))
    yield sync
    tasks.close()


def write(journal, clock, *items):
    for item in items:
        given = {"returnItemId": item, "grade": "A"}
        journal.write(Act(Operation.INSPECT, given, item), actor="mira", now=clock())


def graded(server):
    return [given["returnItemId"] for given in server.shop.heard]


def test_work_done_without_network_is_sent_in_order_when_it_is_back(
    qtbot, sync, journal, server, clock
):
    server.up = False
    write(journal, clock, "P1-1", "P1-2", "P1-3")
    with qtbot.waitSignal(sync.online, check_params_cb=lambda up: not up):
        sync.work_for("mira")
    server.up = True
    qtbot.waitUntil(lambda: not journal.waiting())
    assert graded(server) == ["P1-1", "P1-2", "P1-3"]


def test_an_act_whose_answer_was_lost_is_sent_again_with_the_same_key(
    qtbot, sync, journal, server, clock
):
    server.lose_answers = 1
    write(journal, clock, "P1-1")
    sync.work_for("mira")
    qtbot.waitUntil(lambda: not journal.waiting())
    assert len(server.sent) == 2
    assert len(set(server.sent)) == 1
    assert len(server.shop.inspections) == 1


def test_a_refused_act_needs_a_person_and_lets_the_others_pass(qtbot, sync, journal, server, clock):
    server.shop.refuse_items.add("P1-1")
    write(journal, clock, "P1-1", "P1-2")
    with qtbot.waitSignal(sync.refused) as told:
        sync.work_for("mira")
    qtbot.waitUntil(lambda: not journal.waiting())
    assert told.args[1].startswith("The refund is now €99.00.")
    assert [entry.subject for entry in journal.refused()] == ["P1-1"]
    assert list(server.shop.inspections) == ["P1-2"]


def test_a_server_that_stumbles_is_asked_again(qtbot, sync, journal, server, clock):
    server.stumbles = 2
    write(journal, clock, "P1-1")
    sync.work_for("mira")
    qtbot.waitUntil(lambda: not journal.waiting())
    assert journal.entries()[0].outcome == Outcome.ACCEPTED


def test_an_act_the_server_always_stumbles_over_does_not_block_the_rest(
    qtbot, sync, journal, server, clock
):
    server.stumbles = STUMBLES_BORNE
    write(journal, clock, "P1-1", "P1-2")
    sync.work_for("mira")
    qtbot.waitUntil(lambda: not journal.waiting())
    assert "7f3a" in journal.refused()[0].message
    assert list(server.shop.inspections) == ["P1-2"]


def test_hours_without_network_do_not_count_as_stumbles(qtbot, sync, journal, server, clock):
    server.up = False
    write(journal, clock, "P1-1")
    sync.work_for("mira")
    qtbot.waitUntil(lambda: journal.entries()[0].tries > STUMBLES_BORNE)
    server.stumbles, server.up = 1, True
    qtbot.waitUntil(lambda: not journal.waiting())
    assert journal.refused() == ()


def test_a_server_that_has_forgotten_us_gets_nothing_until_we_sign_in(
    qtbot, sync, journal, server, clock
):
    server.known = False
    write(journal, clock, "P1-1")
    with qtbot.waitSignal(sync.sign_in_needed):
        sync.work_for("mira")
    assert journal.waiting() == {"mira": 1}
    server.known = True
    with qtbot.waitSignal(sync.answered):
        sync.work_for("mira")
