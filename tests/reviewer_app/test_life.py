"""A station's life: one at a time, tokens kept safe, a report that tells on nobody."""

import json
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

from reviewer_app.journal import Act, Journal, Operation
from reviewer_app.report import save
from reviewer_app.single import Single
from reviewer_app.vault import Vault, system_keyring

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


class Ring:
    """A keyring in memory; `locked` as one that nobody unlocks."""

    class errors:  # noqa: N801 - the library's name
        class KeyringError(Exception):
            pass

    def __init__(self, *, locked=False):
        self.kept, self.locked = {}, locked

    def get_password(self, service, name):
        return self.kept.get((service, name))

    def set_password(self, service, name, secret):
        if self.locked:
            raise self.errors.KeyringError
        self.kept[service, name] = secret

    def delete_password(self, service, name):
        del self.kept[service, name]


def test_a_token_is_kept_in_the_keyring_and_nowhere_else(tmp_path):
    ring = Ring()
    vault = Vault(tmp_path, lambda ring=ring: ring)
    vault.keep("bench", "t0ken")
    assert vault.read("bench") == "t0ken"
    assert not list(tmp_path.iterdir())
    vault.forget("bench")
    assert (vault.read("bench"), ring.kept) == ("", {})


def test_without_a_keyring_only_the_owner_reads_the_file(tmp_path):
    for ring in (None, Ring(locked=True)):
        vault = Vault(tmp_path, lambda ring=ring: ring)
        vault.keep("bench", "t0ken")
        (file,) = tmp_path.iterdir()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert Vault(tmp_path).read("bench") == "t0ken"
        vault.forget("bench")
        assert vault.read("bench") == ""
    assert system_keyring() is None or hasattr(system_keyring(), "get_password")


def test_a_second_start_hands_over_its_code_and_leaves(tmp_path, qtbot):
    first, second, elsewhere = Single(tmp_path), Single(tmp_path), Single(tmp_path / "other")
    assert first.first()
    with qtbot.waitSignal(first.called) as heard:
        assert not second.first("3SRTN000001")
    assert heard.args == ["3SRTN000001"]
    assert elsewhere.first()


def test_a_station_that_was_killed_does_not_lock_the_next_one_out(tmp_path, qapp):
    told = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from reviewer_app.single import Single;"
        "first = Single(Path(sys.argv[1])); print(first.first(), flush=True); os._exit(9)"
    )
    command = [sys.executable, "-c", told, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "True"
    assert Single(tmp_path).first()


def test_a_report_has_the_log_and_the_last_acts_and_no_people(tmp_path):
    (tmp_path / "station.log").write_text("Bug at ines@example.org in /home/mira/x.py\n")
    journal = Journal(tmp_path / "journal.sqlite3")
    for number in range(60):
        about = {"title": "Headphones of Ines Moreau", "amount": "€45.00"}
        act = Act(Operation.INSPECT, {"note": "Ines Moreau"}, f"item {number}", about)
        journal.write(act, actor="mira", now=NOW)
    file = save(tmp_path, tmp_path / "out", journal.entries(), NOW)
    with ZipFile(file) as zipped:
        words = "".join(zipped.read(name).decode() for name in zipped.namelist())
        acts = json.loads(zipped.read("journal.json"))
    assert "Bug at" in words
    assert len(acts) == 50
    assert acts[-1]["operation"] == "inspectItem"
    assert [name for name in ("ines", "moreau", "mira", "€45") if name in words.lower()] == []
    assert len(journal.entries()) == 60
    journal.shut()


def test_a_crash_is_written_down_and_the_journal_stays(tmp_path):
    told = (
        "import sys; from pathlib import Path; from reviewer_app import crashlog;"
        "crashlog.start(Path(sys.argv[1])); raise ValueError('a bug')"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", told, str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert "a bug" in (tmp_path / "station.log").read_text()
