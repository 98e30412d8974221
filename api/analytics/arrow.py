"""Rows become columns here. The one place of this room that touches pyarrow."""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportAttributeAccessIssue=false
# pyarrow ships no types of its own, and makes its functions as it is imported; what leaves this
# file is typed.

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any

import ibis
import pyarrow as pa
import pyarrow.compute as pc

from api.database.streaming import Batch

Columns = Mapping[str, str]
"""Names and types, as Ibis says them."""


def table_of(rows: Iterable[Mapping[str, Any]], columns: Columns) -> ibis.Table:
    """A small table that goes where the expression goes it is used in."""
    return ibis.memtable(rows_as_arrow(rows, columns))


def rows_as_arrow(rows: Iterable[Mapping[str, Any]], columns: Columns) -> Any:
    return pa.Table.from_pylist([*rows], schema=_schema(columns))


async def arrow_of(batches: AsyncIterable[Batch], columns: Columns) -> Any:
    """An Arrow table of what a database streams, whichever of both it is. The types even out that
    SQLite has numbers for flags and texts for instants."""
    schema = _schema(columns)
    return pa.Table.from_batches([_record(batch, schema) async for batch in batches], schema)


def by_utc(table: Any) -> Any:
    """Instants as plain times, by the clock of UTC: an engine's own zone decides no day."""
    fields = [
        pa.field(field.name, pa.timestamp("us")) if pa.types.is_timestamp(field.type) else field
        for field in table.schema
    ]
    return table.cast(pa.schema(fields))


def with_days(table: Any, days: Columns, *, zone: str) -> Any:
    """`days`: {instant: name of a new column}. The day it was by the clock of the row's own zone,
    which is left out then."""
    zones = table[zone]
    for moment, name in days.items():
        found = pa.nulls(len(table), pa.date32())
        for here in pc.unique(zones).to_pylist():
            local = pc.local_timestamp(table[moment].cast(pa.timestamp("us", tz=here)))
            day = pc.floor_temporal(local, unit="day").cast(pa.date32())
            found = pc.if_else(pc.equal(zones, here), day, found)
        table = table.append_column(name, found)
    return table.drop_columns([zone])


def _record(batch: Batch, schema: Any) -> Any:
    columns = zip(*batch, strict=True)
    arrays = [
        pa.array(values).cast(field.type) for values, field in zip(columns, schema, strict=True)
    ]
    return pa.record_batch(arrays, schema=schema)


def _schema(columns: Columns) -> Any:
    return ibis.schema(columns).to_pyarrow()
