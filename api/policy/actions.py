from datetime import datetime

import msgspec
from tortoise.transactions import atomic

from api.access.rules import Actor
from api.policy.document import PolicyDocument
from api.policy.models import Policy
from api.shop.models import Market


@atomic()
async def publish(
    market_id: int, document: PolicyDocument, *, valid_from: datetime, actor: Actor
) -> Policy:
    """The next version for this market, in force from then on."""
    await Market.select_for_update().get(id=market_id)
    newest = await Policy.filter(market_id=market_id).order_by("-version").first()
    return await Policy.create(
        market_id=market_id,
        version=newest.version + 1 if newest else 1,
        document=msgspec.to_builtins(document),
        valid_from=valid_from,
        published_by=actor.name,
    )
