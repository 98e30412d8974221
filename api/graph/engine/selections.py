"""Walking a valid document with its types: what does an operation ask for?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from api.graph.engine.core_types import named_type_of
from api.graph.engine.plans import Plans

Operation = OperationDefinitionNode


@dataclass(slots=True)
class Document:
    """A parsed text, and what was worked out about it since."""

    node: DocumentNode
    plans: Plans = field(default_factory=Plans)

    @property
    def operations(self) -> list[Operation]:
        return [node for node in self.node.definitions if isinstance(node, Operation)]

    @property
    def fragments(self) -> dict[str, FragmentDefinitionNode]:
        definitions = self.node.definitions
        return {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}


@dataclass(frozen=True, slots=True)
class Asked:
    """One field that was asked for, and the type it was asked of."""

    parent: GraphQLNamedType
    node: FieldNode
    definition: GraphQLField

    @property
    def name(self) -> str:
        return self.node.name.value


def fields_asked(
    schema: GraphQLSchema,
    document: Document,
    operation: Operation,
    *,
    leave_out: Callable[[Asked], bool],
) -> Iterator[Asked]:
    """Every field but `__` ones, each fragment once per type; nothing of what is left out."""
    fragments = document.fragments
    root = schema.get_root_type(operation.operation)
    seen: set[tuple[str, str]] = set()
    todo: list[tuple[GraphQLNamedType, SelectionSetNode]] = []
    if root is not None:
        todo.append((root, operation.selection_set))
    while todo:
        parent, selection_set = todo.pop()
        for node in selection_set.selections:
            if isinstance(node, FieldNode):
                asked = asked_of(schema, parent, node)
                if asked is None or leave_out(asked):
                    continue
                yield asked
                if node.selection_set:
                    todo.append((named_type_of(asked.definition), node.selection_set))
                continue
            if isinstance(node, FragmentSpreadNode):
                if (node.name.value, parent.name) in seen:
                    continue
                seen.add((node.name.value, parent.name))
            if below := inside(schema, fragments, parent, node):
                todo.append(below)


def asked_of(schema: GraphQLSchema, parent: GraphQLNamedType, node: FieldNode) -> Asked | None:
    """None for __typename, __schema and __type, which have rules of their own."""
    name = node.name.value
    if name.startswith("__"):
        return None
    known = isinstance(parent, GraphQLObjectType | GraphQLInterfaceType)
    definition = schema.get_field(parent, name) if known else None
    return Asked(parent, node, definition) if definition else None


def inside(
    schema: GraphQLSchema,
    fragments: dict[str, FragmentDefinitionNode],
    parent: GraphQLNamedType,
    node: object,
) -> tuple[GraphQLNamedType, SelectionSetNode] | None:
    """The type and the selections of a fragment, spread or inline."""
    if isinstance(node, FragmentSpreadNode):
        node = fragments[node.name.value]
    if not isinstance(node, FragmentDefinitionNode | InlineFragmentNode):
        return None
    condition = node.type_condition
    type_ = schema.get_type(condition.name.value) if condition else parent
    return (type_, node.selection_set) if type_ else None
