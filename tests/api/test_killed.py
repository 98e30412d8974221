"""A verdict and its payout survive kill -9 between any two steps: paid, booked and told once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import open_shop_of

NIGHTLY = pytest.mark.nightly


@pytest.mark.parametrize(
    ("backend", "every"),
    [
        *(("sqlite", 5), ("postgres", 15)),  # PostgreSQL has four times as many steps
        *(pytest.param(backend, 1, marks=NIGHTLY) for backend in ("sqlite", "postgres")),
    ],
)
def test_whenever_it_is_killed_the_customer_is_paid_once(
    request: pytest.FixtureRequest, backend: str, every: int, tmp_path: Path
):
    opened = open_shop_of(request, backend, tmp_path)
    told = subprocess.run(
        [sys.executable, "-m", "tests.killing", opened.url, tmp_path, f"{opened.now}", f"{every}"],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    *wrong, done = [json.loads(line) for line in told.stdout.splitlines()]
    assert (told.returncode, wrong) == (0, []), told.stderr[-2000:]
    assert done["steps"] > 30, "the whole of the verdict, the payout and the booking"
