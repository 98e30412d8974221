"""The terms of many order lines at once, in columns: what `terms_of` says of each, as expressions.

lines = engine.create_table("lines", arrow)           # columns: LINES, and any others
terms = terms_in_columns(lines, {7: compiled(draft)})  # nothing is computed yet
terms.group_by("tier").agg(worst=terms.fee_parcel_shop.max()).to_pyarrow()
"""

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any

import ibis
import pyarrow  # pyright: ignore[reportMissingTypeStubs]  it has none
from ibis import Table

from api.orders.rules import Channel, LineUnits
from api.policy import slots, statute
from api.policy.compiling import CompiledPolicy
from api.policy.document import Resolution, ReturnMethod
from api.policy.facts import CustomerFacts, Purchase
from api.policy.reads import LAW_ONLY
from api.policy.rules import better_whole, resolve
from api.policy.slots import FEE, METHOD, OF_A_LIST, RESOLUTION, WINDOW, Dimension, Slot
from api.policy.statute import statutory_floor
from api.reasons.rules import Ground
from api.terms.because import Outcome
from api.terms.facts import LineFacts
from api.terms.reads import CHANNELS, Disclosure, told_of
from api.terms.rules import terms_of
from api.terms.window import Clock, window_of

LINES = {
    # The moment, in the customer's days.
    "requested_on": "date",
    "ordered_on": "date",
    "delivered_on": "date",  # the line's last piece; null: not all of it has arrived
    "order_delivered_on": "date",  # the last of anything in the order; null: nothing yet
    "all_delivered": "boolean",
    # The purchase.
    "channel": "string",  # orders.rules.Channel
    "buyer": "string",  # orders.rules.Buyer
    "country": "string",
    "category": "string",  # of the shop's catalogue; null: none
    "legal_category": "string",  # policy.statute.Category
    "meant_to_last_longer": "boolean",
    "on_sale": "boolean",
    "gift": "boolean",
    "price_minor": "int64",  # of one piece
    "quantity": "int64",
    "canceled_quantity": "int64",
    "taken_quantity": "int64",  # in a return already, past ones too
    "ground": "string",  # reasons.rules.Ground
    "informs_of_withdrawal": "boolean",  # the market's attestation
    # The customer.
    "tier": "string",
    "segments": "array<string>",  # never null
    "orders": "int64",  # before this one; null: nobody knows
    "objected": "boolean",
    # The policy in force, and what the checkout told.
    "policy": "int64",  # a key of `policies`; null: the law alone
    "promised": "int64",  # the version that was told, a key of `policies`; null: none
    "promised_tier": "string",
    "promised_segments": "array<string>",  # null counts as empty
    "told_consumer_pays": "boolean",  # this and the next count only without a promise
    "told_fee_minor": "int64",
}
"""What a line must say, with Ibis's types. Days are the customer's, amounts minor units. Null only
where a comment says what it means, and in both tiers: none."""


def terms_in_columns(lines: Table, policies: Mapping[int, CompiledPolicy]) -> Table:
    """All columns of `lines`, and of each line its terms, exactly as `terms_of` gives them.

    | column | type | |
    |---|---|---|
    | `returnable` | int64 | pieces |
    | `non_returnable_reason` | string | `NonReturnableReason`; null: it can come back |
    | `needs_review` | boolean | |
    | `clock` | string | `Clock`: what the deadline counts |
    | `last_day` | date | null where the terms have no deadline (`over` tells which way) |
    | `over` | boolean | the window is closed on `requested_on` |
    | `held_to_promise` | boolean | the promised policy counts, not the one in force |
    | `method_parcel_shop` … | boolean | offered; one for each `ReturnMethod` |
    | `fee_parcel_shop` … | int64 | null where that way is not offered |
    | `resolution_store_credit` … | boolean | one for each `Resolution` |
    | `credit_bonus_percent`, `keep_item_up_to_minor` | int64 | |
    | `priority`, `handled_within_hours` | int64 | |
    | `refund_timing` | string | `RefundTiming` |
    | `inspection`, `photos`, `deduction_allowed` | boolean | |
    | `personalised` | boolean | a personal rule decided something |
    | `window_rule`, `fee_parcel_shop_rule`, `priority_rule` … | string | name of the rule that \
decided it, for each of the above that rules can decide; null: the base, or the law |
    | `law_window`, `law_fee`, `law_resolution`, `law_deduction` | boolean | the law decided \
it, or raised it |
    | `by_law` | boolean | any of these four |

    The engine is asked at once for the few facts that the law needs (distinct days by country) and
    for the policies that are meant; everything else waits until the result is. A line with several
    statements is simply there several times.
    """
    rows = lines.to_pyarrow().to_pylist()
    found = [row | _terms(_facts(row, policies)) for row in rows]
    schema = pa.schema([*lines.schema().to_pyarrow(), *ibis.schema(TERMS).to_pyarrow()])
    return ibis.memtable(pa.Table.from_pylist(found, schema=schema))


pa: Any = pyarrow


COLUMNS = {
    slots.CREDIT_BONUS: "credit_bonus_percent",
    slots.REFUND_TIMING: "refund_timing",
    slots.KEEP_ITEM: "keep_item_up_to_minor",
    slots.INSPECTION: "inspection",
    slots.PHOTOS: "photos",
    slots.PRIORITY: "priority",
    slots.SERVICE_LEVEL: "handled_within_hours",
    **{
        slot: f"{slot.dimension}_{slot.key}".lower()
        for slot in (*METHOD.values(), *FEE.values(), *RESOLUTION.values())
    },
}
"""What the column of each slot is called. The window has `last_day`, and `window_rule`."""


