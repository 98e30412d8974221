"""The budgets of the policies in force, for who plans them. Three statements."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import msgspec

from api.database.reader import Reader, structs
from api.kernel.money import LocalMoney
from api.policy.budgets import first_day, next_period
from api.policy.document import BudgetEffect, Per
from api.policy.reads import PolicyVersion, in_force, policies_of


class BudgetView(msgspec.Struct, frozen=True):
    name: str
    country: str
    brand: str | None
    per: Per
    effects: tuple[BudgetEffect, ...]
    amount: LocalMoney
    reserved: LocalMoney
    spent: LocalMoney
    left: LocalMoney
    until: date


class _Selling(msgspec.Struct, frozen=True):
    """A brand in a market."""

    market_id: int
    brand_id: int
    brand: str
    country: str
    currency: str
    time_zone: str


class _Period(msgspec.Struct, frozen=True):
    market_id: int
    brand_id: int
    name: str
    first_day: date
    reserved_minor: int
    spent_minor: int


SELLING = """
SELECT m.id AS market_id, b.id AS brand_id, b.handle AS brand, m.country, m.currency, m.time_zone
FROM market m JOIN brand b ON b.entity_id = m.entity_id ORDER BY m.country, m.id, b.handle
"""
PERIODS = """
SELECT market_id, brand_id, name, first_day, reserved_minor, spent_minor FROM budget_period
ORDER BY first_day DESC LIMIT 1000
"""


async def budgets(reads: Reader, *, at: datetime, language: str) -> list[BudgetView]:
    selling = structs(await reads.fetch(SELLING), _Selling)
    versions = await policies_of(reads, [one.market_id for one in selling])
    periods = structs(await reads.fetch(PERIODS), _Period)
    kept = {(one.market_id, one.brand_id, one.name, one.first_day): one for one in periods}
    seen: set[int] = set()
    found: list[BudgetView] = []
    for where in selling:
        version = in_force(versions[where.market_id], at, brand_id=where.brand_id)
        if version and version.id not in seen:
            seen.add(version.id)
            found += _of(version, where, kept, at, language)
    return found


def _of(
    version: PolicyVersion,
    where: _Selling,
    kept: dict[tuple[int, int, str, date], _Period],
    at: datetime,
    language: str,
) -> Iterator[BudgetView]:
    today = at.astimezone(ZoneInfo(where.time_zone)).date()

    def money(minor: int) -> LocalMoney:
        return LocalMoney(minor, where.currency, language)

    for said in version.policy.document.budgets:
        amount = version.policy.budgets[said.name].minor
        it = kept.get((*version.whose, said.name, first_day(said.per, today)))
        reserved, spent = (it.reserved_minor, it.spent_minor) if it else (0, 0)
        yield BudgetView(
            name=said.name,
            country=where.country,
            brand=where.brand if version.brand_id else None,
            per=said.per,
            effects=said.effects,
            amount=money(amount),
            reserved=money(reserved),
            spent=money(spent),
            left=money(amount - reserved - spent),
            until=next_period(said.per, today),
        )
