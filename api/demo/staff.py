"""Who works in the demo shop. The password is for the demo alone, and it says so everywhere."""

from dataclasses import dataclass
from datetime import datetime

from api.access.actions import add_staff, create_key
from api.access.rules import Actor, Role, Scope

PASSWORD = "only-for-the-demo"


@dataclass(frozen=True, slots=True)
class Person:
    user: str
    name: str
    role: Role
    language: str


PEOPLE = (
    Person("mira", "Mira Kok", Role.GRADER, "nl"),
    Person("sven", "Sven Aune", Role.GRADER, "nb"),
    Person("ruth", "Ruth Okafor", Role.SUPERVISOR, "en"),
    Person("lotte", "Lotte Peeters", Role.STORE_CLERK, "nl"),
    Person("noor", "Noor de Wit", Role.SUPPORT_AGENT, "nl"),
    Person("ines", "Ines Moreau", Role.MERCHANDISER, "fr"),
    Person("frida", "Frida Berg", Role.FINANCE, "nb"),
    Person("admin", "Ada Min", Role.ADMIN, "en"),
)


async def hire(now: datetime) -> dict[str, Actor]:
    """Everybody, by user name."""
    hired: dict[str, Actor] = {}
    for one in PEOPLE:
        row = await add_staff(
            one.user, PASSWORD, name=one.name, roles=[one.role], language=one.language, now=now
        )
        hired[one.user] = Actor(one.name, frozenset({one.role}), staff_id=row.id)
    return hired


async def partner_key(now: datetime) -> str:
    key, _ = await create_key("Demo warehouse", list(Scope), now=now)
    return key
