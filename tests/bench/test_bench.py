"""The bench itself: that it runs, and that what it keeps can be read."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tests.bench.figures import Figure


def measured(kept: Path, *asked: str) -> list[Figure]:
    """What a quick one adds to those that are kept."""
    before = kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []
    words = ("--quick", *asked, "--database", "sqlite", "--out", str(kept))
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", *words], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = kept.read_text(encoding="utf-8").splitlines()[len(before) :]
    return [msgspec.json.decode(line, type=Figure) for line in lines]


@pytest.mark.parametrize("part", ["insights", "suggestions", "columns"])
def test_what_needs_no_server_is_measured_too(tmp_path: Path, part: str):
    found = measured(tmp_path / "bench.jsonl", "--only", part)

    assert found
    assert all(figure.machine and figure.unit and figure.value > 0 for figure in found)


def test_a_quick_bench_asks_both_servers_the_same_and_appends_its_figures(tmp_path: Path):
    kept = tmp_path / "bench.jsonl"
    kept.write_text("{}\n", encoding="utf-8")
    each = [word for name in ("look-up", "queue", "scan", "lease") for word in ("--only", name)]

    found = measured(kept, *each)

    assert kept.read_text(encoding="utf-8").startswith("{}\n")
    assert found[0].name == "look-up (sqlite)"
    assert all(figure.ratio and figure.ratio > 0 and figure.against for figure in found)
    assert all(figure.machine and figure.unit for figure in found)
