"""The JSON door: cases in, floors out, in camelCase, with ISO dates and decimal fees.

A case tells what is unusual. So where `Facts` takes silence of the trader for «not shown», a case
takes it for «all was told, all has arrived»; the rest defaults as in `Facts`.
"""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any, Final

import msgspec

from api.policy.statute.because import Because
from api.policy.statute.calendar import has_region
from api.policy.statute.facts import Buyer, Category, Channel, Facts, Ground
from api.policy.statute.floor import Floor, OutboundRefund
from api.policy.statute.least import statutory_floor

MAY_WITHHOLD: Final = "WITHHOLD_UNTIL_GOODS_OR_PROOF"
REASONS: Final[Mapping[str, Ground]] = {
    **{ground.value: ground for ground in Ground},
    "CHANGE_OF_MIND": Ground.REMORSE,
    "DEFECTIVE": Ground.FAULT,
    "DAMAGED": Ground.FAULT,
    "WRONG_ITEM": Ground.FAULT,
    "NOT_AS_DESCRIBED": Ground.FAULT,
}
YEARS: Final = range(1970, 2101)
"""Days outside are slips of the pen; public holidays are known up to 2100."""
CENTS: Final = -2


class Case(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    rename="camel",
    forbid_unknown_fields=True,
):
    """The `in` of a case. A misspelt field is refused: unread, it would lower a right."""

    country: str
    requested_on: date
    deliveries: tuple[date, ...] = ()
    all_delivered: bool = True
    region: str = ""
    buyer: Buyer = Buyer.CONSUMER
    channel: Channel = Channel.ONLINE
    contract_on: date | None = None
    regular_delivery: bool = False
    category: Category = Category.ORDINARY
    unsealed: bool = False
    told_of_exception: bool = True
    informed_of_right: bool = True
    informed_on: date | None = None
    told_consumer_pays: bool = True
    free_returns_promised: bool = False
    disclosed_return_fee: Decimal | None = None
    direct_return_cost: Decimal | None = None
    reason: str = Ground.REMORSE.value
    used_beyond_testing: bool = False
    goods_received_on: date | None = None
    proof_of_sending_on: date | None = None
    trader_collects: bool = False
    whole_order: bool = True
    repaired_under_guarantee: bool = False
    days_in_repair: int = 0
    refund_agreed_on: date | None = None
    meant_to_last_longer: bool = False
    second_hand_agreed_12: bool = False
    sale_item: bool = False
    """The law knows no sale …"""
    policy_says_final_sale: bool = False
    """… and a policy cannot make one (CRD art. 25)."""


def floors(cases: list[Any]) -> list[dict[str, Any]]:
    """A floor for each case, by id; the first bad case is named with its field."""
    return [_answered(case, place) for place, case in enumerate(cases)]


def floor_of(case: Mapping[str, Any]) -> dict[str, Any]:
    """The floor of one `in`; ValueError begins with the field."""
    return shown(statutory_floor(facts_of(case)))


def facts_of(case: Mapping[str, Any]) -> Facts:
    try:
        read = msgspec.convert(dict(case), Case)
    except msgspec.ValidationError as error:
        problem, _, path = str(error).partition(" - at ")
        field = path.strip("`").removeprefix("$").removeprefix(".")
        raise ValueError(f"{field}: {problem}" if field else problem) from error
    given: dict[str, Any] = {name: getattr(read, name) for name in Case.__struct_fields__}
    for name in ("sale_item", "policy_says_final_sale"):
        del given[name]
    given["ground"] = _ground(given.pop("reason"))
    given["disclosed_fee_minor"] = _minor("disclosedReturnFee", given.pop("disclosed_return_fee"))
    given["direct_cost_minor"] = _minor("directReturnCost", given.pop("direct_return_cost"))
    _check(read)
    return Facts(**given)


