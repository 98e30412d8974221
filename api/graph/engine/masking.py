"""Errors as the client may see them.

Expected errors are shown: what is wrong with the document or its variables, and our own
Refusals, in the caller's language. Whatever else was raised is a bug: it is logged once, with a
number that the client sees too, and nothing else about it leaves the house.
"""

import secrets
from collections.abc import Sequence
from contextvars import ContextVar
from typing import Any

import structlog
from graphql import GraphQLError
from strawberry.exceptions import StrawberryInputCoercionError

from api.kernel.refusal import Refusal

log = structlog.get_logger("api.graph")

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""Of the HTTP request or websocket under way; also for logging by others."""


def masked(errors: Sequence[GraphQLError], language: str = "en") -> list[GraphQLError]:
    """One exception that surfaced in many places (a batch that failed) is logged once."""
    numbers: dict[int, str] = {}
    return [_shown(error, language, numbers) for error in errors]


def _shown(error: GraphQLError, language: str, numbers: dict[int, str]) -> GraphQLError:
    cause = _cause(error)
    if cause is None:
        return error
    if isinstance(cause, Refusal):
        return refusal_shown(cause, language, at=error)
    if id(cause) not in numbers:
        numbers[id(cause)] = _logged(cause, error)
    number = numbers[id(cause)]
    return _replaced(error, sorry(number), {"code": "INTERNAL", "id": number})


def refusal_shown(
    refusal: Refusal, language: str = "en", *, at: GraphQLError | None = None
) -> GraphQLError:
    extensions: dict[str, Any] = {"code": refusal.code}
    if refusal.field:
        extensions["field"] = refusal.field
    return _replaced(at or GraphQLError(""), refusal.say(language), extensions)


def sorry(number: str) -> str:
    return f"Something went wrong on our side. Tell us this number: {number}"


def _cause(error: GraphQLError) -> Exception | None:
    """What a field raised, unless that is a GraphQLError meant for the client: an argument that
    cannot be used as it is, or one with a code. Others of that class are graphql-core's verdict
    on a value of ours, and so a bug."""
    cause = error.original_error
    if error.path is None or cause is None:
        return cause if isinstance(cause, Refusal) else None
    if isinstance(cause, GraphQLError):
        is_meant = bool(cause.extensions) or cause.message.startswith("Argument ")
        return None if is_meant or isinstance(cause, StrawberryInputCoercionError) else cause
    return cause


def _logged(cause: BaseException, error: GraphQLError) -> str:
    number = number_of_bug()
    log.error("bug", id=number, path=error.path, request=request_id.get(), exc_info=cause)
    return number


def number_of_bug() -> str:
    """Ten digits: it is read out over the telephone."""
    return f"{secrets.randbelow(10**10):010}"


def _replaced(error: GraphQLError, message: str, extensions: dict[str, Any]) -> GraphQLError:
    return GraphQLError(
        message,
        error.nodes,
        positions=error.positions,
        source=error.source,
        path=error.path,
        extensions=extensions,
    )


def bug(cause: BaseException) -> GraphQLError:
    """For what was raised outside any field."""
    number = number_of_bug()
    log.error("bug", id=number, path=None, request=request_id.get(), exc_info=cause)
    return GraphQLError(sorry(number), extensions={"code": "INTERNAL", "id": number})
