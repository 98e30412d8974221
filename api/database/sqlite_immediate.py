"""Tortoise's SQLite backend with BEGIN IMMEDIATE.

Why: the stock backend begins DEFERRED, so with two processes every second read-modify-write fails
at once with «database is locked», and busy_timeout does not help (tortoise-orm#1675). Asking for
the write lock at the start makes the timeout count.
"""

import asyncio
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
    """Stock code keeps the connection's lock for ever when begin() fails. And whoever is canceled
    while it waits leaves a BEGIN to the connection's thread, which then carries it out: every
    transaction after it would fail with «within a transaction»."""

    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()  # canceled here, the lock is still another's
        try:
            await self.ensure_connection()
            self.token = get_connections().set(self.connection_name, self.connection)
            await self.connection.begin()
        except BaseException:
            if hasattr(self, "token"):
                get_connections().reset(self.token)
                await asyncio.shield(self.connection._connection.rollback())
            self._trxlock.release()
            raise
        return self.connection


class ImmediateClient(SqliteClient):
    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateWrapper(self), self._lock)


client_class = ImmediateClient
