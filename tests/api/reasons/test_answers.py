"""What customers say about a reason is kept and shown, and nothing ever waits for it."""

import pytest

from api.inspection import reads
from api.kernel.refusal import InvalidInput
from api.returns.actions import Wanted
from api.returns.models import Return, ReturnItem
from api.returns.rules import Authorization
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell

SHIRT = (("SHIRT-M", 1, "40.00"),)


@on_both
async def test_the_bench_reads_the_answers_in_its_own_language_beside_the_customers_words(
    house: House,
):
    order = await sell("AN-1", now=house.now, lines=SHIRT)
    answers = (("where_too_tight", "chest"), ("usual_size", "yes"))
    wish = Wanted(1, 1, "too_small", "Knelt bij de borst", answers=answers)
    case = await house.request(order, wish)

    (item,) = await reads.items_of_returns(
        house.reads, [case], limits=None, now=house.now, language="nb"
    )

    assert [(one.asked, one.text) for one in item.answers] == [
        ("Hvor er den for trang?", "Bryst"),
        ("Er det størrelsen du pleier å ta?", "Ja"),
    ]
    assert item.customer_note == "Knelt bij de borst"
    assert item.reason
    assert (item.reason.shopify, item.reason.schema_org) == ("SIZE_TOO_SMALL", "customerRemorse")


@on_both
async def test_a_return_goes_through_with_nothing_said_at_all(house: House):
    order = await sell("AN-2", now=house.now, lines=SHIRT)
    case = await house.request(order, Wanted(1, 1, None, None))

    item = await ReturnItem.get(of_id=case)

    assert (await Return.get(id=case)).authorization is Authorization.APPROVED
    assert (item.reason, item.answers, item.suggested) == (None, None, None)


@on_both
async def test_what_was_suggested_is_kept_beside_what_was_chosen(house: House):
    order = await sell("AN-3", now=house.now, lines=(("SHIRT-M", 2, "80.00"),))
    shown = Wanted(1, 1, "length", "Te lang", suggested=("length", "too_large"))
    nothing = Wanted(1, 1, "length", "Te lang", suggested=())
    case = await house.request(order, shown)
    other = await house.request(order, nothing)

    assert (await ReturnItem.get(of_id=case)).suggested == "length too_large"
    assert (await ReturnItem.get(of_id=other)).suggested == ""
    with pytest.raises(InvalidInput):
        await house.request(order, Wanted(1, 1, None, None, suggested=("a guess",)))
