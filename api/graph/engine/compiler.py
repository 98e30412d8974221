"""Generates one Python function for a selection: nested loops, attribute reads, dict displays.

Pure fields (Strawberry's basic fields: an attribute, no arguments) are written out. Where
anything else is asked for, the function leaves a *hole* and notes it; when it has come to its
end, graphql-core fills the holes (holes.py). So a resolver only runs once all attributes have
been found good. Before that, any odd value raises, and graphql-core does the subtree again;
reading an attribute has no side effect, so that does no harm.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
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
from graphql.pyutils import Path

from api.graph.engine.core_types import OutputType, type_of, within
from api.graph.engine.dispatch import Dispatch, vetted
from api.graph.engine.holes import Hole, Site
from api.graph.engine.leaves import Bail, leaf
from api.graph.engine.shown import kinds_shown
from api.graph.engine.source import Function, Source

Details = Sequence[FieldDetails]
Collect = Callable[[GraphQLObjectType, list[FieldDetails]], Mapping[str, list[FieldDetails]]]


class Impure(Exception):
    """Only graphql-core can do this: it becomes a hole, or at the top no function at all."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the generated code we are: the variable that holds the value, an expression for
    its path, the indentation, and which positions from the top down to here may be null."""

    value: str
    path: str
    depth: int
    nullable: tuple[bool, ...] = ()


TOP = Place("value", "path", 1)


class Compiler:
    """`collect` is graphql-core's own field collection, with @skip and @include applied."""

    def __init__(self, schema: GraphQLSchema, collect: Collect) -> None:
        self._schema = schema
        self._collect = collect
        self._source = Source({"Bail": Bail, "Path": Path, "Hole": Hole})
        self.has_holes = False

    def function(self, type_: OutputType, details: Details) -> Function:
        return self._made(self._value(type_, details, TOP))

    def branch(self, member: GraphQLObjectType, details: Details, at: Place) -> Function:
        """For one member of an abstract type, whose class has been looked at."""
        return self._made(self._fields(member, details, replace(TOP, nullable=at.nullable)))

    def _made(self, result: str) -> Function:
        try:
            return self._source.function(result)
        except SyntaxError:  # CPython allows 20 loops inside each other
            raise Impure from None

    def _value(self, type_: OutputType, details: Details, at: Place) -> str:
        """Write what it takes to complete a value; return the expression for the outcome."""
        nullable = not isinstance(type_, GraphQLNonNull)
        if not nullable:
            type_ = within(type_)
            self._source.line(at.depth, f"if {at.value} is None: raise Bail")
        if isinstance(type_, GraphQLScalarType | GraphQLEnumType):
            expression = leaf(self._source, type_, at.value)
            return f"(None if {at.value} is None else {expression})" if nullable else expression
        if not nullable:
            return self._composite(type_, details, at)
        result = self._source.name("r")
        self._source.line(at.depth, f"{result} = None")
        self._source.line(at.depth, f"if {at.value} is not None:")
        outcome = self._composite(type_, details, replace(at, depth=at.depth + 1))
        self._source.line(at.depth + 1, f"{result} = {outcome}")
        return result

    def _composite(self, type_: OutputType, details: Details, at: Place) -> str:
        match type_:
            case GraphQLList():
                return self._list(within(type_), details, at)
            case GraphQLObjectType():
                known = self._source.bind(vetted(_kinds(type_)), "vetted")
                self._source.line(at.depth, f"{known}[type({at.value})]")
                return self._fields(type_, details, at)
            case GraphQLUnionType() | GraphQLInterfaceType():
                return self._abstract(type_, details, at)
            case _:
                raise Impure

    def _list(self, item: OutputType, details: Details, at: Place) -> str:
        """Only lists and tuples: an iterator could not be read a second time after a Bail."""
        write, name = self._source.line, self._source.name
        result, kind, append, index, each = (name(prefix) for prefix in ("r", "k", "a", "n", "i"))
        write(at.depth, f"{kind} = type({at.value})")
        write(at.depth, f"if {kind} is not list and {kind} is not tuple: raise Bail")
        write(at.depth, f"{result} = []")
        write(at.depth, f"{append} = {result}.append")
        inside = Place(
            each,
            f"Path({at.path}, {index}, None)",
            at.depth + 1,
            (*at.nullable, not isinstance(item, GraphQLNonNull)),
        )
        body = self._source.mark()
        write(at.depth + 1, f"{append}({self._value(item, details, inside)})")
        loop = f"for {each} in {at.value}:"
        if self._source.mentions(f"{index},", body):  # in the path of a hole
            loop = f"for {index}, {each} in enumerate({at.value}):"
        self._source.insert(body, at.depth, loop)
        return result

    def _abstract(
        self, type_: GraphQLUnionType | GraphQLInterfaceType, details: Details, at: Place
    ) -> str:
        """One function per member. A member that is impure bails, but only when it occurs."""
        members = self._schema.get_possible_types(type_)
        branches: dict[str, Function] = {}
        has_holes = False
        for member in members:
            compiler = Compiler(self._schema, self._collect)
            try:
                branches[member.name] = compiler.branch(member, details, at)
            except Impure:
                continue
            has_holes |= compiler.has_holes
        if not branches:
            raise Impure
        self.has_holes |= has_holes
        branch = self._source.bind(Dispatch(branches, members), "dispatch")
        path = at.path if has_holes else "None"
        return f"{branch}[type({at.value})]({at.value}, {path}, holes)"

    def _fields(self, type_: GraphQLObjectType, details: Details, at: Place) -> str:
        """The dict, named and filled field by field if there are holes to note on the way."""
        result = self._source.name("o")
        start = self._source.mark()
        items: list[tuple[str, str]] = []
        holes = False
        for key, fields in self._collect(type_, list(details)).items():
            mark = self._source.mark()
            try:
                items.append((key, self._field(type_, key, fields, at)))
            except Impure:
                self._source.back_to(mark)
                site = self._source.bind(Site(type_, key, fields, at.nullable), "site")
                hole = f"Hole({site}, {at.value}, {result}, {at.path})"
                self._source.line(at.depth, f"holes.append({hole})")
                items.append((key, "None"))
                holes = True
        if not holes:
            return "{" + ", ".join(f"{key!r}: {value}" for key, value in items) + "}"
        self.has_holes = True
        self._source.insert(start, at.depth, f"{result} = {{}}")
        for key, value in items:
            self._source.line(at.depth, f"{result}[{key!r}] = {value}")
        return result

    def _field(self, type_: GraphQLObjectType, key: str, details: Details, at: Place) -> str:
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
        self._source.line(at.depth, f"{got} = {_read(at.value, attribute)}")
        inside = Place(
            got,
            f"Path({at.path}, {key!r}, {type_.name!r})",
            at.depth,
            (*at.nullable, not isinstance(type_of(field), GraphQLNonNull)),
        )
        return self._value(type_of(field), details, inside)


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
