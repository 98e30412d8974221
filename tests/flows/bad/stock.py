"""A shop with something in it for every mutation to be aimed at."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import msgspec
from graphql import get_named_type

from api.access.rules import NOBODY, SYSTEM, Actor, Role
from api.database import Database
from api.exchanges.complaints.actions import make_complaint
from api.exchanges.complaints.rules import ComplaintKind, ComplaintWish
from api.exchanges.models import Exchange
from api.exchanges.repairs.models import Repair
from api.graph.schema import make_schema
from api.inspection.actions import Verdict, inspect_item
from api.inspection.appeals import appeal
from api.inspection.checklists import Grade
from api.inspection.parcels import receive_parcel
from api.inspection.rules import Finding
from api.kernel.ids import public_id
from api.kernel.money import Money
from api.orders.models import Order
from api.photos.actions import add_photo, keep
from api.photos.pictures import Picture
from api.policy.actions import For
from api.policy.actions import draft as draft_policy
from api.policy.document import Resolution, ReturnMethod
from api.policy.models import Policy
from api.policy.reading import written
from api.refunds.credit.actions.goodwill import give_goodwill
from api.refunds.credit.actions.spending import redeem
from api.refunds.credit.models import Credit
from api.refunds.debts.actions import owe_customer
from api.refunds.debts.models import Debt
from api.refunds.debts.rules import DebtCause
from api.refunds.rules import Account, Limits
from api.returns.actions import Wanted, request_return
from api.returns.models import Return, ReturnItem
from api.returns.withdrawals.actions import Said, confirm_withdrawal, declare_withdrawal
from api.returns.withdrawals.models import Withdrawal
from tests.api.exchanges.swapping import on_shelf
from tests.people import House
from tests.shop import PASSWORD, POLICY, put_in_force, sell

SCHEMA = make_schema().core
KEY = "idempotencyKey"


def _day(n: int) -> str:
    return f"{date(2000, 1, 1) + timedelta(days=n)}"


@dataclass
class Stock:
    """Things that a mutation can be aimed at, a fresh one each time."""

    order: str
    claims: "itertools.cycle[str]"
    returns: "itertools.cycle[str]"
    items: "itertools.cycle[str]"
    missing: "itertools.cycle[str]"
    worn: "itertools.cycle[str]"
    appeals: "itertools.cycle[str]"
    refunds: "itertools.cycle[str]"
    differences: "itertools.cycle[str]"
    parcel: str
    draft: str
    withdrawals: "itertools.cycle[str]"
    yesterday: str
    customer: str
    policies: "itertools.cycle[str]"
    version: str
    credit: str
    redemptions: "itertools.cycle[str]"
    goodwill: "itertools.cycle[str]"
    exchanges: "itertools.cycle[str]"
    repairs: "itertools.cycle[str]"
    debt: str
    complaints: "itertools.cycle[str]"
    photo: str
    unsent: str = "ext-B-3"
    product: str = public_id("Product", 1)
    days: "Iterator[str]" = field(default_factory=lambda: map(_day, itertools.count()))

    def good(self, mutation: str) -> dict[str, Any]:
        """An input that this mutation may take."""
        made = {
            "requestReturn": lambda: {
                "orderId": self.order,
                "items": [
                    {
                        "line": 1,
                        "quantity": 1,
                        "reason": "too_small",
                        "note": "Te klein",
                        "answers": [{"question": "usual_size", "answer": "yes"}],
                        "suggested": ["too_small"],
                    }
                ],
                "method": "PARCEL_SHOP",
                "resolution": "STORE_CREDIT",
            },
            "approveReturn": lambda: {"returnId": next(self.claims)},
            "declineReturn": lambda: {
                "returnId": next(self.claims),
                "reason": "OTHER",
                "note": "Val",
            },
            "cancelReturn": lambda: {"returnId": next(self.returns)},
            "changeReturnMethod": lambda: {
                "returnId": next(self.returns),
                "method": "IN_STORE",
            },
            "issueGiftReceipt": lambda: {"orderId": self.order},
            "openGift": lambda: {"code": "GIFT-NONE"},
            "requestGiftReturn": lambda: {
                "items": [{"line": 1, "quantity": 1}],
                "method": "PARCEL_SHOP",
            },
            "declareWithdrawal": lambda: {
                "name": "Saar Vos",
                "orderNumber": "B-404",
                "email": "saar@example.com",
                "postcode": "3511 AB",
                "lines": [{"line": 1, "quantity": 1}],
            },
            "confirmWithdrawal": lambda: {"token": self.draft},
            "matchWithdrawal": lambda: {
                "withdrawalId": next(self.withdrawals),
                "orderId": self.order,
                "lines": [{"line": 1, "quantity": 1}],
            },
            "receiveParcel": lambda: {
                "code": f"3SX{uuid4().hex[:9]}",
                "bench": "04",
                "weightGrams": 900,
            },
            "receiveParcels": lambda: {
                "codes": [f"3SX{uuid4().hex[:9]}", f"3SY{uuid4().hex[:9]}"],
                "keepUnknown": True,
            },
            "leaseParcel": lambda: {"parcelId": self.parcel, "bench": "04"},
            "releaseParcel": lambda: {"parcelId": self.parcel},
            "finishParcel": lambda: {"parcelId": self.parcel},
            "inspectItem": lambda: {
                "returnItemId": next(self.items),
                "grade": "B",
                "finding": None,
                "disposition": "OUTLET",
                "answers": [{"handle": "undamaged", "answer": "YES"}],
                "note": "Kras",
                "discard": DISCARD,
                "plate": None,
                "serial": "AN7-1",
                "inspectedAt": "2026-01-02T10:00:00Z",
                "holdReason": "Kijk hier even naar",
                "approvalId": public_id("Approval", uuid4()),
            },
            "gradeAgain": lambda: {"recheckId": public_id("Recheck", uuid4()), "grade": "B"},
            "setFindAside": lambda: {
                "findId": public_id("Find", uuid4()),
                "place": "Q-03",
                "note": "Een lader",
            },
            "tieFind": lambda: {
                "findId": public_id("Find", uuid4()),
                "returnItemId": next(self.items),
            },
            "approveVerdict": lambda: {
                "badge": "BADGE-NOBODYS",
                "returnItemId": next(self.items),
                "grade": "B",
                "disposition": "OUTLET",
                "expectedRefund": "19.00",
                "reason": "Gezien",
            },
            "allocatePlates": lambda: {"bench": "04"},
            "placeItem": lambda: {"plate": PLATE, "container": "BIN-04"},
            "closeContainer": lambda: {"container": "BIN-04"},
            "decideItem": lambda: {
                "returnItemId": next(self.missing),
                "decision": "REFUSE",
                "reason": "Niet verstuurd",
            },
            "reopenReturn": lambda: {"returnId": next(self.returns), "reason": "Kwam te laat"},
            "correctVerdict": lambda: {
                "returnItemId": next(self.worn),
                "reason": "Verkeerd etiket",
                "grade": "B",
                "answers": [{"handle": "clean", "answer": "YES"}],
                "note": "Kras",
                "discard": DISCARD,
            },
            "addPhoto": lambda: {
                "returnItemId": next(self.worn),
                "bytes": 12_345,
                "marks": [{"x": 0.5, "y": 0.25, "radius": 0.1, "words": "Kras"}],
            },
            "describeItem": lambda: {
                "returnItemId": next(self.items),
                "note": "Te strak",
                "answers": [{"question": "usual_size", "answer": "yes"}],
            },
            "markPhoto": lambda: {
                "photoId": self.photo,
                "marks": [{"x": 0.5, "y": 0.25, "radius": 0.1, "words": "Kras"}],
            },
            "invitePhotos": lambda: {"returnItemId": next(self.worn)},
            "appeal": lambda: {"returnItemId": next(self.worn), "words": "Die kras was er al"},
            "answerAppeal": lambda: {
                "appealId": next(self.appeals),
                "reply": "We keken nog eens",
                "grade": "B",
                "faulty": True,
            },
            "recordFind": lambda: {"parcelId": self.parcel, "code": "8712345678906", "note": "Sok"},
            "releaseRefund": lambda: {"refundId": next(self.refunds), "reason": "Klopt"},
            "holdRefund": lambda: {"refundId": next(self.refunds), "reason": "Dubbel?"},
            "retryRefund": lambda: {"refundId": next(self.refunds)},
            "settleRefundExcess": lambda: {
                "refundId": next(self.refunds),
                "choice": "FORGIVEN",
                "reason": "Te lang gewacht",
            },
            "confirmPayout": lambda: {"refundId": next(self.refunds)},
            "lockBooks": lambda: {"entity": "veldhuis", "until": next(self.days)},
            "noteDifference": lambda: {
                "differenceId": next(self.differences),
                "note": "Contant betaald",
            },
            "exportBooks": lambda: {
                "entity": "veldhuis",
                "from": "2026-01-01",
                "to": "2026-01-31",
                "currency": "EUR",
            },
            "giveBankAccount": lambda: {
                "orderId": self.order,
                "iban": "NL91ABNA0417164300",
                "holder": "Saar Vos",
            },
            "openOrder": lambda: {"number": "B-2", "proof": "b-2@example.com"},
            "openOrderLink": lambda: {"link": "1.1.none"},
            "signIn": lambda: {"username": "nobody", "password": PASSWORD, "bench": "04"},
            "signInWithBadge": lambda: {"badge": "BADGE-NOBODYS", "pin": "2468", "bench": "04"},
            "signOut": dict,
            "importOrders": lambda: {"orders": [_order(f"B-{uuid4().hex[:8]}")]},
            "recordShipments": lambda: {
                "brand": "veldhuis",
                "shipments": [
                    {"order": self.unsent, "shipment": {"externalId": "s9", "lines": [_ONE]}}
                ],
            },
            "recordDeliveries": lambda: {
                "brand": "veldhuis",
                "deliveries": [
                    {"order": "ext-B-1", "shipment": "s1", "deliveredAt": self.yesterday}
                ],
            },
            "editOrder": lambda: {
                "brand": "veldhuis",
                "order": self.unsent,
                "postcode": "3511 AB",
                "lines": [{"number": 1, "quantity": 900}],
            },
            "recordExchangePayment": lambda: {
                "exchangeId": next(self.exchanges),
                "amount": {"amount": "999.00", "currency": "EUR"},
                "reference": "pay-1",
            },
            "recordExchangeShipped": lambda: {
                "exchangeId": next(self.exchanges),
                "tracking": "3S1",
            },
            "cancelExchange": lambda: {"exchangeId": next(self.exchanges)},
            "makeComplaint": lambda: {
                "orderId": self.order,
                "kind": "MISSING",
                "items": [{"line": 1, "quantity": 1, "note": "Weg"}],
                "wish": "MONEY",
                "photos": ["https://shop.example/mok.jpg"],
            },
            "decideComplaint": lambda: {
                "complaintId": next(self.complaints),
                "decision": "REFUSE",
                "reason": "Wel geleverd",
            },
            "extendReturn": lambda: {
                "returnId": next(self.returns),
                "until": (datetime.now(UTC) + timedelta(days=9)).isoformat(),
                "reason": "Op reis",
            },
            "moveStock": lambda: {
                "brand": "veldhuis",
                "sku": "MUG-1",
                "quantity": 1,
                "origin": "RESTOCK",
                "to": "OUTLET",
                "location": "main",
                "discard": DISCARD,
            },
            "settleDebt": lambda: {
                "debtId": self.debt,
                "how": "PAID",
                "amount": _EURO,
                "note": "NL-1",
            },
            "recordRepair": lambda: {
                "repairId": next(self.repairs),
                "work": "STARTED",
                "note": "Nieuwe accu",
                "tracking": "3S1",
            },
            "endRepair": lambda: {"repairId": next(self.repairs), "choice": "MONEY"},
            "recordStock": lambda: {
                "brand": "veldhuis",
                "counts": [
                    {
                        "product": {"sku": "MUG-1", "title": "Mok", "listPrice": "20.00"},
                        "quantity": 900,
                        "countedAt": self.yesterday,
                        "location": "main",
                        "disposition": "RESTOCK",
                        "currency": "EUR",
                    }
                ],
            },
            "recordView": lambda: {
                "productId": self.product,
                "visitor": "v-1",
                "customerId": self.customer,
                "consent": True,
            },
            "forgetViews": lambda: {"visitor": "v-2"},
            "setSize": lambda: {
                "customerId": self.customer,
                "kind": "shoes",
                "size": "EU 42",
                "maker": "Fjord",
            },
            "setReason": lambda: {
                "brand": "veldhuis",
                "handle": "length/sleeves",
                "names": [{"language": "nl", "name": "Mouwen"}],
                "groups": ["FASHION"],
                "category": "shirts",
                "retired": False,
            },
            "answerReturnAlert": lambda: {
                "alertId": public_id("ReturnAlert", uuid4()),
                "state": "ACTED",
                "done": "PACK_BETTER",
                "note": "Een stevigere doos",
            },
            "rateReturn": lambda: {"returnId": next(self.returns), "score": 5, "words": "Vlot"},
            "recordSuggestionsShown": lambda: {
                "returnItemId": next(self.items),
                "productIds": [self.product],
            },
            "recordSuggestionClicked": lambda: {
                "returnItemId": next(self.items),
                "productId": self.product,
            },
            "cancelOrder": lambda: {"brand": "veldhuis", "order": "ext-NONE"},
            "objectToProfiling": lambda: {"customerId": self.customer},
            "eraseCustomer": lambda: {"customerId": self.customer},
            "withdrawProfilingObjection": lambda: {"customerId": self.customer},
            "redeemPoints": lambda: {
                "customerId": self.customer,
                "points": 1,
                "reference": "Kassa 4",
            },
            "redeemCredit": lambda: {
                "code": None,
                "customerId": self.customer,
                "amount": _EURO,
                "orderReference": "web-1",
            },
            "reverseCreditRedemption": lambda: {"redemptionId": next(self.redemptions)},
            "newCreditCode": lambda: {"creditId": self.credit},
            "adjustCredit": lambda: {"creditId": self.credit, "amount": _EURO, "reason": "Fout"},
            "giveGoodwill": lambda: {
                "orderId": self.order,
                "returnId": None,
                "amount": _EURO,
                "reason": "Te laat",
            },
            "settleGoodwill": lambda: {
                "goodwillId": next(self.goodwill),
                "choice": "GIVE",
                "reason": "Eens",
            },
            "setLoyaltyProgramme": lambda: {"brand": "veldhuis", **_CLUB},
            "draftPolicy": lambda: {
                "brand": "veldhuis",
                "country": "NL",
                "onlyThisBrand": False,
                "text": written(POLICY),
            },
            "publishPolicy": lambda: {"draftId": next(self.policies), "validFrom": None},
            "publishPolicyAgain": lambda: {"versionId": self.version, "validFrom": None},
        }[mutation]()
        fields = get_named_type(SCHEMA.mutation_type.fields[mutation].args["input"].type).fields
        return {**made, KEY: str(uuid4())} if KEY in fields else made


async def stocked(database: Database, now: datetime) -> Stock:
    mugs = (("MUG-1", 900, "9000.00"),)
    order = await sell("B-1", now=now, lines=mugs, gift=True)
    await sell("B-3", now=now, lines=mugs, delivered_days_ago=None)
    old = await sell("B-2", now=now, lines=mugs, delivered_days_ago=60)
    grader = Actor("Grader", frozenset({Role.GRADER}), staff_id=1)

    async def ask(of: int, quantity: int, reason: str) -> UUID:
        return await request_return(
            of,
            [Wanted(1, quantity, reason, None)],
            method=ReturnMethod.PARCEL_SHOP,
            resolution=Resolution.ORIGINAL_PAYMENT_METHOD,
            language="nl",
            reads=database.reads,
            actor=SYSTEM,
            key=uuid4(),
            now=now,
        )

    async def judge(item: UUID, grade: Grade | None, finding: Finding | None = None) -> None:
        verdict = Verdict(grade, finding, None, {}, None, None, None)
        more = {
            "limits": Limits({"EUR": 10**9}),
            "reads": database.reads,
            "actor": grader,
            "now": now,
        }
        await inspect_item(item, verdict, key=uuid4(), **more)

    case = await Return.get(id=await ask(order.id, 90, "changed_mind"))
    parcel = await receive_parcel(
        case.rma,
        "04",
        weight_grams=None,
        lease_minutes=1,
        limits=Limits({"EUR": 10**9}),
        reads=database.reads,
        actor=grader,
        key=uuid4(),
        now=now - timedelta(hours=1),
    )
    items = list(await ReturnItem.filter(of_id=case.id).values_list("id", flat=True))
    for item in items[:20]:
        await judge(item, Grade.A)
    for item in items[40:70]:
        await judge(item, Grade.C)
    for item in items[70:]:
        await judge(item, None, Finding.MISSING)
    appeals = [
        await appeal(item, "Die kras was er al", actor=SYSTEM, key=uuid4(), now=now)
        for item in items[50:70]
    ]
    refunds = await database.reads.fetch("SELECT id FROM refund")
    claims = [await ask(old.id, 1, "defective") for _ in range(30)]
    returns = [await ask(order.id, 1, "other") for _ in range(20)]

    async def draft() -> Withdrawal:
        id = await declare_withdrawal(
            Said("Saar Vos", "B-404", "saar@example.com", None, []),
            order_id=None,
            language="nl",
            actor=NOBODY,
            key=uuid4(),
            now=now,
        )
        return await Withdrawal.get(id=id)

    async def declared() -> UUID:
        token = (await draft()).token
        return await confirm_withdrawal(token, reads=database.reads, actor=NOBODY, now=now)

    withdrawals = [await declared() for _ in range(20)]

    async def waiting() -> int:
        whom, text = For(order.market_id), written(POLICY)
        return await draft_policy(whom, text, actor=SYSTEM, key=uuid4(), now=now)

    async def kind_word(limit: int, *, gift: bool = False) -> UUID:
        return await give_goodwill(
            order.id,
            Money(10_000, "EUR"),
            "Te laat",
            gift=gift,
            limits=Limits({"EUR": limit}),
            actor=grader,
            key=uuid4(),
            now=now,
        )

    await kind_word(10**9)
    await kind_word(10**9, gift=True)
    held = [await kind_word(0) for _ in range(20)]
    ours, theirs = await Credit.get(gift=False), await Credit.get(gift=True)
    redeemed = [
        await redeem(ours.id, Money(1, "EUR"), "web-1", actor=SYSTEM, key=uuid4(), now=now)
        for _ in range(20)
    ]

    def cycle(kind: str, ids: list[Any]) -> "itertools.cycle[str]":
        return itertools.cycle([public_id(kind, id) for id in ids])

    return Stock(
        public_id("Order", order.id),
        cycle("Return", claims),
        cycle("Return", returns),
        cycle("ReturnItem", items[20:40]),
        cycle("ReturnItem", items[70:]),
        cycle("ReturnItem", items[40:50]),
        cycle("Appeal", appeals),
        cycle("Refund", [row["id"] for row in refunds]),
        cycle("Difference", [f"FAILED:{item}" for item in items[:20]]),
        public_id("Parcel", parcel),
        (await draft()).token,
        cycle("Withdrawal", withdrawals),
        (now - timedelta(days=1)).isoformat(),
        public_id("Customer", order.customer_id or 0),
        cycle("PolicyDraft", [await waiting() for _ in range(20)]),
        public_id("PolicyVersion", (await Policy.first()).id),
        public_id("Credit", theirs.id),
        cycle("CreditRedemption", redeemed),
        cycle("Goodwill", held),
        cycle("Exchange", await exchanged(database, order, now)),
        cycle("Repair", await broken(database, order, now)),
        await owed(order, now),
        cycle("Complaint", await complained(database, old, now)),
        await photographed(items[0], now),
    )


async def photographed(item: UUID, now: datetime) -> str:
    id = await add_photo(item, 12_345, [], actor=SYSTEM, key=uuid4(), now=now)
    await keep(id, Picture(b"", b"", 400, 300), now=now)
    return public_id("Photo", id)


async def broken(database: Database, order: Order, now: datetime) -> list[UUID]:
    wish = Wanted(1, 30, "defective", None)
    await House(database, now).request(order, wish, resolution=Resolution.REPAIR)
    return [one.id for one in await Repair.all()]


async def owed(order: Order, now: datetime) -> str:
    of_it = {"cause": DebtCause.EXCHANGE, "now": now}
    await owe_customer(order.id, Money(10**6, "EUR"), Account.EXCHANGES, **of_it)
    return public_id("Debt", (await Debt.get()).id)


async def complained(database: Database, order: Order, now: datetime) -> list[UUID]:
    return [
        await make_complaint(
            order.id,
            ComplaintKind.MISSING,
            [Wanted(1, 1, "not_received", None)],
            wish=ComplaintWish.MONEY,
            photos=[],
            language="nl",
            reads=database.reads,
            actor=SYSTEM,
            key=uuid4(),
            now=now,
        )
        for _ in range(20)
    ]


async def exchanged(database: Database, order: Order, now: datetime) -> list[UUID]:
    """Of a shop that exchanges: each waits for money, by the price of what is wanted."""
    house, wide = House(database, now), Resolution.EXCHANGE
    vase = await on_shelf(house, "VASE", "999.00", 20)
    base = msgspec.structs.replace(POLICY.base, resolutions=(wide, Resolution.STORE_CREDIT))
    policy = msgspec.structs.replace(POLICY, base=base)
    await put_in_force(order.market_id, policy, now=now - timedelta(days=30))
    for _ in range(20):
        wish = Wanted(1, 1, "changed_mind", None, vase.id)
        await house.request(order, wish, resolution=wide)
    return [one.id for one in await Exchange.all()]


_ONE = {"line": 1, "quantity": 1}
PLATE = "LP00000000017"
DISCARD = {
    "derogation": "DAMAGED",
    "evidence": "https://shop.example/torn.jpg",
    "words": "Torn",
}
_EURO = {"amount": "0.01", "currency": "EUR"}
_CLUB: dict[str, Any] = {
    "name": "Club",
    "description": "Punten",
    "url": "https://shop.example/club",
    "periodDays": 365,
    "graceDays": 30,
    "tiers": [
        {"handle": "BASIC", "name": "Basis", "reach": {"orders": 0}, "benefits": ["POINTS"]},
        {
            "handle": "GOLD",
            "name": "Gold",
            "translations": [{"language": "nl", "name": "Goud"}],
            "reach": {"spend": [{"amount": "100.00", "currency": "EUR"}], "keptPercent": 60},
            "benefits": ["POINTS", "RETURNS"],
        },
    ],
    "points": {"per": [{"amount": "1.00", "currency": "EUR"}], "overdraft": "CARRY"},
}


def _order(number: str) -> dict[str, Any]:
    product = {"sku": "MUG-9", "title": "Mok", "options": [{"name": "kleur", "value": "zand"}]}
    line = {"number": 1, "product": product, "quantity": 2, "paid": "20.00", "tax": "3.47"}
    return {
        "externalId": number,
        "brand": "veldhuis",
        "market": "NL",
        "number": number,
        "customer": {"externalId": "c9", "name": "Saar", "email": "s@example.com"},
        "email": "s@example.com",
        "postcode": "3511 AB",
        "country": "NL",
        "language": "nl",
        "currency": "EUR",
        "delivery": "3.95",
        "disclosureId": public_id("Disclosure", 1),
        "orderedAt": "2026-01-02T10:00:00Z",
        "lines": [line],
        "shipments": [{"externalId": "s1", "shippedAt": "2026-01-03T10:00:00Z", "lines": [_ONE]}],
        "pastReturns": [
            {
                "externalId": number,
                "line": 1,
                "quantity": 1,
                "amount": "10.00",
                "returnedAt": "2026-01-20T10:00:00Z",
            }
        ],
    }
