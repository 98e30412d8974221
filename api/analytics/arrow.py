"""Rows become columns here. The one place of this room that touches pyarrow."""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyarrow ships no types of its own; what leaves this file is typed.

from collections.abc import Iterable, Mapping
from typing import Any

import ibis
import pyarrow as pa


def table_of(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str]) -> ibis.Table:
    """A small table that goes where the expression goes it is used in. Types as Ibis says them."""
    return ibis.memtable(pa.Table.from_pylist([*rows], schema=ibis.schema(columns).to_pyarrow()))
