"""Returns by hand: a page of them and one by its RMA, four statements each."""

from typing import Any

from api.kernel.ids import public_id
from api.reasons.rules import BY_HANDLE
from api.returns.rules import Acceptance, Authorization, Reception, RefundState, status_of
from tests.bench.peer_sql import marks, moment, stamp

COLUMNS = """r.id, r.rma, r.authorization, r.resolution, r.method, r.fee_minor, r.currency,
  r.requested_at, r.send_back_by, r.closed_at, o.number AS order_number
FROM "return" r JOIN "order" o ON o.id = r.order_id"""
PAGE = f"SELECT {COLUMNS} ORDER BY r.requested_at DESC, r.id DESC LIMIT $1"
ONE = f"SELECT {COLUMNS} WHERE r.rma = $1"
ITEMS = """
SELECT i.id, i.of_id, i.unit, l.number, i.reception, i.acceptance, i.refund, i.paid_minor,
  i.currency, i.reason, p.sku, p.title, p.image_url
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN order_line l ON l.id = i.line_id
JOIN product p ON p.id = l.product_id WHERE i.of_id IN ({ids})
ORDER BY r.requested_at, r.id, l.number, i.unit
"""
INSPECTIONS = "SELECT item_id, grade, disposition FROM inspection WHERE item_id IN ({ids})"
REFUNDED = "SELECT item_id, state, minor FROM refund WHERE item_id IN ({ids})"
RECEPTIONS = {one.value: one for one in Reception}
ACCEPTANCES = {one.value: one for one in Acceptance}
REFUNDS = {one.value: one for one in RefundState}
AUTHORIZATIONS = {one.value: one for one in Authorization}


async def page(db: Any, _who: Any, variables: dict[str, Any]) -> object:
    first = variables["first"]
    rows = await db.fetch(PAGE, first + 1)
    shown = rows[:first]
    nodes = await _returns(db, shown)
    last = shown[-1]
    cursor = f"{public_id('after', last['id'])}.{moment(last['requested_at']).isoformat()}"
    more = len(rows) > first
    return {"returns": {"nodes": nodes, "pageInfo": {"hasNextPage": more, "endCursor": cursor}}}


async def one(db: Any, _who: Any, variables: dict[str, Any]) -> object:
    rows = await db.fetch(ONE, variables["rma"].upper())
    return {"return": (await _returns(db, rows))[0] if rows else None}


async def _returns(db: Any, rows: Any) -> list[dict[str, Any]]:
    ids = [row["id"] for row in rows]
    found = await db.fetch(ITEMS.format(ids=marks(len(ids))), *ids)
    items: dict[Any, list[Any]] = {id: [] for id in ids}
    for row in found:
        items[row["of_id"]].append(row)
    item_ids = [row["id"] for row in found]
    some = marks(len(item_ids))
    inspections = {
        row["item_id"]: row for row in await db.fetch(INSPECTIONS.format(ids=some), *item_ids)
    }
    refunds = {row["item_id"]: row for row in await db.fetch(REFUNDED.format(ids=some), *item_ids)}
    return [_return(row, items[row["id"]], inspections, refunds) for row in rows]


def _return(
    row: Any, items: list[Any], inspections: dict[Any, Any], refunds: dict[Any, Any]
) -> dict[str, Any]:
    currency = row["currency"]
    axes = [
        (RECEPTIONS[i["reception"]], ACCEPTANCES[i["acceptance"]], REFUNDS[i["refund"]])
        for i in items
    ]
    granted = sum(refunds[i["id"]]["minor"] for i in items if i["id"] in refunds)
    return {
        "id": public_id("Return", row["id"]),
        "rma": row["rma"],
        "orderNumber": row["order_number"],
        "status": status_of(AUTHORIZATIONS[row["authorization"]], axes).value,
        "authorization": row["authorization"],
        "resolution": row["resolution"],
        "method": row["method"],
        "requestedAt": stamp(row["requested_at"]),
        "sendBackBy": stamp(row["send_back_by"]),
        "closedAt": stamp(row["closed_at"]),
        "fee": amount(row["fee_minor"], currency),
        "refunded": amount(granted, currency),
        "items": [
            _item(item, inspections.get(item["id"]), refunds.get(item["id"])) for item in items
        ],
    }


def _item(row: Any, inspection: Any, refund: Any) -> dict[str, Any]:
    currency = row["currency"]
    reason = BY_HANDLE.get(row["reason"] or "")
    return {
        "id": public_id("ReturnItem", row["id"]),
        "unit": row["unit"],
        "lineNumber": row["number"],
        "reception": row["reception"],
        "acceptance": row["acceptance"],
        "refund": row["refund"],
        "paid": amount(row["paid_minor"], currency),
        "product": {"sku": row["sku"], "title": row["title"], "imageUrl": row["image_url"]},
        "reason": {"handle": reason.handle, "name": reason.name.nl, "ground": reason.ground.value}
        if reason
        else None,
        "inspection": {
            "grade": inspection["grade"],
            "disposition": inspection["disposition"],
            "refund": {"state": refund["state"], "amount": amount(refund["minor"], currency)}
            if refund
            else None,
        }
        if inspection
        else None,
    }


def amount(minor: int, currency: str) -> dict[str, str]:
    """All currencies of the demo shop have two decimals."""
    return {"amount": f"{minor / 100:.2f}", "currency": currency}
