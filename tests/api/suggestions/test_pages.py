"""Product pages and a customer's own page, on both databases."""

from uuid import uuid4

import pytest

from api.access.rules import SYSTEM
from api.kernel.refusal import InvalidInput
from api.loyalty.actions.objections import object_to_profiling
from api.orders.models import Product
from api.returns.actions import Wanted
from api.shop.models import Brand
from api.suggestions.actions.sizes import set_size
from api.suggestions.actions.views import forget, forget_views, record_view
from api.suggestions.models import Likeness, Size, View
from api.suggestions.reads import baskets, pages, sizes
from api.suggestions.rules import SuggestionKind
from tests.api.suggestions.wardrobe import bought, crowd, id_of, stocked, taught
from tests.conftest import on_both
from tests.people import House


async def look(house: House, sku: str, visitor: str, customer: int | None = None) -> None:
    await record_view(
        await id_of(sku),
        visitor,
        customer,
        consent=True,
        actor=SYSTEM,
        key=uuid4(),
        now=house.now,
    )


async def says(
    house: House, customer: int, size: str | None, kind: str = "shoes", maker: str | None = None
) -> None:
    await set_size(customer, kind, size, maker=maker, actor=SYSTEM, key=uuid4(), now=house.now)


@on_both
async def test_what_is_in_one_basket_goes_together_while_it_is_in_stock(house: House):
    await stocked(house)
    await crowd(house)
    await taught(house)

    found = await pages.also_bought(house.reads, await id_of("HAT"), 10)
    assert [one.sku for one in found] == ["SOCKS"]

    await stocked(house, SOCKS=0)
    assert await pages.also_bought(house.reads, await id_of("HAT"), 10) == []


@on_both
async def test_of_an_article_one_variant_goes_with_it_that_is_in_stock(house: House):
    await stocked(house, COAT_S=0, COAT_M=5, COAT_L=5)
    for n in range(4):
        await bought(house, f"A-{n}", f"a-{n}", "HAT", "COAT-S" if n else "COAT-L")
    await taught(house)

    found = await pages.also_bought(house.reads, await id_of("HAT"), 10)

    assert [one.sku for one in found] == ["COAT-M"], "of what is left the first"


@on_both
async def test_guests_see_what_they_looked_at_and_others_what_goes_with_it(house: House):
    await stocked(house)
    for n in range(4):
        await look(house, "HAT", f"guest-{n}")
        await look(house, "BELT", f"guest-{n}")
    await look(house, "HAT", "guest-0")
    await taught(house)

    mine = await pages.recently_viewed(house.reads, "guest-0", 10)
    alike = await pages.also_viewed(house.reads, await id_of("HAT"), 10)

    assert sorted(one.sku for one in mine) == ["BELT", "HAT"]
    assert [one.sku for one in alike] == ["BELT"]
    assert not await View.exists(visitor="guest-0"), "a digest alone is kept"
    assert await forget_views("guest-0", actor=SYSTEM, key=uuid4(), now=house.now) == 2
    assert await pages.recently_viewed(house.reads, "guest-0", 10) == []


async def test_without_consent_nothing_is_kept(house: House):
    await stocked(house)

    with pytest.raises(InvalidInput):
        await record_view(
            await id_of("HAT"), "v", None, consent=False, actor=SYSTEM, key=uuid4(), now=house.now
        )

    assert await View.all().count() == 0


@on_both
async def test_erasing_a_customer_takes_what_they_looked_at_signed_out_too(house: House):
    who = (await bought(house, "E-1", "e", "HAT", "BELT", "BAG")).customer_id or 0
    await look(house, "BELT", "phone")
    await look(house, "HAT", "phone", who)
    await look(house, "HAT", "phone")
    await look(house, "BAG", "somebody else")

    await forget(who)

    assert await pages.recently_viewed(house.reads, "phone", 10) == []
    assert len(await pages.recently_viewed(house.reads, "somebody else", 10)) == 1


@on_both
async def test_consent_is_taken_back_by_the_name_that_it_was_given_with(house: House):
    await bought(house, "F-1", "f", "HAT")
    await look(house, "HAT", " phone\t")

    assert await forget_views(" phone\t", actor=SYSTEM, key=uuid4(), now=house.now) == 1
    with pytest.raises(InvalidInput):
        await forget_views(" ", actor=SYSTEM, key=uuid4(), now=house.now)


