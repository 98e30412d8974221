"""Tortoise's asyncpg backend that gives a connection back when a transaction cannot begin.

Why: the stock context takes a connection, then awaits BEGIN. Whoever is canceled in between (a
deadline, a client that went away, a stopping worker) keeps it for ever, and the pool of ten is
empty after ten of them: every request that follows waits without end.
"""

from typing import Any

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections


class CarefulContext(TransactionContextPooled):
    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        # Tortoise leaves the types of its wrapper and of the pool open.
        wrapper: Any = self.client
        pool: Any = wrapper._parent._pool
        wrapper._connection = await pool.acquire()
        self.token = get_connections().set(self.connection_name, self.client)
        try:
            await self.client.begin()
        except BaseException:
            get_connections().reset(self.token)
            await pool.release(wrapper._connection)
            raise
        return self.client


class CarefulClient(AsyncpgDBClient):
    def _in_transaction(self) -> TransactionContext:
        return CarefulContext(TransactionWrapper(self), self._pool_init_lock)


client_class = CarefulClient
