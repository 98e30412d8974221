"""The few writes that the ORM cannot say: SQL on the connection of the current transaction."""

from collections.abc import Sequence
from typing import Any, Protocol, cast

from tortoise.connection import get_connections

from api.database.reader import Row, numbered


class _Connection(Protocol):
    async def execute_query(
        self, query: str, values: list[Any] | None = None
    ) -> tuple[int, Sequence[Row]]: ...


async def execute(sql: str, *values: object) -> Sequence[Row]:
    """Run it; placeholders are $1, $2 … on both databases."""
    client = get_connections().get("default")
    # Tortoise leaves the type of its lists open.
    connection = cast(_Connection, client)
    text = numbered(sql) if client.capabilities.dialect == "sqlite" else sql
    _, rows = await connection.execute_query(text, [*values])
    return rows


def is_postgres() -> bool:
    return get_connections().get("default").capabilities.dialect == "postgres"
