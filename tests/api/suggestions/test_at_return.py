"""What is suggested for what comes back, on both databases."""

from uuid import UUID, uuid4

from api.access.rules import SYSTEM
from api.kernel.language import LANGUAGES
from api.loyalty.actions.objections import object_to_profiling
from api.orders.models import Order, Product
from api.policy.document import Resolution
from api.returns.actions import Wanted
from api.returns.models import ReturnItem
from api.returns.withdrawals.models import Withdrawal
from api.returns.withdrawals.rules import WithdrawalState
from api.suggestions.rules import Availability, SuggestionKind
from tests.api.suggestions.wardrobe import (
    at_return,
    bought,
    coats,
    crowd,
    instead_of,
    skus,
    stocked,
    taught,
)
from tests.conftest import on_both
from tests.people import House, recipient


@on_both
async def test_too_small_gets_the_next_size_up_that_is_in_stock(house: House):
    await stocked(house, SHOE_43=2)
    order = await bought(house, "W-1", "w", "SHOE-42")

    first, *_ = await instead_of(house, order, 1, "too_small", language="nl")

    assert (first.product.sku, first.kind) == ("SHOE-43", SuggestionKind.OTHER_SIZE)
    assert (first.price_difference.minor, first.availability) == (0, Availability.FEW_LEFT)
    assert first.because == "Een grotere maat: EU 43."
    assert first.bonus.minor == 300, "5 % of 60.00, for who takes credit"
    assert skus(await instead_of(house, order, 1, "too_large"))[0] == "SHOE-41"


@on_both
async def test_a_size_far_away_is_none_that_fits(house: House):
    await stocked(house, **{f"COAT-{size}": 3 for size in ("S", "M", "L", "XL")})
    order = await bought(house, "W-15", "w", "COAT-S")

    found = await instead_of(house, order, 1, "too_small")

    assert [sku for sku in skus(found) if "-" in sku] == ["COAT-M", "COAT-L"]


@on_both
async def test_how_it_turned_out_for_others_says_which_way_and_why(house: House):
    await stocked(house)
    order = await bought(house, "W-16", "w", "SHOE-42", days_ago=4)
    before = await instead_of(house, order, 1, "fits_differently")
    for n, reason in enumerate(["too_large"] * 5 + ["too_small"]):
        sold = await bought(house, f"T-{n}", f"t-{n}", "SHOE-43")
        await house.request(sold, Wanted(1, 1, reason, None))

    differs, large, small = [
        await instead_of(house, order, 1, reason)
        for reason in ("fits_differently", "too_large", "too_small")
    ]

    said = "Too large: 5 of the 6 pieces that were sent back for their fit."
    assert [one.because for one in before[:2]] == [
        "A smaller size: EU 41.",
        "A larger size: EU 43.",
    ]
    assert skus(differs)[:2] == ["SHOE-41", "SHOE-43"]
    assert differs[0].because == large[0].because == f"A smaller size: EU 41. {said}"
    assert small[0].because == "A larger size: EU 43."


@on_both
async def test_without_a_fit_in_stock_there_is_what_customers_like_this_one_bought(house: House):
    await stocked(house, SHOE_43=0)
    await crowd(house)
    order = await bought(house, "W-2", "w", "SHOE-42", days_ago=4)
    assert await taught(house) == 6, "all sizes of a shoe are one article"

    first, *others = await instead_of(house, order, 1, "too_small")

    assert (first.product.sku, first.kind) == ("BAG", SuggestionKind.DRAWN_TO)
    assert first.because == "You bought «Shoe 42»: others who did also buy this."
    assert first.price_difference.minor == -1000, "it costs 50.00, and 60.00 was paid"
    assert not {"SHOE-42", "SHOE-43"} & {one.product.sku for one in others}


