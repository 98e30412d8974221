"""What was sold of a product, and what it fetched in a sale: in every currency."""

from api.inspection.demand_reads import demand_of_products
from api.orders.models import OrderLine, Product
from tests.api.suggestions.wardrobe import bought, stocked
from tests.conftest import on_both
from tests.people import House


@on_both
async def test_a_sale_in_two_currencies_is_one_share_of_the_price(house: House):
    await stocked(house)
    await bought(house, "D-1", "a", "BAG", days_ago=20)
    sales = {"D-2": ("EUR", 2_500), "D-3": ("NOK", 14_000)}
    for number, (currency, paid) in sales.items():
        order = await bought(house, number, "b", "BAG", days_ago=9, currency=currency)
        await OrderLine.filter(order_id=order.id).update(on_sale=True, paid_minor=paid)
    bag = await Product.get(sku="BAG")
    assert bag.prices == {"EUR": 5_000, "NOK": 70_000}

    (found,) = (await demand_of_products(house.reads, [bag.id], now=house.now)).values()

    assert (found.sold, found.on_shelf, found.days_on_sale) == (3, 5, 20)
    assert (found.marked_down, found.marked_down_to) == (2, 35.0), "half, and a fifth"


@on_both
async def test_a_sale_without_a_price_says_nothing(house: House):
    order = await bought(house, "D-4", "a", "HAT", days_ago=9, currency="NOK")
    await OrderLine.filter(order_id=order.id).update(on_sale=True)
    hat = await Product.get(sku="HAT")

    (found,) = (await demand_of_products(house.reads, [hat.id], now=house.now)).values()

    assert (found.sold, found.marked_down, found.marked_down_to) == (1, 0, 0.0)
