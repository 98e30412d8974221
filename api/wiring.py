"""Who is told what, after the commit. This table is the map of all that is asynchronous."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from api.events.catalogue import PayOut, RecomputeStandings, RefundSucceeded
from api.events.effects import Effects
from api.loyalty.effects import recompute_standings
from api.refunds.effects import pay_out, tell_loyalty
from api.refunds.providers import Payments


def effects(payments: Payments, clock: Callable[[], datetime]) -> Effects:
    """Partners read events from the feed, so an event needs no effect to be told."""
    return {
        PayOut: [partial(pay_out, payments, clock)],
        RefundSucceeded: [partial(tell_loyalty, clock)],
        RecomputeStandings: [partial(recompute_standings, clock)],
    }
