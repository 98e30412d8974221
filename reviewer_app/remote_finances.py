"""The books at the real server."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from reviewer_app.answers import read
from reviewer_app.finances import (
    AllBooks,
    Books,
    BooksOfDay,
    Difference,
    Excess,
    ExportedBooks,
    Overview,
)

Json = dict[str, Any]


class RemoteFinances:
    def __init__(
        self,
        ask: Callable[[str, Json], Awaitable[Json]],
        deed: Callable[[str, str, Json], Awaitable[Json]],
    ) -> None:
        self._ask, self._deed = ask, deed

    async def books(self) -> tuple[Books, ...]:
        return read(await self._ask("MoneyBooks", {}), AllBooks).money_books

    async def overview(self, books: Books) -> Overview:
        return read(await self._ask("Finance", _of(books)), Overview)

    async def books_of_day(self, books: Books, on: date) -> BooksOfDay:
        answer = await self._ask("BooksOfDay", {**_of(books), "on": on.isoformat()})
        return read(answer["booksOfDay"], BooksOfDay)

    async def release(self, about: Difference, reason: str, key: str) -> None:
        await self._of_refund("ReleaseRefund", "releaseRefund", about, key, reason=reason or None)

    async def retry(self, about: Difference, key: str, *, by_hand: bool) -> None:
        await self._of_refund("RetryRefund", "retryRefund", about, key, byHand=by_hand)

    async def confirm(self, about: Difference, key: str) -> None:
        await self._of_refund("ConfirmPayout", "confirmPayout", about, key)

    async def settle(self, about: Difference, choice: Excess, reason: str, key: str) -> None:
        name, field = "SettleRefundExcess", "settleRefundExcess"
        await self._of_refund(name, field, about, key, choice=choice, reason=reason)

    async def note(self, about: Difference, note: str, key: str) -> None:
        given = {"differenceId": about.id, "note": note, "idempotencyKey": key}
        await self._deed("NoteDifference", "noteDifference", {"input": given})

    async def close(self, books: Books, until: date, key: str) -> None:
        given = {"entity": books.entity, "until": until.isoformat(), "idempotencyKey": key}
        await self._deed("LockBooks", "lockBooks", {"input": given})

    async def export(self, books: Books, on: date, key: str) -> ExportedBooks:
        day = on.isoformat()
        given = {"entity": books.entity, "from": day, "to": day, "currency": books.currency}
        deed = {"input": {**given, "idempotencyKey": key}}
        return read(await self._deed("ExportBooks", "exportBooks", deed), ExportedBooks)

    async def _of_refund(
        self, name: str, field: str, about: Difference, key: str, **more: object
    ) -> None:
        given = {"refundId": about.refund_id, "idempotencyKey": key, **more}
        await self._deed(name, field, {"input": given})


def _of(books: Books) -> Json:
    return {"entity": books.entity, "currency": books.currency}
