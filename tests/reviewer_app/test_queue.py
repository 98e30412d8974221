from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reviewer_app import words
from reviewer_app.parcels import Change
from reviewer_app.server import Snapshot


@pytest.fixture
def queue(signed_in):
    QAbstractItemModelTester(
        signed_in.queue, QAbstractItemModelTester.FailureReportingMode.Warning, signed_in.queue
    )
    return signed_in.queue


def test_the_soonest_deadline_comes_first(queue):
    assert [row.due_at for row in queue.rows] == sorted(row.due_at for row in queue.rows)
    assert queue.most_urgent.customer_name == "Ines Moreau"


def test_a_new_parcel_takes_its_place_by_deadline(queue, clock):
    new = msgspec.structs.replace(
        queue.most_urgent, id="N1", due_at=clock() + timedelta(minutes=30)
    )
    queue.follow(Change("N1", "1", new))
    assert [row.id for row in queue.rows][:3] == ["P1", "N1", "P2"]
    assert queue.total == 15


def test_a_parcel_that_is_done_elsewhere_leaves(queue):
    queue.follow(Change("P2", "1", None))
    queue.follow(Change("P2", "2", None))
    assert queue.total == 13
    assert "P2" not in [row.id for row in queue.rows]


def test_a_changed_deadline_moves_the_row(queue, clock):
    last = queue.rows[-1]
    sooner = msgspec.structs.replace(last, due_at=clock() + timedelta(minutes=1))
    queue.follow(Change(last.id, "1", sooner))
    assert queue.most_urgent.id == last.id


def test_a_snapshot_brings_the_whole_in_order(queue):
    rows = queue.rows
    queue.look(Snapshot(rows[3:6], 3))
    assert queue.rows == rows[3:6]


def test_the_queue_is_there_at_once_after_a_restart_without_network(
    queue, signed_in, make_station, server
):
    rows = queue.rows
    signed_in.close()
    server.up = False
    assert make_station(server).queue.rows == rows


def test_a_row_reads_as_a_sentence(queue):
    told = queue.data(queue.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Ines Moreau, 3 items, €214.00. Due in 18 min."


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(-5, "Late"), (18, "18 min"), (118, "1 h 58"), (240, "4 h"), (60 * 24 * 3, "3 days")],
)
def test_time_left_is_told_as_people_say_it(clock, minutes, told):
    assert words.due(clock() + timedelta(minutes=minutes), clock()) == told
