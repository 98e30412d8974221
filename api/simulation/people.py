"""Who customers were at a moment of the past, by the functions that say who they are today.

Their purchases count by what is left of them now, as everywhere in loyalty, and are measured
against today's yardstick: a segment of long ago is as good a guess as there is.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import msgspec

from api.database.reader import Reader, placeholders
from api.loyalty.figures import UNMEASURED, Yardstick, figures_of
from api.loyalty.history import histories_of_brands
from api.loyalty.programme import Programme
from api.loyalty.programmes import in_force, versions_of
from api.loyalty.rules import History, held
from api.loyalty.segments import segments_of
from api.policy.facts import UNKNOWN, CustomerFacts

YARDSTICKS = "SELECT brand_id, currency, yardstick FROM measure WHERE brand_id IN ({ids})"
Yards = Mapping[tuple[int, str | None], Yardstick]


class People:
    def __init__(
        self, histories: Sequence[History], programmes: Mapping[int, Programme], yards: Yards
    ) -> None:
        self._histories = {one.customer_id: one for one in histories}
        self._programmes, self._yards = programmes, yards

    def at(self, customer_id: int | None, at: datetime) -> CustomerFacts:
        """A guest is nobody in particular."""
        it = self._histories.get(customer_id or 0)
        if it is None:
            return UNKNOWN
        so_far = bisect_right(it.purchases, at, key=lambda purchase: purchase.at)
        then = replace(it, purchases=it.purchases[:so_far])
        programme = self._programmes.get(it.brand_id)
        yard = self._yards.get((it.brand_id, then.currency), UNMEASURED)
        return CustomerFacts(
            id=customer_id,
            tier=held(programme, then, at).tier.handle if programme else it.given_tier,
            segments=frozenset(segments_of(figures_of(then, yard, at), at)),
            objected=it.objected,
        )


async def people_of(reads: Reader, brand_ids: Sequence[int], *, now: datetime) -> People:
    """Six statements, however many they are."""
    ids = sorted(set(brand_ids))
    if not ids:
        return People((), {}, {})
    histories = await histories_of_brands(reads.fetch, ids)
    versions = await versions_of(reads.fetch, ids)
    newest = {brand: in_force(those, now) for brand, those in versions.items()}
    rows = await reads.fetch(YARDSTICKS.format(ids=placeholders(len(ids))), *ids)
    yards = {(row["brand_id"], row["currency"]): _yard(row["yardstick"]) for row in rows}
    return People(histories, {brand: one.document for brand, one in newest.items() if one}, yards)


def _yard(said: str) -> Yardstick:
    """Without the models that look ahead: no segment asks for them, and they take long."""
    return msgspec.structs.replace(msgspec.json.decode(said, type=Yardstick), models=None)
