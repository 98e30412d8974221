"""The better whole policy raised to the law, side by side with `terms.rules`, `window` and `ways`.

Each step reads the columns of the one before; those with a space in their name never come out.
"""

from collections.abc import Sequence

import ibis
from ibis import Column, Table
from ibis import _ as line

from api.policy.columns.offers import ABSENT, TRUE, ZERO
from api.policy.columns.windows import DELIVERED_DAY, ENDLESS, day_of
from api.policy.document import Resolution, ReturnMethod
from api.policy.slots import FEE, KEEP_ITEM, METHOD, RESOLUTION, WINDOW, Slot
from api.policy.statute import Buyer
from api.reasons.rules import Ground
from api.terms.columns.choosing import (
    PAYS,
    PERSONAL,
    POLICY_DAY,
    RAISED,
    TOLD,
    WEARS,
    cost,
    personal,
    told,
)
from api.terms.columns.law import APPLIES, BINDS, EXCEPTED, GUARANTEED_DAY, LAW_DAY
from api.terms.columns.shapes import COLUMNS, TERMS, TODAY, rule_column
from api.terms.rules import REMEDIES
from api.terms.rules import NonReturnableReason as Reason
from api.terms.window import Clock

FAULT, WITHDRAWN, LIABLE, CAP = "is fault", "is withdrawn", "is liable", "law caps"
LAW_GIVES, POLICY_GIVES, BEST = "law gives", "policy gives", "best day"
WAITS, SIMPLE = "not started", "within simple"
NO_NUMBER = ibis.literal(None, "int64")
NEEDED = (
    *("ground", "buyer", "informs_of_withdrawal", "price_minor", "promised", TODAY, DELIVERED_DAY),
    *("quantity", "canceled_quantity", "taken_quantity"),
    *(BINDS, APPLIES, EXCEPTED, LAW_DAY, GUARANTEED_DAY),
)
"""What a line and the law must say of it, beside what `choosing` makes."""


def charged(way: ReturnMethod) -> str:
    return f"charged for {way}"


def counts(slot: Slot) -> str:
    """The policy's rules decide it, and not the law."""
    return f"counts {slot}"


def raised(lines: Table, keys: Sequence[str]) -> Table:
    for step in (_ground() | _days(), _cap() | _simple(), _window() | _charged()):
        lines = lines.mutate(**step)
    terms = _law() | _outcome()
    return lines.select(
        *keys, **{name: terms.get(name, line[name]).cast(type) for name, type in TERMS.items()}
    )


def _ground() -> dict[str, Column]:
    """A withdrawal in time; goods that the trader answers for."""
    ground, today = line["ground"], line[TODAY]
    answers = (ground == Ground.FAULT.value) & (today <= line[GUARANTEED_DAY]).fill_null(True)
    return {
        FAULT: ground.isin([Ground.FAULT.value, Ground.RECALL.value]),
        WITHDRAWN: line[APPLIES] & (today <= line[LAW_DAY]).fill_null(True),
        LIABLE: line[BINDS] & (answers | (ground == Ground.RECALL.value)),
    }


def _cap() -> dict[str, Column]:
    """As `statute.return_cost` would have it `at_worst`."""
    fee = ibis.ifelse(line[PAYS], line[TOLD].fill_null(0), 0)
    return {CAP: ibis.cases((line[LIABLE], ZERO), (line[WITHDRAWN], fee), else_=NO_NUMBER)}


def _days() -> dict[str, Column]:
    """The last day that each of both gives; 0: none."""
    day = line[POLICY_DAY]
    counts = (line["buyer"] == Buyer.CONSUMER.value) & (day > line[DELIVERED_DAY])
    return {
        WAITS: line[APPLIES] & line[LAW_DAY].isnull(),
        LAW_GIVES: line[LAW_DAY].fill_null(0),
        POLICY_GIVES: ibis.ifelse(counts, day, 0),
    }


def _simple() -> dict[str, Column]:
    best = ibis.greatest(line[LAW_GIVES], line[POLICY_GIVES])
    return {BEST: best, SIMPLE: line[WAITS] | (line[TODAY] <= best)}


