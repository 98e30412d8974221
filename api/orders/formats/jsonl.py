"""Retourney's own JSON Lines: one order per line, as incoming.py says."""

from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path

import msgspec

from api.orders.formats.incoming import ImportedOrder
from api.orders.formats.reading import Batch, Defaults, Reading, Unused, with_defaults

DECODER = msgspec.json.Decoder(ImportedOrder)


def read(path: Path, defaults: Defaults) -> Reading:
    return Reading("jsonl", path.stat().st_size, _batches(path, defaults))


def _batches(path: Path, defaults: Defaults) -> Iterator[Batch]:
    batch = Batch()
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            batch.read += len(line)
            if line.strip():
                _take(batch, number, line, defaults)
            if batch.full:
                yield batch
                batch = Batch()
    yield batch


def _take(batch: Batch, number: int, line: bytes, defaults: Defaults) -> None:
    try:
        order = DECODER.decode(line.removeprefix(BOM_UTF8))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        batch.unused.append(Unused(number, "", "", "NOT_AN_ORDER", str(error)))
        return
    batch.orders.append(with_defaults(order, defaults))
    batch.rows.setdefault(order.external_id, []).append(number)
