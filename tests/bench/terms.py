"""What one decision costs: the terms of an order line, and the least that the law gives."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from typing import TypeVar

from api.database import connect
from api.demo.policies import POLICIES
from api.models import MODELS
from api.policy.compiling import compiled
from api.policy.facts import CustomerFacts
from api.policy.reading import read
from api.policy.rules import resolve
from api.policy.statute import statutory_floor
from api.terms.facts import LineFacts
from api.terms.reads import facts_of_lines
from api.terms.rules import terms_of
from tests.bench.figures import Figure
from tests.bench.shop import made

LINES, ROUNDS = 300, 9
MOST_US = 100
T = TypeVar("T")


def figures(*, quick: bool, full: bool, orders: int) -> Iterator[Figure]:
    facts = asyncio.run(_facts(made(orders, print)))
    yield Figure(name="terms of one line", value=_us(terms_of, facts), unit="µs")
    whole = _us(_decision, facts)
    yield Figure(
        name="one decision: offer, law and terms",
        value=whole,
        unit="µs",
        ratio=round(MOST_US / whole, 2),
        against=f"{MOST_US} µs",
    )
    yield Figure(
        name="offer of one line, of a policy with rules", value=_us(_offer, facts), unit="µs"
    )
    law = [each.statute for each in facts]
    yield Figure(name="statutory floor of one line", value=_us(statutory_floor, law), unit="µs")


POLICY = compiled(read((POLICIES / "NL.yaml").read_text()))
GOLD = CustomerFacts(tier="GOLD", segments=frozenset({"LOW_RETURNER"}), orders=7)


def _decision(facts: LineFacts) -> object:
    now = facts.now
    return terms_of(replace(facts, now=resolve(now.policy, now.purchase, facts.customer)))


def _offer(facts: LineFacts) -> object:
    """As gold, in the season, in a sale: every rule of the demo applies."""
    return resolve(POLICY, replace(facts.now.purchase, on_sale=True, ordered_on=ADVENT), GOLD)


ADVENT = date(2026, 12, 1)


async def _facts(path: Path) -> list[LineFacts]:
    reasons = (None, "changed_mind", "defective")
    with closing(sqlite3.connect(path)) as db:
        ids = [id for (id,) in db.execute("SELECT id FROM order_line ORDER BY id LIMIT ?", [LINES])]
    async with connect(f"sqlite://{path}", MODELS) as database:
        asked = [(id, reasons[id % len(reasons)]) for id in ids]
        found = await facts_of_lines(database.reads, asked, at=datetime.now(UTC))
    return [each for each in found if each]


def _us(decide: Callable[[T], object], facts: Sequence[T]) -> float:
    """The median over the facts of each one's quickest round."""
    best = [float("inf")] * len(facts)
    for _ in range(ROUNDS):
        for place, each in enumerate(facts):
            begin = time.perf_counter()
            decide(each)
            best[place] = min(best[place], time.perf_counter() - begin)
    return round(median(best) * 1e6, 1)
