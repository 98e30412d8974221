"""All that is held of one customer, and the logic behind it (GDPR art. 15), read from every room.

Amounts in minor units of their currency, times in UTC. A statement per table.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from api.database.reader import Reader
from api.loyalty.reads import export as loyalty

OF_CUSTOMER = "customer_id = $1"
ORDERS = f'SELECT id FROM "order" WHERE {OF_CUSTOMER}'
RETURNS = f'SELECT id FROM "return" WHERE order_id IN ({ORDERS}) AND NOT gift'
"""Who got a gift and sent it back is somebody else."""
ITEMS = f"SELECT id FROM return_item WHERE of_id IN ({RETURNS})"
PARCELS = f"SELECT parcel_id FROM return_item WHERE of_id IN ({RETURNS})"
CREDITS = f"SELECT id FROM credit WHERE {OF_CUSTOMER} AND NOT gift"
OF_ORDER, OF_RETURN = f"order_id IN ({ORDERS})", f"of_id IN ({RETURNS})"
BY_RETURN, OF_ITEM = f"return_id IN ({RETURNS})", f"item_id IN ({ITEMS})"
REFUNDS = f"SELECT id FROM refund WHERE {OF_RETURN}"

HELD: Mapping[str, str] = {
    "order": OF_CUSTOMER,
    "order_line": OF_ORDER,
    "shipment": OF_ORDER,
    "past_return": f"{OF_ORDER} OR {OF_CUSTOMER}",
    "return": f"id IN ({RETURNS})",
    "return_item": OF_RETURN,
    "withdrawal": OF_ORDER,
    "label": BY_RETURN,
    "parcel": f"id IN ({PARCELS})",
    "carrier_scan": f"code IN (SELECT code FROM parcel WHERE id IN ({PARCELS}))",
    "inspection": OF_ITEM,
    "item_decision": OF_ITEM,
    "correction": OF_ITEM,
    "appeal": OF_ITEM,
    "recheck": OF_ITEM,
    "find": OF_ITEM,
    "photo": f"{OF_ITEM} AND state = 'KEPT'",
    "complaint": OF_RETURN,
    "exchange": BY_RETURN,
    "repair": BY_RETURN,
    "set_off": OF_ITEM,
    "refund": OF_RETURN,
    "payout": f"refund_id IN ({REFUNDS})",
    "credit_note": f"refund_id IN ({REFUNDS})",
    "bank_account": OF_ORDER,
    "credit": f"id IN ({CREDITS})",
    "credit_movement": f"credit_id IN ({CREDITS})",
    "goodwill": f"{OF_ORDER} AND NOT gift",
    "debt": OF_ORDER,
    "settlement": f"debt_id IN (SELECT id FROM debt WHERE {OF_ORDER})",
    "size": OF_CUSTOMER,
    "view": OF_CUSTOMER,
    "trial": OF_RETURN,
    "return_rating": OF_RETURN,
}
"""Whose row a row is, by table."""
KEPT_BACK = frozenset(
    {
        "code_hash",
        "token",
        "upload_token",
        "gift_code",
        "visitor",
        "leased_by",
        "leased_staff_id",
        "bench",
    }
)
"""What opens something, and what concerns the staff alone."""
STAFF, DAYS = ("staff_id", "_by"), frozenset({"pay_by", "send_back_by"})
"""Who did it is the data of others (art. 15(4)); by when is not."""


async def export_of(reads: Reader, customer_id: int, *, language: str) -> dict[str, Any] | None:
    """Ready for JSON; None for whom we do not know."""
    told = await loyalty.export_of(reads, customer_id, language=language)
    if told is None:
        return None
    held = {table: await _rows(reads, table, customer_id) for table in HELD}
    return {**told, "held": held}


async def _rows(reads: Reader, table: str, customer_id: int) -> list[dict[str, Any]]:
    rows = await reads.fetch(f'SELECT * FROM "{table}" WHERE {HELD[table]}', customer_id)
    return [
        {
            name: msgspec.to_builtins(value)
            for name, value in dict(row).items()
            if name in DAYS or not (name in KEPT_BACK or name.endswith(STAFF))
        }
        for row in rows
    ]
