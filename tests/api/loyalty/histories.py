"""Customers to reckon with, and a programme to reckon by."""

from datetime import datetime, timedelta
from decimal import Decimal
from uuid import uuid4

from hypothesis import strategies as st

from api.loyalty.programme import Programme, Reach, Tier
from api.loyalty.rules import Choice, History, Purchase
from tests.api.loyalty.conftest import NOW

BRONZE = Tier("BRONZE", "Bronze")
SILVER = Tier("SILVER", "Silver", {"nl": "Zilver"}, Reach({"EUR": Decimal(100)}, 2))
GOLD = Tier("GOLD", "Gold", {}, Reach({"EUR": Decimal(300)}, 4, 50, 1))
CLUB = Programme(
    name="Club",
    description="Points and time.",
    period_days=365,
    grace_days=30,
    tiers=(BRONZE, SILVER, GOLD),
)


def bought(days_ago: float, minor: int = 6000, *, lines: int = 1, returned: int = 0) -> Purchase:
    at = NOW - timedelta(days=days_ago)
    return Purchase(int(days_ago * 1000), at, "EUR", minor, minor, lines, returned)


def history(*purchases: Purchase, **more: object) -> History:
    ordered = tuple(sorted(purchases, key=lambda purchase: purchase.at))
    return History(customer_id=1, brand_id=1, purchases=ordered, **more)  # type: ignore[arg-type]


def days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def chosen(days: float, *, slow: bool = True, consolidated: bool = False) -> Choice:
    return Choice(uuid4(), days_ago(days), slow, consolidated)


purchases = st.builds(
    lambda days, minor, lines, returned: bought(
        days, minor, lines=lines, returned=min(lines, returned)
    ),
    st.integers(0, 900),
    st.integers(0, 40_000),
    st.integers(1, 6),
    st.integers(0, 6),
)
histories = st.builds(
    lambda bought_, choices, objected: history(
        *bought_, choices=tuple(map(chosen, sorted(choices, reverse=True))), objected=objected
    ),
    st.lists(purchases, max_size=12),
    st.lists(st.integers(0, 900), max_size=4),
    st.booleans(),
)
