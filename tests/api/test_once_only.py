"""What may never happen twice is held by the database itself, not by our good intentions."""

from collections.abc import Sequence

import pytest

from api.database import Database

ONCE = {
    "refund": ["item_id"],
    "inspection": ["item_id", "round"],
    "item_decision": ["item_id", "round"],
    "correction": ["item_id", "round"],
    "appeal": ["item_id", "round"],
    "taken_unit": ["line_id", "number"],
    "claim": ["owner", "key"],
    "order": ["brand_id", "external_id"],
    "past_return": ["brand_id", "external_id"],
    "carrier_scan": ["carrier", "external_id"],
    "outbox": ["return_id", "sequence"],
}
SQLITE = (
    "SELECT i.name, c.name AS part FROM pragma_index_list('{table}') i, "
    'pragma_index_info(i.name) c WHERE i."unique" ORDER BY i.name, c.seqno'
)
POSTGRES = (
    "SELECT i.indexrelid::text AS name, a.attname::text AS part FROM pg_index i "
    "CROSS JOIN unnest(i.indkey) WITH ORDINALITY k(number, place) "
    "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number "
    "WHERE i.indisunique AND i.indrelid = '\"{table}\"'::regclass ORDER BY 1, k.place"
)


@pytest.mark.parametrize("table", ONCE)
async def test_a_unique_index_holds_it(database: Database, table: str):
    sql = SQLITE if database.is_sqlite else POSTGRES
    rows = await database.reads.fetch(sql.format(table=table))
    indexes: dict[str, list[str]] = {}
    for row in rows:
        indexes.setdefault(row["name"], []).append(row["part"])
    assert _has(list(indexes.values()), ONCE[table]), indexes


def _has(indexes: Sequence[list[str]], wanted: list[str]) -> bool:
    return any(sorted(columns) == sorted(wanted) for columns in indexes)
