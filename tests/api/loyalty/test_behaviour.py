"""The return rate of a customer: shrunken, faded, and never higher for a fault."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.loyalty.behaviour import (
    FEWEST,
    USUAL,
    Counts,
    Prior,
    counted,
    faded,
    prior_of,
    rate_of,
)
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.histories import bought, purchases

FASHION = Prior(1.706, 2.039)
"""As fitted to 37,003 customers of a fashion shop."""
counts = st.integers(0, 400).flatmap(
    lambda lines: st.builds(Counts, st.just(lines), st.integers(0, lines))
)
priors = st.builds(Prior, st.floats(0.01, 50), st.floats(0.01, 50))


def invented(prior: Prior, *, customers: int, seed: int) -> list[Counts]:
    chance = np.random.default_rng(seed)
    lines = 1 + chance.geometric(0.1, customers)
    returned = chance.binomial(lines, chance.beta(prior.alpha, prior.beta, customers))
    return [Counts(int(n), int(k)) for n, k in zip(lines, returned, strict=True)]


@given(counts, priors)
def test_a_rate_lies_between_what_was_seen_and_what_is_usual(seen: Counts, prior: Prior):
    rate = rate_of(seen, prior)
    raw = seen.returned / seen.lines if seen.lines else prior.mean

    assert min(raw, prior.mean) - 1e-9 <= rate.mean <= max(raw, prior.mean) + 1e-9
    assert 0 <= rate.lowest <= rate.highest <= 1


@given(counts, priors)
def test_whoever_returns_more_is_never_reckoned_to_return_less(seen: Counts, prior: Prior):
    more = Counts(seen.lines + 1, seen.returned + 1)

    assert rate_of(more, prior).mean > rate_of(seen, prior).mean


def test_who_is_not_known_has_the_usual_rate():
    assert rate_of(Counts(0, 0), USUAL).mean == pytest.approx(0.123)


@pytest.mark.parametrize("lines", [1, 2, 3, 4])
def test_returning_the_first_few_things_makes_nobody_a_serial_returner(lines: int):
    """Of 37,003 customers a raw rate of 0.8 or more marks 18.9 %, the posterior mean 1.3 %."""
    assert rate_of(Counts(lines, lines), FASHION).mean < 0.8


@pytest.mark.parametrize("truth", [FASHION, Prior(0.3, 9.0), Prior(4.0, 16.0)])
def test_the_prior_of_a_shop_is_found_again(truth: Prior):
    found = prior_of(invented(truth, customers=20_000, seed=7))

    assert found.mean == pytest.approx(truth.mean, rel=0.02)
    assert found.alpha + found.beta == pytest.approx(truth.alpha + truth.beta, rel=0.1)


def test_too_few_customers_and_a_shop_without_returns_have_the_usual_prior():
    assert prior_of(invented(FASHION, customers=FEWEST - 1, seed=1)) == USUAL
    assert prior_of([Counts(3, 0)] * 500) == USUAL
    assert prior_of([Counts(3, 3)] * 500) == USUAL
    assert prior_of([Counts(0, 0)] * 500) == USUAL


def test_customers_who_are_all_alike_give_a_prior_that_stands_firm():
    firm = prior_of([Counts(4, 1)] * 500)

    assert firm.mean == pytest.approx(0.25, rel=0.01)
    assert firm.alpha + firm.beta > 1000


def test_an_order_counts_half_after_half_a_year_and_not_at_all_after_two():
    assert faded([bought(180, lines=2, returned=1)], NOW) == Counts(1, 0.5)
    assert faded([bought(731, lines=2, returned=1)], NOW) == Counts(0, 0)
    assert counted([bought(729, lines=2, returned=1)], NOW) == Counts(2, 1)


@given(st.lists(purchases, max_size=8))
def test_what_fades_was_there(story: list):
    assert faded(story, NOW).lines <= counted(story, NOW).lines + 1e-9
    assert faded(story, NOW).returned <= faded(story, NOW).lines + 1e-9
