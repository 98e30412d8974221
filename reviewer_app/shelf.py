"""What the server told lately, kept for when it cannot be asked: the queue, parcels, who was here.

Losing this file costs nothing but a fetch; the journal is the one that may not be lost.
"""

import hashlib
import hmac
import os
import sqlite3
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import msgspec

from reviewer_app.barcodes import long_gtin
from reviewer_app.parcels import BenchGrant, LookUp, Parcel, Staff, Waiting

SCHEMA = """
CREATE TABLE IF NOT EXISTS parcel (id TEXT PRIMARY KEY, body BLOB NOT NULL, seen REAL NOT NULL);
CREATE TABLE IF NOT EXISTS code (
    code TEXT NOT NULL,
    parcel_id TEXT NOT NULL REFERENCES parcel (id) ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    PRIMARY KEY (code, parcel_id, item_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS queue (place INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS person (
    username TEXT PRIMARY KEY, body BLOB NOT NULL, salt BLOB NOT NULL, proof BLOB NOT NULL,
    seen REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS bench_grant (username TEXT PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS badge (
    digest TEXT PRIMARY KEY, username TEXT NOT NULL, body BLOB NOT NULL, salt BLOB NOT NULL,
    proof BLOB NOT NULL, tries INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS page (name TEXT PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS plate (number TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS open_parcel (one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL);
"""
KEPT = timedelta(days=3)
PIN_TRIES, SHOWN = 5, 5
T = TypeVar("T", bound=msgspec.Struct)


