"""Two answers on the page of insights, in words that promise no more than was counted."""

import msgspec

from api.casebook.reasons import OfReason, ReasonsHeard
from api.casebook.suggestions import ResultsView, UpliftView
from api.insights.alerts import ProductAction
from api.insights.feedback import SizeSaid
from api.insights.views import LessonView
from api.inspection.agreement import agreement
from api.inspection.found import Found
from api.kernel.money import LocalMoney
from api.pages.answers import Answers, agrees, answers, uplift
from api.pages.insights import learned
from api.pages.simulation_words import Tongue

ENGLISH, DUTCH = Tongue("en", "EUR"), Tongue("nl", "EUR")
NONE = agreement([])
BROKEN, AS_SOLD = Found.BROKEN, Found.AS_SOLD
PAIRS = [(BROKEN, BROKEN)] * 8 + [(BROKEN, AS_SOLD)] * 2 + [(AS_SOLD, AS_SOLD)] * 10


def brought(seen: int, interval: tuple[int, int, int] | None) -> ResultsView:
    low, likely, high = (LocalMoney(one, "EUR", "en") for one in interval or (0, 0, 0))
    nothing = LocalMoney(0, "EUR", "en")
    found = UpliftView(low, likely, high) if interval else None
    return ResultsView(90, 10, seen, 40, 12, 5, likely, nothing, found)


def test_how_far_they_agree_is_told_with_its_interval():
    said = agrees(agreement(PAIRS), ENGLISH)

    assert "18 of 20 items" in said
    assert "that is 0.8," in said
    assert "0.54 to 1)" in said


def test_what_cannot_be_told_from_chance_says_so():
    assert "from chance" in agrees(agreement([(AS_SOLD, AS_SOLD)] * 9), ENGLISH)
    assert agrees(NONE, DUTCH) == "In deze dagen is niets met een reden beoordeeld."


def test_more_is_only_claimed_where_the_interval_leaves_zero_out():
    sure = uplift(brought(60, (40, 120, 200)), ENGLISH)
    unsure = uplift(brought(60, (-40, 120, 280)), ENGLISH)

    assert "€1.20 more" in sure
    assert "Chance" not in sure
    assert unsure.endswith("Chance alone may explain it.")
    assert uplift(brought(60, None), ENGLISH).startswith("Too few returns")


def test_what_costs_sales_is_called_less_and_not_more_of_a_negative_amount():
    said = uplift(brought(60, (-200, -120, -40)), ENGLISH)

    assert said.startswith("Per return €1.20 less stays sold")
    assert "between €0.40 and €2.00 less" in said
    assert "Chance" not in said


def test_the_page_draws_each_reason_on_the_same_scale_and_the_way_to_a_purchase():
    reason = OfReason("defective", "Broke <soon>", BROKEN, (), agreement(PAIRS[:10]))
    heard = ReasonsHeard(agreement(PAIRS), NONE, (reason,), ())

    page = answers(Answers(heard, brought(60, (40, 120, 200))), ENGLISH)

    assert "Broke &lt;soon&gt; (10)" in page
    assert 'width="128.0"' in page, "80 % of a bar of 160"
    assert page.index("Saw them") < page.index("Exchanged the item") < page.index(">Held out")
    unsure = answers(Answers(heard, brought(60, (-40, 120, 280))), ENGLISH)
    assert "between -&NoBreak;€0.40 and" in unsure, "no line ends after the minus"
    nobody = answers(Answers(heard, brought(0, None)), ENGLISH)
    assert "Nobody saw any in these days" in nobody
    assert "Exchanged the item" not in nobody


def test_a_lesson_about_the_fit_tells_each_size_in_words():
    money = LocalMoney(97570, "EUR", "nl")
    lesson = LessonView(
        style="COAT", title="Storm coat", reason="too_small", sentence="Valt klein: 12 van 24",
        said=12, of=24, sold=90, share=0.5, low=0.3, high=0.7, usual=0.1, lift=5.0,
        action=ProductAction.ADVISE_SIZE_UP, fewer_low=1, fewer_likely=2, fewer_high=3,
        cost=money, reason_name="Te klein", sizes=(SizeSaid("<M>", 1, 8), SizeSaid("L", 11, 16)),
    )  # fmt: skip
    told = learned([lesson], DUTCH).replace("&nbsp;", " ")
    assert "<small>&lt;M&gt;: 1 van 8, L: 11 van 16</small>" in told
    assert "L: 11" not in learned([msgspec.structs.replace(lesson, sizes=())], DUTCH)
