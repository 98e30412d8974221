"""A shop that remembers what it was told: parcels, verdicts, finds. Answers as the server would."""

from datetime import UTC, datetime, timedelta

from tests.reviewer_app.fake_catalogue import (
    LABELS,
    NO_WAY,
    NOTES,
    PASSWORD,
    PEOPLE,
    PIN,
    PRODUCTS,
    QUEUE,
    WAYS,
    WHY,
)

EVERYWHERE = [
    *("RESTOCK", "REFURBISH", "OUTLET", "RETURN_TO_VENDOR"),
    *("DONATE", "RECYCLE", "DESTROY", "QUARANTINE"),
]
SERIAL = "AN7-2231-88Q4"
OFTEN = "Returns in the 90 days before this one: 3; orders: 5."
BANNED = "Unsold clothing stays in use (Regulation (EU) 2024/1781, art. 25)."


def money(cents: int) -> dict:
    sign = "−" if cents < 0 else ""
    words = f"{sign}€{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    amount = f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"
    return {"amount": amount, "currency": "EUR", "formatted": words}


def instant(when: datetime) -> str:
    return when.isoformat()


class FakeShop:
    """Parcels by id, and everything that was sent here, in the order it came."""

    def __init__(self, now: datetime | None = None, *, photos: bool = False) -> None:
        self.now = now or datetime.now(UTC)
        self.photos = photos
        self.parcels: dict[str, dict] = {}
        self.heard: list[dict] = []  # inputs of the mutations that write, first tries and replays
        self.inspections: dict[str, dict] = {}  # by item
        self.by_key: dict[str, dict] = {}
        self.leases: list[tuple[str, str]] = []
        self.tokens: set[str] = set()
        self.granted: set[str] = set()
        self.approvals: dict[str, dict] = {}
        self.refuse_items: set[str] = set()
        self.done_today, self.blocks = 37, 0
        self.placed: list[tuple[str, str]] = []
        self.closed_bins: list[str] = []
        for place, (customer, skus, minutes, flags) in enumerate(QUEUE):
            self._add(place, customer, skus, minutes, flags)

    def sign_in(self, username: str, password: str, bench: str | None = None) -> dict:
        if password != PASSWORD or username not in PEOPLE:
            return refused("NOT_ALLOWED", "This name and password do not belong together.")
        return self._session(username, bench)

    def sign_in_with_badge(self, badge: str, pin: str, bench: str | None = None) -> dict:
        username = badge.removeprefix("BADGE-").lower()
        if pin != PIN or username not in PEOPLE:
            return refused("UNAUTHENTICATED", "Badge or PIN is not right.")
        return self._session(username, bench)

    def approve(self, given: dict) -> dict:
        """By the badge of a lead, for one decision."""
        self.heard.append(given)
        lead = PEOPLE.get(given["badge"].removeprefix("BADGE-").lower())
        if lead is None or lead["roles"] != ["SUPERVISOR"]:
            return refused("NOT_ALLOWED", "Nobody here has this badge, or may approve.")
        made = {"id": f"A-{len(self.approvals) + 1}", "approvedBy": lead["name"]}
        made["expiresAt"] = instant(self.now + timedelta(minutes=5))
        self.approvals[made["id"]] = given
        return {"__typename": "Approval", **made}

    def _session(self, username: str, bench: str | None) -> dict:
        token = f"token-{len(self.tokens) + 1}"
        self.tokens.add(token)
        grant = None
        if bench:
            until = instant(self.now + timedelta(days=3))
            grant = {"token": f"grant-{username}", "bench": bench, "until": until}
            self.granted.add(grant["token"])
        return {
            "__typename": "Session",
            "token": token,
            "staff": PEOPLE[username],
            "grant": grant,
            "expiresAt": instant(self.now + timedelta(hours=8)),
        }

    def look_up(self, said: str) -> dict:
        whole = said.upper()
        alike = [
            parcel
            for parcel in self.parcels.values()
            if parcel["code"].endswith(whole) or whole in parcel["customerName"].upper()
        ]
        return {"parcels": [self.summary(parcel) for parcel in alike[:5]], "more": len(alike) > 5}

    def queue(self) -> dict:
        rows = [self.summary(p) for p in self.parcels.values() if self._waits(p)]
        return {
            "nodes": rows,
            "totalCount": len(rows),
            "pageInfo": {"hasNextPage": False, "endCursor": None},
        }

    def scan(self, code: str) -> dict:
        for parcel in self.parcels.values():
            if code in (parcel["code"], *(item["rma"] for item in parcel["items"])):
                return parcel
        for parcel in self.parcels.values():
            for item in parcel["items"]:
                if code in (item["product"]["gtin"], item["product"]["sku"]):
                    return {
                        "__typename": "ScannedItem",
                        "parcelId": parcel["id"],
                        "returnItemId": item["id"],
                    }
        told = "No parcel, return or article has this code."
        return {"__typename": "ScannedNothing", "code": code, "message": told}

    def statistics(self) -> dict:
        hours = [
            (6, 4),
            (7, 6),
            (8, 7),
            (9, 9),
            (10, 5),
            (11, 7),
            (18, 5),
            (19, 8),
            (20, 6),
            (21, 4),
        ]
        return {
            "itemsToday": self.done_today + len(self.inspections),
            "itemsPerHour": 6.3,
            "secondsPerItem": 102,
            "byHour": [{"hour": h, "items": n} for h, n in hours],
        }

    def inspect(self, given: dict) -> dict:
        self.heard.append(given)
        if known := self.by_key.get(given["idempotencyKey"]):
            return known
        item = next(
            i for p in self.parcels.values() for i in p["items"] if i["id"] == given["returnItemId"]
        )
        if item["id"] in self.refuse_items:
            return refused("WRONG_MOMENT", "The refund is now €99.00. Look again and grade anew.")
        made = self._inspection(item, given)
        self.by_key[given["idempotencyKey"]] = self.inspections[item["id"]] = made
        item["inspection"] = made
        return made

    def receive(self, given: dict) -> dict:
        self.heard.append(given)
        found = self.scan(given["code"])
        if found["__typename"] == "Parcel":
            found["state"] = "OPEN"
            return found
        place = len(self.parcels)
        parcel = self._add(place, "Unknown sender", (), 300, ("Not announced",))
        parcel.update(code=given["code"], announced=False)
        return parcel

    def check_in(self, given: dict) -> dict:
        """Each code that is known stands at the dock; the others are kept."""
        self.heard.append(given)
        known = {parcel["code"] for parcel in self.parcels.values()}
        outcomes = {code: "RECEIVED" if code in known else "UNANNOUNCED" for code in given["codes"]}
        receipts = [
            {"code": code, "outcome": outcome, "parcelId": None}
            for code, outcome in outcomes.items()
        ]
        return {"__typename": "DockReceipts", "receipts": receipts}

    def record_find(self, given: dict) -> dict:
        self.heard.append(given)
        find = {
            "__typename": "Find",
            "id": given["idempotencyKey"],
            "code": given["code"],
            "note": given.get("note"),
            "recordedAt": instant(self.now),
        }
        if given["idempotencyKey"] not in self.by_key:
            self.parcels[given["parcelId"]]["finds"].append(find)
        self.by_key[given["idempotencyKey"]] = find
        return find

    def correct(self, item_id: str, reason: str) -> str:
        """Empty, or why not."""
        item = next(i for p in self.parcels.values() for i in p["items"] if i["id"] == item_id)
        if item["id"] in self.refuse_items:
            return "The money has left: a supervisor corrects it."
        item["inspection"] = None
        self.inspections.pop(item_id, None)
        self.heard.append({"returnItemId": item_id, "reason": reason})
        return ""

    def find_candidates(self, find_id: str) -> dict:
        """Each unit of its article in another parcel."""
        code = next(
            f["code"] for p in self.parcels.values() for f in p["finds"] if f["id"] == find_id
        )
        alike = [
            {
                "where": "MISSED",
                "customerName": parcel["customerName"],
                "item": {name: item[name] for name in ("id", "rma", "product", "paid")},
            }
            for parcel in self.parcels.values()
            for item in parcel["items"]
            if code in (item["product"]["sku"], item["product"]["gtin"])
        ]
        where = ("THIS_PARCEL", "SAME_CUSTOMER", "MISSED", "EXPECTED")
        counts = {"MISSED": len(alike)}
        searched = [{"where": one, "found": counts.get(one, 0)} for one in where]
        return {"searched": searched, "candidates": alike}

    def tie_find(self, find_id: str, item_id: str) -> None:
        self.find_of(find_id)["tiedBy"] = "Mira Koval"
        self.heard.append({"findId": find_id, "returnItemId": item_id})

    def set_find_aside(self, find_id: str, place: str) -> None:
        self.find_of(find_id)["place"] = place
        self.heard.append({"findId": find_id, "place": place})

    def find_of(self, find_id: str) -> dict:
        return next(f for p in self.parcels.values() for f in p["finds"] if f["id"] == find_id)

    def finish(self, given: dict) -> dict:
        self.heard.append(given)
        parcel = self.parcels[given["parcelId"]]
        parcel["state"] = "DONE"
        return parcel

    def lease(self, given: dict) -> dict:
        self.leases.append(("lease", given["parcelId"]))
        return self.parcels[given["parcelId"]]

    def release(self, given: dict) -> dict:
        self.leases.append(("release", given["parcelId"]))
        return {"__typename": "Released", "parcelId": given["parcelId"]}

    def summary(self, parcel: dict) -> dict:
        same = (
            "id",
            "code",
            "state",
            "customerName",
            "value",
            "arrivedAt",
            "dueAt",
            "flags",
            "lease",
        )
        return {
            **{key: parcel[key] for key in same},
            "__typename": "ParcelSummary",
            "priority": 0,
            "itemCount": len(parcel["items"]),
        }

    def _waits(self, parcel: dict) -> bool:
        return not parcel["items"] or any(not item["inspection"] for item in parcel["items"])

    def add_photo(self, item_id: str, content: bytes) -> None:
        if not content.startswith(b"\xff\xd8"):
            raise ValueError("This is not a picture we can read.")
        found = next(i for p in self.parcels.values() for i in p["items"] if i["id"] == item_id)
        self.take_photo(found, "BENCH")

    def take_photo(self, item: dict, side: str) -> None:
        place = len(item["photos"])
        made = {"id": f"{item['id']}-{place}", "url": f"/photos/{place}.jpg", "side": side}
        item["photos"].append({**made, "marks": []})

    def mark_photo(self, photo_id: str, marks: list[dict]) -> dict:
        every = (i for p in self.parcels.values() for i in p["items"])
        photo = next(one for item in every for one in item["photos"] if one["id"] == photo_id)
        photo["marks"] = marks
        return {"__typename": "Photo", **photo}

    def allocate(self) -> tuple[str, ...]:
        self.blocks += 1
        return tuple(f"LP{self.blocks:08d}{n:03d}" for n in range(100))

    def place(self, given: dict) -> dict:
        self.placed.append((given["plate"], given["container"]))
        return {"__typename": "Container", "id": given["container"]}

    def close_bin(self, given: dict) -> dict:
        self.closed_bins.append(given["container"])
        return {"__typename": "Container", "id": given["container"]}

    def _inspection(self, item: dict, given: dict) -> dict:
        outlook = next((o for o in item["outlooks"] if o["grade"] == given.get("grade")), None)
        refund = None
        if outlook:
            refund = {
                "id": "F",
                "state": "GRANTED",
                "amount": outlook["refund"]["total"],
                "grantedAt": instant(self.now),
                "settledAt": None,
            }
        return {
            "__typename": "Inspection",
            "id": f"N-{item['id']}",
            "grade": given.get("grade"),
            "finding": given.get("finding"),
            "refund": refund,
            "note": None,
            "item": item,
            "disposition": given.get("disposition") or (outlook or NO_WAY)["disposition"],
            "inspectedAt": instant(self.now),
            "inspectedBy": "mira",
        }

    def _add(self, place: int, customer: str, skus: tuple, minutes: int, flags: tuple) -> dict:
        parcel_id = f"P{place + 1}"
        rma = f"RMA-{48213 + place * 7}"
        items = [
            self._item(f"{parcel_id}-{n}", rma, sku, n, place) for n, sku in enumerate(skus, 1)
        ]
        parcel = {
            "__typename": "Parcel",
            "id": parcel_id,
            "code": f"3SRTN{place + 1:06d}",
            "state": "OPEN",
            "announced": True,
            "carrier": "PostNL",
            "customerName": customer,
            "language": "en",
            "value": money(sum(PRODUCTS[sku][3] for sku in skus)),
            "arrivedAt": instant(self.now - timedelta(hours=2)),
            "dueAt": instant(self.now + timedelta(minutes=minutes, seconds=30)),
            "flags": list(flags),
            "lease": None,
            "items": items,
            "finds": [],
        }
        self.parcels[parcel_id] = parcel
        return parcel

    def _item(self, item_id: str, rma: str, sku: str, line: int, place: int) -> dict:
        title, gtin, options, cents, grams, checks, photo = PRODUCTS[sku]
        serials = [SERIAL] if sku == "AN7-SND" else []
        if item_id.startswith("P5-"):
            serials = [f"SN-{item_id}"]
        note, reason, ground = NOTES[(place + line - 2) % len(NOTES)]
        return {
            "__typename": "ReturnItem",
            "id": item_id,
            "unit": 1,
            "lineNumber": line,
            "rma": rma,
            "orderNumber": f"NL-{1048213 + place}",
            "customerNote": note,
            "answers": [],
            "photos": [],
            "signals": [{"sentence": OFTEN}] if place == 1 else [],
            "product": {
                "id": sku,
                "sku": sku,
                "gtin": gtin,
                "title": title,
                "group": "ELECTRONICS",
                "options": [{"name": name, "value": value} for name, value in options.items()],
                "imageUrl": f"/pictures/{photo}" if photo and self.photos else None,
            },
            "reason": {"handle": reason.lower(), "name": reason, "ground": ground},
            "reception": "RECEIVED",
            "acceptance": "PENDING",
            "refund": "NONE",
            "paid": money(cents),
            "weightGrams": grams,
            "serials": serials,
            "inspection": None,
            "deliveredAt": instant(self.now - timedelta(days=12)),
            "requestedAt": instant(self.now - timedelta(days=6)),
            "checks": [
                {
                    "handle": h,
                    "question": q,
                    "critical": c,
                    "grades": list(g),
                    **after_no(h),
                    "seals": False,
                }
                for h, q, c, g in checks
            ],
            "outlooks": [self._outlook(grade, cents, ground, sku) for grade in "ABCDE"],
        }

    def _outlook(self, grade: str, cents: int, ground: str, sku: str) -> dict:
        off = 0 if ground == "FAULT" else cents * LABELS[grade] // 100
        lines = [("GOODS", "Paid", cents, None)]
        if off:
            worn = "Opened audio gear: up to 15% off for wear"
            lines.append(("DIMINISHED_VALUE", f"Visible wear, grade {grade}", -off, worn))
        because = ["Day 12 of 30. Inside the return window."]
        because.append(
            "A faulty item: the law gives all the money back."
            if ground == "FAULT"
            else "Opened audio gear: up to 15% off for wear."
        )
        over = cents - off > 15000
        if not over:
            because.append("Under €150, so no second person needed.")
        worth = money(cents * {"A": 100, "B": 96, "C": 55, "D": 62, "E": 2}[grade] // 100)
        return {
            "grade": grade,
            "disposition": WAYS[grade],
            "expectedValue": worth,
            "because": WHY[grade].format(worth["formatted"]),
            "confidence": {"A": 0.97, "B": 0.91, "C": 0.82, "D": 0.71, "E": 0.94}[grade],
            "photoWanted": bool(off),
            "ways": ways(WAYS[grade], WHY[grade].format(worth["formatted"]), sku),
            "refund": {
                "total": money(cents - off),
                "tenders": shares(cents - off),
                "needsApproval": over,
                "because": because,
                "lines": [
                    {"kind": k, "label": w, "amount": money(a), "reason": r} for k, w, a, r in lines
                ],
            },
        }


def after_no(handle: str) -> dict:
    """A stained thing goes nowhere but to the workshop, or is kept apart."""
    if handle != "stains":
        return {"only": EVERYWHERE, "onlyBecause": None}
    return {"only": ["REFURBISH", "QUARANTINE"], "onlyBecause": "Stained: have it cleaned first."}


def ways(proposed: str, because: str, sku: str) -> list[dict]:
    """Clothes may not be thrown away; the best place first."""
    shirt = sku.startswith("LIN")
    order = dict.fromkeys([proposed, "QUARANTINE", *EVERYWHERE])
    return [
        {
            "disposition": to,
            "because": because if to == proposed else f"{to.capitalize()} brings in less.",
            "barred": BANNED if shirt and to in ("DESTROY", "RECYCLE") else None,
            "takesDerogation": shirt and to in ("DESTROY", "RECYCLE"),
        }
        for to in order
    ]


def shares(cents: int) -> list[dict]:
    """What cost €45 to €55 was paid in part by gift card."""
    if not 4500 <= cents <= 5500:
        return [{"kind": "CARD", "label": "Visa ·· 4242", "amount": money(cents)}]
    return [
        {"kind": "CARD", "label": "Visa ·· 4242", "amount": money(cents - 1000)},
        {"kind": "GIFT_CARD", "label": None, "amount": money(1000)},
    ]


def refused(code: str, message: str) -> dict:
    return {"__typename": "Refused", "code": code, "message": message, "field": None}
