"""Which Python classes a GraphQL type shows: reads return structs, not Strawberry objects."""

from collections.abc import Callable
from typing import Any, TypeVar

from graphql import GraphQLObjectType
from strawberry.types.base import StrawberryObjectDefinition

from api.graph.engine.core_types import ResolveInfo

T = TypeVar("T", bound=type)
Kinds = tuple[type, ...]


def shows(*structs: type) -> Callable[[T], T]:
    """Let a Strawberry type accept these classes; works above and below `@strawberry.type`.

    Unions and interfaces find their member by it, so it takes a class that only one type shows.
    """

    def mark(cls: T) -> T:
        kinds = (cls, *structs)

        def is_type_of(value: object, _info: ResolveInfo) -> bool:
            return isinstance(value, kinds)

        is_type_of.kinds = kinds  # pyright: ignore[reportFunctionMemberAccess]
        cls.is_type_of = staticmethod(is_type_of)  # read by @strawberry.type when it comes later
        if definition := getattr(cls, "__strawberry_definition__", None):
            definition.is_type_of = is_type_of
        return cls

    return mark


def kinds_shown(type_: GraphQLObjectType) -> Kinds | None:
    """The classes of a type marked with `shows`; None when it was not."""
    return getattr(type_.is_type_of, "kinds", None)


def origin_of(type_: GraphQLObjectType) -> type | None:
    """The Strawberry class behind a type, unless generics make that ambiguous."""
    definition: Any = type_.extensions.get("strawberry-definition")
    if not isinstance(definition, StrawberryObjectDefinition) or definition.is_graphql_generic:
        return None
    return None if definition.concrete_of else definition.origin
