"""Shopify's orders export (Orders → Export → CSV): an order's own columns on its first row only.

README.md in `api/orders` says what is assumed where the export is silent.
"""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from api.orders.formats.reading import (
    Batch,
    CannotRead,
    Defaults,
    Reading,
    Unused,
    Written,
    how_written,
)
from api.orders.formats.shopify.order import read_order
from api.orders.formats.shopify.rows import NEEDED, Group, Unusable, column, groups


def read(path: Path, defaults: Defaults) -> Reading:
    how = how_written(path)
    with _opened(path, how) as file:
        rows = csv.reader(file, delimiter=how.delimiter)
        header = {column(name) for name in next(rows, list[str]())}
        size = _counted(rows, path)
    if missing := [name for name in NEEDED if name not in header]:
        raise CannotRead(
            f"{path.name} has no column «{missing[0].capitalize()}», so it is no orders export "
            "of Shopify's."
        )
    return Reading("shopify", size, _batches(path, how, defaults), lambda: _notes(defaults))


def _notes(defaults: Defaults) -> list[str]:
    return [
        f"Assumed: parcels arrived {defaults.delivery_days} days after they were fulfilled "
        "(--delivery-days), and refunds were made that day; the export has no dates for either.",
    ]


def _opened(path: Path, how: Written) -> IO[str]:
    return path.open(newline="", encoding=how.encoding, errors="replace")


def _counted(rows: Iterable[object], path: Path) -> int:
    try:
        return sum(1 for _ in rows)
    except csv.Error as error:
        raise CannotRead(f"{path.name} is no CSV file that can be read: {error}") from error


def _batches(path: Path, how: Written, defaults: Defaults) -> Iterator[Batch]:
    batch = Batch()
    with _opened(path, how) as file:
        for group in groups(file, how.delimiter):
            batch.read += len(group.rows)
            _take(batch, group, defaults)
            if batch.full:
                yield batch
                batch = Batch()
    yield batch


def _take(batch: Batch, group: Group, defaults: Defaults) -> None:
    try:
        order = read_order(group, defaults)
    except Unusable as error:
        batch.unused.extend(
            Unused(row, group.name, line.get("lineitem name", ""), "UNUSABLE", str(error))
            for row, line in group.rows
        )
        return
    batch.orders.append(order)
    batch.rows.setdefault(order.external_id, []).extend(row for row, _ in group.rows)
