"""What each grade would mean: where the item goes, what it brings in, what the customer gets."""

import strawberry

from api.access.rules import STAFF
from api.graph.context import Info
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import shown
from api.graph.money import Money
from api.graph.refunds import RefundLine, TenderShare
from api.inspection import views
from api.inspection.checklists import Grade
from api.refunds.rules import Limits
from api.stock.rules import Disposition


def outlook_limits(info: Info) -> Limits | None:
    """What the reader may release alone, which outlooks say; what those are reckoned from is most
    of what reading items costs, so None where the document does not name them."""
    place = info.operation.loc
    asked = place is None or "outlooks" in place.source.body
    return info.context.refund_limits() if asked else None


@shows(views.RefundPreviewView)
@strawberry.type(
    description="What the customer would get. The same function computes the real refund.",
    directives=[allowed(*STAFF)],
)
class RefundPreview:
    lines: list[RefundLine] = shown("How the amount comes about.")
    total: Money = shown("What the customer would get.")
    tenders: list[TenderShare] = shown(
        "By which ways it would go back: they add up to the total.", directives=[sized(3)]
    )
    needs_approval: bool = shown("Whether a second person would have to release it.")
    because: list[str] = shown("Law and policy in plain words.")


@shows(views.WayView)
@strawberry.type(description="One place that it could go to.", directives=[allowed(*STAFF)])
class Way:
    disposition: Disposition = shown("The place.")
    expected_value: Money = shown("What it should bring in there; below zero it costs.")
    because: str = shown("Why so much.")
    barred: str | None = shown("Why it may not go there, and what to do; null where it may.")
    takes_derogation: bool = shown("Whether a derogation with its evidence opens the way.")


@shows(views.OutlookView)
@strawberry.type(description="What a grade would mean.", directives=[allowed(*STAFF)])
class Outlook:
    grade: Grade = shown("The grade.")
    disposition: Disposition = shown("Where the item would be worth most.")
    expected_value: Money = shown("What it should bring in there.")
    because: str = shown("Why there.")
    confidence: float = shown(
        "The chance that it is worth more there than at the next best place, as far as sales tell: "
        "0.5 is a tie, 1 has no rival."
    )
    ways: list[Way] = shown("Every place, and what it would bring in.", directives=[sized(8)])
    refund: RefundPreview = shown("What the customer would get.")
    photo_wanted: bool = shown(
        "Whether something is taken off, so that a photo should show why: the trader has to prove "
        "it (CRD art. 14(2))."
    )
