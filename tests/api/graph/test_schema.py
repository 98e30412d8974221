"""The schema is the documentation: whatever it names, it explains."""

from collections.abc import Iterator
from pathlib import Path

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    specified_scalar_types,
)

from api.graph.schema import make_schema

FILE = Path(__file__).parents[3] / "schema.graphql"


def test_the_printed_schema_is_the_schema():
    assert FILE.read_text().strip() == make_schema().as_str().strip()


def test_every_type_field_argument_and_enum_value_is_described():
    assert list(_unexplained(build_schema(FILE.read_text()))) == []


def _unexplained(schema: GraphQLSchema) -> Iterator[str]:
    for name, type_ in schema.type_map.items():
        if name.startswith("__") or name in specified_scalar_types:
            continue
        if not type_.description:
            yield name
        if isinstance(type_, GraphQLEnumType):
            yield from (f"{name}.{key}" for key, it in type_.values.items() if not it.description)
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            yield from _fields(name, type_)


def _fields(
    name: str, type_: GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType
) -> Iterator[str]:
    for key, field in type_.fields.items():
        if not field.description:
            yield f"{name}.{key}"
        for argument, it in getattr(field, "args", {}).items():
            # The one argument of a mutation is explained by its type.
            if not it.description and argument != "input":
                yield f"{name}.{key}({argument})"
