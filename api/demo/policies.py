"""What the demo shop offers in its four markets, in their own money."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from api.access.rules import Actor
from api.database.reader import Reader
from api.policy.actions import For, draft, publish
from api.policy.disclosure import disclosure_id
from api.policy.reads import policies_of
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


async def disclosures(reads: Reader) -> dict[str, str]:
    """What a checkout in each country would have stored with the order of a guest."""
    countries = {market.id: market.country for market in await Market.all()}
    versions = await policies_of(reads, list(countries))
    return {countries[id]: disclosure_id(newest) for id, (newest, *_) in versions.items()}
