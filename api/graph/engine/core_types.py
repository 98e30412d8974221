"""graphql-core where a type checker finds it partly unknown: its output types
are a recursive alias with a bare GraphQLList in it, and a resolve info is generic in the context.
"""

from typing import Any, TypeAlias

import graphql
import graphql.execution
from graphql import GraphQLNamedType

OutputType: TypeAlias = Any
"""A GraphQL type that can be asked for: scalar, enum, object, union, interface, list, non-null."""

ResolveInfo: TypeAlias = Any

_core: Any = graphql
_execution: Any = graphql.execution

coerce_input_value = _core.coerce_input_value
create_source_event_stream = _execution.create_source_event_stream
default_field_resolver = _execution.default_field_resolver
default_type_resolver = _execution.default_type_resolver
map_source_to_response_event = _execution.map_source_to_response_event


def within(wrapper: OutputType) -> OutputType:
    """What a list or a non-null type is made of."""
    return wrapper.of_type


def type_of(field: Any) -> OutputType:
    """Of a field, an argument or a variable."""
    return field.type


def named_type_of(field: Any) -> GraphQLNamedType:
    """The type of a field without lists and non-nulls around it."""
    return _core.get_named_type(field.type)
