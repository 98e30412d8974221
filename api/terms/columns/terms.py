"""Many lines, their policies and the law, put together."""

from collections.abc import Iterator, Mapping

import ibis
from ibis import Column, Table
from ibis import _ as line

from api.policy.columns.conditions import Who
from api.policy.columns.offers import OfferColumns
from api.policy.columns.windows import day_number, with_days
from api.policy.compiling import CompiledPolicy
from api.policy.reads import LAW_ONLY
from api.terms.columns.choosing import Offers, chosen
from api.terms.columns.law import with_law
from api.terms.columns.raising import NEEDED, raised
from api.terms.columns.shapes import ARRIVED_DAY, LINES, TODAY

BUYER = Who("tier", "segments", "objected", "gone")
AS_TOLD = Who("promised_tier", "promised_segments", None, "promised_gone")


def terms_in_columns(lines: Table, policies: Mapping[int, CompiledPolicy]) -> Table:
    """The terms of each line, exactly as `terms_of` gives them, beside those of its columns that
    LINES does not know: its key, or what to group by.

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
    | `credit_bonus_percent`, `keep_item_up_to_minor`, `keep_item_percent` | int64 | |
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
    keys = [name for name in lines.columns if name not in LINES]
    facts = with_law(_with_days(lines))
    parts = [chosen(*part, [*keys, *NEEDED]) for part in _parts(lines, facts, policies)]
    return raised(ibis.union(*parts), keys)


def _with_days(lines: Table) -> Table:
    today, arrived = day_number(line["requested_on"]), day_number(line["order_delivered_on"])
    return with_days(lines).mutate(**{TODAY: today, ARRIVED_DAY: arrived.fill_null(0)})


def _parts(
    lines: Table, facts: Table, policies: Mapping[int, CompiledPolicy]
) -> Iterator[tuple[Table, Offers]]:
    """The facts of each pair of policies that lines have."""
    pairs = lines.select("policy", "promised").distinct().to_pyarrow().to_pylist()
    for pair in pairs or [{"policy": None, "promised": None}]:
        now, then = pair["policy"], pair["promised"]
        policy = LAW_ONLY if now is None else policies[now]
        promised = None if then is None else OfferColumns("then", policies[then], AS_TOLD)
        these = facts.filter(_is("policy", now), _is("promised", then))
        yield these, Offers(OfferColumns("now", policy, BUYER), promised)


def _is(name: str, key: int | None) -> Column:
    return line[name].isnull() if key is None else line[name] == key
