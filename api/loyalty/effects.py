"""After the commit: what others did, and what it means for their customers' standings."""

from collections.abc import Callable
from datetime import datetime

from api.events.catalogue import RecomputeStandings
from api.loyalty.actions.standings import recompute


async def recompute_standings(clock: Callable[[], datetime], chore: RecomputeStandings) -> None:
    await recompute(chore.customer_ids, now=clock())