class Shelf:
    def __init__(self, path: Path | str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("PRAGMA foreign_keys = ON")
        self._db.executescript(SCHEMA)

    # Parcels

    def put(self, parcel: Parcel, now: datetime) -> None:
        codes = {(parcel.code.upper(), "")}
        for item in parcel.items:
            product = item.product
            codes_of_it = (product.sku, long_gtin(product.gtin or ""), *item.serials)
            for code in (item.rma, *codes_of_it):
                codes.add((code.upper(), "" if code == item.rma else item.id))
        with self._db:
            self._db.execute("BEGIN")
            self._db.execute("DELETE FROM parcel WHERE id = ?", (parcel.id,))
            self._db.execute(
                "INSERT INTO parcel VALUES (?, ?, ?)",
                (parcel.id, msgspec.json.encode(parcel), now.timestamp()),
            )
            self._db.executemany(
                "INSERT OR IGNORE INTO code VALUES (?, ?, ?)",
                [(code, parcel.id, item_id) for code, item_id in codes if code],
            )

    def forget(self, parcel_id: str) -> None:
        """The server has it otherwise by now."""
        self._db.execute("DELETE FROM parcel WHERE id = ?", (parcel_id,))

    def parcel(self, parcel_id: str) -> Parcel | None:
        row = self._db.execute("SELECT body FROM parcel WHERE id = ?", (parcel_id,)).fetchone()
        return _read(row[0], Parcel) if row else None

    def by_code(self, names: Collection[str]) -> tuple[Parcel, str] | None:
        """The parcel one of these stands for, and the item where it is an item's code."""
        marks = ", ".join("?" * len(names))
        row = self._db.execute(
            "SELECT body, item_id FROM code JOIN parcel ON parcel.id = parcel_id"
            f" WHERE code IN ({marks}) ORDER BY item_id = '' DESC, seen DESC LIMIT 1",
            tuple(names),
        ).fetchone()
        parcel = _read(row[0], Parcel) if row else None
        return (parcel, row[1]) if parcel else None

    def like(self, said: str) -> LookUp:
        """Parcels whose code ends so, or whose customer is called so."""
        plain = "".join(sign for sign in said if sign not in "%_")
        rows = self._db.execute(
            "SELECT body FROM parcel WHERE id IN (SELECT parcel_id FROM code WHERE code LIKE ?)"
            " OR json_extract(CAST(body AS TEXT), '$.customerName') LIKE ?"
            " ORDER BY seen DESC LIMIT ?",
            (f"%{plain}", f"%{plain}%", SHOWN + 1),
        )
        found = [parcel for (body,) in rows if (parcel := _read(body, Parcel))]
        told = (
            Waiting(one.id, one.code, one.customer_name, len(one.items), one.value)
            for one in found[:SHOWN]
        )
        return LookUp(tuple(told), more=len(found) > SHOWN)

    def missing(self, ids: Iterable[str]) -> list[str]:
        known = {row[0] for row in self._db.execute("SELECT id FROM parcel")}
        return [each for each in ids if each not in known]

    def clear_old(self, now: datetime) -> None:
        self._db.execute("DELETE FROM parcel WHERE seen < ?", ((now - KEPT).timestamp(),))

    def keep_open(self, parcel_id: str) -> None:
        """Where a restart goes on; empty when nothing is open."""
        self._db.execute("INSERT OR REPLACE INTO open_parcel VALUES (1, ?)", (parcel_id,))

    def left_open(self) -> str:
        row = self._db.execute("SELECT id FROM open_parcel").fetchone()
        return row[0] if row else ""

    # Plate numbers that this bench was given

    def put_plates(self, numbers: Iterable[str]) -> None:
        with self._db:
            self._db.execute("BEGIN")
            rows = [(number,) for number in numbers]
            self._db.executemany("INSERT OR IGNORE INTO plate VALUES (?)", rows)

    def take_plate(self) -> str:
        """The next number, never again; empty when there is none left."""
        row = self._db.execute(
            "DELETE FROM plate WHERE number = (SELECT min(number) FROM plate) RETURNING number"
        ).fetchone()
        return row[0] if row else ""

    def plates_left(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM plate").fetchone()[0])

    # The queue

    def put_queue(self, rows: Iterable[Waiting]) -> None:
        with self._db:
            self._db.execute("BEGIN")
            self._db.execute("DELETE FROM queue")
            self._db.executemany(
                "INSERT INTO queue (body) VALUES (?)", [(msgspec.json.encode(row),) for row in rows]
            )

    def queue(self) -> tuple[Waiting, ...]:
        rows = self._db.execute("SELECT body FROM queue ORDER BY place").fetchall()
        return tuple(row for (body,) in rows if (row := _read(body, Waiting)))

    # Pages of the office, as they were read last

    def put_page(self, name: str, page: msgspec.Struct) -> None:
        body = msgspec.json.encode(page)
        self._db.execute("INSERT OR REPLACE INTO page VALUES (?, ?)", (name, body))

    def page(self, name: str, kind: type[T]) -> T | None:
        row = self._db.execute("SELECT body FROM page WHERE name = ?", (name,)).fetchone()
        return _read(row[0], kind) if row else None

    # People

    def remember(self, staff: Staff, password: str, now: datetime) -> None:
        """So that a person known here can go on without the network, and only that person."""
        salt = os.urandom(16)
        self._db.execute(
            "INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?)",
            (
                staff.username,
                msgspec.json.encode(staff),
                salt,
                _proof(password, salt),
                now.timestamp(),
            ),
        )

    def known(self, username: str, password: str) -> Staff | None:
        row = self._db.execute(
            "SELECT body, salt, proof FROM person WHERE username = ?", (username,)
        ).fetchone()
        if row and hmac.compare_digest(_proof(password, row[1]), row[2]):
            return _read(row[0], Staff)
        return None

    # Badges, and what may be sent for whom

    def keep_grant(self, username: str, grant: BenchGrant) -> None:
        """All but the token, which is in the vault."""
        body = msgspec.json.encode(msgspec.structs.replace(grant, token=""))
        self._db.execute("INSERT OR REPLACE INTO bench_grant VALUES (?, ?)", (username, body))

    def grants(self, now: datetime) -> dict[str, BenchGrant]:
        """Those that are not over."""
        rows = self._db.execute("SELECT username, body FROM bench_grant").fetchall()
        kept = {name: grant for name, body in rows if (grant := _read(body, BenchGrant))}
        return {name: grant for name, grant in kept.items() if grant.until > now}

    def remember_badge(self, staff: Staff, badge: str, pin: str) -> None:
        salt = os.urandom(16)
        body, proof = msgspec.json.encode(staff), _proof(pin, salt)
        with self._db:
            self._db.execute("BEGIN")
            self._db.execute("DELETE FROM badge WHERE username = ?", (staff.username,))
            self._db.execute(
                "INSERT INTO badge (digest, username, body, salt, proof) VALUES (?, ?, ?, ?, ?)",
                (_digest(badge), staff.username, body, salt, proof),
            )

    def wearer(self, badge: str, pin: str, now: datetime) -> Staff | None:
        """Without the network: whoever the bench has a grant for, and whose PIN it is. Five wrong
        ones, and only the server opens it again."""
        row = self._db.execute(
            "UPDATE badge SET tries = tries + 1 WHERE digest = ? AND tries < ?"
            " RETURNING username, body, salt, proof",
            (_digest(badge), PIN_TRIES),
        ).fetchone()
        if not row or row[0] not in self.grants(now):
            return None
        if not hmac.compare_digest(_proof(pin, row[2]), row[3]):
            return None
        self._db.execute("UPDATE badge SET tries = 0 WHERE digest = ?", (_digest(badge),))
        return _read(row[1], Staff)

    def named(self, badge: str) -> Staff | None:
        """Whose badge it is, as far as is known here: to greet them."""
        row = self._db.execute(
            "SELECT body FROM badge WHERE digest = ?", (_digest(badge),)
        ).fetchone()
        return _read(row[0], Staff) if row else None

    def people(self) -> list[tuple[Staff, float]]:
        """Who signed in here lately, and when."""
        rows = self._db.execute("SELECT body, seen FROM person ORDER BY seen DESC LIMIT 3")
        return [(staff, seen) for body, seen in rows if (staff := _read(body, Staff))]

    def shut(self) -> None:
        self._db.close()


def _read(body: bytes, kind: type[T]) -> T | None:
    """None for what an older station wrote in words that have changed since."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError:
        return None


def _digest(badge: str) -> str:
    return hashlib.sha256(badge.strip().upper().encode()).hexdigest()


def _proof(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