@on_both
async def test_a_size_is_learned_from_what_is_kept_and_what_is_said_goes_before(house: House):
    order = await bought(house, "S-1", "s", "SHOE-42")
    await bought(house, "S-2", "s", "SHOE-43")
    returned = await bought(house, "S-3", "s", "SHOE-41")
    await house.request(returned, Wanted(1, 1, "too_small", None))
    who = order.customer_id or 0

    learned = await sizes.sizes_of(house.reads, who)
    await says(house, who, "EU 44")
    said = await sizes.sizes_of(house.reads, who)
    await says(house, who, None)

    assert [(one.kind, one.system, one.size, one.said) for one in learned] == [
        ("shoes", "EU", "EU 43", False)
    ]
    assert [(one.size, one.said) for one in said] == [("EU 44", True)]
    assert await sizes.sizes_of(house.reads, who) == learned
    with pytest.raises(InvalidInput) as no_size:
        await says(house, who, "rather large")
    with pytest.raises(InvalidInput) as no_kind:
        await says(house, who, "EU 44", kind="shoos")
    with pytest.raises(InvalidInput) as no_maker:
        await says(house, who, "EU 44", maker="Nobody")
    fields = [one.value.field for one in (no_size, no_kind, no_maker)]
    assert fields == ["size", "kind", "maker"]


@on_both
async def test_a_makers_size_is_learned_and_said_beside_that_of_all(house: House):
    order = await bought(house, "M-1", "m", "SHOE-42", "ALTO-42", "ALTO-42", days_ago=30)
    await bought(house, "M-2", "m", "FJORD-43", days_ago=10)
    who = order.customer_id or 0
    fjord, alto, shoe = [await id_of(sku) for sku in ("FJORD-43", "ALTO-42", "SHOE-42")]

    async def profile() -> list[tuple[str, str, bool]]:
        found = await sizes.sizes_of(house.reads, who)
        return [(one.maker, one.size, one.said) for one in found]

    async def advised(product: int) -> tuple[str | None, str | None]:
        found = await pages.size_advice(house.reads, product, who, language="en")
        assert found
        return found.size, found.size_because

    any_size = "This is the size that you gave, or usually keep."
    of_fjord, of_alto = (
        f"This is the size that you gave for {maker}, or usually keep."
        for maker in ("Fjord", "Alto")
    )
    assert await profile() == [("", "EU 42", False), ("Fjord", "EU 43", False)]
    assert await advised(fjord) == ("EU 43", of_fjord)
    assert await advised(alto) == ("EU 42", of_alto)
    assert await advised(shoe) == ("EU 42", any_size)

    await says(house, who, "EU 41")
    assert await profile() == [("", "EU 41", True)], "what they say goes before what they keep"
    assert await advised(fjord) == ("EU 41", any_size)

    await says(house, who, "EU 44", maker="Fjord")
    assert await profile() == [("", "EU 41", True), ("Fjord", "EU 44", True)]
    assert await advised(fjord) == ("EU 44", of_fjord)
    assert await advised(alto) == ("EU 41", any_size)

    await says(house, who, None)
    assert await profile() == [("", "EU 42", False), ("Fjord", "EU 44", True)]

    await bought(house, "M-3", "n", "FJORD-42")
    basket = [fjord, await id_of("FJORD-42")]
    (hint,) = await baskets.basket_hints(house.reads, basket, who, language="en")
    assert hint.because.endswith("The size that you gave for Fjord, or usually keep, is EU 44.")


@on_both
async def test_advice_on_a_size_says_how_many_said_so(house: House):
    order = await bought(house, "A-1", "a", "SHOE-42")
    product = await id_of("SHOE-42")
    few = await pages.size_advice(house.reads, product, None, language="nl")
    for n in range(6):
        sold = await bought(house, f"B-{n}", f"b-{n}", "SHOE-41")
        reason = "too_small" if n else "too_large"
        await house.request(sold, Wanted(1, 1, reason, None))

    advice = await pages.size_advice(house.reads, product, order.customer_id, language="en")

    assert few
    assert few.sentence == "Over hoe het valt is niets zekers te zeggen."
    assert advice
    assert advice.sentence == "Too small: 5 of the 6 pieces that were sent back for their fit."
    assert (advice.said, advice.size) == (6, "EU 42")


@on_both
async def test_advice_tells_no_brand_the_size_of_anothers_customer(house: House):
    order = await bought(house, "N-1", "n", "SHOE-42")
    product, who = await id_of("SHOE-42"), order.customer_id or 0
    mine = await pages.size_advice(house.reads, product, who, language="en")
    other = (await Brand.get(id=order.brand_id)).clone()
    other.handle = "another"
    await other.save()
    await Product.filter(id=product).update(brand_id=other.id)

    theirs = await pages.size_advice(house.reads, product, who, language="en")

    assert mine
    assert theirs
    assert (mine.size, theirs.size, theirs.size_because) == ("EU 42", None, None)


@on_both
async def test_a_size_that_was_only_said_is_not_called_kept(house: House):
    order = await bought(house, "G-1", "g", "SHOE-42")
    who = order.customer_id or 0
    await says(house, who, "EU 43")

    advice = await pages.size_advice(house.reads, await id_of("SHOE-42"), who, language="en")

    assert advice
    assert advice.size_because == "This is the size that you gave, or usually keep."


