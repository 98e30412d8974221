"""What is assumed of a return is an amount of euros, wherever the shop is."""

from api.insights.reads import usual_handling
from api.simulation.assumptions import ASSUMPTIONS, assumed, in_currency, own


def test_an_amount_that_nobody_said_is_worth_as_much_in_every_currency():
    norway = {one.name: one for one in in_currency(ASSUMPTIONS, "NOK")}

    cost = norway["cost_per_return"]
    assert (cost.value, cost.low, cost.high) == (143.75, 79.92, 224.37)
    assert norway["margin"].value == 0.4, "a share is a share"
    assert in_currency(ASSUMPTIONS, "EUR") == ASSUMPTIONS
    assert usual_handling("NOK") == 14_375


def test_what_the_shop_said_is_in_its_own_currency():
    said = assumed([own("cost_per_return", 12.5, 6.95, 19.51, "nb")], "nb")

    (cost,) = (one for one in in_currency(said, "NOK") if one.name == "cost_per_return")

    assert (cost.value, cost.high) == (12.5, 19.51), "the very figures that we would assume"
