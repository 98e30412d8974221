"""The small words of the schema: a described field, public ids, pages, plain scalars."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Annotated, Any, NewType, TypeVar, cast
from uuid import UUID

import strawberry

from api.graph.engine.access import PUBLIC, allowed
from api.kernel.ids import kind_and_key, public_id
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput

Currency = NewType("Currency", str)
JSON = NewType("JSON", object)
JSON_TEXT = strawberry.scalar(name="JSON", description="Any JSON value.", serialize=lambda it: it)

UUID_TEXT = strawberry.scalar(
    name="UUID",
    description="A UUID (RFC 9562), such as 0192f6b0-7c3e-7a5d-9e11-2b8f4c6d1e0a.",
    serialize=str,
    parse_value=UUID,
)
CURRENCY = strawberry.scalar(
    name="Currency", description="An ISO 4217 currency code, such as EUR.", serialize=str
)

T = TypeVar("T")

BAD_CURSOR = Sentence(
    en="This cursor is not one of ours. Leave `after` out to start at the beginning.",
    nl="Deze cursor is niet van ons. Laat `after` weg om vooraan te beginnen.",
    fr="Ce curseur n'est pas le nôtre. Omettez `after` pour commencer au début.",
    de="Dieser Cursor ist nicht von uns. Ohne `after` beginnt die Liste von vorn.",
    nb="Denne markøren er ikke vår. Utelat `after` for å begynne på nytt.",
)
PAGE_SIZE = Sentence(
    en="`first` is a number from 1 to 100.",
    nl="`first` is een getal van 1 tot 100.",
    fr="`first` est un nombre de 1 à 100.",
    de="`first` ist eine Zahl von 1 bis 100.",
    nb="`first` er et tall fra 1 til 100.",
)

__all__ = ["CURRENCY", "JSON", "JSON_TEXT", "PUBLIC", "Currency", "allowed"]


def shown(description: str, *, name: str | None = None, **more: Any) -> Any:
    """A field that is an attribute of the struct."""
    return strawberry.field(description=description, name=name, **more)


def shown_id(kind: str) -> Any:
    return strawberry.field(name="id", description=f"The id of this {kind}: opaque, and for good.")


def asked(description: str, **more: Any) -> Any:
    """Describes an argument: `first: Annotated[int, asked("How many.")]`."""
    return strawberry.argument(description=description, **more)


def page_size(first: int) -> int:
    if not 1 <= first <= 100:
        raise InvalidInput(PAGE_SIZE, field="first")
    return first


def time_cursor(at: datetime | None, id: UUID) -> str:
    return public_id("after", id) + "." + (at.isoformat() if at else "")


def after_time(cursor: str | None) -> tuple[datetime, UUID] | None:
    """Where a list that is sorted by (time, id) goes on."""
    if cursor is None:
        return None
    id, _, at = cursor.partition(".")
    kind, key = kind_and_key(id)
    try:
        moment = datetime.fromisoformat(at)
        if kind == "after" and moment.tzinfo:
            return moment, UUID(key)
    except ValueError:
        pass
    raise InvalidInput(BAD_CURSOR, field="after")


Tongue = Annotated[
    str | None, asked("A BCP 47 tag, such as nl-BE; the request's language if left out.")
]
First = Annotated[int, asked("How many at most, 1 to 100.")]
After = Annotated[str | None, asked("The `endCursor` of the page before; null for the first.")]


@strawberry.type(description="Where a page of a list ends.", directives=[PUBLIC])
class PageInfo:
    has_next_page: bool = shown("Whether more follow.")
    end_cursor: str | None = shown("What to pass as `after` for the next page.")


def paged(
    found: Sequence[T], size: int, cursor: Callable[[T], str]
) -> tuple[Sequence[T], PageInfo]:
    """The page, and where it ends. One more was looked for than it holds: that one says whether
    more follow."""
    page = found[:size]
    end = cursor(page[-1]) if page else None
    return page, PageInfo(has_next_page=len(found) > size, end_cursor=end)


def show(kind: type[T], struct: object) -> T:
    """A struct where its GraphQL type is expected: `@shows` makes the two interchangeable."""
    return cast(T, struct)


def show_all(kind: type[T], structs: Iterable[object]) -> list[T]:
    return [show(kind, struct) for struct in structs]
