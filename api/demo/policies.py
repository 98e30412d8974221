"""What the demo shop offers in its four markets, in their own money."""

from datetime import datetime, timedelta

from api.access.rules import SYSTEM
from api.kernel.ids import public_id
from api.policy.actions import publish
from api.policy.document import MethodOffer, PolicyDocument, Resolution, ReturnMethod
from api.policy.models import Policy
from api.shop.models import Market

IN_SHOP = MethodOffer(
    method=ReturnMethod.IN_STORE,
    carrier="own",
    fee_minor=0,
    direct_cost_minor=0,
    min_days=0,
    max_days=1,
)


def _way(
    method: ReturnMethod, carrier: str, fee: int, cost: int, days: tuple[int, int]
) -> MethodOffer:
    return MethodOffer(
        method=method,
        carrier=carrier,
        fee_minor=fee,
        direct_cost_minor=cost,
        min_days=days[0],
        max_days=days[1],
    )


def _policy(window_days: int, *ways: MethodOffer) -> PolicyDocument:
    return PolicyDocument(
        window_days=window_days,
        methods=(*ways, IN_SHOP),
        resolutions=(Resolution.ORIGINAL_PAYMENT_METHOD, Resolution.STORE_CREDIT),
        credit_bonus_percent=5,
        wear_percent={"C": 10, "D": 25, "E": 50},
    )


SHOP, LOCKER, PICKUP = ReturnMethod.PARCEL_SHOP, ReturnMethod.LOCKER, ReturnMethod.HOME_PICKUP
POLICIES = {
    "NL": _policy(
        30,
        _way(SHOP, "postwagen", 295, 625, (2, 4)),
        _way(LOCKER, "postwagen", 0, 480, (4, 8)),
        _way(PICKUP, "fietskoerier", 595, 895, (1, 3)),
    ),
    "BE": _policy(
        30, _way(SHOP, "postwagen", 295, 640, (2, 5)), _way(LOCKER, "postwagen", 0, 490, (4, 8))
    ),
    "DE": _policy(
        30, _way(SHOP, "paketwerk", 295, 590, (2, 5)), _way(LOCKER, "paketwerk", 0, 450, (4, 8))
    ),
    "NO": _policy(
        30, _way(SHOP, "pakkebud", 3900, 7900, (3, 6)), _way(LOCKER, "pakkebud", 0, 6900, (5, 9))
    ),
}


async def publish_policies(now: datetime) -> None:
    """In force since long before the first order."""
    for market in await Market.filter(country__in=list(POLICIES)):
        start = now - timedelta(days=400)
        await publish(market.id, POLICIES[market.country], valid_from=start, actor=SYSTEM)


async def disclosures() -> dict[str, str]:
    """What a checkout in each country would have stored with the order."""
    rows = await Policy.all().select_related("market")
    return {row.market.country: public_id("Disclosure", row.id) for row in rows}
