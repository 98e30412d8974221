"""One person drafts, another publishes; what was published never changes."""

from datetime import timedelta
from uuid import uuid4

import msgspec
import pytest

from api.access.claims import owner_of
from api.access.rules import SYSTEM
from api.kernel.refusal import InvalidInput, KeyReused, NotAllowed, NotFound, WrongMoment
from api.policy.actions import For, draft, publish, publish_again
from api.policy.document import Window
from api.policy.models import Policy, PolicyDraft
from api.policy.reading import written
from api.policy.reads import (
    PolicyKind,
    against_in_force,
    drafts,
    in_force,
    markets,
    policies_of,
    versions,
)
from api.shop.models import Brand, Market
from tests.conftest import on_both
from tests.people import House
from tests.shop import DRAFTER, POLICY, PUBLISHER, put_in_force

LONGER = msgspec.structs.replace(
    POLICY, base=msgspec.structs.replace(POLICY.base, window=Window(days=60))
)
TEXT = "# for spring\n" + written(LONGER)


async def waiting(house: House, *, brand_id: int | None = None) -> int:
    market = await Market.get(country="NL")
    return await draft(For(market.id, brand_id), TEXT, actor=DRAFTER, key=uuid4(), now=house.now)


@on_both
async def test_a_draft_is_in_force_when_another_has_published_it(house: House):
    id, soon = await waiting(house), house.now + timedelta(days=9)

    await publish(id, valid_from=soon, actor=PUBLISHER, key=uuid4(), now=house.now)

    (found,) = (await policies_of(house.reads, [(await Market.get()).id])).values()
    now, then = in_force(found, house.now), in_force(found, soon)
    assert now
    assert then
    assert [one.policy.document.base.window.days for one in (now, then)] == [30, 60]
    newest, _ = await versions(house.reads, at=house.now)
    assert (newest.drafted_by, newest.published_by, newest.version) == ("Ines", "Ruth", 2)
    assert newest.text == TEXT, "comments are kept"
    assert await drafts(house.reads, owner="") == []


@on_both
async def test_nobody_publishes_their_own_draft(house: House):
    id = await waiting(house)

    with pytest.raises(NotAllowed, match="somebody else"):
        await publish(id, valid_from=house.now, actor=DRAFTER, key=uuid4(), now=house.now)
    assert await Policy.all().count() == 1


@on_both
async def test_publishing_twice_with_one_key_is_publishing_once(house: House):
    id, key = await waiting(house), uuid4()

    again = [
        await publish(id, valid_from=house.now, actor=PUBLISHER, key=key, now=house.now)
        for _ in range(2)
    ]

    assert again[0] == again[1]
    with pytest.raises(WrongMoment):
        await publish(id, valid_from=house.now, actor=PUBLISHER, key=uuid4(), now=house.now)
    later = house.now + timedelta(days=1)
    with pytest.raises(KeyReused):
        await publish(id, valid_from=later, actor=PUBLISHER, key=key, now=house.now)


@on_both
async def test_drafting_twice_with_one_key_is_drafting_once(house: House):
    whom, key = For((await Market.get()).id), uuid4()

    ids = {await draft(whom, TEXT, actor=DRAFTER, key=key, now=house.now) for _ in range(2)}

    assert (len(ids), await PolicyDraft.filter(published_id=None).count()) == (1, 1)


@on_both
async def test_an_old_version_comes_back_as_the_newest(house: House):
    market, first = await Market.get(), await Policy.get()
    await put_in_force(market.id, LONGER, now=house.now)

    id = await publish_again(
        first.id, valid_from=house.now, actor=DRAFTER, key=uuid4(), now=house.now
    )

    back = await Policy.get(id=id)
    assert (back.version, back.document, back.published_by) == (3, first.document, "Ines")
    found = (await policies_of(house.reads, [market.id]))[market.id]
    newest = in_force(found, house.now)
    assert newest
    assert newest.id == id


@on_both
async def test_a_brand_may_have_a_policy_of_its_own(house: House):
    market, brand = await Market.get(), await Brand.get(handle="veldhuis")
    id = await waiting(house, brand_id=brand.id)
    await publish(id, valid_from=house.now, actor=PUBLISHER, key=uuid4(), now=house.now)

    found = (await policies_of(house.reads, [market.id]))[market.id]

    own, others = in_force(found, house.now, brand_id=brand.id), in_force(found, house.now)
    assert own
    assert others
    assert [own.version, others.version] == [2, 1]


async def test_a_draft_in_another_currency_is_refused(house: House):
    market = await Market.get()
    krone = TEXT.replace("currency: EUR", "currency: NOK")

    with pytest.raises(InvalidInput, match="EUR"):
        await draft(For(market.id), krone, actor=DRAFTER, key=uuid4(), now=house.now)


async def test_what_is_not_there_cannot_be_published(house: House):
    for verb in (publish, publish_again):
        with pytest.raises(NotFound):
            await verb(99, valid_from=house.now, actor=SYSTEM, key=uuid4(), now=house.now)


async def test_nothing_begins_in_the_past(house: House):
    yesterday = house.now - timedelta(days=1)

    with pytest.raises(InvalidInput, match="past"):
        await publish(
            await waiting(house), valid_from=yesterday, actor=PUBLISHER, key=uuid4(), now=house.now
        )


async def test_words_that_the_law_forbids_are_not_published(house: House):
    text = TEXT + "notice: {nl: Kies de groene manier}\n"
    whom = For((await Market.get()).id)
    id = await draft(whom, text, actor=DRAFTER, key=uuid4(), now=house.now)

    with pytest.raises(InvalidInput, match="groene") as refused:
        await publish(id, valid_from=house.now, actor=PUBLISHER, key=uuid4(), now=house.now)
    assert refused.value.field == "notice.nl"


@on_both
async def test_what_is_in_force_is_marked_and_what_begins_later_is_not(house: House):
    id, soon = await waiting(house), house.now + timedelta(days=9)
    await publish(id, valid_from=soon, actor=PUBLISHER, key=uuid4(), now=house.now)

    marked = {one.version: one.in_force for one in await versions(house.reads, at=house.now)}
    later = {one.version: one.in_force for one in await versions(house.reads, at=soon)}

    assert (marked, later) == ({1: True, 2: False}, {1: False, 2: True})


@on_both
async def test_a_draft_is_read_beside_what_is_in_force_where_it_is_for(house: House):
    id = await waiting(house)

    mine, theirs = [
        (await drafts(house.reads, owner=owner_of(one)))[0] for one in (DRAFTER, PUBLISHER)
    ]
    found = await against_in_force(house.reads, PolicyKind.PolicyDraft, id, at=house.now)

    assert (mine.yours, theirs.yours) == (True, False)
    assert found == (LONGER, POLICY)
    kept = await against_in_force(house.reads, PolicyKind.PolicyVersion, 1, at=house.now)
    assert kept == (POLICY, POLICY)
    unknown = await against_in_force(house.reads, PolicyKind.PolicyVersion, 99, at=house.now)
    assert unknown is None
    assert [(one.name, one.brands) for one in await markets(house.reads, "nl")] == [
        ("Nederland", ["veldhuis"])
    ]
