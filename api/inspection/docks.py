"""Parcels at the dock, many at once and unopened: each is checked in by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid5

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import ParcelChanged
from api.inspection.parcels import barcode_of, known_as, parcel_of
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.returns.reception import arrive
from api.shipping.rules import ParcelState, ParcelStep

MOST = 300
HOW_MANY = Sentence(
    en="Check in 1 to {most} parcels at a time.",
    nl="Meld 1 tot {most} pakketten tegelijk binnen.",
    fr="Enregistrez de 1 à {most} colis à la fois.",
    de="Bitte 1 bis {most} Pakete auf einmal annehmen.",
    nb="Registrer 1 til {most} pakker om gangen.",
)


class DockOutcome(StrEnum):
    RECEIVED = "RECEIVED"
    ALREADY_HERE = "ALREADY_HERE"
    UNANNOUNCED = "UNANNOUNCED"
    NOT_OURS = "NOT_OURS"
    UNREADABLE = "UNREADABLE"


@dataclass(frozen=True, slots=True)
class DockReceipt:
    code: str
    outcome: DockOutcome
    parcel_id: UUID | None = None


async def receive_parcels(
    codes: Sequence[str],
    *,
    keep_unknown: bool,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> list[DockReceipt]:
    """Each in a transaction of its own: one that is held up does not hold up a lorry. Broken off
    and sent again, it goes on, and says of each what it said before."""
    if not 1 <= len(codes) <= MOST:
        raise InvalidInput(HOW_MANY, field="codes", most=MOST)
    await _claim_list(codes, keep_unknown=keep_unknown, actor=actor, key=key, now=now)
    return [
        await _receive(code, keep=keep_unknown, reads=reads, actor=actor, key=key, now=now)
        for code in dict.fromkeys(code.strip() for code in codes)
    ]


@atomic()
async def _claim_list(
    codes: Sequence[str], *, keep_unknown: bool, actor: Actor, key: UUID, now: datetime
) -> None:
    """Another list by the same key is refused."""
    await claim(actor, key, "receiveParcels", (list(codes), keep_unknown), now=now)


@atomic()
async def _receive(
    scanned: str, *, keep: bool, reads: Reader, actor: Actor, key: UUID, now: datetime
) -> DockReceipt:
    try:
        barcode = barcode_of(scanned)
    except InvalidInput:
        return DockReceipt(scanned, DockOutcome.UNREADABLE)
    announced = await known_as(barcode)
    if announced is None and not keep:
        return DockReceipt(scanned, DockOutcome.NOT_OURS)
    parcel = await parcel_of(barcode, now)
    own = uuid5(key, barcode.code)
    claimed = await claim(actor, own, "receiveAtDock", barcode.code, now=now)
    if isinstance(claimed.before, str):
        return DockReceipt(scanned, DockOutcome(claimed.before), parcel.id)
    outcome = DockOutcome.UNANNOUNCED if announced is None else DockOutcome.ALREADY_HERE
    if parcel.state is ParcelState.EXPECTED:
        parcel.step(ParcelStep.ARRIVE)
        parcel.arrived_at = parcel.arrived_at or now
        await parcel.save(update_fields=["state", "arrived_at"])
        await arrive(parcel, reads=reads)
        await record(ParcelChanged(parcel.id, parcel.state.value), now=now)
        outcome = outcome if announced is None else DockOutcome.RECEIVED
    await claimed.answer(outcome.value)
    return DockReceipt(scanned, outcome, parcel.id)
