import sqlite3
from datetime import timedelta

import pytest

from reviewer_app.journal import Act, Journal, Operation, Outcome
from reviewer_app.keys import new_key

ABOUT = {"title": "Headphones", "grade": "Good", "disposition": "Outlet", "amount": "€116.10"}
FIVE = timedelta(seconds=5)


def inspect(item: str) -> Act:
    return Act(Operation.INSPECT, {"returnItemId": item}, item, ABOUT)


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite3")
    yield journal
    journal.shut()


def test_an_act_is_on_disk_before_anything_else_happens(journal, clock, tmp_path):
    journal.write(inspect("I1"), actor="mira", now=clock())
    other = sqlite3.connect(tmp_path / "journal.sqlite3")
    assert other.execute("SELECT count(*) FROM entry").fetchone() == (1,)
    assert journal._db.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
    assert journal._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()


def test_the_oldest_comes_first(journal, clock):
    journal.write(inspect("I1"), actor="mira", now=clock())
    journal.write(inspect("I2"), actor="mira", now=clock())
    assert journal.oldest({"mira"}).subject == "I1"


def test_one_persons_work_is_not_sent_in_anothers_name(journal, clock):
    journal.write(inspect("I1"), actor="mira", now=clock())
    assert journal.oldest({"tom"}) is None
    assert journal.waiting() == {"mira": 1}


def test_an_act_can_be_taken_back_until_it_is_tried(journal, clock):
    key = journal.write(inspect("I1"), actor="mira", now=clock(), undo=FIVE)
    assert journal.withdraw(key)
    assert journal.oldest({"mira"}) is None
    sent = journal.write(inspect("I2"), actor="mira", now=clock(), undo=FIVE)
    journal.trying(sent)
    assert not journal.withdraw(sent)


def test_hurry_ends_the_time_of_undo(journal, clock):
    key = journal.write(inspect("I1"), actor="mira", now=clock(), undo=FIVE)
    journal.hurry(key, clock())
    assert journal.oldest({"mira"}).ready_at == clock().timestamp()


def test_a_second_answer_changes_nothing(journal, clock):
    key = journal.write(inspect("I1"), actor="mira", now=clock())
    assert journal.close(key, Outcome.ACCEPTED)
    assert not journal.close(key, Outcome.REFUSED, "late")
    assert journal.entries()[0].outcome == Outcome.ACCEPTED


def test_a_refused_act_stays_until_a_person_settles_it_and_is_never_deleted(journal, clock):
    key = journal.write(inspect("I1"), actor="mira", now=clock())
    journal.close(key, Outcome.REFUSED, "The refund is now €99.00.")
    assert [entry.message for entry in journal.refused()] == ["The refund is now €99.00."]
    assert journal.standing("I1") is None
    journal.settle(key)
    assert journal.refused() == ()
    assert journal.entries()[0].outcome == Outcome.SETTLED


def test_keys_made_later_sort_later(clock):
    early = new_key(clock())
    clock.tick(0.002)
    assert early < new_key(clock())
    assert early[14] == "7"
