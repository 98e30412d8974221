"""Fifths by recency, frequency and net value: on invented customers, and on real ones."""

import os
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.loyalty.rfm import FEWEST, Keys, Scores, cuts_of, keys_of, scores_of
from api.loyalty.rules import Purchase
from api.orders.formats import uci
from api.orders.formats.incoming import ImportedOrder
from api.orders.formats.reading import Defaults
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.histories import bought

BESIDE = Path(__file__).parents[4] / "shared" / "data"
REAL = Path(os.environ.get("RETOURNEY_TEST_DATA", BESIDE)) / (
    "online_retail_2010_12_to_2011_12.parquet"
)
needs_real = pytest.mark.skipif(
    not REAL.exists(), reason=f"{REAL.name} is not beside the repository"
)
SPLIT = datetime(2011, 6, 1, tzinfo=UTC)


def test_what_came_back_is_no_value():
    keys = keys_of([bought(9, 5000), bought(5, 0)], NOW)

    assert keys
    assert (keys.frequency[0], keys.monetary[0]) == (1, 5000)
    assert keys_of([bought(5, 0)], NOW) is None
    assert keys_of([bought(800)], NOW) is None, "forgotten"


def test_among_a_handful_there_are_no_fifths():
    assert cuts_of([Keys((1, 1), (1, 1), (1, 1))] * (FEWEST - 1)) is None


@given(st.randoms(use_true_random=False))
def test_a_better_customer_is_never_in_a_worse_fifth(chance: Random):
    stories = [
        sorted((bought(chance.randint(0, 900), chance.randint(0, 9)) for _ in range(4)), key=_at)
        for _ in range(chance.randint(FEWEST, 90))
    ]
    known = [keys for story in stories if (keys := keys_of(story, NOW))]
    cuts = cuts_of(known)
    if cuts is None:
        return
    for name in ("recency", "frequency", "monetary"):
        ordered = sorted(known, key=lambda keys: getattr(keys, name))
        scores = [getattr(scores_of(keys, cuts), name) for keys in ordered]
        assert scores == sorted(scores)
        assert set(scores) <= {1, 2, 3, 4, 5}


def _at(purchase: Purchase) -> datetime:
    return purchase.at


@needs_real
def test_the_better_the_fifth_the_more_of_its_customers_buy_again_within_six_months():
    """Online Retail, split on 2011-06-01 (EVALUATION: R, F and M are monotone there)."""
    before, again = _bought_before_and_after(SPLIT)
    keys = {name: found for name, known in before.items() if (found := keys_of(known, SPLIT))}
    cuts = cuts_of([*keys.values()])
    assert cuts
    scores = {name: scores_of(known, cuts) for name, known in keys.items()}

    for axis in ("recency", "frequency", "monetary"):
        shares = _shares(scores, axis, again)
        assert len(shares) == 5
        assert shares == sorted(set(shares)), f"{axis} does not rise: {shares}"


def _shares(scores: Mapping[str, Scores], axis: str, again: set[str]) -> list[float]:
    fifths: defaultdict[int, list[bool]] = defaultdict(list)
    for name, score in scores.items():
        fifths[getattr(score, axis)].append(name in again)
    return [fmean(fifths[fifth]) for fifth in sorted(fifths)]


def _bought_before_and_after(
    split: datetime,
) -> tuple[dict[str, list[Purchase]], set[str]]:
    """What each customer had kept by then, and who has bought since."""
    before: defaultdict[str, list[Purchase]] = defaultdict(list)
    again: set[str] = set()
    for batch in uci.read(REAL, Defaults(brand="uci", market="GB")).batches:
        for order in batch.orders:
            if order.customer is None:
                continue
            if order.ordered_at > split:
                again.add(order.customer.external_id)
            else:
                before[order.customer.external_id].append(_purchase(order, split))
    return {name: sorted(known, key=_at) for name, known in before.items()}, again


def _purchase(order: ImportedOrder, split: datetime) -> Purchase:
    paid = sum(Decimal(line.paid) for line in order.lines)
    back = sum(Decimal(one.amount) for one in order.past_returns if one.returned_at <= split)
    net = max(0, int(100 * (paid - back)))
    return Purchase(0, order.ordered_at, order.currency, int(100 * paid), net, len(order.lines), 0)
