"""The bench itself: that it runs, and that what it keeps can be read."""

import subprocess
import sys
from pathlib import Path

import msgspec

from tests.bench.figures import Figure


def test_a_quick_bench_asks_both_servers_the_same_and_appends_its_figures(tmp_path: Path):
    kept = tmp_path / "bench.jsonl"
    kept.write_text("{}\n", encoding="utf-8")
    each = [word for name in ("look-up", "queue", "scan", "lease") for word in ("--only", name)]
    asked = ("--quick", *each, "--database", "sqlite", "--out", str(kept))

    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", *asked], capture_output=True, text=True, timeout=300
    )

    assert done.returncode == 0, done.stdout + done.stderr
    before, *lines = kept.read_text(encoding="utf-8").splitlines()
    found = [msgspec.json.decode(line, type=Figure) for line in lines]
    assert before == "{}"
    assert found[0].name == "look-up (sqlite)"
    assert all(figure.ratio and figure.ratio > 0 and figure.against for figure in found)
    assert all(figure.machine and figure.unit for figure in found)
