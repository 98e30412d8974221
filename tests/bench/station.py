"""The station's own bench, offscreen, beside a bare window of Qt started in the same run.

`python -m tests.bench.station` is that bare window: it tells its first paint and ends.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

from tests.bench.figures import Figure

STARTED = "RETOURNEY_STARTED"
FIRST_PAINT = "station: process start to first paint"
STARTS = 5


def figures(*, quick: bool, full: bool, orders: int) -> Iterator[Figure]:
    bare = [_bare_window() for _ in range(STARTS // 2)]
    done = subprocess.run(
        [sys.executable, "-m", "reviewer_app.bench", "--json"],
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        check=True,
        capture_output=True,
        text=True,
    )
    bare += [_bare_window() for _ in range(STARTS - len(bare))]
    for line in done.stdout.splitlines():
        told = json.loads(line)
        is_paint = told["name"] == FIRST_PAINT
        yield Figure(
            name=told["name"],
            value=told["value"],
            unit=told["unit"],
            ratio=round(median(bare) / told["value"], 3) if is_paint else None,
            against=f"a bare QMainWindow ({median(bare):.0f} ms)" if is_paint else None,
        )


def _bare_window() -> float:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, STARTED: str(time.time())}
    command = [sys.executable, "-m", __spec__.name]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout)


def main() -> None:
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app, window = QApplication([]), QMainWindow()
    window.setCentralWidget(QLabel("Retourney"))
    window.show()
    app.processEvents()
    sys.stdout.write(str((time.time() - float(os.environ[STARTED])) * 1000))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
