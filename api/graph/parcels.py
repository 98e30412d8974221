"""Parcels at the dock, and what was in them besides."""

from datetime import datetime

import strawberry

from api.access.rules import STAFF
from api.desk import reads as desk
from api.graph.engine.access import allowed
from api.graph.engine.shown import shows
from api.graph.fields import shown, shown_id
from api.graph.items import ReturnItem
from api.graph.money import Money
from api.shipping.rules import ParcelState


@shows(desk.FindView)
@strawberry.type(
    description="A thing at the bench that is not tied to a unit.", directives=[allowed(*STAFF)]
)
class Find:
    public_id: strawberry.ID = shown_id("find")
    code: str = shown("What was scanned or typed.")
    note: str | None = shown("What was noted.")
    recorded_by: str = shown("Who noted it.")
    recorded_at: datetime = shown("When.")
    place: str | None = shown("Where it was set aside.")
    tied_by: str | None = shown("Who found out which unit it is; null: nobody yet.")
    tied_at: datetime | None = shown("When.")


@shows(desk.LeaseView)
@strawberry.type(description="Who is working on a parcel.", directives=[allowed(*STAFF)])
class Lease:
    by: str = shown("The person.")
    bench: str = shown("Their bench.")
    until: datetime = shown("Until when, without a sign of life.")


@shows(desk.ParcelView)
@strawberry.type(
    description="What arrived at the dock, or is expected there.", directives=[allowed(*STAFF)]
)
class Parcel:
    public_id: strawberry.ID = shown_id("parcel")
    code: str = shown("What is printed on it and scanned.")
    state: ParcelState = shown("Where it stands.")
    announced: bool = shown("Whether a return said that it would come.")
    carrier: str | None = shown("Who carried it.")
    customer_name: str = shown("Whose it is; a word for a guest.")
    language: str = shown("The customer's language.")
    value: Money = shown("What was paid for what should be in it.")
    arrived_at: datetime | None = shown("When it arrived.")
    due_at: datetime | None = shown(
        "When the first of its refunds must be decided, or its customer was promised a look."
    )
    flags: list[str] = shown("What stands out, in a word or two each.")
    lease: Lease | None = shown("Who is working on it.")
    items: list[ReturnItem] = shown("What should be in it.")
    finds: list[Find] = shown("What was in it besides.")
