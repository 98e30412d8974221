"""How often a property is tried: some by day, before each push; ten times as often at night."""

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

TIMES = int(os.environ.get("TRIES", "1"))
"""`make nightly` says ten."""


def tried(by_day: int) -> Callable[[Any], Any]:
    often = settings(
        max_examples=by_day * TIMES,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    return lambda test: pytest.mark.property(often(test))