def _window() -> dict[str, Column]:
    best, until = line[BEST], line[GUARANTEED_DAY]
    guarded = line[FAULT] & ~line[SIMPLE] & until.notnull()
    last_day = ibis.cases(
        (guarded, until),
        (line[WAITS] | (best == 0) | (best == ENDLESS), NO_NUMBER),
        else_=best,
    )
    clock = ibis.cases(
        (line[WAITS], Clock.NOT_STARTED.value),
        (guarded, Clock.CONFORMITY.value),
        (line[POLICY_GIVES] > line[LAW_GIVES], Clock.POLICY.value),
        else_=Clock.WITHDRAWAL.value,
    )
    return {
        "clock": clock,
        "last_day": day_of(last_day),
        "over": ibis.ifelse(guarded, line[TODAY] > until, ~line[SIMPLE]),
        "needs_review": line[FAULT] & ~line[SIMPLE],
        counts(WINDOW): clock == Clock.POLICY.value,
    }


def _charged() -> dict[str, Column]:
    """The fee of each way that is offered, and whether the policy's own word decided it."""
    free, cap = line[FAULT] | ~line[PAYS], line[CAP]
    found: dict[str, Column] = {}
    for way in ReturnMethod:
        fee, direct, said = line[COLUMNS[FEE[way]]], line[cost(way)], line[told(way)]
        # The most that the law lets it cost; null: it does not say.
        law = ibis.ifelse(cap.isnull(), NO_NUMBER, ibis.least(cap, said, direct))
        least = ibis.least(fee, said, direct, law.fill_null(fee))
        found[charged(way)] = ibis.ifelse(free, 0, least)
        # What was promised is the policy's own word: only the cost of the way caps it.
        own = ibis.ifelse(line["promised"].notnull(), ibis.ifelse(line[FAULT], 0, direct), law)
        capped = law.notnull() & (own <= fee)
        found[counts(FEE[way])] = line[COLUMNS[METHOD[way]]] & ~capped
    return found


def _law() -> dict[str, Column]:
    """What it raised; and a fee only of the ways that are offered."""
    lowered = [
        line[COLUMNS[METHOD[way]]] & (line[charged(way)] < line[COLUMNS[FEE[way]]])
        for way in ReturnMethod
    ]
    informed = line[WITHDRAWN] & line["informs_of_withdrawal"]
    undiminished = ~line[FAULT] & line[APPLIES] & ~informed
    raised = {
        "law_window": ~line[counts(WINDOW)],
        "law_fee": ibis.or_(*lowered),
        "law_resolution": ~line[COLUMNS[RESOLUTION[ORIGINAL]]],
        "law_deduction": undiminished,
    }
    return {
        **raised,
        "by_law": ibis.or_(*raised.values()),
        "deduction_allowed": line[WEARS] & ~line[FAULT] & ~undiminished,
    }


def _outcome() -> dict[str, Column]:
    held = {slot: line[counts(slot)] for slot in RAISED}
    pieces = line["quantity"] - line["canceled_quantity"] - line["taken_quantity"]
    why_not = _non_returnable(pieces)
    return {
        "returnable": ibis.ifelse(why_not.isnull(), pieces, 0),
        "non_returnable_reason": why_not,
        **{COLUMNS[FEE[way]]: _if_offered(way) for way in ReturnMethod},
        COLUMNS[RESOLUTION[ORIGINAL]]: TRUE,
        COLUMNS[RESOLUTION[KEEP]]: line[COLUMNS[RESOLUTION[KEEP]]]
        & (line["price_minor"] <= line[COLUMNS[KEEP_ITEM]]),
        **{
            COLUMNS[RESOLUTION[way]]: line[COLUMNS[RESOLUTION[way]]] | line["ground"].isin([*on])
            for way, on in REMEDIES.items()
        },
        **{
            rule_column(slot): ibis.ifelse(it, line[rule_column(slot)], ABSENT)
            for slot, it in held.items()
        },
        "personalised": ibis.or_(
            line[PERSONAL], *(line[personal(slot)] & it for slot, it in held.items())
        ),
    }


def _if_offered(way: ReturnMethod) -> Column:
    return ibis.ifelse(line[COLUMNS[METHOD[way]]], line[charged(way)], NO_NUMBER)


def _non_returnable(pieces: Column) -> Column:
    waiting = line[DELIVERED_DAY].isnull() & ~line[APPLIES]
    return ibis.cases(
        (line["quantity"] == line["canceled_quantity"], Reason.CANCELED.value),
        (pieces <= 0, Reason.RETURNED.value),
        (~line["over"], ABSENT),
        (line[EXCEPTED] & ~line[FAULT], Reason.EXCEPTED_BY_LAW.value),
        (waiting, Reason.UNFULFILLED.value),
        else_=Reason.RETURN_WINDOW_EXPIRED.value,
    )


ORIGINAL, KEEP = Resolution.ORIGINAL_PAYMENT_METHOD, Resolution.KEEP_ITEM
