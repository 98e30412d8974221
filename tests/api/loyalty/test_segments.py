"""Segments: who is in which, and what each says of a customer."""

from dataclasses import replace

import msgspec
import pytest

from api.kernel.language import LANGUAGES
from api.loyalty.behaviour import Prior
from api.loyalty.figures import UNMEASURED, Figures, Yardstick, figures_of, measured
from api.loyalty.rfm import Cuts
from api.loyalty.rules import History
from api.loyalty.segments import FORMULAS, RULES, Segment, because, segments_of
from tests.api.loyalty.conftest import NOW
from tests.api.loyalty.histories import bought, chosen, days_ago, history

FIFTHS = ((1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (4.0, 0.0))
DAYS = tuple((days_ago(days).timestamp(), 0.0) for days in (400, 300, 200, 100))
VALUES = tuple((10_000.0 * n, 0.0) for n in (1, 2, 3, 4))
YARD = Yardstick(900, Prior(0.5, 3.5), Cuts(DAYS, FIFTHS, VALUES), None)


def segments(story: History, yard: Yardstick = YARD) -> set[str]:
    return {str(one) for one in segments_of(figures_of(story, yard, NOW), NOW)}


MONTHLY = [bought(30 * month, 20_000, lines=8) for month in range(1, 6)]


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (history(bought(10)), {"NEW"}),
        (history(bought(59, returned=1)), {"NEW"}),
        (history(bought(61, returned=1)), set()),
        (history(*MONTHLY), {"VALUE", "LOW_RETURNER"}),
        (history(*(replace(one, lines=2) for one in MONTHLY)), {"VALUE"}),
        (history(*(replace(one, returned=2) for one in MONTHLY)), set()),
        (history(*(replace(one, net_minor=1000) for one in MONTHLY)), {"LOW_RETURNER"}),
        (history(*(bought(day, 900, returned=1) for day in range(310, 350, 8))), {"AT_RISK"}),
        (
            history(*(replace(bought(day, returned=1), bracketed=True) for day in (90, 100))),
            {"BRACKETING"},
        ),
        (
            history(bought(90, returned=1), choices=(chosen(50), chosen(20))),
            {"SUSTAINABLE"},
        ),
        (history(), set()),
    ],
)
def test_who_is_in_which(story: History, expected: set[str]):
    assert segments(story) == expected


def test_who_objects_to_profiling_is_in_none_and_has_no_figures():
    assert segments(history(*MONTHLY, objected=True)) == set()
    assert figures_of(history(*MONTHLY, objected=True), YARD, NOW) is None


def test_who_objects_is_not_measured_with_the_others():
    both = [history(*MONTHLY), history(*MONTHLY, objected=True)]

    assert measured(both, NOW)["EUR"].customers == 1


def test_a_shop_that_was_never_measured_has_segments_that_need_no_comparison():
    assert segments(history(*MONTHLY), UNMEASURED) == {"LOW_RETURNER"}


def test_each_segment_has_a_rule_and_a_formula():
    assert set(RULES) == set(FORMULAS) == set(Segment)


@pytest.mark.parametrize("segment", Segment)
def test_each_segment_says_why_in_every_language(segment: Segment):
    figures = figures_of(history(*MONTHLY), YARD, NOW)
    assert figures
    said = {because(segment, figures, language) for language in (*LANGUAGES, "nl-BE")}

    assert len(said) >= len(LANGUAGES)
    assert all("None" not in words and "{" not in words for words in said)


def test_figures_come_back_from_their_row_as_they_were():
    figures = figures_of(history(*MONTHLY), YARD, NOW)
    row = msgspec.json.encode(msgspec.to_builtins(figures))

    assert msgspec.json.decode(row, type=Figures) == figures
