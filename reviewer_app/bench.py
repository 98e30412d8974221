"""Times the station itself: python -m reviewer_app.bench --json

With --server and --user (and RETOURNEY_PASSWORD) it asks that server for each parcel of its queue
instead of the shelf: from the Enter of a scan to the parcel painted, with nothing fetched ahead.

First paint: from the start of a new process to the end of the first paint of its window.
Grade key to painted: through the scan gate, which waits whether a key begins a scan.
Memory: after 2 000 parcels with photos opened one after the other, and what was added since the
half of them.
Scan to painted: from the Enter of a scan to the parcel painted, out of a shelf of 2 000 parcels.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from reviewer_app.parcels import (
    Check,
    Disposition,
    Grade,
    Item,
    Money,
    Option,
    Outlook,
    Parcel,
    Photo,
    PhotoSide,
    Product,
    RefundLine,
    RefundPreview,
    Staff,
)

if TYPE_CHECKING:
    from reviewer_app.frame.view import Window
    from reviewer_app.station import Station

PARCELS, SCANS, KEYS, STARTS, IMPORT_S = 2000, 60, 40, 5, 1.5
PHOTOS, WAIT_S = 60, 20
STARTED = "RETOURNEY_STARTED"  # wall clock of the parent at the moment of the start


def main() -> int:
    parser = argparse.ArgumentParser(prog="reviewer_app.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--child", choices=("first-paint", "scan", "asking"), help=argparse.SUPPRESS
    )
    parser.add_argument("--server", default="", help="http://127.0.0.1:8000/graphql")
    parser.add_argument("--user", default="", help="a grader there")
    chosen = parser.parse_args()
    if chosen.child:
        return _child(chosen.child, chosen.server, chosen.user)
    if chosen.server:
        times = _run("asking", "--server", chosen.server, "--user", chosen.user)
        sys.stdout.write(f"{json.dumps({'name': 'station: scan to painted, asked', **times})}\n")
        return 0
    for line in _measured():
        told = (
            json.dumps(line) if chosen.json else f"{line['name']}: {line['value']} {line['unit']}"
        )
        sys.stdout.write(f"{told}\n")
    return 0


def _measured() -> Iterator[dict[str, str | float]]:
    starts = [_run("first-paint")["first_paint"] for _ in range(STARTS)]
    yield {"name": "station: process start to first paint", "value": median(starts), "unit": "ms"}
    scans = _run("scan")
    yield {"name": "station: scan to painted, p50", "value": scans["p50"], "unit": "ms"}
    yield {"name": "station: scan to painted, p95", "value": scans["p95"], "unit": "ms"}
    yield {"name": "station: memory after that", "value": scans["rss"], "unit": "MB"}
    yield {"name": "station: grade key to painted, p95", "value": scans["key_p95"], "unit": "ms"}
    whole = f"station: memory after {PARCELS} parcels"
    yield {"name": whole, "value": scans["rss_all"], "unit": "MB"}
    yield {"name": f"{whole}, grown since half", "value": scans["grown"], "unit": "MB"}


def _run(child: str, *more: str) -> dict[str, float]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, STARTED: str(time.time())}
    command = [sys.executable, "-m", "reviewer_app.bench", "--child", child, *more]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def _child(what: str, server: str, user: str) -> int:
    gc.disable()  # as `__main__` does
    from PySide6.QtWidgets import QApplication  # noqa: TID251 - it draws the real window

    from reviewer_app.main import application, build, now, options, settings  # widgets: late

    with tempfile.TemporaryDirectory() as folder:
        chosen = options(["--data", folder, "--server", server or "http://127.0.0.1:9/graphql"])
        app = application()
        station, window = build(app, replace(settings(chosen), fetched_ahead=0))
        window.show()
        QApplication.processEvents()
        told = {"first_paint": round((time.time() - float(os.environ[STARTED])) * 1000, 1)}
        if what == "asking":
            told = _asked_times(station, window, user, QApplication.processEvents)
        if what == "scan":
            _photograph(Path(folder) / "pictures")
            for number in range(PARCELS):
                station.shelf.put(sample(number), now())
            station.sign_in.staff = Staff("bench", "Bench", "B", "en")
            station.sign_in.changed.emit()
            station.screens.enter(())  # a bench, without asking a server
            QApplication.processEvents()
            _import_network(station, QApplication.processEvents)
            told = _scan_times(station.scanning.scan, QApplication.processEvents, window.repaint)
            told |= _key_times(station, window, QApplication.processEvents)
            told |= _memory(station, QApplication.processEvents)
        station.close()
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


def _import_network(station: "Station", settle: Callable[[], None]) -> None:
    """At a real bench the network was imported at sign-in, long before the first scan."""
    station.frame.ask()
    until = time.perf_counter() + IMPORT_S
    while time.perf_counter() < until:
        settle()
        time.sleep(0.01)


def _scan_times(
    scan: Callable[[str], None], settle: Callable[[], None], paint: Callable[[], None]
) -> dict[str, float]:
    times: list[float] = []
    for number in range(SCANS):
        begin = time.perf_counter()
        scan(f"3SRTN{number * 37 % PARCELS:06d}")
        paint()
        settle()
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    return {"p50": round(median(times), 1), "p95": _p95(times), "rss": _rss()}


def _asked_times(
    station: "Station", window: "Window", user: str, settle: Callable[[], None]
) -> dict[str, float]:
    """Parcels of the queue that are not on the shelf: each is asked for, opened, and put back."""

    def wait_for(there: Callable[[], object]) -> None:
        until = time.perf_counter() + WAIT_S
        while not there():
            settle()
            if time.perf_counter() > until:
                raise TimeoutError("the server did not answer; is the password right?")

    station.sign_in.submit(user, os.environ.get("RETOURNEY_PASSWORD", ""))
    wait_for(lambda: station.queue.rows)
    codes = [row.code for row in station.queue.rows]
    times: list[float] = []
    for code in codes:
        station.shelf.clear_old(datetime.max.replace(tzinfo=UTC))
        begin = time.perf_counter()
        station.scanning.scan(code)
        wait_for(lambda code=code: station.bench.parcel and station.bench.parcel.code == code)
        window.repaint()
        times.append((time.perf_counter() - begin) * 1000)
        station.bench.close()
    times.sort()
    return {"scans": len(times), "p50": round(median(times), 1), "p95": _p95(times)}


def _photograph(folder: Path) -> None:
    """Pictures as phones take them, where the station keeps what it has fetched."""
    from PySide6.QtGui import QColor, QImage, QImageWriter

    from reviewer_app.pictures import kept_as

    for number in range(PHOTOS):
        image = QImage(2560, 1920, QImage.Format.Format_RGB32)
        image.fill(QColor.fromHsv(number * 5 % 360, 120, 200))
        QImageWriter(str(folder / kept_as(f"/photos/{number}.jpg")), b"jpeg").write(image)


def _key_times(
    station: "Station", window: "Window", settle: Callable[[], None]
) -> dict[str, float]:
    """From the key to the grade painted, through the gate that waits whether it is a scan."""
    from reviewer_app.look.shots import press  # Qt: late

    times: list[float] = []
    for number in range(KEYS):
        station.scanning.scan(f"3SRTN{number:06d}")
        window.repaint()
        begin = time.perf_counter()
        press(window, "23"[number % 2], stamp=100_000 + number * 1000)
        while station.bench.verdict.grade is None:
            settle()
        window.repaint()
        times.append((time.perf_counter() - begin) * 1000)
    return {"key_p95": _p95(sorted(times))}


def _memory(station: "Station", settle: Callable[[], None]) -> dict[str, float]:
    half = _rss()
    for number in range(PARCELS):
        station.scanning.scan(f"3SRTN{number:06d}")
        settle()
        if number % 20 == 0:
            _look(settle)  # as long as a picture takes
        if number == PARCELS // 2:
            half = _rss()
    return {"rss_all": _rss(), "grown": _rss() - half}


def _look(settle: Callable[[], None]) -> None:
    until = time.perf_counter() + 0.1
    while time.perf_counter() < until:
        settle()


def _p95(times: list[float]) -> float:
    return round(times[int(len(times) * 0.95)], 1)


def _rss() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)


def sample(number: int) -> Parcel:
    """A parcel as large as they come: three items, five checks, five outlooks each."""
    price, when = Money("129.00", "€129.00"), datetime(2026, 11, 9, tzinfo=UTC)
    lines = (RefundLine("Paid", price), RefundLine("Visible wear", price, "Opened goods"))
    refund = RefundPreview(lines, price, because=("Day 12 of 30.", "Wear: up to 15% off."))
    outlooks = tuple(
        Outlook(grade, Disposition.OUTLET, price, "Sells there.", 0.82, refund) for grade in Grade
    )
    checks = tuple(
        Check(f"c{n}", f"Free of scratches, side {n}", grades=(Grade.C,)) for n in range(5)
    )
    product = Product(
        "Aurora ANC 700 headphones",
        "AN7-SND",
        "8712345000017",
        (Option("Colour", "Sand"),),
        f"/photos/{number % PHOTOS}.jpg",
    )
    items = tuple(
        Item(
            f"{number}-{n}",
            1,
            n,
            f"RMA-{number}",
            f"NL-{number}",
            product,
            price,
            when,
            delivered_at=when,
            checks=checks,
            outlooks=outlooks,
            photos=tuple(
                Photo(f"/photos/{(number * 9 + n * 3 + p) % PHOTOS}.jpg", PhotoSide.BENCH, f"{p}")
                for p in range(3)
            ),
        )
        for n in range(3)
    )
    return Parcel(f"P{number}", f"3SRTN{number:06d}", "ARRIVED", True, "Ines Moreau", price, items)


if __name__ == "__main__":
    sys.exit(main())
