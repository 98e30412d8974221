"""All that the terms of one order line may look at, and its days where the customer lives."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from api.orders.rules import LineUnits
from api.policy.facts import UNKNOWN, CustomerFacts
from api.policy.rules import Offer
from api.policy.statute import Facts as StatuteFacts
from api.shop.emissions import Emissions


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    at: datetime
    time_zone: str
    delivered_at: datetime | None
    """Of this line's last piece; None: nothing of it has arrived."""
    statute: StatuteFacts
    units: LineUnits
    now: Offer
    """Of the policy in force."""
    policy_id: int | None
    frozen: Offer | None
    """Of the policy that the disclosure names, to the customer as they were told."""
    customer: CustomerFacts = UNKNOWN
    emissions: Emissions | None = None
    """As the shop has attested them."""

    @property
    def is_fault(self) -> bool:
        return self.statute.ground.is_fault


def local_day(at: datetime, time_zone: str) -> date:
    return at.astimezone(ZoneInfo(time_zone)).date()


def end_of_day(day: date, time_zone: str) -> datetime:
    """The instant at which that day is over for the customer."""
    midnight = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(time_zone))
    return midnight.astimezone(ZoneInfo("UTC"))
