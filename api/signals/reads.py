"""The facts behind the signals of items. One statement for any number of them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.signals.rules import RECENT, REMEMBERED, Facts, SignalKind, signals

COMING = "j.reception NOT IN ('CANCELED', 'EXPIRED', 'KEPT', 'REDUCED')"
FACTS = """
SELECT i.id AS item_id, r.gift OR s.objected_at IS NOT NULL OR o.customer_id IS NULL AS private,
  c.weight_grams AS weighed_grams,
  (SELECT CASE WHEN count(*) = count(q.weight_grams) THEN CAST(sum(q.weight_grams) AS BIGINT) END
    FROM return_item j JOIN order_line m ON m.id = j.line_id JOIN product q ON q.id = m.product_id
    WHERE j.parcel_id = i.parcel_id AND {coming}) AS announced_grams,
  (SELECT count(DISTINCT u.return_id) FROM returned_unit u
    WHERE u.customer_id = o.customer_id AND u.counts AND u.returned_at > $1
      AND u.return_id <> i.of_id) AS returns,
  (SELECT count(*) FROM "order" b
    WHERE b.customer_id = o.customer_id AND b.ordered_at > $1) AS orders,
  coalesce(t.judged, 0) AS judged, coalesce(t.not_there, 0) AS not_there,
  (SELECT count(DISTINCT m.product_id) FROM order_line m JOIN product q ON q.id = m.product_id
    WHERE m.order_id = o.id AND q.brand_id = p.brand_id AND q.style = p.style) AS variants,
  (SELECT count(DISTINCT m.product_id) FROM order_line m JOIN product q ON q.id = m.product_id
    JOIN return_item j ON j.line_id = m.id
    WHERE m.order_id = o.id AND q.brand_id = p.brand_id AND q.style = p.style
      AND {coming}) AS variants_back
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
LEFT JOIN parcel c ON c.id = i.parcel_id LEFT JOIN standing s ON s.customer_id = o.customer_id
LEFT JOIN (
  SELECT b.customer_id, count(*) AS judged,
    sum(CASE WHEN n.finding IS NOT NULL THEN 1 ELSE 0 END) AS not_there
  FROM "order" b JOIN "return" e ON e.order_id = b.id JOIN return_item j ON j.of_id = e.id
  JOIN inspection n ON n.item_id = j.id AND n.round = j.round
  WHERE n.inspected_at > $2 AND b.customer_id IN (
    SELECT g.customer_id FROM return_item k JOIN "return" f ON f.id = k.of_id
    JOIN "order" g ON g.id = f.order_id WHERE k.id IN ({ids}))
    AND j.id NOT IN ({ids})
  GROUP BY b.customer_id
) t ON t.customer_id = o.customer_id
WHERE i.id IN ({ids})
"""


class SignalView(msgspec.Struct, frozen=True):
    kind: SignalKind
    sentence: str


class _Facts(msgspec.Struct, frozen=True):
    item_id: UUID
    private: bool
    weighed_grams: int | None
    announced_grams: int | None
    returns: int
    orders: int
    judged: int
    not_there: int
    variants: int
    variants_back: int


async def signals_of_items(
    reads: Reader, item_ids: Sequence[UUID], *, language: str, now: datetime
) -> list[tuple[SignalView, ...]]:
    """In the order of the ids."""
    sql = FACTS.format(ids=placeholders(len(item_ids), start=3), coming=COMING)
    found = await reads.fetch(sql, now - RECENT, now - REMEMBERED, *item_ids)
    said = {row.item_id: _said(row, language) for row in structs(found, _Facts)}
    return [said.get(id, ()) for id in item_ids]


def _said(row: _Facts, language: str) -> tuple[SignalView, ...]:
    facts = msgspec.structs.asdict(row)
    del facts["item_id"]
    return tuple(SignalView(one.kind, one.say(language)) for one in signals(Facts(**facts)))
