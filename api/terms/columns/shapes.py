"""The columns that go in, and those that come out."""

from api.policy import slots
from api.policy.slots import FEE, METHOD, RESOLUTION, WINDOW, Dimension, Slot

TODAY, ARRIVED_DAY = "today", "arrived day"
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
    "gone": "array<string>",  # its budgets that give no more; null counts as empty
    "promised": "int64",  # the version that was told, a key of `policies`; null: none
    "promised_tier": "string",
    "promised_segments": "array<string>",  # null counts as empty
    "promised_gone": "array<string>",  # budgets out of which nothing was promised; likewise
    "told_consumer_pays": "boolean",  # this and the next count only without a promise
    "told_fee_minor": "int64",
}
"""What a line must say, with Ibis's types. Days are the customer's, amounts minor units. Null only
where a comment says what it means, and in both tiers: none."""


COLUMNS = {
    slots.CREDIT_BONUS: "credit_bonus_percent",
    slots.REFUND_TIMING: "refund_timing",
    slots.KEEP_ITEM: "keep_item_up_to_minor",
    slots.KEEP_ITEM_PERCENT: "keep_item_percent",
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
