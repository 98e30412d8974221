"""Filling what a generated function left open: fields with a resolver, by graphql-core.

Everything here is graphql-core's meaning of an error, applied to an answer that is already
there: a nullable field becomes null and the error is collected; otherwise the nearest position
above it that may be null becomes null, with all that is in it; if there is none, the error goes
on to whoever asked for the whole value.
"""

from collections.abc import Awaitable, Sequence
from typing import Any, NamedTuple

from graphql import GraphQLError, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path, gather_with_cancel


class Site:
    """The place in the document: which field, and how far up a null would have to go.

    `nullable` is about the positions from just below the top of the value down to the object
    the field is on; `up` counts from that object, None when it has to be the top itself.
    """

    __slots__ = ("details", "key", "parent_type", "up")

    def __init__(
        self,
        parent_type: GraphQLObjectType,
        key: str,
        details: list[FieldDetails],
        nullable: Sequence[bool],
    ) -> None:
        self.parent_type, self.key, self.details = parent_type, key, details
        upwards = enumerate(reversed(nullable))
        self.up = next((steps for steps, may_be_null in upwards if may_be_null), None)


class Hole(NamedTuple):
    """One object of the answer that misses the field of its site."""

    site: Site
    source: Any
    target: dict[str, Any]
    path: Path
    """Of the object."""


def fill(executor: Any, completed: Any, path: Path, holes: Sequence[Hole]) -> Any:
    """`completed`, or an awaitable of it, with every hole filled."""
    pending: list[tuple[Hole, Awaitable[Any]]] = []
    try:
        for hole in holes:
            site = hole.site
            at = Path(hole.path, site.key, site.parent_type.name)
            try:
                result = executor.execute_field(
                    site.parent_type, hole.source, site.details, at, None
                )
            except GraphQLError as error:
                _null(executor, completed, path, hole, error)
                continue
            if executor.is_awaitable(result):
                pending.append((hole, result))
            else:
                hole.target[site.key] = result
    except Exception:
        executor.settle_in_background([awaitable for _, awaitable in pending])
        raise
    return _awaited(executor, completed, path, pending) if pending else completed


async def _awaited(
    executor: Any, completed: Any, path: Path, pending: Sequence[tuple[Hole, Awaitable[Any]]]
) -> Any:
    async def settle(hole: Hole, awaitable: Awaitable[Any]) -> None:
        try:
            hole.target[hole.site.key] = await awaitable
        except GraphQLError as error:
            _null(executor, completed, path, hole, error)

    if len(pending) == 1:
        await settle(*pending[0])
    else:
        await gather_with_cancel(*(settle(hole, awaitable) for hole, awaitable in pending))
    return completed


def _null(executor: Any, completed: Any, top: Path, hole: Hole, error: GraphQLError) -> None:
    """Put null at the nearest position that may be null; raise when that is the top."""
    if hole.site.up is None:
        raise error
    position: Path | None = hole.path
    for _ in range(hole.site.up):
        position = position.prev if position else None
    executor.collected_errors.add(error, position)
    steps: list[str | int] = []
    while position is not None and position is not top:
        steps.append(position.key)
        position = position.prev
    for step in reversed(steps[1:]):
        if completed is None:  # all of it is null already
            return
        completed = completed[step]
    if completed is not None:
        completed[steps[0]] = None
