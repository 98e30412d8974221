"""A shop's own words for reasons: renamed, finer, retired; the law stays where it was."""

import shutil
from pathlib import Path
from uuid import uuid4

import pytest
from click.testing import CliRunner

from api.access.rules import SYSTEM
from api.cli import main
from api.inspection import reads as items
from api.kernel.refusal import InvalidInput, KeyReused
from api.orders.rules import ProductGroup
from api.reasons.actions import set_reason
from api.reasons.own import Own
from api.reasons.reads import own_words, tree
from api.reasons.rules import Ground, chosen, ground_of
from api.returns.actions import Wanted
from api.returns.models import ReturnItem
from tests.conftest import OpenShop, on_both
from tests.people import House
from tests.shop import sell

SLEEVES = Own("length/sleeves", {"en": "Sleeves too long", "nl": "Mouwen te lang"})
FASHION = ProductGroup.FASHION


async def say(house: House, own: Own) -> None:
    await set_reason("veldhuis", own, actor=SYSTEM, key=uuid4(), now=house.now)


async def offered(
    house: House, language: str = "nl", goods: ProductGroup | None = FASHION, category: str = ""
) -> dict[str, str]:
    own = await own_words(house.reads, "veldhuis")
    groups = tree(language, goods, own, category)
    return {one.handle: one.name for group in groups for one in group.reasons}


async def came_back(house: House, number: str, reason: str) -> ReturnItem:
    order = await sell(number, now=house.now, lines=(("SHIRT-M", 1, "40.00"),))
    return await ReturnItem.get(of_id=await house.request(order, Wanted(1, 1, reason, None)))


@on_both
async def test_a_finer_reason_is_offered_below_ours_and_has_its_ground(house: House):
    await say(house, SLEEVES)

    assert (await offered(house))["length/sleeves"] == "Mouwen te lang"
    assert (await offered(house, "nb"))["length/sleeves"] == "Sleeves too long"
    assert "length/sleeves" not in await offered(house, goods=ProductGroup.ELECTRONICS)
    assert ground_of("length/sleeves") is Ground.FIT
    assert chosen("length/sleeves") is chosen("length")

    item = await came_back(house, "OWN-1", "length/sleeves")
    assert (item.reason, item.own_reason) == ("length", "sleeves")


@on_both
async def test_a_retired_reason_is_offered_no_more_and_keeps_its_name_in_history(house: House):
    await say(house, SLEEVES)
    before = await came_back(house, "OWN-2", "length/sleeves")
    await say(house, Own("length/sleeves", SLEEVES.names, retired=True))
    await say(house, Own("gift", {}, retired=True))

    assert not {"length/sleeves", "gift"} & set(await offered(house))
    on_the_page_a_minute_ago = await came_back(house, "OWN-3", "length/sleeves")
    for id in (before.id, on_the_page_a_minute_ago.id):
        (item,) = await items.items(house.reads, [id], limits=None, now=house.now, language="nl")
        assert item.reason
        assert (item.reason.handle, item.reason.name) == ("length/sleeves", "Mouwen te lang")
        assert (item.reason.ground, item.reason.shopify) == (Ground.FIT, "OTHER")

    await say(house, Own("gift", {"nl": "Cadeautje"}))
    assert (await offered(house))["gift"] == "Cadeautje"


@on_both
async def test_a_reason_can_be_for_other_goods_or_one_category_alone(house: House):
    await say(house, Own("too_small", {}, goods=[ProductGroup.ELECTRONICS]))
    await say(house, Own("too_small/toes", {"en": "Toes"}, category="shoes"))

    assert "too_small" in await offered(house, goods=ProductGroup.ELECTRONICS)
    assert "too_small" not in await offered(house)
    assert "too_small/toes" in await offered(house, category="shoes")
    assert "too_small/toes" not in await offered(house, category="shirts")


@on_both
async def test_no_reason_of_a_shop_talks_itself_out_of_the_law(house: House):
    for handle in ("sleeves", "withdrawal/none", "length/", "length/Sleeves!", "/x", "length/a/b"):
        with pytest.raises(InvalidInput):
            await say(house, Own(handle, {"en": "Name"}))
    with pytest.raises(InvalidInput):
        await say(house, Own("defective/zip", {"xx": "In no language of ours"}))
    with pytest.raises(InvalidInput):
        await came_back(house, "OWN-4", "length/unheard_of")
    with pytest.raises(InvalidInput):
        await set_reason("nobody", SLEEVES, actor=SYSTEM, key=uuid4(), now=house.now)


@on_both
async def test_saying_it_twice_is_saying_it_once(house: House):
    key = uuid4()
    for _ in range(2):
        await set_reason("veldhuis", SLEEVES, actor=SYSTEM, key=key, now=house.now)
    assert len(await own_words(house.reads, "veldhuis")) == 1
    other = Own("gift", {"en": "Present"})
    with pytest.raises(KeyReused):
        await set_reason("veldhuis", other, actor=SYSTEM, key=key, now=house.now)


def test_an_operator_says_a_reason_in_the_shops_own_words(shop_on_sqlite: OpenShop, tmp_path: Path):
    file = shutil.copy(shop_on_sqlite.url.removeprefix("sqlite://"), tmp_path / "shop.sqlite3")
    shell = CliRunner(env={"RETOURNEY_DATABASE_URL": f"sqlite://{file}"})

    def says(*words: str) -> str:
        return shell.invoke(main, ["reasons", *words]).output

    said = says("set", "length/sleeves", "--brand", "veldhuis", "--name", "nl=Mouwen te lang")
    assert said == "veldhuis: length/sleeves is kept.\n"
    assert "Mouwen te lang" in says("list", "--brand", "veldhuis", "--language", "nl")
    assert "length" not in says("list", "--brand", "veldhuis", "--goods", "ELECTRONICS")
    assert "We know no reason" in says("set", "sleeves", "--brand", "veldhuis", "--name", "nl=M")
