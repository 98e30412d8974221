"""When things arrived: the clocks of all terms."""

from datetime import datetime

from api.simulation.past import Past, PastLine, PastOrder


class Arrivals:
    """An order of which no delivery was ever told counts as delivered when it was ordered, unless
    a return of it went through this house: many shops import their past without deliveries."""

    def __init__(self, past: Past) -> None:
        self._of: dict[tuple[int, int | None], datetime] = {}
        """The last delivery of each line; under None, of parcels that name no lines."""
        self._last: dict[int, datetime] = {}
        for one in past.deliveries:
            key, at = (one.order_id, one.line_id), one.delivered_at
            self._of[key] = max(at, self._of.get(key, at))
            self._last[one.order_id] = max(at, self._last.get(one.order_id, at))
        known = {*self._last, *(item.order_id for item in past.items)}
        self._guessed = {id: one.ordered_at for id, one in past.orders.items() if id not in known}

    def of(self, line: PastLine) -> datetime | None:
        """Its last piece."""
        own, shared = self._of.get((line.order_id, line.id)), self._of.get((line.order_id, None))
        if own and shared:
            return max(own, shared)
        return own or shared or self._guessed.get(line.order_id)

    def all(self, order: PastOrder) -> datetime | None:
        """The last of anything."""
        return self._last.get(order.id) or self._guessed.get(order.id)

    def last(self, order: PastOrder) -> datetime:
        return self.all(order) or order.ordered_at

    def is_whole(self, order: PastOrder) -> bool:
        return order.all_delivered or order.id in self._guessed
