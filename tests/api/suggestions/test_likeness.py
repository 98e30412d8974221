"""What a page asks of a customer's past is what models are measured with."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from api.returns.actions import Wanted
from api.suggestions.learning.nearest import ASKED, nearest
from api.suggestions.learning.past import Question
from api.suggestions.packing import packed
from api.suggestions.reads.likeness import MOST, Had, drawn_to, had_by, heard
from tests.api.suggestions.wardrobe import bought, id_of
from tests.conftest import on_both
from tests.people import House

NOW = datetime(2026, 11, 23, tzinfo=UTC)
ITEMS = 400


@pytest.mark.parametrize("many", [0, 3, ASKED, ASKED + 80])
def test_what_is_served_is_what_is_measured(many: int):
    draw = np.random.default_rng(many)
    model = nearest((draw.choice(ITEMS, 60, replace=False), draw.random(60)) for _ in range(ITEMS))
    items = np.sort(draw.choice(ITEMS, many, replace=False))
    # Several things of one day: which of them are asked goes by their number.
    ago = draw.integers(1, 30, many) * 20.0
    (scores,) = model([Question(items, ago, items, items[:0])])
    scores[items] = 0

    had = {
        int(id): Had(1, int(id), "", 1, NOW - timedelta(days=days), back=False)
        for id, days in zip(items[::-1], ago[::-1], strict=True)
    }
    tastes = {id: packed(*model.of(id)) for id in had}
    served = [id for id, _ in drawn_to(heard(had, now=NOW), tastes, but=had)]

    best = np.argsort(-scores, kind="stable")[: (MOST if many else 0)]
    assert served == best.tolist()


@on_both
async def test_what_came_back_once_did_so_however_often_it_was_bought(house: House):
    first = await bought(house, "H-1", "h", "HAT", "BELT", days_ago=30)
    await house.request(first, Wanted(1, 1, "too_small", None))
    again = await bought(house, "H-2", "h", "HAT", days_ago=5)
    who = first.customer_id or 0

    found = (await had_by(house.reads, [who]))[who]

    hat, belt = found[await id_of("HAT")], found[await id_of("BELT")]
    assert (hat.order_id, hat.back) == (again.id, True)
    assert hat.at == again.ordered_at
    assert (belt.order_id, belt.back) == (first.id, False)


@on_both
async def test_more_customers_than_one_statement_takes_are_read_all_the_same(house: House):
    order = await bought(house, "M-1", "m", "HAT")
    who = order.customer_id or 0

    assert [*await had_by(house.reads, [*range(9_000, 9_700), who])] == [who]
