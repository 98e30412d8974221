"""What the demo shop offers in its four markets, in their own money."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from api.access.rules import Actor
from api.kernel.ids import public_id
from api.policy.actions import For, draft, publish
from api.policy.models import Policy
from api.shop.models import Market

POLICIES = Path(__file__).with_name("policy_texts")


async def publish_policies(staff: dict[str, Actor], now: datetime) -> None:
    """Drafted by the merchandiser, published by the admin; in force since before any order."""
    start = now - timedelta(days=400)
    for market in await Market.all().order_by("id"):
        text = (POLICIES / f"{market.country}.yaml").read_text()
        whom = For(market.id)
        waiting = await draft(whom, text, actor=staff["ines"], key=uuid4(), now=start)
        await publish(waiting, valid_from=start, actor=staff["admin"], key=uuid4(), now=start)


async def disclosures() -> dict[str, str]:
    """What a checkout in each country would have stored with the order of a guest."""
    rows = await Policy.all().select_related("market")
    return {row.market.country: public_id("Disclosure", row.id) for row in rows}
