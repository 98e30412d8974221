"""After the commit: a return that may be compared, and who objects is forgotten here."""

from collections.abc import Callable
from datetime import datetime

from api.events.catalogue import ProfilingObjected, ReturnRequested
from api.suggestions.actions.trials import begin_trial
from api.suggestions.actions.views import forget


async def compare(
    held_out_percent: int, clock: Callable[[], datetime], event: ReturnRequested
) -> None:
    await begin_trial(event.return_id, held_out_percent=held_out_percent, now=clock())


async def forget_who_objects(event: ProfilingObjected) -> None:
    await forget(event.customer_id)
