"""After a verdict: it may be drawn to be graded once more."""

from collections.abc import Callable
from datetime import datetime

from api.events.catalogue import ItemInspected
from api.inspection.rechecks import draw


async def draw_for_recheck(
    percent: int, clock: Callable[[], datetime], event: ItemInspected
) -> None:
    await draw(event.item_id, percent=percent, now=clock())
