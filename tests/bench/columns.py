"""A million order lines at once, against the engine that decides them one by one."""

import time
from collections.abc import Iterator

import pyarrow as pa

from api.analytics.engine import engine, taken_in
from api.demo.policies import POLICIES
from api.policy.compiling import compiled
from api.policy.reading import read
from api.terms.columns import terms_in_columns
from api.terms.rules import terms_of
from tests.bench.figures import Figure
from tests.lines_at_random import lines_at_random
from tests.one_by_one import facts_of

ALONE, TURNS = 2_000, 3
OFFERED = {1: compiled(read((POLICIES / "NL.yaml").read_text()))}


def figures(*, quick: bool, full: bool, orders: int) -> Iterator[Figure]:
    lines = lines_at_random(100_000 if quick else 1_000_000)
    few = lines.slice(0, ALONE).to_pylist()
    pairs = [(_at_once(lines), _alone(few)) for _ in range(1 if quick else TURNS)]
    seconds, alone = (min(side) for side in zip(*pairs, strict=True))
    yield Figure(
        name=f"terms of {len(lines):,} lines in columns",
        value=round(seconds, 2),
        unit="s",
        ratio=round(max(theirs * len(lines) / ours for ours, theirs in pairs), 1),
        against=f"the same lines one by one ({alone * 1e6:,.0f} µs each)",
    )


def _at_once(lines: pa.Table) -> float:
    """From Arrow to Arrow."""
    begin = time.perf_counter()
    with engine("duckdb://") as analytics:
        found = terms_in_columns(taken_in(analytics, "line", lines), OFFERED).to_pyarrow()
    assert len(found) == len(lines)
    return time.perf_counter() - begin


def _alone(rows: list[dict[str, object]]) -> float:
    """Seconds for one line, of those that `rows` are."""
    begin = time.perf_counter()
    for row in rows:
        terms_of(facts_of(row, OFFERED))
    return (time.perf_counter() - begin) / len(rows)
