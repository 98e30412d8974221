"""Parcels on their way back, and what a carrier's scans make of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from api.kernel.ids import fresh_code
from api.kernel.language import Sentence


class ParcelState(StrEnum):
    """Where a parcel stands for the dock."""

    EXPECTED = "EXPECTED"
    ARRIVED = "ARRIVED"
    OPEN = "OPEN"
    DONE = "DONE"


class ParcelStep(StrEnum):
    ARRIVE = "arrive"
    OPEN = "open"
    FINISH = "finish"
    REOPEN = "reopen"


PARCEL_MOVES = {
    (ParcelState.EXPECTED, ParcelStep.ARRIVE): ParcelState.ARRIVED,
    (ParcelState.EXPECTED, ParcelStep.OPEN): ParcelState.OPEN,
    (ParcelState.ARRIVED, ParcelStep.OPEN): ParcelState.OPEN,
    (ParcelState.OPEN, ParcelStep.OPEN): ParcelState.OPEN,
    (ParcelState.OPEN, ParcelStep.FINISH): ParcelState.DONE,
    (ParcelState.DONE, ParcelStep.REOPEN): ParcelState.OPEN,
}


class TrackingStatus(StrEnum):
    """What a carrier's scan says, in the order of the way back."""

    LABEL_CREATED = "LABEL_CREATED"
    HANDED_OVER = "HANDED_OVER"
    IN_TRANSIT = "IN_TRANSIT"
    DELAYED = "DELAYED"
    LOST = "LOST"
    DELIVERED = "DELIVERED"


WAY = tuple(TrackingStatus)
MOVING = frozenset({TrackingStatus.HANDED_OVER, TrackingStatus.IN_TRANSIT, TrackingStatus.DELAYED})
"""A scan of these, or of the delivery itself, is proof of sending (CRD art. 13(3))."""


@dataclass(frozen=True, slots=True)
class Scan:
    status: TrackingStatus
    at: datetime


@dataclass(frozen=True, slots=True)
class Tracked:
    """All scans of a parcel taken together, in whatever order they came in."""

    status: TrackingStatus
    handed_over_at: datetime | None
    delivered_at: datetime | None


def tracked(scans: Iterable[Scan]) -> Tracked:
    """The newest scan by its own clock is the status; of two at once, the one further on. A
    delivery is never undone by a late scan."""
    ordered = sorted(scans, key=lambda scan: (scan.at, WAY.index(scan.status)))
    sent = [s.at for s in ordered if s.status in MOVING or s.status is TrackingStatus.DELIVERED]
    delivered = [s.at for s in ordered if s.status is TrackingStatus.DELIVERED]
    newest = ordered[-1].status if ordered else TrackingStatus.LABEL_CREATED
    return Tracked(
        TrackingStatus.DELIVERED if delivered else newest,
        sent[0] if sent else None,
        delivered[0] if delivered else None,
    )


def fresh_tracking() -> str:
    """Ours until a carrier gives one: printed on the label, read by the bench."""
    return fresh_code("RP", 10)


UNKNOWN_PARCEL = Sentence(
    en="We know no such parcel.",
    nl="We kennen dit pakket niet.",
    fr="Nous ne connaissons pas ce colis.",
    de="Dieses Paket kennen wir nicht.",
    nb="Vi kjenner ikke denne pakken.",
)
LEASED = Sentence(
    en="{by} at {bench} is working on this parcel. Take another one, or ask them.",
    nl="{by} op {bench} werkt aan dit pakket. Neem een ander, of vraag het even.",
    fr="{by} à {bench} traite ce colis. Prenez-en un autre ou demandez-lui.",
    de="{by} an {bench} bearbeitet dieses Paket. Bitte ein anderes nehmen oder nachfragen.",
    nb="{by} ved {bench} arbeider med denne pakken. Ta en annen, eller spør.",
)
NO_SUCH_METHOD = Sentence(
    en="This way back is not offered for this order. Choose one of: {methods}.",
    nl="Deze retourmethode is er niet voor deze bestelling. Kies een van: {methods}.",
    fr="Ce mode de retour n'est pas proposé ici. Choisissez parmi : {methods}.",
    de="Dieser Rückweg wird hier nicht angeboten. Bitte wählen: {methods}.",
    nb="Denne returmåten tilbys ikke for ordren. Velg en av: {methods}.",
)