@on_both
async def test_two_sizes_in_a_basket_bring_a_hint_and_two_articles_none(house: House):
    order = await bought(house, "B-1", "b", "SHOE-41", "SHOE-42", "SHOE-43", "BAG")
    kept = await bought(house, "B-2", "b2", "SHOE-42", days_ago=30)
    small, large, bag = [await id_of(sku) for sku in ("SHOE-41", "SHOE-43", "BAG")]

    async def hints(*ids: int, who: int | None = None) -> list[baskets.BasketHintView]:
        return await baskets.basket_hints(house.reads, ids, who, language="nl")

    (hint,) = await hints(bag, small, large, who=kept.customer_id)
    (anybodys,) = await hints(large, small)
    await object_to_profiling(kept.customer_id or 0, actor=SYSTEM, key=uuid4(), now=house.now)
    await says(house, kept.customer_id or 0, "EU 42")
    (objecting,) = await hints(large, small, who=kept.customer_id)

    assert [one.sku for one in hint.products] == ["SHOE-41", "SHOE-43"]
    assert (hint.size, anybodys.size, objecting.size) == ("EU 42", None, None)
    assert hint.because.endswith("De maat die je opgaf of meestal houdt, is EU 42.")
    assert anybodys.because.endswith("is niets zekers te zeggen.")
    assert await hints(bag, small) == await hints(small, small) == await hints() == []
    assert order.customer_id != kept.customer_id


@on_both
async def test_a_customers_page_greets_them_and_stops_while_they_complain(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "P-1", "p", "SHOE-42", days_ago=4)
    await taught(house)
    who = order.customer_id or 0

    page = await pages.recommendations(house.reads, who, 5, now=house.now, language="nl")
    await house.request(order, Wanted(1, 1, "defective", None))
    cooled = await pages.recommendations(house.reads, who, 5, now=house.now, language="nl")

    assert page
    assert page.greeting == "Dag Saar Vos, misschien is dit iets voor jou."
    first = page.items[0]
    assert (first.product.sku, first.kind) == ("BAG", SuggestionKind.DRAWN_TO)
    assert first.because == "Je kocht «Shoe 42»: wie dat koopt, koopt ook dit."
    assert cooled
    assert cooled.items == ()


@on_both
async def test_a_price_is_in_the_customers_currency_or_left_out(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "P-10", "p", "SHOE-42", days_ago=4, currency="NOK")
    await bought(house, "P-11", "q", "BAG", days_ago=3, currency="NOK")
    await taught(house)

    page = await pages.recommendations(
        house.reads, order.customer_id or 0, 5, now=house.now, language="nb"
    )

    assert page
    prices = {one.product.sku: one.price and one.price.minor for one in page.items}
    assert {one.price.currency for one in page.items if one.price} == {"NOK"}
    assert (prices["BAG"], prices["HAT"]) == (70_000, None)


@on_both
async def test_what_was_sent_back_tells_a_taste_too_and_is_not_named_for_it(house: House):
    await stocked(house)
    await crowd(house)
    order = await bought(house, "P-9", "p", "SHOE-42", days_ago=4)
    await taught(house)
    await house.request(order, Wanted(1, 1, "too_small", None))

    page = await pages.recommendations(
        house.reads, order.customer_id or 0, 5, now=house.now, language="en"
    )

    assert page
    first = page.items[0]
    assert (first.product.sku, first.kind) == ("BAG", SuggestionKind.DRAWN_TO)
    assert first.because == (
        "By what you bought: the same customers buy this, or its name is similar."
    )


@on_both
async def test_who_objects_gets_what_sells_and_teaches_nothing(house: House):
    await stocked(house)
    order = await bought(house, "O-1", "o", "HAT", days_ago=9)
    await bought(house, "O-2", "o", "BELT", "SHOE-42", days_ago=4)
    who = order.customer_id or 0
    await says(house, who, "EU 42")
    await look(house, "BAG", "v", who)
    await object_to_profiling(who, actor=SYSTEM, key=uuid4(), now=house.now)
    await forget(who)
    await look(house, "BAG", "later", who)
    assert (await View.get()).customer_id is None
    await View.all().delete()
    await taught(house)

    page = await pages.recommendations(house.reads, who, 5, now=house.now, language="en")

    assert page
    assert {one.kind for one in page.items} == {SuggestionKind.SELLS_NOW}
    assert "Saar" not in page.greeting
    assert await sizes.sizes_of(house.reads, who) == []
    assert all(not one.taste for one in await Likeness.all())
    assert (await View.all().count(), await Size.all().count()) == (0, 0)