def rule_column(slot: Slot) -> str:
    return "window_rule" if slot is WINDOW else f"{COLUMNS[slot]}_rule"


LAWS = ("law_window", "law_fee", "law_resolution", "law_deduction")


KINDS = {
    Dimension.METHOD: "boolean",
    Dimension.RESOLUTION: "boolean",
    Dimension.INSPECTION: "boolean",
    Dimension.PHOTOS: "boolean",
    Dimension.REFUND_TIMING: "string",
}
TERMS = {
    "returnable": "int64",
    "non_returnable_reason": "string",
    "needs_review": "boolean",
    "clock": "string",
    "last_day": "date",
    "over": "boolean",
    "held_to_promise": "boolean",
    **{name: KINDS.get(slot.dimension, "int64") for slot, name in COLUMNS.items()},
    "deduction_allowed": "boolean",
    "personalised": "boolean",
    **{rule_column(slot): "string" for slot in (WINDOW, *COLUMNS)},
    **dict.fromkeys((*LAWS, "by_law"), "boolean"),
}


def _facts(row: dict[str, Any], policies: Mapping[int, CompiledPolicy]) -> LineFacts:
    purchase = Purchase(
        ordered_on=row["ordered_on"],
        delivered_on=row["delivered_on"],
        channel=Channel(row["channel"]),
        country=row["country"],
        category=row["category"],
        on_sale=row["on_sale"],
        price_minor=row["price_minor"],
        gift=row["gift"],
    )
    customer = CustomerFacts(
        tier=row["tier"],
        segments=frozenset(row["segments"]),
        orders=row["orders"],
        objected=row["objected"],
    )
    as_told = CustomerFacts(
        tier=row["promised_tier"],
        segments=frozenset(row["promised_segments"] or ()),
        orders=row["orders"],
    )
    now = LAW_ONLY if row["policy"] is None else policies[row["policy"]]
    frozen = None
    if row["promised"] is not None:
        frozen = resolve(policies[row["promised"]], purchase, as_told)
    told = Disclosure(None, row["told_fee_minor"], row["told_consumer_pays"])
    told = told_of(frozen) if frozen else told
    noon = time(12, tzinfo=UTC)
    delivered, of_order = row["delivered_on"], row["order_delivered_on"]
    return LineFacts(
        at=datetime.combine(row["requested_on"], noon),
        time_zone="UTC",
        delivered_at=datetime.combine(delivered, noon) if delivered else None,
        statute=statute.Facts(
            country=row["country"],
            requested_on=row["requested_on"],
            deliveries=(of_order,) if of_order else (),
            all_delivered=row["all_delivered"],
            buyer=statute.Buyer(row["buyer"]),
            channel=CHANNELS[purchase.channel],
            contract_on=row["ordered_on"],
            category=statute.Category(row["legal_category"]),
            told_of_exception=row["informs_of_withdrawal"],
            informed_of_right=row["informs_of_withdrawal"],
            told_consumer_pays=told.told_consumer_pays,
            disclosed_fee_minor=told.return_fee_minor,
            ground=Ground(row["ground"]),
            meant_to_last_longer=row["meant_to_last_longer"],
        ),
        units=LineUnits(
            row["quantity"],
            row["canceled_quantity"],
            row["taken_quantity"],
            frozenset(),
        ),
        now=resolve(now, purchase, customer),
        policy_id=row["policy"],
        frozen=frozen,
        customer=customer,
    )


def _terms(facts: LineFacts) -> dict[str, Any]:
    terms, today = terms_of(facts), facts.statute.requested_on
    offer = better_whole(facts.frozen, facts.now, on=today) if facts.frozen else facts.now
    window = window_of(facts, statutory_floor(facts.statute), offer)
    fees = {way.method: way.fee_minor for way in terms.methods}
    decided = {
        (one.dimension, (one.effect.values.get("way") if one.effect else None) or ""): one.rule
        for one in terms.because
        if one.outcome is Outcome.DECIDED and one.method
    }
    changed = {slot for slot in COLUMNS if offer.values.get(slot) != offer.policy.base.get(slot)}
    law = {
        one.dimension
        for one in terms.because
        if one.rule in ("law", "statute")
        and (one.outcome is Outcome.RAISED_TO_FLOOR or one.dimension is Dimension.WINDOW)
    }
    laws = [
        window.clock is not Clock.POLICY,
        Dimension.FEE in law,
        Dimension.RESOLUTION in law,
        Dimension.DEDUCTION in law,
    ]
    return {
        "returnable": terms.returnable,
        "non_returnable_reason": terms.non_returnable_reason,
        "needs_review": terms.needs_review,
        "clock": terms.clock,
        "last_day": window.last_day,
        "over": window.over,
        "held_to_promise": facts.frozen is not None and offer is facts.frozen,
        **{COLUMNS[METHOD[way]]: way in fees for way in ReturnMethod},
        **{COLUMNS[FEE[way]]: fees.get(way) for way in ReturnMethod},
        **{COLUMNS[RESOLUTION[way]]: way in terms.resolutions for way in Resolution},
        "credit_bonus_percent": terms.credit_bonus_percent,
        "refund_timing": terms.refund_timing,
        "keep_item_up_to_minor": terms.keep_item_up_to_minor,
        "inspection": terms.inspection,
        "photos": terms.photos,
        "priority": terms.priority,
        "handled_within_hours": terms.handled_within_hours,
        "deduction_allowed": terms.deduction_allowed,
        "personalised": terms.personalised,
        **{
            rule_column(slot): decided.get((slot.dimension, slot.key))
            for slot in (WINDOW, *COLUMNS)
            if slot not in OF_A_LIST or slot in changed
        },
        **dict(zip(LAWS, laws, strict=True)),
        "by_law": any(laws),
    }
