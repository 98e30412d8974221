"""A customer is told all that is held of them (GDPR art. 15), and nothing of anybody else."""

import json

from tortoise import Tortoise

from api.casebook.export import HELD, export_of
from api.inspection.checklists import Grade
from api.orders.models import Order
from api.returns.actions import Wanted
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell

POINTERS = {"customer_id", "order_id", "return_id", "of_id", "item_id", "refund_id", "credit_id"}
TOLD_ELSEWHERE = {"standing", "returned_unit", "points_posting"}
"""By the loyalty room, in the same answer, with what they mean."""
SAYS_NO_MORE = {
    "posting",  # the books of its refund
    "stock_movement",  # a piece of stock
    "outbox",  # what happened to the rows above, on its way to partners
    "budget_reservation",  # the shop's money
    "difference_note",  # what finance found out about its own books
    "approval",  # of a lead at the bench, to what the refund says
    "plate",  # a piece of stock
    "photo_invitation",  # an address that was good for an hour
    "session",  # a digest that opens an order for some hours
}


@on_both
async def test_every_table_that_points_at_a_customer_is_in_the_export(house: House):
    tables = {
        model._meta.db_table
        for models in Tortoise.apps.values()
        for model in models.values()
        if POINTERS.intersection(model._meta.fields_db_projection.values())
    }
    assert tables - TOLD_ELSEWHERE - SAYS_NO_MORE <= HELD.keys()


@on_both
async def test_what_one_customer_is_told_is_theirs_alone(house: House):
    for number in ("X-1", "X-2"):
        order = await sell(number, now=house.now, lines=(("MUG-1", 1, "20.00"),))
        (item,) = await house.arrived(order, Wanted(1, 1, "changed_mind", "Te klein"))
        await house.judge(item.id, Grade.C)
    mine = await Order.get(number="X-1")

    told = await export_of(house.reads, mine.customer_id or 0, language="nl")

    assert told
    held = told["held"]
    assert "X-2" not in json.dumps(told)
    assert [one["email"] for one in held["order"]] == ["x-1@example.com"]
    for table in ("order_line", "return", "return_item", "inspection", "refund", "payout"):
        assert len(held[table]) == 1, table
    assert held["return_item"][0]["note"] == "Te klein"
    assert held["inspection"][0]["grade"] == "C"
    assert "inspected_by" not in held["inspection"][0], "the name of who looked is theirs"
    assert "send_back_by" in held["return"][0]
    assert await export_of(house.reads, 10**12, language="nl") is None
