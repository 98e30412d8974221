"""How much one document may ask for. Decided from its text alone, once, before it runs.

`depth`, `aliases` and `root_fields` need no schema and come before graphql-core's validation,
which may itself be slow for a document made to hurt; `cost` comes after it. Strawberry's own
limiters build a rule class per request, which defeats every cache of validations.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    SelectionSetNode,
)

from api.graph.engine.selections import Document, Operation

Fragments = Mapping[str, FragmentDefinitionNode]


@dataclass(frozen=True, slots=True)
class Limits:
    """`cost` is the number of objects that may be in the answer; see cost.py."""

    tokens: int = 2_000
    characters: int = 100_000
    depth: int = 14
    aliases: int = 30
    root_fields: int = 12
    cost: int = 10_000
    body_bytes: int = 1_000_000
    deadline_s: float = 15.0


@dataclass(frozen=True, slots=True)
class Shape:
    """Counted as if every fragment were written out where it is used."""

    depth: int
    aliases: int
    fields: int


LIMITED = "LIMIT_EXCEEDED"
NOTHING = Shape(0, 0, 0)


def too_much(document: Document, limits: Limits) -> Iterator[GraphQLError]:
    fragments = document.fragments
    memo: dict[str, Shape] = {}
    for operation in document.operations:
        shape = _shape(operation.selection_set, fragments, memo, ())
        yield from _complaints(operation, shape, limits)


def _complaints(operation: Operation, shape: Shape, limits: Limits) -> Iterator[GraphQLError]:
    if shape.fields == 0:  # graphql-core lets it pass, and breaks on an empty subscription
        yield GraphQLError("This operation asks for nothing.", operation)
    if shape.depth > limits.depth:
        yield limited(
            f"This operation is {shape.depth} levels deep; the limit is {limits.depth}. "
            "Ask for the deeper part in an operation of its own.",
            operation,
        )
    if shape.aliases > limits.aliases:
        yield limited(
            f"This operation has {shape.aliases} aliases (fragments written out); the limit is "
            f"{limits.aliases}. Send it in parts.",
            operation,
        )
    if shape.fields > limits.root_fields:
        yield limited(
            f"This operation has {shape.fields} fields at its root; the limit is "
            f"{limits.root_fields}. Send it in parts.",
            operation,
        )


def limited(message: str, operation: Operation) -> GraphQLError:
    return GraphQLError(message, operation, extensions={"code": LIMITED})


def _shape(
    selection_set: SelectionSetNode,
    fragments: Fragments,
    memo: dict[str, Shape],
    above: tuple[str, ...],
) -> Shape:
    """`fields` counts this level only; depth and aliases go all the way down."""
    depth = aliases = fields = 0
    for node in selection_set.selections:
        below = NOTHING
        if isinstance(node, FragmentSpreadNode):
            below = _fragment(node.name.value, fragments, memo, above)
        elif isinstance(node, InlineFragmentNode):
            below = _shape(node.selection_set, fragments, memo, above)
        elif isinstance(node, FieldNode):
            below = _field(node, fragments, memo, above)
        depth = max(depth, below.depth)
        aliases += below.aliases
        fields += below.fields
    return Shape(depth, aliases, fields)


def _field(
    node: FieldNode, fragments: Fragments, memo: dict[str, Shape], above: tuple[str, ...]
) -> Shape:
    """Introspection is not counted: it is deep by nature, and graphql-core bounds it."""
    below = NOTHING
    if node.selection_set and not node.name.value.startswith("__"):
        below = _shape(node.selection_set, fragments, memo, above)
    return Shape(below.depth + 1, below.aliases + (node.alias is not None), 1)


def _fragment(
    name: str, fragments: Fragments, memo: dict[str, Shape], above: tuple[str, ...]
) -> Shape:
    """Each fragment is measured once. Unknown ones and cycles are for graphql-core to refuse."""
    if name not in fragments or name in above:
        return NOTHING
    if name not in memo:
        memo[name] = _shape(fragments[name].selection_set, fragments, memo, (*above, name))
    return memo[name]
