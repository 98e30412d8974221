"""A link in a mail opens one order until it ends, and nobody can make one."""

from datetime import timedelta

import pytest

from api.access.models import Session
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders.links import link_to, open_link
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell

SECRET = "as the operator set it"


@on_both
async def test_a_link_opens_its_order_until_it_ends(house: House):
    order = await sell("L-1", now=house.now)
    made = await link_to(order.id, 14, secret=SECRET, now=house.now)

    opened = await open_link(made.link, secret=SECRET, now=made.expires_at)

    (session,) = await Session.filter(order_id=order.id)
    assert (opened.expires_at, session.gift) == (session.expires_at, False)
    with pytest.raises(NotFound):
        await open_link(made.link, secret=SECRET, now=made.expires_at + timedelta(seconds=1))


async def test_a_link_that_was_changed_or_signed_by_others_opens_nothing(house: House):
    mine = await sell("L-2", now=house.now)
    other = await sell("L-3", now=house.now)
    made = await link_to(mine.id, 1, secret=SECRET, now=house.now)
    number, until, signature = made.link.split(".")
    forged = (
        f"{other.id}.{until}.{signature}",
        f"{number}.{int(until) + 86_400}.{signature}",
        f"{number}.{until}.{signature[:-1]}",
        f"{number}.{until}.é",
        "",
        "..",
    )

    for link, secret in [*((one, SECRET) for one in forged), (made.link, "another")]:
        with pytest.raises(NotFound):
            await open_link(link, secret=secret, now=house.now)
    assert await Session.filter(order_id__not_isnull=True).count() == 0


async def test_without_a_secret_there_are_no_links(house: House):
    order = await sell("L-4", now=house.now)
    unsigned = (await link_to(order.id, 1, secret=SECRET, now=house.now)).link

    with pytest.raises(WrongMoment):
        await link_to(order.id, 1, secret="", now=house.now)
    with pytest.raises(NotFound):
        await open_link(unsigned, secret="", now=house.now)


@pytest.mark.parametrize("days", [0, -1, 91, 10**9])
async def test_a_link_holds_for_a_day_at_least_and_not_for_ever(house: House, days: int):
    order = await sell("L-5", now=house.now)

    with pytest.raises(InvalidInput):
        await link_to(order.id, days, secret=SECRET, now=house.now)
