"""Tortoise's SQLite backend with BEGIN IMMEDIATE.

Why: the stock backend begins DEFERRED, so with two processes every second read-modify-write fails
at once with «database is locked», and busy_timeout does not help (tortoise-orm#1675). Asking for
the write lock at the start makes the timeout count.
"""

import sqlite3

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError


class ImmediateWrapper(SqliteTransactionWrapper):
    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error


class ImmediateContext(SqliteTransactionContext):
    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        try:
            return await super().__aenter__()
        except BaseException:
            # Stock code keeps the connection's lock for ever when begin() fails.
            if hasattr(self, "token"):
                get_connections().reset(self.token)
            if self._trxlock.locked():
                self._trxlock.release()
            raise


class ImmediateClient(SqliteClient):
    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateWrapper(self), self._lock)


client_class = ImmediateClient
