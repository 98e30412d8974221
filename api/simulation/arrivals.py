"""When things arrived: the clocks of all terms."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from api.simulation.past import Delivery, Past, PastLine, PastOrder


class Arrivals:
    """An order of which no delivery was ever told counts as delivered when it was ordered, unless
    a return of it went through this house: many shops import their past without deliveries."""

    def __init__(self, past: Past) -> None:
        self._by_order: defaultdict[int, list[Delivery]] = defaultdict(list)
        for one in past.deliveries:
            self._by_order[one.order_id].append(one)
        known = {*self._by_order, *(item.order_id for item in past.items)}
        self._guessed = {id: one.ordered_at for id, one in past.orders.items() if id not in known}

    def of(self, line: PastLine) -> datetime | None:
        """Its last piece."""
        own = (one for one in self._by_order[line.order_id] if one.line_id in (line.id, None))
        return _last(own) or self._guessed.get(line.order_id)

    def all(self, order: PastOrder) -> datetime | None:
        """The last of anything."""
        return _last(iter(self._by_order[order.id])) or self._guessed.get(order.id)

    def last(self, order: PastOrder) -> datetime:
        return self.all(order) or order.ordered_at

    def is_whole(self, order: PastOrder) -> bool:
        return order.all_delivered or order.id in self._guessed


def _last(deliveries: Iterator[Delivery]) -> datetime | None:
    return max((one.delivered_at for one in deliveries), default=None)
