"""The better whole policy of each line: its values under the names of the columns that come out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import ibis
from ibis import Column, Table
from ibis import _ as line

from api.policy.columns.offers import FALSE, ZERO, OfferColumns, better_whole, with_offers
from api.policy.document import ReturnMethod
from api.policy.slots import FEE, METHOD, WINDOW, Dimension, Slot
from api.terms.columns.shapes import COLUMNS, TODAY, rule_column

HELD, POLICY_DAY, WEARS = "held_to_promise", "policy day", "takes off for wear"
RAISED = (WINDOW, *FEE.values())
"""Where the law may decide instead of a rule."""
PERSONAL = "personal elsewhere"
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
        return ibis.ifelse(line[HELD], read(self.promised), read(self.now))


def chosen(lines: Table, offers: Offers, columns: Sequence[str]) -> Table:
    """These columns, and what the policy gives that counts: the same columns whatever the policies,
    so that what comes after is said once for all of them."""
    now, promised, held = offers.now, offers.promised, FALSE
    if promised is None:
        lines = with_offers(lines, now)
    else:
        lines = with_offers(lines, promised, now)
        lines = lines.mutate(**{HELD: better_whole(promised, now, on=line[TODAY])})
        held = line[HELD]
    return lines.select(*columns, **{HELD: held}, **_chosen(offers), **_told(promised))


def _chosen(offers: Offers) -> dict[str, Column]:
    every, read = (WINDOW, *COLUMNS), offers.chosen
    return {
        POLICY_DAY: read(OfferColumns.last_day),
        WEARS: read(_wears),
        **{name: read(partial(_value, slot=slot)) for slot, name in COLUMNS.items()},
        **{rule_column(slot): read(partial(OfferColumns.rule, slot=slot)) for slot in every},
        **{personal(slot): read(partial(OfferColumns.is_personal, slot=slot)) for slot in RAISED},
        PERSONAL: read(_is_personal_elsewhere),
        **{cost(way): read(partial(_cost, way=way)) for way in ReturnMethod},
    }


def _value(offer: OfferColumns, slot: Slot) -> Column:
    if offer.knows(slot):
        return offer.value(slot)
    return FALSE if slot.dimension is Dimension.METHOD else ZERO


def _cost(offer: OfferColumns, way: ReturnMethod) -> Column:
    return ibis.literal(offer.policy.direct_cost.get(way, 0), "int64")


def _is_personal_elsewhere(offer: OfferColumns) -> Column:
    return ibis.or_(*(offer.is_personal(slot) for slot in COLUMNS if slot not in RAISED))


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
