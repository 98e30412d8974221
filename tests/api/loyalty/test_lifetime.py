"""BG/NBD and Gamma-Gamma: the published figures on CDNOW, and truths found again."""

import csv
from importlib.metadata import PackageNotFoundError, distribution

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import hyp2f1

from api.loyalty.lifetime import Buying, Spending, fit_buying, fit_spending, hypergeometric
from api.loyalty.special import Floats

FILE = "lifetimes/datasets/cdnow_customers_summary_with_transactions.csv"
"""2,357 customers of CDNOW, 39 weeks from early 1997; found in the wheel, which is not imported."""


@pytest.fixture(scope="module")
def cdnow() -> dict[str, Floats]:
    try:
        path = distribution("lifetimes").locate_file(FILE)
    except PackageNotFoundError:
        pytest.skip("the wheel of lifetimes (dev extra) is not installed")
    with open(str(path), newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: np.array([float(row[name]) for row in rows]) for name in rows[0]}


def test_bg_nbd_fits_cdnow_as_published(cdnow: dict[str, Floats]):
    x, t_x, T = cdnow["x"], cdnow["t_x"], cdnow["T"]  # noqa: N806

    found = fit_buying(x, t_x, T)

    assert found
    published = (0.243, 4.414, 0.793, 2.426)
    assert (found.r, found.alpha, found.a, found.b) == pytest.approx(published, abs=6e-4)
    assert found.log_likelihood(x, t_x, T) == pytest.approx(-9582.4, abs=0.05)


def test_a_customer_of_the_paper_will_buy_as_often_as_it_says():
    model = Buying(0.243, 4.414, 0.793, 2.426)

    assert float(model.expected(2, 30.43, 38.86, weeks=39)) == pytest.approx(1.226, abs=5e-4)


def test_gamma_gamma_fits_the_946_who_bought_again_as_published(cdnow: dict[str, Floats]):
    again = cdnow["x"] > 0
    assert again.sum() == 946

    found = fit_spending(cdnow["x"][again], cdnow["zbar"][again])

    assert found
    assert (found.p, found.q, found.v) == pytest.approx((6.249, 3.745, 15.448), abs=2e-3)
    # Fader & Hardie 2013, section 4: the average customer spends 35.2 dollars a time.
    assert float(found.expected(0, 0)) == pytest.approx(35.17, abs=0.05)


def test_amounts_in_cents_give_the_same_customers(cdnow: dict[str, Floats]):
    again = cdnow["x"] > 0
    x, mean = cdnow["x"][again], cdnow["zbar"][again]
    dollars, cents = fit_spending(x, mean), fit_spending(x, 100 * mean)

    assert dollars
    assert cents
    assert cents.expected(x, 100 * mean) == pytest.approx(100 * dollars.expected(x, mean), rel=1e-3)


def invented(truth: Buying, *, customers: int, seed: int) -> tuple[Floats, Floats, Floats]:
    """Customers who behave exactly as the model says, known for 30 to 80 weeks."""
    chance = np.random.default_rng(seed)
    known = chance.uniform(30, 80, customers)
    rates = chance.gamma(truth.r, 1 / truth.alpha, customers)
    leaves = chance.beta(truth.a, truth.b, customers)
    x, t_x = np.zeros(customers), np.zeros(customers)
    for one in range(customers):
        at = 0.0
        while (at := at + chance.exponential(1 / rates[one])) <= known[one]:
            x[one], t_x[one] = x[one] + 1, at
            if chance.random() < leaves[one]:
                break
    return x, t_x, known


def test_a_truth_is_found_again():
    truth = Buying(0.8, 6.0, 0.9, 3.0)
    found = fit_buying(*invented(truth, customers=8000, seed=11))

    assert found
    assert (found.r, found.alpha) == pytest.approx((truth.r, truth.alpha), rel=0.1)
    assert found.a / (found.a + found.b) == pytest.approx(truth.a / (truth.a + truth.b), rel=0.1)


models = st.builds(
    Buying, st.floats(0.05, 5), st.floats(0.5, 40), st.floats(0.05, 4), st.floats(0.3, 8)
)
weeks = st.floats(1, 150)


@given(models, st.integers(0, 400), weeks, st.floats(0, 1))
def test_what_is_expected_is_a_number_that_grows_with_time(
    model: Buying, x: int, known: float, share: float
):
    t_x = known * share if x else 0.0
    expected = [float(model.expected(x, t_x, known, weeks=ahead)) for ahead in (1, 26, 52)]

    assert all(np.isfinite(expected))
    assert -1e-9 <= expected[0] <= expected[1] <= expected[2]
    assert 0 <= float(model.alive(x, t_x, known)) <= 1


@given(models, st.integers(1, 60), weeks)
def test_whoever_has_been_silent_for_longer_is_less_likely_there(
    model: Buying, x: int, known: float
):
    lately, long_ago = (float(model.alive(x, known * share, known)) for share in (0.9, 0.2))

    assert long_ago <= lately


@pytest.mark.parametrize("x", [0, 1, 2, 7, 20])
@pytest.mark.parametrize("model", [Buying(0.243, 4.414, 0.793, 2.426), Buying(2.1, 9.3, 1.7, 3.3)])
def test_after_eulers_transformation_it_is_the_formula_of_the_paper(model: Buying, x: int):
    r, alpha, a, b = model.r, model.alpha, model.a, model.b
    t_x, known, ahead = (20.0 if x else 0.0), 30.0, 39.0
    fade = ((alpha + known) / (alpha + known + ahead)) ** (r + x)
    series = hyp2f1(r + x, b + x, a + b + x - 1, ahead / (alpha + known + ahead))
    gone = a / (b + x - 1) * ((alpha + known) / (alpha + t_x)) ** (r + x) if x else 0
    paper = (a + b + x - 1) / (a - 1) * (1 - fade * series) / (1 + gone)

    assert float(model.expected(x, t_x, known, weeks=ahead)) == pytest.approx(paper, rel=1e-9)


def test_the_series_is_right_where_scipy_is_infinite():
    near = float(hyp2f1(1, -0.5, 99.51, 0.93))

    assert float(hypergeometric(1, -0.5, 99.5, 0.93)) == pytest.approx(near, rel=1e-5)


def test_at_a_equal_to_one_the_formula_has_its_limit():
    near, at = (float(Buying(0.5, 5, a, 2).expected(3, 20.0, 30.0, weeks=20)) for a in (1.001, 1.0))

    assert at == pytest.approx(near, rel=1e-2)


def test_spending_draws_who_bought_little_to_the_average():
    model = Spending(6.249, 3.745, 15.448)
    average = float(model.expected(0, 0))

    once, often = (float(model.expected(x, 200.0)) for x in (1, 40))
    assert average < once < often < 200


def test_customers_who_are_all_the_same_fit_no_model():
    same = np.full(200, 3.0)

    assert fit_spending(same, np.full(200, 25.0)) is None
