"""Media types and status codes, as the GraphQL-over-HTTP specification has them."""

from dataclasses import dataclass
from functools import lru_cache

from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"
EVENTS = "text/event-stream"
HTML = "text/html"

_SERVED = {
    GRAPHQL: GRAPHQL,
    JSON: JSON,
    EVENTS: EVENTS,
    "application/*": JSON,
    "*/*": JSON,  # whoever does not say gets what every client understands
}


@dataclass(frozen=True, slots=True)
class TurnedAway(Exception):
    """The HTTP request itself is wrong; no GraphQL came of it."""

    status: int
    message: str
    headers: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=256)
def best_of(accept: str) -> str | None:
    """The media type to answer with; None when we have nothing the client accepts."""
    found: list[tuple[float, int, str]] = []
    for place, part in enumerate(accept.split(",")):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        served = _SERVED.get(name)
        weight = _weight(parameters)
        if served and weight > 0:
            found.append((-weight, place, served))
    return min(found)[2] if found else None


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0
    return 1


@lru_cache(maxsize=256)
def is_json(content_type: str) -> bool:
    name, *parameters = (piece.strip().lower() for piece in content_type.split(";"))
    charsets = [each for each in parameters if each.startswith("charset=")]
    return name == JSON and all(each.strip('"').endswith("utf-8") for each in charsets)


def status_of(result: ExecutionResult, media_type: str) -> int:
    """application/json predates the specification: there, every well-formed request is 200."""
    return 400 if isinstance(result, PreExecutionError) and media_type != JSON else 200
