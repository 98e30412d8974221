"""The bench by hand: its queue, a scan, and a lease written in one transaction."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson

from api.access.claims import fingerprint
from api.desk.reads import GUEST, NOBODY_KNOWN, PRIORITY, RECALL, UNANNOUNCED
from api.events.bell import CHANNEL
from api.inspection.checklists import CHECKLISTS
from api.kernel.ids import public_id, uuid_of
from api.kernel.money import Money
from api.orders.rules import ProductGroup
from api.reasons.rules import BY_HANDLE
from api.settings import Settings
from tests.bench.peer_returns import REFUNDED
from tests.bench.peer_sql import marks, moment, stamp, text

LANGUAGE = "nl"
LEASE = timedelta(minutes=Settings().lease_minutes)
PARCELS = """
SELECT p.id, p.code, p.state, p.announced, p.due_at, p.priority, p.leased_by, p.bench,
  p.leased_until,
  coalesce(h.items, 0) AS items, coalesce(h.minor, 0) AS minor, h.currency, h.customer_name,
  coalesce(h.recalls, 0) AS recalls
FROM parcel p LEFT JOIN (
  SELECT i.parcel_id, count(*) AS items, CAST(sum(i.paid_minor) AS BIGINT) AS minor,
    min(i.currency) AS currency, min(c.name) AS customer_name,
    sum(CASE WHEN i.reason = 'recalled' THEN 1 ELSE 0 END) AS recalls
  FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
  LEFT JOIN customer c ON c.id = o.customer_id
  WHERE i.parcel_id IN ({picked}) GROUP BY i.parcel_id
) h ON h.parcel_id = p.id WHERE p.id IN ({picked}) ORDER BY p.priority DESC, p.due_at, p.id
"""
QUEUE = (
    "SELECT id FROM parcel WHERE state IN ('ARRIVED', 'OPEN') AND due_at > $2 "
    "ORDER BY -priority, due_at, id LIMIT $1"
)
WAITING = "SELECT count(*) AS waiting FROM parcel WHERE state IN ('ARRIVED', 'OPEN')"
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


async def queue(db: Any, _who: Any, variables: dict[str, Any]) -> object:
    first = variables["first"]
    beginning = BEGINNING.isoformat(" ") if getattr(db, "is_sqlite", False) else BEGINNING
    ids = [row["id"] for row in await db.fetch(QUEUE, first + 1, beginning)]
    picked = ids[:first]
    rows = await db.fetch(PARCELS.format(picked=marks(len(picked))), *picked)
    now = datetime.now(UTC)
    nodes = [
        {
            "id": public_id("Parcel", row["id"]),
            "code": row["code"],
            "customerName": _name(row),
            "itemCount": row["items"],
            "dueAt": stamp(row["due_at"]),
            "priority": row["priority"],
            "flags": _flags(row),
            "value": _written(row["minor"], row["currency"] or "EUR"),
            "lease": _lease(row, now),
        }
        for row in rows
    ]
    last = rows[-1]
    due = moment(last["due_at"]).isoformat()
    cursor = f"{last['priority']}.{public_id('after', last['id'])}.{due}"
    (counted,) = await db.fetch(WAITING)
    page = {"hasNextPage": len(ids) > first, "endCursor": cursor}
    return {"queue": {"nodes": nodes, "pageInfo": page, "totalCount": counted["waiting"]}}


ITEMS = """
SELECT i.id, i.unit, l.number, r.rma, o.number AS order_number, i.note, r.requested_at,
  p.weight_grams, l.serials, p.title, p.sku, p.gtin, p.image_url, p.options, p."group", i.reason,
  i.paid_minor, i.currency, i.terms,
  (SELECT max(s.delivered_at) FROM shipment s WHERE s.order_id = o.id) AS delivered_at
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN "order" o ON o.id = r.order_id
JOIN order_line l ON l.id = i.line_id JOIN product p ON p.id = l.product_id
WHERE i.parcel_id IN ($1) ORDER BY r.requested_at, r.id, l.number, i.unit
"""
INSPECTIONS = "SELECT item_id, grade, finding, disposition FROM inspection WHERE item_id IN ({ids})"
FINDS = "SELECT code, note FROM find WHERE parcel_id = $1 ORDER BY recorded_at"


async def scan(db: Any, _who: Any, variables: dict[str, Any]) -> object:
    """Codes of parcels alone: what else a scan can mean is not measured."""
    ((id,),) = await db.fetch("SELECT id FROM parcel WHERE code = $1", variables["code"])
    (row,) = await db.fetch(PARCELS.format(picked="$1"), id)
    items = await db.fetch(ITEMS, id)
    ids = [item["id"] for item in items]
    some = marks(len(ids))
    inspections = {
        one["item_id"]: one for one in await db.fetch(INSPECTIONS.format(ids=some), *ids)
    }
    refunds = {one["item_id"]: one for one in await db.fetch(REFUNDED.format(ids=some), *ids)}
    finds = await db.fetch(FINDS, id)
    parcel = {
        "__typename": "Parcel",
        "id": public_id("Parcel", row["id"]),
        "code": row["code"],
        "state": row["state"],
        "announced": bool(row["announced"]),
        "customerName": _name(row),
        "dueAt": stamp(row["due_at"]),
        "flags": _flags(row),
        "value": _written(row["minor"], row["currency"] or "EUR"),
        "lease": _lease(row, datetime.now(UTC)),
        "finds": [{"code": one["code"], "note": one["note"]} for one in finds],
        "items": [_item(item, inspections, refunds) for item in items],
    }
    return {"scan": parcel}


def _item(row: Any, inspections: dict[Any, Any], refunds: dict[Any, Any]) -> dict[str, Any]:
    group, reason = ProductGroup(row["group"]), BY_HANDLE.get(row["reason"] or "")
    options = orjson.loads(row["options"])
    inspection, refund = inspections.get(row["id"]), refunds.get(row["id"])
    return {
        "id": public_id("ReturnItem", row["id"]),
        "unit": row["unit"],
        "lineNumber": row["number"],
        "rma": row["rma"],
        "orderNumber": row["order_number"],
        "customerNote": row["note"],
        "deliveredAt": stamp(row["delivered_at"]),
        "requestedAt": stamp(row["requested_at"]),
        "weightGrams": row["weight_grams"],
        "serials": (row["serials"] or "").split(),
        "product": {
            "title": row["title"],
            "sku": row["sku"],
            "gtin": row["gtin"],
            "imageUrl": row["image_url"],
            "options": [{"name": name, "value": value} for name, value in options.items()],
        },
        "reason": {"name": reason.name.nl} if reason else None,
        "paid": _written(row["paid_minor"], row["currency"]),
        "checks": [
            {
                "handle": check.handle,
                "question": check.question.nl,
                "critical": check.critical,
                "grades": [grade.value for grade in check.grades],
            }
            for check in CHECKLISTS[group]
        ],
        "inspection": {
            "grade": inspection["grade"],
            "finding": inspection["finding"],
            "disposition": inspection["disposition"],
            "refund": {"amount": _written(refund["minor"], row["currency"])} if refund else None,
        }
        if inspection
        else None,
    }


def _written(minor: int, currency: str) -> dict[str, str]:
    return {"amount": f"{minor / 100:.2f}", "formatted": Money(minor, currency).formatted(LANGUAGE)}


def _name(row: Any) -> str:
    return row["customer_name"] or (GUEST if row["items"] else NOBODY_KNOWN).nl


def _flags(row: Any) -> list[str]:
    flags = (
        (not row["announced"], UNANNOUNCED),
        (row["recalls"] > 0, RECALL),
        (row["priority"] > 0, PRIORITY),
    )
    return [sentence.nl for is_so, sentence in flags if is_so]


def _lease(row: Any, now: datetime) -> dict[str, Any] | None:
    until = row["leased_until"]
    if until is None or moment(until) <= now:
        return None
    return {"by": row["leased_by"], "bench": row["bench"], "until": stamp(until)}


CLAIM = """
INSERT INTO claim (id, owner, key, operation, fingerprint, result, at)
VALUES ($1, $2, $3, 'leaseParcel', $4, NULL, $5) ON CONFLICT DO NOTHING
"""
CLAIMED = "SELECT id, fingerprint, result FROM claim WHERE owner = $1 AND key = $2"
TAKE = """
UPDATE parcel SET leased_by = $2, leased_staff_id = $3, bench = $4, leased_until = $5 WHERE id = $1
"""
TELL = """
INSERT INTO outbox (name, is_event, body, at, done, attempts, next_try_at)
VALUES ('ParcelChanged', $1, $2, $3, $4, 0, $3)
"""
ANSWERED = "UPDATE claim SET result = $2 WHERE id = $1"


async def lease(db: Any, who: Any, variables: dict[str, Any]) -> object:
    """The statements of the server's own action, in one transaction."""
    on_sqlite = getattr(db, "is_sqlite", False)
    asked = variables["input"]
    id, key = uuid_of(asked["parcelId"], "Parcel"), UUID(asked["idempotencyKey"])
    now, mine, owner = datetime.now(UTC), uuid4(), f"staff:{who['staff_id']}"
    mark = fingerprint("leaseParcel", (id, asked["bench"]))
    if on_sqlite:
        id, key, mine, at = str(id), str(key), str(mine), now.isoformat(" ")
        until: object = (now + LEASE).isoformat(" ")
    else:
        at, until = now, now + LEASE
    async with db.transaction():
        (row,) = await db.fetch(
            f"SELECT * FROM parcel WHERE id = $1{'' if on_sqlite else ' FOR UPDATE'}", id
        )
        await db.fetch(CLAIM, mine, owner, key, mark, at)
        (kept,) = await db.fetch(CLAIMED, owner, key)
        held = row["leased_until"] and moment(row["leased_until"]) > now
        if held and row["leased_staff_id"] != who["staff_id"]:
            raise ValueError("leased by another")
        if text(kept["id"]) == text(mine):
            told = orjson.dumps({"parcel_id": str(id), "state": row["state"]}).decode()
            await db.fetch(TAKE, id, who["name"], who["staff_id"], asked["bench"], until)
            await db.fetch(TELL, True, told, at, False)
            await db.fetch(ANSWERED, mine, orjson.dumps({"answer": str(id)}).decode())
    if not on_sqlite:
        await db.execute(f"NOTIFY {CHANNEL}")
    (row,) = await db.fetch(
        "SELECT id, code, state, leased_by, bench FROM parcel WHERE id = $1", id
    )
    parcel = {
        "__typename": "Parcel",
        "id": public_id("Parcel", row["id"]),
        "code": row["code"],
        "state": row["state"],
        "lease": {"by": row["leased_by"], "bench": row["bench"]},
    }
    return {"leaseParcel": parcel}
