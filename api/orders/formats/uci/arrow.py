"""Parquet and CSV as columns of distinct texts. The one place here that touches pyarrow."""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyarrow ships no types of its own; what leaves this file is typed.

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from api.orders.formats.reading import CannotRead, how_written

Coded = tuple[list[str], list[int]]
"""The distinct texts, and for each row which of them it has."""


def columns(path: Path, wanted: Mapping[str, Collection[str]]) -> dict[str, Coded]:
    """`wanted`: our name → the names it may have in the file."""
    known = {name for names in wanted.values() for name in names}
    table = _parquet(path) if path.suffix.lower() == ".parquet" else _csv(path, known)
    return {name: _coded(table[_named(table, path, names)]) for name, names in wanted.items()}


def _parquet(path: Path) -> Any:
    try:
        return pyarrow.parquet.read_table(path)
    except (pa.ArrowInvalid, OSError) as error:
        raise CannotRead(f"{path.name} is no Parquet file that can be read: {error}") from error


def _csv(path: Path, names: Collection[str]) -> Any:
    """As text throughout."""
    how = how_written(path)
    texts = pyarrow.csv.ConvertOptions(
        column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False
    )
    lines = pyarrow.csv.ParseOptions(newlines_in_values=True, delimiter=how.delimiter)
    encoded = pyarrow.csv.ReadOptions(encoding=how.encoding.removesuffix("-sig"))
    try:
        return pyarrow.csv.read_csv(
            path, read_options=encoded, parse_options=lines, convert_options=texts
        )
    except (pa.ArrowInvalid, UnicodeDecodeError) as error:
        raise CannotRead(f"{path.name} is no CSV file that can be read: {error}") from error


def _named(table: Any, path: Path, names: Collection[str]) -> str:
    for name in names:
        if name in table.column_names:
            return name
    raise CannotRead(f"{path.name} has no column {next(iter(names))}: it is not the UCI layout.")


def _coded(column: Any) -> Coded:
    texts = column.cast(pa.string()).combine_chunks().fill_null("")
    coded = texts.dictionary_encode()
    return coded.dictionary.to_pylist(), coded.indices.to_pylist()
