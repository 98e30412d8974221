"""Generates one Python function for a selection that needs no resolver.

A selection is *pure* when it only reads attributes: Strawberry's basic fields, without
arguments. Whatever else is found raises Impure, here, before anything runs; whatever odd value
is met later raises in the generated code, and graphql-core does that subtree again. Reading an
attribute has no side effect, so doing it again is harmless.
"""

from collections.abc import Callable, Mapping, Sequence
from keyword import iskeyword
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
)
from graphql.execution.collect_fields import FieldDetails

from api.graph.engine.core_types import OutputType, type_of, within
from api.graph.engine.dispatch import Dispatch, vetted
from api.graph.engine.leaves import Bail, leaf
from api.graph.engine.shown import kinds_shown
from api.graph.engine.source import Source

Grouped = Mapping[str, Sequence[FieldDetails]]
Collect = Callable[[GraphQLObjectType, list[FieldDetails]], Grouped]
Function = Callable[[Any], Any]


class Impure(Exception):
    """Part of this selection calls a resolver, or something only graphql-core knows."""


class Compiler:
    """`collect` is graphql-core's own field collection, with @skip and @include applied."""

    def __init__(self, schema: GraphQLSchema, collect: Collect) -> None:
        self._schema = schema
        self._collect = collect
        self._source = Source()

    def value_function(self, type_: OutputType, details: list[FieldDetails]) -> Function:
        return self._made(self._value(type_, details, "value", 1))

    def fields_function(
        self, type_: GraphQLObjectType, grouped: Grouped
    ) -> tuple[Function | None, list[str]]:
        """A function for the pure fields of one object, and the response keys of the others,
        for which it puts None in the right place."""
        items: list[str] = []
        impure: list[str] = []
        for key, details in grouped.items():
            mark = self._source.mark()
            try:
                items.append(f"{key!r}: {self._field(type_, details, 'value', 1)}")
            except Impure:
                self._source.back_to(mark)
                items.append(f"{key!r}: None")
                impure.append(key)
        if len(impure) == len(grouped):
            return None, impure
        return self._made("{" + ", ".join(items) + "}"), impure

    def _made(self, result: str) -> Function:
        try:
            return self._source.function(result)
        except SyntaxError:  # CPython allows 20 loops inside each other
            raise Impure from None

    def _value(
        self, type_: OutputType, details: Sequence[FieldDetails], value: str, depth: int
    ) -> str:
        """Write what it takes to complete the variable `value`; return the expression for it."""
        nullable = not isinstance(type_, GraphQLNonNull)
        if isinstance(type_, GraphQLNonNull):
            type_ = within(type_)
            self._source.bound["Bail"] = Bail
            self._source.line(depth, f"if {value} is None: raise Bail")
        if isinstance(type_, GraphQLScalarType | GraphQLEnumType):
            expression = leaf(self._source, type_, value)
            return f"(None if {value} is None else {expression})" if nullable else expression
        result = self._source.name("r")
        if nullable:
            self._source.line(depth, f"{result} = None")
            self._source.line(depth, f"if {value} is not None:")
            depth += 1
        self._composite(type_, details, value, result, depth)
        return result

    def _composite(
        self,
        type_: OutputType,
        details: Sequence[FieldDetails],
        value: str,
        result: str,
        depth: int,
    ) -> None:
        match type_:
            case GraphQLList():
                self._list(within(type_), details, value, result, depth)
            case GraphQLObjectType():
                self._object(type_, details, value, result, depth)
            case GraphQLUnionType() | GraphQLInterfaceType():
                branch = self._source.bind(self._dispatch(type_, details), "dispatch")
                self._source.line(depth, f"{result} = {branch}[type({value})]({value})")
            case _:
                raise Impure

    def _list(
        self, item: OutputType, details: Sequence[FieldDetails], value: str, result: str, depth: int
    ) -> None:
        """Only lists and tuples: an iterator could not be read a second time after a Bail."""
        self._source.bound["Bail"] = Bail
        kind, each, append = (self._source.name(prefix) for prefix in ("k", "i", "a"))
        self._source.line(depth, f"{kind} = type({value})")
        self._source.line(depth, f"if {kind} is not list and {kind} is not tuple: raise Bail")
        self._source.line(depth, f"{result} = []")
        self._source.line(depth, f"{append} = {result}.append")
        self._source.line(depth, f"for {each} in {value}:")
        expression = self._value(item, details, each, depth + 1)
        self._source.line(depth + 1, f"{append}({expression})")

    def _object(
        self,
        type_: GraphQLObjectType,
        details: Sequence[FieldDetails],
        value: str,
        result: str,
        depth: int,
    ) -> None:
        known = self._source.bind(vetted(_kinds(type_)), "vetted")
        self._source.line(depth, f"{known}[type({value})]")
        self._source.line(depth, f"{result} = {self._fields(type_, details, value, depth)}")

    def _fields(
        self, type_: GraphQLObjectType, details: Sequence[FieldDetails], value: str, depth: int
    ) -> str:
        grouped = self._collect(type_, list(details))
        items = [
            f"{key!r}: {self._field(type_, fields, value, depth)}"
            for key, fields in grouped.items()
        ]
        return "{" + ", ".join(items) + "}"

    def _field(
        self, type_: GraphQLObjectType, details: Sequence[FieldDetails], value: str, depth: int
    ) -> str:
        first = details[0]
        name = first.node.name.value
        if first.defer_usage is not None or first.fragment_variable_values is not None:
            raise Impure
        if name == "__typename":
            return repr(type_.name)
        field = self._schema.get_field(type_, name)
        attribute = attribute_of(field) if field else None
        if field is None or attribute is None:
            raise Impure
        got = self._source.name("v")
        self._source.line(depth, f"{got} = {_read(value, attribute)}")
        return self._value(type_of(field), details, got, depth)

    def _dispatch(
        self, type_: GraphQLUnionType | GraphQLInterfaceType, details: Sequence[FieldDetails]
    ) -> Dispatch:
        """One function per member. A member that is impure bails, but only when it occurs."""
        branches: list[tuple[GraphQLObjectType, Function]] = []
        for member in self._schema.get_possible_types(type_):
            try:
                branches.append((member, self._branch(member, details)))
            except Impure:
                continue
        if not branches:
            raise Impure
        return Dispatch(branches, self._schema.get_possible_types(type_))

    def _branch(self, member: GraphQLObjectType, details: Sequence[FieldDetails]) -> Function:
        compiler = Compiler(self._schema, self._collect)
        return compiler._made(compiler._fields(member, details, "value", 1))


def attribute_of(field: GraphQLField) -> str | None:
    """The attribute a basic field reads, or None when it is more than that."""
    definition: Any = field.extensions.get("strawberry-definition")
    if field.args or definition is None or not getattr(field.resolve, "_is_default", False):
        return None
    plain = definition.is_basic_field and definition.default_resolver is getattr
    return definition.python_name if plain else None


def _kinds(type_: GraphQLObjectType) -> tuple[type, ...] | None:
    if type_.is_type_of is None:
        return None
    kinds = kinds_shown(type_)
    if kinds is None:  # somebody's own predicate: it may look at more than the class
        raise Impure
    return kinds


def _read(value: str, attribute: str) -> str:
    if attribute.isidentifier() and not iskeyword(attribute):
        return f"{value}.{attribute}"
    return f"getattr({value}, {attribute!r})"
