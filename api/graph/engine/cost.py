"""The cost of an operation: how many objects its answer may hold, from its text alone.

An object costs 1 and holds what is asked of it; a list costs its size times that. The size is
the `first` argument (a variable counts as 100, the most it may be), also for the lists directly
inside a connection; else what `sized` declares; else 10. Scalars are free: they come with
their object.
"""

from collections.abc import Iterator
from typing import Any

import strawberry
from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLSchema,
    IntValueNode,
    SelectionSetNode,
    is_leaf_type,
)
from strawberry.schema_directive import Location

from api.graph.engine.core_types import named_type_of, type_of, within
from api.graph.engine.limits import limited
from api.graph.engine.selections import Asked, Document, Operation, asked_of, inside

FIRST_AT_MOST = 100
USUAL_SIZE = 10


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    description="How many items this list has at most, for the cost of an operation.",
)
class Sized:
    most: int


def sized(most: int) -> Sized:
    """For `directives=[…]` of a list without a `first` argument."""
    return Sized(most=most)


def too_dear(
    schema: GraphQLSchema, document: Document, operation: Operation, most: int
) -> Iterator[GraphQLError]:
    bill = _Bill(schema, document)
    root = schema.get_root_type(operation.operation)
    cost = bill.selections(root, operation.selection_set, None) if root else 0
    if cost > most:
        yield limited(
            f"This operation may return {cost:,} objects; the limit is {most:,}. "
            f"{bill.advice} Ask for fewer at a time (`first`), or leave out a list.",
            operation,
        )


class _Bill:
    def __init__(self, schema: GraphQLSchema, document: Document) -> None:
        self._schema = schema
        self._fragments = document.fragments
        self._memo: dict[tuple[str, str, int | None], int] = {}
        self._dearest = (0, "")

    @property
    def advice(self) -> str:
        return f"Most of it is below {self._dearest[1]}."

    def selections(
        self, parent: GraphQLNamedType, selection_set: SelectionSetNode, page: int | None
    ) -> int:
        """`page` is the size a connection gives to the lists directly in it."""
        return sum(self._selection(parent, node, page) for node in selection_set.selections)

    def _selection(self, parent: GraphQLNamedType, node: object, page: int | None) -> int:
        if isinstance(node, FieldNode):
            asked = asked_of(self._schema, parent, node)
            return self._field(asked, page) if asked else 0
        if isinstance(node, FragmentSpreadNode):
            key = (node.name.value, parent.name, page)
            if key not in self._memo:
                self._memo[key] = self._fragment(parent, node, page)
            return self._memo[key]
        return self._fragment(parent, node, page)

    def _fragment(self, parent: GraphQLNamedType, node: object, page: int | None) -> int:
        below = inside(self._schema, self._fragments, parent, node)
        return self.selections(*below, page) if below else 0

    def _field(self, asked: Asked, page: int | None) -> int:
        named = named_type_of(asked.definition)
        if is_leaf_type(named) or asked.node.selection_set is None:
            return 0
        first = _first(asked)
        lists = _lists(asked.definition)
        if lists:
            size = first or page or _declared(asked.definition)
            times = size * USUAL_SIZE ** (lists - 1)
            cost = times * (1 + self.selections(named, asked.node.selection_set, None))
        else:
            cost = 1 + self.selections(named, asked.node.selection_set, first)
        if lists or first:
            self._dearest = max(self._dearest, (cost, f"{asked.parent.name}.{asked.name}"))
        return cost


def _first(asked: Asked) -> int | None:
    if "first" not in asked.definition.args:
        return None
    for argument in asked.node.arguments or ():
        if argument.name.value == "first" and isinstance(argument.value, IntValueNode):
            return max(1, int(argument.value.value))
    return FIRST_AT_MOST


def _lists(field: GraphQLField) -> int:
    """How many lists are around the named type."""
    type_, count = type_of(field), 0
    while isinstance(type_, GraphQLNonNull | GraphQLList):
        count += isinstance(type_, GraphQLList)
        type_ = within(type_)
    return count


def _declared(field: GraphQLField) -> int:
    definition: Any = field.extensions.get("strawberry-definition")
    directives = getattr(definition, "directives", None) or ()
    return next((each.most for each in directives if isinstance(each, Sized)), USUAL_SIZE)
