"""A verdict and its payout survive kill -9 between any two steps: paid, booked and told once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from api.policy.document import Resolution
from tests.conftest import open_shop_of

NIGHTLY = pytest.mark.nightly
MONEY, CREDIT = Resolution.ORIGINAL_PAYMENT_METHOD, Resolution.STORE_CREDIT
GOODS = Resolution.EXCHANGE


@pytest.mark.parametrize(
    ("backend", "every", "how"),
    [
        *(("sqlite", 5, MONEY), ("postgres", 15, MONEY)),  # PostgreSQL has four times as many steps
        ("sqlite", 7, CREDIT),
        ("sqlite", 16, GOODS),
        *(
            pytest.param(backend, 1, how, marks=NIGHTLY)
            for backend in ("sqlite", "postgres")
            for how in (MONEY, CREDIT, GOODS)
        ),
    ],
)
def test_whenever_it_is_killed_the_customer_gets_it_once(
    request: pytest.FixtureRequest, backend: str, every: int, how: Resolution, tmp_path: Path
):
    opened = open_shop_of(request, backend, tmp_path)
    words = [opened.url, tmp_path, f"{opened.now}", f"{every}", how]
    told = subprocess.run(
        [sys.executable, "-m", "tests.killing", *words],
        capture_output=True,
        text=True,
        timeout=1800 if every == 1 else 600,  # for what hangs, also on a busy machine
        check=False,
    )
    *wrong, done = [json.loads(line) for line in told.stdout.splitlines()]
    assert (told.returncode, wrong) == (0, []), told.stderr[-2000:]
    assert done["steps"] > 30, "the whole of the verdict, the payout and the booking"
