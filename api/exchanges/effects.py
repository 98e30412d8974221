"""After the commit: the item moved on, and so does what is wanted instead of it. May run twice."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from uuid import UUID

from api.database import Reader
from api.exchanges.actions.following import follow


class OfReturn(Protocol):
    """Any event that tells of a return."""

    @property
    def return_id(self) -> UUID: ...


async def follow_item(reads: Reader, clock: Callable[[], datetime], event: OfReturn) -> None:
    await follow(event.return_id, reads=reads, now=clock())
