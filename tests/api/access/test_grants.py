"""What a bench keeps for a person, so that their work is sent when they are gone."""

from datetime import timedelta

from api.access.actions import add_staff, give_badge, grant_bench
from api.access.models import Staff
from api.access.reads import actor_of
from api.access.rules import GRANT_LIFE, NOBODY, Role
from tests.conftest import on_both
from tests.people import House


async def hired(house: House, username: str, *roles: Role) -> Staff:
    password = "long enough to do"
    return await add_staff(username, password, name=username, roles=roles, now=house.now)


@on_both
async def test_a_grant_is_of_one_person_and_may_do_what_a_grader_may(house: House):
    ruth = await hired(house, "ruth", Role.SUPERVISOR)
    token, until = await grant_bench(ruth.id, "04", now=house.now) or ("", house.now)
    assert until == house.now + GRANT_LIFE
    actor = await actor_of(house.reads, token, now=until - timedelta(minutes=1))
    assert (actor.staff_id, actor.roles) == (ruth.id, frozenset({Role.GRADER}))
    assert await actor_of(house.reads, token, now=until) == NOBODY


@on_both
async def test_who_works_at_no_bench_gets_none(house: House):
    frida = await hired(house, "frida", Role.FINANCE)
    assert await grant_bench(frida.id, "04", now=house.now) is None


@on_both
async def test_a_grant_ends_with_a_newer_one_a_new_badge_and_the_job(house: House):
    mira = await hired(house, "mira", Role.GRADER)

    async def granted() -> str:
        return (await grant_bench(mira.id, "04", now=house.now) or ("",))[0]

    async def holds(token: str) -> bool:
        return (await actor_of(house.reads, token, now=house.now)).staff_id == mira.id

    first, second = await granted(), await granted()
    assert (await holds(first), await holds(second)) == (False, True)
    await give_badge("mira", "2468")
    assert not await holds(second)
    third = await granted()
    await Staff.filter(id=mira.id).update(active=False)
    assert not await holds(third)
