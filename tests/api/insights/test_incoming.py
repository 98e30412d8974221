"""What will come in: counted from what was sold, and as wide as it truly is."""

import numpy as np
import pytest

from api.insights.incoming import AHEAD, Past, dispersion, expected
from api.suggestions.learning import uci
from tests.api.orders.test_uci import REAL

DAYS, TRUE_RATE = 242, 0.2
rng = np.random.default_rng(5)


def invented(*, clumps: int = 1, skus: int = 40, days: int = DAYS + AHEAD) -> Past:
    """Things come back after ten days or so; `clumps` at a time."""
    sold = rng.poisson(3, (skus, days))
    asked = np.zeros_like(sold)
    sku, day = np.repeat(np.argwhere(sold), sold[sold > 0], axis=0).T
    at = day + rng.geometric(0.1, len(day))
    comes = (rng.random(len(day)) < TRUE_RATE / clumps) & (at < days)
    np.add.at(asked, (sku[comes], at[comes]), clumps)
    return Past(sold, asked, rng.geometric(0.1, 20_000))


def before(past: Past) -> Past:
    return Past(past.sold[:, :-AHEAD], past.asked[:, :-AHEAD], past.ages)


def within(past: Past) -> tuple[float, float]:
    """The share of days of a SKU inside their intervals, and what was foretold to what came."""
    told, seen = expected(before(past)), past.asked[:, -AHEAD:]
    inside = [
        one.low <= seen[sku, day] <= one.high
        for sku, days in enumerate(told)
        for day, one in enumerate(days)
    ]
    meant = sum(one.likely for days in told for one in days)
    return float(np.mean(inside)), meant / float(seen.sum())


@pytest.mark.parametrize("clumps", [1, 4])
def test_nine_days_of_ten_lie_within_their_interval(clumps: int):
    share, ratio = within(invented(clumps=clumps))
    assert 0.85 <= share <= 1.0
    assert 0.8 < ratio < 1.2


def test_what_comes_in_clumps_lies_further_apart():
    assert dispersion(invented(clumps=4)) > 1.5 > dispersion(invented(clumps=1)) > 0.6


def test_what_is_on_its_way_comes_on_the_days_parcels_take():
    nothing = Past(np.zeros((1, 100), np.int64), np.zeros((1, 100), np.int64), [5], [3] * 99)
    (days,) = expected(nothing, {0: [1, 1, 40]})
    likely = [one.likely for one in days]
    assert max(likely) == likely[2], "asked for yesterday, three days on the way"
    assert 1.5 < sum(likely) < 2.1, "what was asked for forty days ago comes no more"


def test_a_shop_that_just_opened_expects_nothing():
    assert expected(Past(np.zeros((0, 5), np.int64), np.zeros((0, 5), np.int64), [])) == []


@pytest.mark.nightly
@pytest.mark.skipif(not REAL.exists(), reason=f"{REAL.name} is not beside the repository")
def test_on_real_returns_the_interval_holds_what_it_promises():
    """Ten splits of a year, the 300 articles that come back most, foretold for fourteen days."""
    history = uci.read(REAL)
    found = [within(days_of(history, until)) for until in range(200, 360, 16)]
    shares, ratios = zip(*found, strict=True)
    print(f"within {np.mean(shares):.3f}, foretold to seen {np.median(ratios):.2f}")
    assert 0.88 <= np.mean(shares) <= 0.995
    assert 0.5 <= np.median(ratios) <= 2


def days_of(history: uci.History, until: int) -> Past:
    """Lines sold and lines that came back, by article and day; the age of each return is that of
    the customer's newest purchase of the article before it."""
    past, first = history.past, history.past.at.min()
    back = [one for one in history.returned if one.at < first + until]
    most = np.argsort(-np.bincount([one.item for one in back], minlength=past.items))[:300]
    place = {int(item): row for row, item in enumerate(most)}
    sold, asked = np.zeros((300, until), np.int64), np.zeros((300, until), np.int64)
    newest: dict[tuple[int, int], list[float]] = {}
    for item, who, at in zip(past.item.tolist(), past.customer.tolist(), past.at, strict=True):
        if item in place and at < first + until:
            sold[place[item], int(at - first)] += 1
            newest.setdefault((who, item), []).append(float(at))
    ages: list[int] = []
    for one in back:
        bought = [at for at in newest.get((one.customer, one.item), ()) if at <= one.at]
        if bought:
            ages.append(int(one.at - bought[-1]))
            asked[place[one.item], int(one.at - first)] += 1
    return Past(sold, asked, ages)
