"""What graders did and what the server said to it. On disk before the screen changes.

A grader's act is written here and nowhere else; `sync` sends it. Nothing is ever deleted.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from reviewer_app.keys import new_key

SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    actor TEXT NOT NULL,
    operation TEXT NOT NULL,
    input TEXT NOT NULL,
    subject TEXT NOT NULL,
    about TEXT NOT NULL,
    made_at REAL NOT NULL,
    ready_at REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    outcome TEXT NOT NULL DEFAULT 'waiting',
    message TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS waiting ON entry (actor, id) WHERE outcome = 'waiting';
CREATE INDEX IF NOT EXISTS subject ON entry (subject, id);
"""
COLUMNS = "key, actor, operation, input, subject, about, made_at, ready_at, outcome, message, tries"


class Operation(StrEnum):
    INSPECT = "inspectItem"
    RECEIVE = "receiveParcel"
    DOCK = "receiveParcels"
    FIND = "recordFind"
    PLACE = "placeItem"
    CLOSE = "closeContainer"
    FINISH = "finishParcel"


class Outcome(StrEnum):
    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"  # needs a person
    SETTLED = "settled"  # a person took care of it
    WITHDRAWN = "withdrawn"  # taken back before it was sent
    CORRECTED = "corrected"  # taken back after it


@dataclass(frozen=True, slots=True)
class Entry:
    key: str
    actor: str
    operation: Operation
    input: Mapping[str, Any]
    subject: str
    about: Mapping[str, str]
    made_at: float
    ready_at: float
    outcome: Outcome
    message: str
    tries: int


@dataclass(frozen=True, slots=True)
class Act:
    """What a grader did, before it is written: the mutation's input, and words about it."""

    operation: Operation
    input: Mapping[str, Any]
    subject: str
    about: Mapping[str, str] = field(default_factory=dict[str, str])


class Journal:
    def __init__(self, path: Path | str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.executescript(SCHEMA)

    def write(self, act: Act, *, actor: str, now: datetime, undo: timedelta = timedelta()) -> str:
        """Returns the key. The entry is on disk when this returns."""
        key = new_key(now)
        self._db.execute(
            "INSERT INTO entry (key, actor, operation, input, subject, about, made_at, ready_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                key,
                actor,
                act.operation,
                json.dumps(dict(act.input)),
                act.subject,
                json.dumps(dict(act.about)),
                now.timestamp(),
                (now + undo).timestamp(),
            ),
        )
        return key

    def withdraw(self, key: str) -> bool:
        """Takes an entry back, unless it has been sent."""
        return self._changed(
            "UPDATE entry SET outcome = 'withdrawn'"
            " WHERE key = ? AND outcome = 'waiting' AND tries = 0",
            key,
        )

    def hurry(self, key: str, now: datetime) -> None:
        """Ends the time in which an entry can be taken back."""
        self._db.execute(
            "UPDATE entry SET ready_at = min(ready_at, ?) WHERE key = ?", (now.timestamp(), key)
        )

    def oldest(self, actors: Collection[str]) -> Entry | None:
        """The next one to send, of those as whom something can be sent."""
        marks = ", ".join("?" * len(actors))
        where = f"WHERE outcome = 'waiting' AND actor IN ({marks}) ORDER BY id LIMIT 1"
        return self._one(where, *actors)

    def trying(self, key: str) -> None:
        """Marks one more try before it leaves, so it can no longer be taken back."""
        self._db.execute("UPDATE entry SET tries = tries + 1 WHERE key = ?", (key,))

    def close(self, key: str, outcome: Outcome, message: str = "") -> bool:
        """The server's answer; a second one to the same entry changes nothing."""
        return self._changed(
            "UPDATE entry SET outcome = ?, message = ? WHERE key = ? AND outcome = 'waiting'",
            outcome,
            message,
            key,
        )

    def correct(self, subject: str) -> None:
        """What the server took of it does not hold any more."""
        self._db.execute(
            "UPDATE entry SET outcome = 'corrected' WHERE subject = ? AND outcome = 'accepted'",
            (subject,),
        )

    def settle_older(self, accepted: Entry) -> None:
        """Done again and accepted: an earlier refusal of the same thing needs nobody now."""
        self._db.execute(
            "UPDATE entry SET outcome = 'settled' WHERE outcome = 'refused'"
            " AND subject = ? AND operation = ?",
            (accepted.subject, accepted.operation),
        )

    def settle(self, key: str) -> bool:
        return self._changed(
            "UPDATE entry SET outcome = 'settled' WHERE key = ? AND outcome = 'refused'", key
        )

    def waiting(self) -> dict[str, int]:
        """How many acts of whom are not yet on the server."""
        rows = self._db.execute(
            "SELECT actor, count(*) FROM entry WHERE outcome = 'waiting' GROUP BY actor"
        )
        return dict(rows.fetchall())

    def refused(self) -> tuple[Entry, ...]:
        return self._all("WHERE outcome = 'refused' ORDER BY id")

    def standing(self, subject: str) -> Entry | None:
        """The act that holds for an item, sent or not."""
        return self._one(
            "WHERE subject = ? AND outcome IN ('waiting', 'accepted') ORDER BY id DESC LIMIT 1",
            subject,
        )

    def lately(self, actor: str, since: datetime) -> tuple[Entry, ...]:
        """What somebody did since then, among the newest some thousand: never the whole book."""
        newest = "id > (SELECT coalesce(max(id), 0) - 5000 FROM entry)"
        when = since.timestamp()
        return self._all(f"WHERE {newest} AND actor = ? AND made_at >= ? ORDER BY id", actor, when)

    def checked_in(self, since: datetime) -> tuple[Entry, ...]:
        """At the dock, by whomever."""
        where = "WHERE operation = ? AND made_at >= ? ORDER BY id"
        return self._all(where, Operation.DOCK, since.timestamp())

    def entries(self) -> tuple[Entry, ...]:
        return self._all("ORDER BY id")

    def shut(self) -> None:
        self._db.close()

    def _changed(self, statement: str, *values: str) -> bool:
        return self._db.execute(statement, values).rowcount == 1

    def _one(self, where: str, *values: str) -> Entry | None:
        return next(iter(self._all(where, *values)), None)

    def _all(self, where: str, *values: str | float) -> tuple[Entry, ...]:
        rows = self._db.execute(f"SELECT {COLUMNS} FROM entry {where}", values)
        return tuple(_entry(row) for row in rows)


def _entry(row: tuple[Any, ...]) -> Entry:
    key, actor, operation, given, subject, about, made_at, ready_at, outcome, message, tries = row
    return Entry(
        key=key,
        actor=actor,
        operation=Operation(operation),
        input=json.loads(given),
        subject=subject,
        about=json.loads(about),
        made_at=made_at,
        ready_at=ready_at,
        outcome=Outcome(outcome),
        message=message,
        tries=tries,
    )
