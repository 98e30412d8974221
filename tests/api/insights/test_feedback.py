"""What is to be learned of products, and what their pages do not show."""

from api.insights.alerts import ACTIONS, ProductAction, action_for
from api.insights.feedback import DRAWN_OUT, FEWEST_SAID, SizeSaid, gaps, lessons
from api.insights.rules import Cost, Figure
from api.insights.spikes import AlertKind
from api.orders.rules import MediaSlot
from api.reasons.rules import BY_HANDLE


def product(style: str, sold: int = 238, **reasons: int) -> Figure:
    back = sum(reasons.values())
    said = {reason.removeprefix("none") or "": pieces for reason, pieces in reasons.items()}
    return Figure(style, sold, back, back, 0, 0, Cost(shipping=100 * back), style.title(), said)


JACKET = product(
    "JACKET", too_small=34, changed_mind=8, not_as_expected=4, too_large=3, defective=2
)
OTHERS = [
    product(f"OTHER-{n}", 1000, too_small=15, changed_mind=50, not_as_expected=23, too_large=14)
    for n in range(4)
]
BY_SIZE = {
    "JACKET": {"XL": {"changed_mind": 2}, "M": {"too_small": 30, "defective": 2},
               "S": {"too_small": 4}},
}  # fmt: skip


def test_what_is_said_more_often_than_of_others_is_a_lesson_with_an_action():
    (found,) = lessons([JACKET, *OTHERS], BY_SIZE, days=90)[:1]
    assert (found.style, found.reason, found.said, found.of) == ("JACKET", "too_small", 34, 51)
    assert found.action is ProductAction.ADVISE_SIZE_UP
    assert found.share.low > found.usual
    assert found.lift is not None
    assert 4 < found.lift < 6
    assert 0 < found.fewer.low < found.likely < found.fewer.high < 34
    assert found.cost_minor == 3400
    assert found.sizes == (SizeSaid("S", 4, 4), SizeSaid("M", 30, 32), SizeSaid("XL", 0, 2))


def test_sizes_are_told_of_the_fit_alone():
    lamp = product("JACKET", defective=34, changed_mind=8)
    (found,) = lessons([lamp, *OTHERS], BY_SIZE, days=90)[:1]
    assert (found.reason, found.sizes) == ("defective", ())


def test_what_everybody_says_of_everything_is_no_lesson():
    alike = [product(style, too_small=10, changed_mind=20) for style in ("ONE", "TWO", "THREE")]
    assert lessons(alike, {}, days=90) == []


def test_what_nobody_gave_as_a_reason_is_no_lesson():
    silent = product("SILENT", none=60, too_small=FEWEST_SAID - 1)
    assert lessons([silent, *OTHERS], {}, days=90) == []


def test_a_page_lacks_what_would_have_told_it():
    vase = product("VASE", not_as_expected=12, colour_differs=7, defective=9)
    (found,) = gaps([vase], {"VASE": ["PHOTOS", "VIDEO"]})
    assert found.missing == (MediaSlot.MODEL_3D, MediaSlot.AR)
    assert (found.said, found.of, found.score) == (12, 28, 0.4)
    (unsaid,) = gaps([vase], {"VASE": None})
    assert unsaid.score is None
    assert unsaid.missing[0] is MediaSlot.VIDEO, "that would have told most of them"
    assert gaps([vase], {"VASE": [*MediaSlot]}) == []


def test_reasons_that_are_acted_on_exist():
    assert BY_HANDLE.keys() >= {*ACTIONS, *DRAWN_OUT}


def test_of_a_bad_batch_the_vendor_is_asked_and_a_recall_stops_the_sale():
    assert action_for("too_small", AlertKind.BATCH) is ProductAction.ASK_VENDOR
    assert action_for("recalled", AlertKind.BATCH) is ProductAction.STOP_SALE
    assert action_for("", AlertKind.PRODUCT) is ProductAction.LOOK_INTO_IT
