"""However the network flaps and the power fails, the server hears all, once, as it was done."""

import shutil
import tempfile
from collections import deque
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reviewer_app.backoff import Backoff
from reviewer_app.journal import Act, Entry, Journal, Operation
from reviewer_app.server import Offline
from reviewer_app.sync import Sync
from tests.reviewer_app.conftest import Clock

FIVE = timedelta(seconds=5)


@pytest.fixture(autouse=True)
def _qt(qapp):
    """Timers need an application."""


class SlowTasks:
    """Work waits here until the test lets it finish, as it would on a slow network."""

    def __init__(self):
        self.pending = deque()

    def run(self, work, done, failed):
        self.pending.append((work, done, failed))

    def finish_one(self, *, lose_answer=False):
        work, done, failed = self.pending.popleft()
        try:
            work().send(None)
        except StopIteration as answer:
            failed(Offline()) if lose_answer else done(answer.value)
        except Offline as error:
            failed(error)


class Bench(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock, self.up = Clock(), True
        self.done, self.withdrawn, self.heard = [], set(), []
        self.grants: dict[str, str] = {}
        self.start()

    def start(self):
        self.journal, self.tasks = Journal(self.folder / "journal.sqlite3"), SlowTasks()
        self.sync = Sync(
            self.journal, self, self.tasks, clock=self.clock, backoff=Backoff(lambda: 1.0)
        )
        self.sync.work_for("mira")

    async def send(self, entry: Entry) -> None:
        if not self.up:
            raise Offline
        if entry.key not in self.heard:  # the server knows the key: a replay does nothing
            self.heard.append(entry.key)

    @rule()
    def the_grader_acts(self):
        act = Act(Operation.INSPECT, {"n": len(self.done)}, f"I{len(self.done)}")
        self.done.append(self.journal.write(act, actor="mira", now=self.clock(), undo=FIVE))

    @precondition(lambda self: self.done)
    @rule()
    def the_grader_takes_it_back(self):
        if self.journal.withdraw(self.done[-1]):
            self.withdrawn.add(self.done[-1])

    @rule()
    def seconds_pass(self):
        self.clock.tick(2)

    @rule()
    def the_network_changes(self):
        self.up = not self.up

    @rule()
    def the_timer_fires(self):
        self.sync.run()

    @precondition(lambda self: self.tasks.pending)
    @rule()
    def an_answer_arrives(self):
        self.tasks.finish_one()

    @precondition(lambda self: self.tasks.pending)
    @rule()
    def an_answer_is_lost(self):
        self.tasks.finish_one(lose_answer=True)

    @rule()
    def the_power_fails(self):
        self.sync.stop()  # a timer does not outlive its process
        self.journal.shut()
        self.start()

    @invariant()
    def nothing_is_repeated_reordered_or_sent_after_it_was_taken_back(self):
        stands = [key for key in self.done if key not in self.withdrawn]
        assert self.heard == stands[: len(self.heard)]

    @invariant()
    def one_at_a_time(self):
        assert len(self.tasks.pending) <= 1

    def teardown(self):
        self.up = True
        self.clock.tick(60)
        self.sync.run()
        while self.tasks.pending:
            self.tasks.finish_one()
        self.sync.stop()
        assert self.heard == [key for key in self.done if key not in self.withdrawn]
        assert self.journal.waiting() == {}
        self.journal.shut()
        shutil.rmtree(self.folder)


TestBench = Bench.TestCase
TestBench.settings = settings(deadline=None, max_examples=30, stateful_step_count=25)
