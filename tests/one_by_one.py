"""The same lines through the engine that decides one by one: what terms in columns are held to."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from ibis import Table

from api.orders.rules import Channel, LineUnits
from api.policy import statute
from api.policy.compiling import CompiledPolicy
from api.policy.document import Resolution, ReturnMethod
from api.policy.facts import CustomerFacts, Purchase
from api.policy.reads import LAW_ONLY
from api.policy.rules import better_whole, resolve
from api.policy.slots import FEE, METHOD, OF_A_LIST, RESOLUTION, WINDOW, Dimension
from api.policy.statute import statutory_floor
from api.reasons.rules import Ground
from api.terms.because import Outcome
from api.terms.columns.shapes import COLUMNS, LAWS, rule_column
from api.terms.facts import LineFacts
from api.terms.reads import CHANNELS, Disclosure, told_of
from api.terms.rules import terms_of
from api.terms.window import Clock, window_of


def one_by_one(
    rows: Iterable[Mapping[str, Any]], policies: Mapping[int, CompiledPolicy]
) -> list[dict[str, Any]]:
    """What `terms_in_columns` should give for these lines, by `terms_of`."""
    return [{"line": row["line"], **_terms(facts_of(row, policies))} for row in rows]


def differences(
    found: Table, rows: Sequence[Mapping[str, Any]], policies: Mapping[int, CompiledPolicy]
) -> list[tuple[str, object, object]]:
    """Of terms in columns, with a column `line`: column, its value there, its value alone."""
    ordered = found.order_by("line").to_pyarrow().to_pylist()
    return [
        (name, in_columns.get(name, "no column"), alone.get(name, "too many"))
        for in_columns, alone in zip(ordered, one_by_one(rows, policies), strict=True)
        for name in in_columns | alone
        if name not in in_columns or name not in alone or in_columns[name] != alone[name]
    ]


def facts_of(row: Mapping[str, Any], policies: Mapping[int, CompiledPolicy]) -> LineFacts:
    purchase = Purchase(
        ordered_on=row["ordered_on"],
        delivered_on=row["delivered_on"],
        channel=Channel(row["channel"]),
        country=row["country"],
        category=row["category"],
        on_sale=row["on_sale"],
        price_minor=row["price_minor"],
        gift=row["gift"],
        fault=Ground(row["ground"]).is_fault,
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
        unpaid = dict.fromkeys(row["promised_gone"] or (), date.max)
        frozen = resolve(policies[row["promised"]], purchase, as_told, unpaid)
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
        now=resolve(now, purchase, customer, dict.fromkeys(row["gone"] or (), date.max)),
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
        "keep_item_percent": terms.keep_item_percent,
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
            if slot not in OF_A_LIST or slot in changed
            else None
            for slot in (WINDOW, *COLUMNS)
        },
        **dict(zip(LAWS, laws, strict=True)),
        "by_law": any(laws),
    }
