"""Names for what graphql-core leaves partly unknown to a type checker (its output types are a
recursive alias with a bare GraphQLList in it)."""

from typing import Any, TypeAlias

from graphql import GraphQLNamedType, get_named_type

OutputType: TypeAlias = Any
"""A GraphQL type that can be asked for: scalar, enum, object, union, interface, list, non-null."""

ResolveInfo: TypeAlias = Any
"""GraphQLResolveInfo, which is generic in the context."""


def within(wrapper: OutputType) -> OutputType:
    """What a list or a non-null type is made of."""
    return wrapper.of_type


def type_of(field: Any) -> OutputType:
    return field.type


def named_type_of(field: Any) -> GraphQLNamedType:
    """The type of a field without lists and non-nulls around it."""
    named: GraphQLNamedType = get_named_type(field.type)
    return named