def shown(floor: Floor) -> dict[str, Any]:
    """Withheld money is due on no day yet, so its marker stands in both places."""
    withheld = MAY_WITHHOLD if floor.may_withhold else None
    fee = floor.max_return_fee_minor
    return {
        "withdrawalApplies": floor.withdrawal_applies,
        "exception": floor.exception,
        "lastDayToDeclare": _iso(floor.last_day_to_declare),
        "declaredInTime": floor.declared_in_time,
        "mayRefuseWithdrawal": floor.may_refuse_withdrawal,
        "payer": floor.payer,
        # A JSON number: exact enough, since nothing is computed with it after this line.
        "maxReturnFee": None if fee is None else float(Decimal(fee).scaleb(CENTS)),
        "deductionAllowed": floor.deduction_allowed,
        "refundOutboundStandard": _outbound(floor.refund_outbound),
        "refundDueLegal": withheld or _iso(floor.refund_due_legal),
        "refundDueSafe": withheld or _iso(floor.refund_due_safe),
        "sendBackBy": _iso(floor.send_back_by),
        "withdrawalFunctionRequired": floor.withdrawal_function_required,
        "conformityUntil": _iso(floor.conformity_until),
        "burdenOnTraderUntil": _iso(floor.burden_on_trader_until),
        "shortTermRejectUntil": _iso(floor.short_term_reject_until),
        "postedPolicyRequired": floor.posted_policy_required,
        "legalBasis": list(floor.legal_basis),
        "confidence": floor.confidence,
        "because": [_reason(reason) for reason in floor.because],
    }


def _answered(case: Any, place: int) -> dict[str, Any]:
    found = _object(f"case at place {place}", case)
    name = found.get("id")
    if not isinstance(name, str) or not name:
        raise ValueError(f"case at place {place}: id: missing or not a text")
    try:
        return {"id": name, "floor": floor_of(_object("in", found.get("in")))}
    except ValueError as error:
        raise ValueError(f"case {name}: {error}") from error


def _object(field: str, value: object) -> dict[str, Any]:
    try:
        return msgspec.convert(value, dict[str, Any])
    except msgspec.ValidationError as error:
        raise ValueError(f"{field}: missing or not an object") from error


def _ground(reason: str) -> Ground:
    if reason not in REASONS:
        raise ValueError(f"reason: {reason!r} is none of {', '.join(REASONS)}")
    return REASONS[reason]


def _minor(field: str, amount: Decimal | None) -> int | None:
    if amount is None:
        return None
    if not amount.is_finite() or amount < 0 or amount.adjusted() > 12:
        raise ValueError(f"{field}: {amount} is not an amount of money")
    minor = amount.scaleb(-CENTS)
    if minor != minor.to_integral_value():
        raise ValueError(f"{field}: {amount} has more than two decimals")
    return int(minor)


def _check(case: Case) -> None:
    if case.region and not has_region(case.country, case.region):
        raise ValueError(f"region: {case.country} has no region {case.region!r}")
    if not 0 <= case.days_in_repair <= 3650:
        raise ValueError("daysInRepair: not between 0 and 3650")
    for field, day in _days(case):
        if day is not None and day.year not in YEARS:
            raise ValueError(f"{field}: {day} is not between {YEARS[0]} and {YEARS[-1]}")


def _days(case: Case) -> list[tuple[str, date | None]]:
    return [
        ("requestedOn", case.requested_on),
        *((f"deliveries[{place}]", day) for place, day in enumerate(case.deliveries)),
        ("contractOn", case.contract_on),
        ("informedOn", case.informed_on),
        ("goodsReceivedOn", case.goods_received_on),
        ("proofOfSendingOn", case.proof_of_sending_on),
        ("refundAgreedOn", case.refund_agreed_on),
    ]


def _outbound(refund: OutboundRefund | None) -> bool | str | None:
    return True if refund is OutboundRefund.STANDARD else refund


def _reason(reason: Because) -> dict[str, str]:
    return asdict(reason)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