@on_both
async def test_a_size_that_nobody_else_had_speaks_as_its_article_does(house: House):
    await stocked(house, SHOE_43=0, SHOE_41=0)
    await crowd(house)
    order = await bought(house, "W-8", "w", "SHOE-41", days_ago=4)
    await taught(house)

    first, *others = await instead_of(house, order, 1, "changed_mind")

    assert (first.product.sku, first.kind) == ("BAG", SuggestionKind.DRAWN_TO)
    assert not any(one.kind is SuggestionKind.DRAWN_TO for one in others), "they had the shoe"


@on_both
async def test_what_is_suggested_is_in_the_size_that_the_customer_keeps(house: House):
    await stocked(house, COAT_S=5, COAT_M=5, COAT_L=5)
    await coats(house)
    await bought(house, "W-9", "w", "VEST-M", days_ago=30)
    order = await bought(house, "W-10", "w", "HAT", days_ago=4)
    await taught(house)

    found = skus(await instead_of(house, order, 1, "changed_mind"))
    assert "COAT-M" in found
    assert not {"COAT-S", "COAT-L"} & {*found}

    await stocked(house, COAT_M=0)
    sold_out = skus(await instead_of(house, order, 1, "changed_mind"))
    assert not [sku for sku in sold_out if sku.startswith("COAT")], "the others do not fit"


@on_both
async def test_what_comes_back_fitted_unless_that_is_why(house: House):
    await stocked(house, COAT_S=5, COAT_L=5, VEST_L=5, VEST_S=5, VEST_XL=0)
    await coats(house)
    order = await bought(house, "W-11", "w", "VEST-L", days_ago=4)
    await taught(house)

    regretted = skus(await instead_of(house, order, 1, "changed_mind"))
    faulty = skus(await instead_of(house, order, 1, "defective"))
    small = skus(await instead_of(house, order, 1, "too_small"))

    assert [sku for sku in regretted if "-" in sku] == ["COAT-L"]
    assert [sku for sku in faulty if "-" in sku] == ["VEST-L", "COAT-L"]
    assert not [sku for sku in small if sku.startswith("VEST")], "no larger one is left"


@on_both
async def test_what_is_suggested_costs_what_it_costs_in_the_currency_of_the_order(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "W-13", "w", "SHOE-42", "BAG", days_ago=4, currency="NOK")
    home = await bought(house, "W-14", "v", "SHOE-42", days_ago=3)
    await taught(house)

    abroad = await instead_of(house, order, 1, "changed_mind")
    here = await instead_of(house, home, 1, "changed_mind")

    differences = {one.product.sku: one.price_difference for one in abroad}
    assert {(one.minor, one.currency) for one in differences.values()} == {(64_000, "NOK")}
    assert {*differences} == {"BAG"}, "the others have no price in kroner"
    assert {"BAG", "HAT"} <= {*skus(here)}
    assert {one.price_difference.currency for one in here} == {"EUR"}


@on_both
async def test_what_costs_three_times_as_much_comes_last(house: House):
    await stocked(house, SHOE_43=0)
    await crowd(house)
    order = await bought(house, "W-12", "w", "SHOE-42", days_ago=4)
    await taught(house)
    before = skus(await instead_of(house, order, 1, "changed_mind"))
    await Product.filter(sku="BAG").update(prices={"EUR": 18_001})

    after = skus(await instead_of(house, order, 1, "changed_mind"))

    assert (before[0], after[-1]) == ("BAG", "BAG")
    assert {*before} == {*after}


@on_both
async def test_each_reason_has_its_own_and_each_language_its_words(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "W-3", "w", "SHOE-42", days_ago=4)
    await taught(house)

    faulty = await instead_of(house, order, 1, "defective")
    regretted = await instead_of(house, order, 1, "changed_mind")
    said = {
        language: (await instead_of(house, order, 1, None, language=language))[0].because
        for language in LANGUAGES
    }

    assert (faulty[0].product.sku, faulty[0].kind) == ("SHOE-42", SuggestionKind.SAME_AGAIN)
    assert "SHOE-42" not in skus(regretted)
    assert regretted[0].product.sku == "BAG"
    assert len(set(said.values())) == len(LANGUAGES)


