"""What may never happen (DESIGN.md, section 7), as questions to a database."""

from collections.abc import Sequence

from api.database.reader import Reader, Row

NEVER: dict[str, str] = {
    "a booking that does not sum to zero": (
        "SELECT booking, sum(minor) AS minor FROM posting GROUP BY booking HAVING sum(minor) <> 0"
    ),
    "a booking of points that does not sum to zero": (
        "SELECT booking FROM points_posting GROUP BY booking HAVING sum(points) <> 0"
    ),
    "a bonus given twice": (
        "SELECT return_id FROM points_posting WHERE account = 'BONUSES' "
        "GROUP BY return_id, kind HAVING count(*) > 1"
    ),
    "a unit taken without a living item": (
        "SELECT t.line_id, t.number FROM taken_unit t LEFT JOIN return_item i "
        "ON i.line_id = t.line_id AND i.unit = t.number "
        "AND i.reception NOT IN ('EXPIRED', 'CANCELED', 'SENT_BACK', 'REDUCED') WHERE i.id IS NULL"
    ),
    "a living item whose unit is free": (
        "SELECT i.id FROM return_item i LEFT JOIN taken_unit t "
        "ON t.line_id = i.line_id AND t.number = i.unit "
        "WHERE i.reception NOT IN ('EXPIRED', 'CANCELED', 'SENT_BACK', 'REDUCED') AND t.id IS NULL"
    ),
    "a unit in two living returns": (
        "SELECT line_id, unit FROM return_item "
        "WHERE reception NOT IN ('EXPIRED', 'CANCELED', 'SENT_BACK', 'REDUCED') "
        "GROUP BY line_id, unit HAVING count(*) > 1"
    ),
    "two refunds for one item": ("SELECT item_id FROM refund GROUP BY item_id HAVING count(*) > 1"),
    "a refund and an item that disagree": (
        "SELECT f.id FROM refund f JOIN return_item i ON i.id = f.item_id WHERE i.refund <> f.state"
    ),
    "a refund that the books do not owe": (
        "SELECT f.id FROM refund f JOIN posting p ON p.refund_id = f.id "
        "WHERE p.account = 'REFUNDS_PAYABLE' GROUP BY f.id, f.minor, f.owed_at "
        "HAVING -sum(p.minor) <> CASE WHEN f.owed_at IS NULL THEN 0 ELSE (SELECT "
        "coalesce(sum(o.minor), 0) FROM payout o "
        "WHERE o.refund_id = f.id AND o.state <> 'SUCCEEDED') END"
    ),
    "a payout booked twice": (
        "SELECT refund_id FROM posting p WHERE account IN ('BANK', 'VOUCHERS') "
        "AND refund_id IS NOT NULL "
        "GROUP BY refund_id HAVING -sum(minor) <> (SELECT coalesce(sum(o.minor), 0) FROM payout o "
        "WHERE o.refund_id = p.refund_id AND o.state = 'SUCCEEDED')"
    ),
    "a credit whose balance is not what moved": (
        "SELECT c.id FROM credit c LEFT JOIN credit_movement m ON m.credit_id = c.id "
        "GROUP BY c.id, c.balance_minor HAVING coalesce(sum(m.minor), 0) <> c.balance_minor"
    ),
    "a credit below zero": "SELECT id FROM credit WHERE balance_minor < 0",
    "credit that the books do not owe, or the other way round": (
        "SELECT currency FROM (SELECT currency, minor FROM posting WHERE account = 'VOUCHERS' "
        "UNION ALL SELECT currency, balance_minor FROM credit) both_sides "
        "GROUP BY currency HAVING sum(minor) <> 0"
    ),
    "a movement of credit without its booking": (
        "SELECT m.id FROM credit_movement m LEFT JOIN posting p "
        "ON p.booking = m.id AND p.account = 'VOUCHERS' WHERE coalesce(-p.minor, 0) <> m.minor"
    ),
    "a payout in goods that no credit got, or two": (
        "SELECT o.id FROM payout o LEFT JOIN credit_movement m ON m.payout_id = o.id "
        "WHERE o.kind IN ('GIFT_CARD', 'STORE_CREDIT') GROUP BY o.id, o.state, o.minor "
        "HAVING coalesce(sum(m.minor), 0) <> "
        "CASE WHEN o.state = 'SUCCEEDED' THEN o.minor ELSE 0 END"
    ),
    "a redemption undone twice, or by another amount": (
        "SELECT redemption FROM credit_movement WHERE redemption IS NOT NULL "
        "GROUP BY redemption HAVING (sum(minor) <> 0 OR count(*) % 2 <> 0) "
        "AND max(CASE WHEN kind = 'REVERSED' THEN 1 ELSE 0 END) = 1"
    ),
    "payouts that are not their refund": (
        "SELECT f.id FROM refund f LEFT JOIN payout p ON p.refund_id = f.id "
        "GROUP BY f.id, f.minor HAVING coalesce(sum(p.minor), 0) <> f.minor"
    ),
    "a refund that has not succeeded although its payouts have": (
        "SELECT f.id FROM refund f JOIN payout p ON p.refund_id = f.id GROUP BY f.id, f.state "
        "HAVING (min(p.state) = 'SUCCEEDED' AND max(p.state) = 'SUCCEEDED') "
        "<> (f.state = 'SUCCEEDED')"
    ),
    "more refunded than was paid": (
        'SELECT o.id FROM refund f JOIN "order" o ON o.id = f.order_id '
        "GROUP BY o.id, o.delivery_minor "
        "HAVING sum(f.minor + f.exchanged_minor - f.bonus_minor) > o.delivery_minor + "
        "(SELECT sum(l.paid_minor) FROM order_line l WHERE l.order_id = o.id)"
    ),
    "delivery given back twice": (
        'SELECT o.id FROM refund f JOIN "order" o ON o.id = f.order_id '
        "GROUP BY o.id, o.delivery_minor HAVING sum(f.outbound_minor) > o.delivery_minor"
    ),
    "a fee charged twice": (
        'SELECT r.id FROM refund f JOIN "return" r ON r.id = f.of_id '
        "GROUP BY r.id, r.fee_minor HAVING sum(f.fee_minor) > r.fee_minor"
    ),
    "a verdict on one item twice": (
        "SELECT item_id FROM inspection GROUP BY item_id, round HAVING count(*) > 1"
    ),
    "a hole in the story of a return": (
        "SELECT return_id FROM outbox WHERE return_id IS NOT NULL "
        "GROUP BY return_id HAVING max(sequence) <> count(*) OR min(sequence) <> 1"
    ),
    "a hole in the feed": (
        "SELECT count(position) AS told FROM outbox HAVING count(position) <> "
        "coalesce(max(position), 0)"
    ),
    "an event out of its return's order": (
        "SELECT a.id FROM outbox a JOIN outbox b ON b.return_id = a.return_id "
        "WHERE a.sequence < b.sequence AND a.position > b.position"
    ),
    "a level of stock that is not the sum of its movements": (
        "SELECT s.id FROM stock_level s LEFT JOIN stock_movement m ON m.level_id = s.id "
        "GROUP BY s.id, s.quantity, s.reserved HAVING coalesce(sum(m.quantity), 0) <> s.quantity "
        "OR coalesce(sum(m.reserved), 0) <> s.reserved"
    ),
    "a piece promised to no exchange that lives, or to none": (
        "SELECT s.id FROM stock_level s LEFT JOIN exchange e ON e.level_id = s.id "
        "AND e.state IN ('RESERVED', 'AWAITING_PAYMENT', 'RELEASED') "
        "GROUP BY s.id, s.reserved HAVING count(e.id) <> s.reserved"
    ),
    "an exchange whose unit is paid as money, or the other way round": (
        "SELECT e.id FROM exchange e LEFT JOIN set_off w ON w.item_id = e.item_id "
        "WHERE (e.state = 'CANCELED') <> (w.id IS NULL)"
    ),
    "other goods sent that were not paid for": (
        "SELECT e.id FROM exchange e LEFT JOIN refund f ON f.item_id = e.item_id "
        "WHERE e.state IN ('RELEASED', 'SHIPPED') "
        "AND (f.id IS NULL OR e.owed_minor <> e.paid_minor)"
    ),
    "value given for other goods that the books do not owe": (
        "SELECT f.id FROM refund f LEFT JOIN posting p ON p.refund_id = f.id "
        "AND p.account = 'EXCHANGES' GROUP BY f.id, f.exchanged_minor, f.owed_at "
        "HAVING coalesce(-sum(p.minor), 0) <> "
        "CASE WHEN f.owed_at IS NULL THEN 0 ELSE f.exchanged_minor END"
    ),
    "less than nothing on a shelf": (
        "SELECT id FROM stock_level WHERE quantity < 0 OR reserved < 0"
    ),
    "a unit taken back into stock twice": (
        "SELECT item_id FROM stock_movement WHERE kind = 'RETURNED' "
        "GROUP BY item_id HAVING count(*) > 1 + (SELECT count(*) FROM stock_movement b "
        "WHERE b.item_id = stock_movement.item_id AND b.kind = 'CORRECTED')"
    ),
    "a verdict taken back, and nobody said why": (
        "SELECT i.id FROM return_item i LEFT JOIN correction c ON c.item_id = i.id "
        "GROUP BY i.id, i.round HAVING count(c.id) <> i.round"
    ),
    "a refund owed without its credit note, or not owed with one": (
        "SELECT f.id FROM refund f WHERE EXISTS (SELECT 1 FROM posting p WHERE p.refund_id = f.id "
        "AND p.account = 'SALES_RETURNS' AND p.minor <> 0) <> EXISTS (SELECT 1 FROM credit_note c "
        "WHERE c.refund_id = f.id AND c.kind = 'CREDIT_NOTE')"
    ),
    "a refund on its way that the books never owed": (
        "SELECT f.id FROM refund f WHERE f.state IN ('GRANTED', 'PENDING', 'SUCCEEDED', 'FAILED') "
        "AND NOT EXISTS (SELECT 1 FROM posting p WHERE p.refund_id = f.id "
        "AND p.account = 'REFUNDS_PAYABLE')"
    ),
    "a gap in the numbers of credit notes": (
        "SELECT s.series FROM number_series s LEFT JOIN credit_note c "
        "ON c.entity_id = s.entity_id AND c.series = s.series "
        "GROUP BY s.entity_id, s.series, s.given "
        "HAVING count(c.id) <> s.given OR min(c.serial) <> 1 OR max(c.serial) <> s.given"
    ),
    "a booking in a locked period": (
        'SELECT p.id FROM posting p JOIN "order" o ON o.id = p.order_id '
        "JOIN brand b ON b.id = o.brand_id "
        "JOIN period_lock k ON k.entity_id = b.entity_id "
        "WHERE p.booked_on <= k.until AND p.at > k.at"
    ),
    "money for what is being repaired": (
        "SELECT i.id FROM return_item i LEFT JOIN refund f ON f.item_id = i.id "
        "WHERE i.to_repair AND f.state <> 'NONE'"
    ),
    "a unit to repair without its repair, or the other way round": (
        "SELECT i.id FROM return_item i LEFT JOIN repair x ON x.item_id = i.id "
        "AND x.state <> 'ENDED' WHERE i.to_repair <> (x.id IS NOT NULL)"
    ),
    "what is being repaired on a shelf": (
        "SELECT x.id FROM repair x JOIN stock_movement m ON m.item_id = x.item_id "
        "WHERE x.state <> 'ENDED'"
    ),
    "a claim that the books do not know, or the other way round": (
        "SELECT currency FROM (SELECT currency, minor FROM posting "
        "WHERE account = 'CUSTOMER_CLAIMS' UNION ALL SELECT currency, settled_minor - minor "
        "FROM debt WHERE debtor = 'CUSTOMER') both_sides GROUP BY currency HAVING sum(minor) <> 0"
    ),
    "owed to a customer and not in the books, or the other way round": (
        "SELECT currency FROM (SELECT currency, minor FROM posting "
        "WHERE account = 'REFUNDS_PAYABLE' AND refund_id IS NULL "
        "UNION ALL SELECT currency, minor - settled_minor FROM debt WHERE debtor = 'SHOP') "
        "both_sides GROUP BY currency HAVING sum(minor) <> 0"
    ),
    "a debt settled by other than its settlements, or beyond itself": (
        "SELECT d.id FROM debt d LEFT JOIN settlement s ON s.debt_id = d.id "
        "GROUP BY d.id, d.minor, d.settled_minor "
        "HAVING coalesce(sum(s.minor), 0) <> d.settled_minor OR d.settled_minor > d.minor"
    ),
    "paid on top of an exchange, and neither given for it nor owed": (
        "SELECT currency FROM (SELECT currency, minor FROM posting WHERE account = 'EXCHANGES' "
        "UNION ALL SELECT currency, paid_minor FROM exchange WHERE state <> 'CANCELED' "
        "UNION ALL SELECT currency, exchanged_minor FROM refund WHERE owed_at IS NOT NULL) "
        "both_sides GROUP BY currency HAVING sum(minor) <> 0"
    ),
    "two labels that hold": (
        "SELECT return_id FROM label WHERE voided_at IS NULL GROUP BY return_id HAVING count(*) > 1"
    ),
}


async def violated(reads: Reader) -> dict[str, Sequence[Row]]:
    """What happened all the same, with the rows that show it."""
    found = {name: await reads.fetch(sql) for name, sql in NEVER.items()}
    return {name: [dict(row) for row in rows] for name, rows in found.items() if rows}
