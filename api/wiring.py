"""Who is told what, after the commit. This table is the map of all that is asynchronous."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from api.database import Reader
from api.events.catalogue import (
    ComplaintDecided,
    ItemDecided,
    ItemInspected,
    ItemReceived,
    ParcelTracked,
    PayOut,
    ProfilingObjected,
    RecomputeStandings,
    RefundGranted,
    RefundRaised,
    RefundReleased,
    RefundSucceeded,
    RefundWithdrawn,
    RepairEnded,
    ReturnApproved,
    ReturnCanceled,
    ReturnDeclined,
    ReturnExpired,
    ReturnRequested,
    VerdictTakenBack,
)
from api.events.effects import Effects
from api.exchanges.effects import (
    follow_item,
    follow_what_is_repaired,
    pay_complaint,
    pay_unrepaired,
)
from api.inspection.effects import draw_for_recheck
from api.loyalty.effects import recompute_standings
from api.refunds.actions.early import EarlyLimits
from api.refunds.effects import pay_out, refund_what_is_promised, tell_loyalty
from api.refunds.providers import Payments
from api.refunds.rules import Limits
from api.settings import Settings, amounts
from api.suggestions.effects import compare, forget_who_objects


def effects(
    payments: Payments, clock: Callable[[], datetime], *, reads: Reader, settings: Settings
) -> Effects:
    """Partners read events from the feed, so an event needs no effect to be told."""
    together = partial(follow_item, reads, clock)
    mended = partial(follow_what_is_repaired, clock)
    limits = early_limits(settings)
    promised = partial(refund_what_is_promised, limits, reads, clock)
    return {
        ReturnApproved: [promised],
        ParcelTracked: [promised],
        ItemReceived: [promised],
        ReturnRequested: [
            together,
            partial(compare, settings.suggestions_held_out_percent, clock),
        ],
        ProfilingObjected: [forget_who_objects],
        ReturnDeclined: [together, mended],
        ReturnCanceled: [together, mended],
        ReturnExpired: [together, mended],
        ItemInspected: [mended, partial(draw_for_recheck, settings.recheck_percent, clock)],
        ItemDecided: [together, mended],
        RefundGranted: [together, mended],
        RepairEnded: [partial(pay_unrepaired, limits.deadline, reads, clock)],
        ComplaintDecided: [
            partial(pay_complaint, Limits(amounts(settings.grader_limits)), reads, clock)
        ],
        RefundReleased: [together],
        RefundWithdrawn: [together],
        RefundRaised: [together],
        VerdictTakenBack: [together],
        PayOut: [
            partial(pay_out, payments, clock, timedelta(minutes=settings.payout_stays_minutes))
        ],
        RefundSucceeded: [partial(tell_loyalty, clock)],
        RecomputeStandings: [partial(recompute_standings, clock)],
    }


def early_limits(settings: Settings) -> EarlyLimits:
    return EarlyLimits(
        customer=Limits(amounts(settings.early_limits)),
        total=Limits(amounts(settings.early_total_limits)),
        deadline=Limits(amounts(settings.supervisor_limits)),
    )
