"""The better whole policy of each line: its values under the names of the columns that come out."""

from collections.abc import Callable
from dataclasses import dataclass

import ibis
from ibis import Column, Table
from ibis import _ as line

from api.policy.columns.offers import FALSE, ZERO, OfferColumns, better_whole, with_offer
from api.policy.document import ReturnMethod
from api.policy.slots import FEE, METHOD, WINDOW, Dimension, Slot
from api.terms.columns.shapes import COLUMNS, TODAY, rule_column

POLICY_DAY, WEARS = "policy day", "takes off for wear"
TOLD, PAYS = "told at most", "told to pay"


def cost(method: ReturnMethod) -> str:
    return f"cost of {method}"


def told(method: ReturnMethod) -> str:
    return f"told of {method}"


def personal(slot: Slot) -> str:
    return f"personal {slot}"


@dataclass(frozen=True, slots=True)
class Offers:
    """Of lines that share both policies."""

    now: OfferColumns
    promised: OfferColumns | None

    def chosen(self, read: Callable[[OfferColumns], Column]) -> Column:
        if self.promised is None:
            return read(self.now)
        return ibis.ifelse(line["held_to_promise"], read(self.promised), read(self.now))


def with_offers(lines: Table, offers: Offers) -> Table:
    held = FALSE
    for offer in (offers.now, offers.promised):
        lines = with_offer(lines, offer) if offer else lines
    if offers.promised:
        held = better_whole(offers.promised, offers.now, on=line[TODAY])
    lines = lines.mutate(held_to_promise=held)
    return lines.mutate(**_chosen(offers), **_told(offers.promised))


def _chosen(offers: Offers) -> dict[str, Column]:
    every = (WINDOW, *COLUMNS)
    return {
        POLICY_DAY: offers.chosen(OfferColumns.last_day),
        WEARS: offers.chosen(_wears),
        **{
            name: offers.chosen(lambda of, it=slot: _value(of, it))
            for slot, name in COLUMNS.items()
        },
        **{rule_column(slot): offers.chosen(lambda of, it=slot: of.rule(it)) for slot in every},
        **{personal(slot): offers.chosen(lambda of, it=slot: of.is_personal(it)) for slot in every},
        **{cost(way): offers.chosen(lambda of, it=way: _cost(of, it)) for way in ReturnMethod},
    }


def _value(offer: OfferColumns, slot: Slot) -> Column:
    if offer.knows(slot):
        return offer.value(slot)
    return FALSE if slot.dimension is Dimension.METHOD else ZERO


def _cost(offer: OfferColumns, way: ReturnMethod) -> Column:
    return ibis.literal(offer.policy.direct_cost.get(way, 0), "int64")


def _wears(offer: OfferColumns) -> Column:
    return ibis.literal(bool(offer.policy.document.base.wear_percent))


def _told(promised: OfferColumns | None) -> dict[str, Column]:
    """As `terms.ways` and `terms.reads` have it: the dearest way that was promised bounds all."""
    if promised is None:
        fee = line["told_fee_minor"]
        ways = {told(way): fee.fill_null(0) for way in ReturnMethod}
        return {TOLD: fee, PAYS: line["told_consumer_pays"], **ways}
    fees = {way: _promised_fee(promised, way) for way in ReturnMethod}
    dearest = ibis.greatest(*fees.values())
    return {TOLD: dearest, PAYS: dearest > 0, **{told(way): fee for way, fee in fees.items()}}


def _promised_fee(promised: OfferColumns, way: ReturnMethod) -> Column:
    if not promised.knows(METHOD[way]):
        return ZERO
    return ibis.ifelse(promised.value(METHOD[way]), promised.value(FEE[way]), ZERO)
