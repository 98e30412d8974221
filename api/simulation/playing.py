"""Rows put to policies, in columns: one question to the engine, however many plays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, NamedTuple

import ibis
import numpy as np
import numpy.typing as npt
import pyarrow  # pyright: ignore[reportMissingTypeStubs]  it has none

from api.analytics.engine import taken_in
from api.policy.compiling import CompiledPolicy
from api.policy.document import EVERYTHING, RefundTiming, Resolution, ReturnMethod
from api.policy.slots import FEE, KEEP_ITEM_PERCENT, RESOLUTION, SOON, WINDOW
from api.simulation.rows import Rows, Whole, beside, columns
from api.simulation.telling import Told
from api.terms.columns import COLUMNS, rule_column, terms_in_columns

pa: Any = pyarrow
Flags = npt.NDArray[np.bool_]
WAYS = tuple(ReturnMethod)
FEES = tuple(COLUMNS[FEE[way]] for way in WAYS)
CREDIT = COLUMNS[RESOLUTION[Resolution.STORE_CREDIT]]
KEEP = COLUMNS[RESOLUTION[Resolution.KEEP_ITEM]]
WORTH = COLUMNS[KEEP_ITEM_PERCENT]
RULES = tuple(rule_column(slot) for slot in (WINDOW, *COLUMNS))
NEVER = 2**40
"""A day after all days, and a fee above all fees: where there is none."""
NEEDED = (
    *("last_day", "over", "refund_timing", "credit_bonus_percent", CREDIT, KEEP, WORTH),
    *("handled_within_hours", "deduction_allowed", "held_to_promise", "by_law", *FEES),
)


class Play(NamedTuple):
    """Rows, and what was told at each of their moments."""

    rows: Rows
    told: Sequence[Told]


@dataclass(frozen=True, slots=True)
class Given:
    """The terms of every row under one policy."""

    possible: Flags
    last_day: Whole
    """Days since 1970."""
    fees: Whole
    """By row and way; NEVER where the way is not offered."""
    soon: Whole
    """How early the money is there: the higher, the earlier."""
    bonus: Whole
    """On store credit, in percent; −1 where there is none."""
    handled_within: Whole
    """Hours at the bench."""
    keeps: Flags
    """It need not come back, and is paid for whole. Who would keep it for a part, nobody knows."""
    deducts: Flags
    promised: Flags
    """The promised policy counts, not the one in force."""
    by_law: Flags
    by_rule: Mapping[str, Flags]
    """It decided at least one thing."""

    @property
    def cheapest(self) -> Whole:
        """Nothing where no way is offered."""
        least = self.fees.min(axis=1)
        return np.where(least == NEVER, 0, least)


def given(
    analytics: ibis.BaseBackend,
    plays: Sequence[Play],
    policies: Mapping[int, CompiledPolicy],
    *,
    names: Sequence[str],
) -> list[Given]:
    """What the rows of each play are given. `names`: rules to look for among those that decide."""
    asked = pa.concat_tables(
        beside(rows.facts, columns(Told, told).take(rows.moment)) for rows, told in plays
    )
    # The engine answers in any order.
    asked = asked.append_column("row", pa.array(np.arange(len(asked))))
    terms = terms_in_columns(taken_in(analytics, "line", asked), policies)
    decided = {f"decided_{at}": _decides(terms, name) for at, name in enumerate(names)}
    possible = terms["non_returnable_reason"].isnull()
    found = terms.select("row", *NEEDED, possible=possible, **decided).order_by("row").to_pyarrow()
    ends = np.cumsum([len(rows.line) for rows, _ in plays]).tolist()
    begins = (0, *ends)
    return [
        _given(found.slice(begin, end - begin), names)
        for begin, end in zip(begins, ends, strict=False)
    ]


def _decides(terms: ibis.Table, name: str) -> ibis.Column:
    found = [(terms[column] == name).fill_null(False) for column in RULES]
    return reduce(lambda one, other: one | other, found)


def _given(found: Any, names: Sequence[str]) -> Given:
    def flags(name: str) -> Flags:
        return np.asarray(found[name].to_numpy(zero_copy_only=False), np.bool_)

    def whole(column: Any, nothing: int) -> Whole:
        filled = column.cast("int64").fill_null(nothing)
        return np.asarray(filled.to_numpy(zero_copy_only=False), np.int64)

    last_day = whole(found["last_day"].cast("int32"), NEVER)
    timings = found["refund_timing"].combine_chunks().dictionary_encode()
    soon = [SOON[RefundTiming(one)] for one in timings.dictionary.to_pylist()]
    return Given(
        possible=flags("possible"),
        last_day=np.where((last_day == NEVER) & flags("over"), -1, last_day),
        fees=np.stack([whole(found[name], NEVER) for name in FEES], axis=1),
        soon=np.array(soon, np.int64)[timings.indices.to_numpy()],
        bonus=np.where(flags(CREDIT), whole(found["credit_bonus_percent"], 0), -1),
        handled_within=whole(found["handled_within_hours"], 0),
        keeps=flags(KEEP) & (whole(found[WORTH], 0) == EVERYTHING),
        deducts=flags("deduction_allowed"),
        promised=flags("held_to_promise"),
        by_law=flags("by_law"),
        by_rule={name: flags(f"decided_{at}") for at, name in enumerate(names)},
    )
