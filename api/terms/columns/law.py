"""The least that the law gives each line: the statute is asked once for each set of facts.

Days are numbers, as in `policy.columns.windows`. What the law says of the day of the return and of
its ground is left to the expressions in `terms`, so that a million lines have few sets of facts.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import ibis
from ibis import Table
from ibis import _ as line

from api.analytics.arrow import table_of
from api.policy.statute import Buyer, Category, Channel, Facts, statutory_floor
from api.reasons.rules import Ground
from api.terms.columns.shapes import ARRIVED_DAY, LINES
from api.terms.reads import CHANNELS

CHANNEL = "legal channel"
ASKED = {
    name: LINES[name]
    for name in (
        *("country", "buyer", "legal_category"),
        *("informs_of_withdrawal", "meant_to_last_longer", "all_delivered"),
    )
} | {CHANNEL: "string", ARRIVED_DAY: "int64"}
APPLIES, EXCEPTED, BINDS = "law applies", "law excepts", "law binds"
LAW_DAY, GUARANTEED_DAY = "law day", "guaranteed day"
FOUND = {
    BINDS: "boolean",
    APPLIES: "boolean",
    EXCEPTED: "boolean",
    LAW_DAY: "int64",
    GUARANTEED_DAY: "int64",
}


def with_law(lines: Table) -> Table:
    channels = [(line["channel"] == ours.value, laws.value) for ours, laws in CHANNELS.items()]
    lines = lines.mutate(**{CHANNEL: ibis.cases(*channels)})
    asked = lines.select(*ASKED).distinct().to_pyarrow().to_pylist()
    return lines.join(table_of([row | _law(row) for row in asked], ASKED | FOUND), [*ASKED])


def _law(row: Mapping[str, Any]) -> dict[str, object]:
    """As if it were recalled: then somebody pays for the way back wherever a law binds."""
    arrived = date.fromordinal(row[ARRIVED_DAY]) if row[ARRIVED_DAY] else None
    floor = statutory_floor(
        Facts(
            country=row["country"],
            requested_on=arrived or ANY_DAY,
            deliveries=(arrived,) if arrived else (),
            all_delivered=row["all_delivered"],
            buyer=Buyer(row["buyer"]),
            channel=Channel(row[CHANNEL]),
            category=Category(row["legal_category"]),
            told_of_exception=row["informs_of_withdrawal"],
            informed_of_right=row["informs_of_withdrawal"],
            ground=Ground.RECALL,
            meant_to_last_longer=row["meant_to_last_longer"],
        )
    )
    return {
        BINDS: floor.payer is not None,
        APPLIES: floor.withdrawal_applies,
        EXCEPTED: floor.exception is not None,
        LAW_DAY: _number(floor.last_day_to_declare),
        GUARANTEED_DAY: _number(floor.conformity_until),
    }


def _number(day: date | None) -> int | None:
    return day.toordinal() if day else None


ANY_DAY = date(2026, 1, 1)