@on_both
async def test_who_got_a_gift_is_not_told_the_taste_of_whoever_gave_it(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "W-6", "w", "SHOE-42", "HAT", days_ago=4)
    await taught(house)
    own = await house.request(order, Wanted(2, 1, "changed_mind", None))
    credit = {"resolution": Resolution.STORE_CREDIT, "by": recipient(order)}
    gift = await house.request(order, Wanted(1, 1, "changed_mind", None), **credit)

    kinds = {
        case: {one.kind for one in await at_return(house, (await ReturnItem.get(of_id=case)).id)}
        for case in (own, gift)
    }

    assert SuggestionKind.DRAWN_TO in kinds[own]
    assert SuggestionKind.DRAWN_TO not in kinds[gift]
    assert kinds[gift]


@on_both
async def test_who_objects_gets_what_anybody_would(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "W-4", "w", "HAT", "SHOE-42", days_ago=4)
    assert order.customer_id
    await object_to_profiling(order.customer_id, actor=SYSTEM, key=uuid4(), now=house.now)
    await taught(house)

    views = await instead_of(house, order, 2, "changed_mind")

    assert views
    assert all(one.kind is not SuggestionKind.DRAWN_TO for one in views)
    assert all("like you" not in one.because for one in views)


@on_both
async def test_no_variant_is_suggested_that_often_comes_back_for_the_same_reason(house: House):
    await stocked(house)
    for n in range(4):
        unlucky = await bought(house, f"U-{n}", f"u-{n}", "SHOE-43")
        await house.request(unlucky, Wanted(1, 1, "too_small", None))
    order = await bought(house, "W-5", "w", "SHOE-42")

    assert "SHOE-43" not in skus(await instead_of(house, order, 1, "too_small"))
    assert "SHOE-43" in skus(await instead_of(house, order, 1, "fits_differently"))


@on_both
async def test_while_a_complaint_is_open_nothing_is_suggested_but_for_the_complaint(house: House):
    await stocked(house)
    order = await bought(house, "W-6", "w", "HAT", "SHOE-42")
    item = await _coming_back(house, order, "defective")

    assert await instead_of(house, order, 2, "too_small") == ()
    assert skus(await at_return(house, item)) == ["HAT"], "the same again"


@on_both
async def test_a_withdrawal_has_no_offers_in_it(house: House):
    await stocked(house)
    order = await bought(house, "W-7", "w", "SHOE-42")
    item = await _coming_back(house, order, "too_small")
    assert await at_return(house, item)

    await _withdrawn(house, (await ReturnItem.get(id=item)).of_id)

    assert await at_return(house, item) == ()


@on_both
async def test_who_is_held_out_sees_none(house: House):
    await stocked(house)
    order = await bought(house, "W-8", "w", "SHOE-42")

    assert await instead_of(house, order, 1, "too_small", held_out=100) == ()


@on_both
async def test_what_came_back_once_is_not_suggested_again(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "W-9", "w", "BAG", "SHOE-42", days_ago=4)
    await _coming_back(house, order, "changed_mind")
    await taught(house)

    assert "BAG" not in skus(await instead_of(house, order, 2, "changed_mind"))


async def _coming_back(house: House, order: Order, reason: str) -> UUID:
    """The first line."""
    case = await house.request(order, Wanted(1, 1, reason, None))
    return (await ReturnItem.get(of_id=case)).id


async def _withdrawn(house: House, return_id: UUID) -> None:
    await Withdrawal.create(
        token=uuid4().hex,
        state=WithdrawalState.CARRIED_OUT,
        name="Saar Vos",
        order_number="W-7",
        email="w-7@example.com",
        lines=[],
        language="nl",
        created_at=house.now,
        of_id=return_id,
        notes=[],
    )
