"""How a result looks on the wire."""

from typing import Any

from graphql import GraphQLError
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError


def content_of(result: ExecutionResult) -> dict[str, Any]:
    """Without `data` when nothing ran: that is how a client tells."""
    content: dict[str, Any] = {}
    if result.errors:
        content["errors"] = [error.formatted for error in result.errors]
    if not isinstance(result, PreExecutionError):
        content["data"] = result.data
    return content


def turned_down(*errors: GraphQLError) -> PreExecutionError:
    """Nothing ran."""
    return PreExecutionError(data=None, errors=list(errors))
