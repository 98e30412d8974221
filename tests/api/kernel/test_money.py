from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.kernel.money import CurrencyMismatch, LocalMoney, Money

CURRENCIES = st.sampled_from(["EUR", "NOK", "JPY", "KWD"])
MINOR = st.integers(-(10**12), 10**12)
WEIGHTS = st.lists(st.integers(0, 1000), min_size=1, max_size=60).filter(any)


@given(MINOR, CURRENCIES, WEIGHTS)
def test_no_cent_is_lost_or_made_in_a_split(minor: int, currency: str, weights: list[int]):
    parts = Money(minor, currency).split(weights)
    assert Money.total(parts, currency) == Money(minor, currency)
    assert len(parts) == len(weights)


@given(st.integers(0, 10**12), WEIGHTS)
def test_a_part_is_at_most_a_cent_from_its_share(minor: int, weights: list[int]):
    for part, weight in zip(Money(minor, "EUR").split(weights), weights, strict=True):
        assert abs(part.minor * sum(weights) - minor * weight) < sum(weights)


@given(st.integers(0, 10**9), st.integers(1, 40))
def test_equal_pieces_differ_by_a_cent_at_most_the_dearer_first(minor: int, pieces: int):
    parts = [part.minor for part in Money(minor, "EUR").split([1] * pieces)]
    assert parts == sorted(parts, reverse=True)
    assert parts[0] - parts[-1] <= 1


@given(MINOR, CURRENCIES)
def test_an_amount_goes_out_and_comes_in_as_it_was(minor: int, currency: str):
    money = Money(minor, currency)
    assert Money.of(money.amount, currency) == money


@pytest.mark.parametrize(
    "amount", ["NaN", "sNaN", "Infinity", "-Infinity", "0.001", "1e400", "1e15", "1e-400"]
)
def test_what_is_no_amount_of_money_is_refused(amount: str):
    with pytest.raises(ValueError, match=r"decimals|no amount"):
        Money.of(Decimal(amount), "EUR")


@given(MINOR, st.integers(0, 100))
def test_a_share_is_never_more_than_the_whole(minor: int, percent: int):
    assert abs(Money(minor, "EUR").share(percent).minor) <= abs(minor)


def test_two_currencies_never_meet_in_a_sum():
    for meet in (Money.__add__, Money.__sub__, Money.__lt__):
        with pytest.raises(CurrencyMismatch):
            meet(Money(1, "EUR"), Money(1, "NOK"))


@given(MINOR, CURRENCIES, st.sampled_from(["en", "nl", "nl-BE", "fr-CH", "de-AT", "nb", "en-GB"]))
def test_every_language_can_write_every_amount(minor: int, currency: str, language: str):
    assert LocalMoney(minor, currency, language).formatted


def test_a_currency_in_letters_keeps_its_distance():
    said = {language: Money(-123450, "NOK").formatted(language) for language in ("en", "nl", "nb")}

    assert said == {"en": "-NOK\xa01,234.50", "nl": "NOK\xa0-1.234,50", "nb": "-1\xa0234,50\xa0kr"}
    assert Money(500, "EUR").formatted("en") == "€5.00"
