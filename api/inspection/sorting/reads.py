"""Containers with what is in them: two statements for any number of them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.ids import public_id
from api.stock.rules import Disposition

OPEN = """
SELECT id, code, disposition, opened_at, closed_at, closed_by FROM container
WHERE open_code IS NOT NULL ORDER BY code LIMIT 100
"""
ONE = """
SELECT id, code, disposition, opened_at, closed_at, closed_by FROM container WHERE id = $1
"""
LINES = """
SELECT t.container_id, p.sku, p.title, count(*) AS quantity
FROM plate t JOIN return_item i ON i.id = t.item_id JOIN order_line l ON l.id = i.line_id
JOIN product p ON p.id = l.product_id WHERE t.container_id IN ({ids})
GROUP BY t.container_id, p.id, p.sku, p.title ORDER BY p.sku
"""


class ContainerLineView(msgspec.Struct, frozen=True):
    container_id: UUID
    sku: str
    title: str
    quantity: int


class ContainerView(msgspec.Struct, frozen=True):
    id: UUID
    code: str
    disposition: Disposition
    opened_at: datetime
    closed_at: datetime | None
    closed_by: str | None
    lines: tuple[ContainerLineView, ...] = ()

    @property
    def public_id(self) -> str:
        return public_id("Container", self.id)

    @property
    def quantity(self) -> int:
        return sum(line.quantity for line in self.lines)


async def open_containers(reads: Reader) -> list[ContainerView]:
    return await _filled(reads, structs(await reads.fetch(OPEN), ContainerView))


async def container(reads: Reader, id: UUID) -> ContainerView:
    """One that there is."""
    return (await _filled(reads, structs(await reads.fetch(ONE, id), ContainerView)))[0]


async def _filled(reads: Reader, found: Sequence[ContainerView]) -> list[ContainerView]:
    if not found:
        return []
    ids = [one.id for one in found]
    rows = await reads.fetch(LINES.format(ids=placeholders(len(ids))), *ids)
    lines = structs(rows, ContainerLineView)
    return [
        msgspec.structs.replace(
            one, lines=tuple(line for line in lines if line.container_id == one.id)
        )
        for one in found
    ]
