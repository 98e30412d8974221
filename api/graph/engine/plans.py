"""The functions generated for one document. They live and die with it, so nothing leaks and no
node of a dead document can be mistaken for another's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphql import (
    FragmentDefinitionNode,
    FragmentSpreadNode,
    SelectionNode,
    VariableNode,
)
from graphql.execution.collect_fields import FieldDetails

from api.graph.engine.core_types import OutputType
from api.graph.engine.source import Function

Fragments = Mapping[str, FragmentDefinitionNode]

MOST_PLANS = 2000
MOST_VARIANTS = 16
"""Four Boolean variables. A document with more of them is executed by graphql-core alone."""


class Variants:
    """What was made for one selection, by the values of the variables in its @skip and @include
    (`switches`; None: only graphql-core can do this selection)."""

    __slots__ = ("made", "switches")

    def __init__(self, switches: tuple[str, ...] | None) -> None:
        self.switches = switches
        self.made: dict[tuple[object, ...], Function | None] = {}

    def of(self, variables: Mapping[str, object]) -> tuple[object, ...]:
        return tuple(variables.get(name) for name in self.switches or ())


@dataclass(slots=True)
class Plans:
    """By the identity of type and nodes, which schema and document keep alive."""

    by_nodes: dict[tuple[int, ...], Variants] = field(
        default_factory=dict[tuple[int, ...], Variants]
    )
    generated: int = 0

    def known(self, key: tuple[int, ...], variables: Mapping[str, object]) -> Function | None:
        """What was made for this key and these variables before, if anything was."""
        variants = self.by_nodes.get(key)
        if variants is None or variants.switches is None:
            return None
        return variants.made.get(variants.of(variables))

    @property
    def is_full(self) -> bool:
        return self.generated >= MOST_PLANS


def key_of(type_: OutputType, details: Sequence[FieldDetails]) -> tuple[int, ...]:
    return (id(type_), *(id(detail.node) for detail in details))


def switches_in(details: Sequence[FieldDetails], fragments: Fragments) -> tuple[str, ...] | None:
    """The variables that @skip and @include below these fields depend on, or None when there
    is something only graphql-core knows: other directives, or too many of them."""
    found: dict[str, None] = {}
    todo: list[SelectionNode] = [
        selection
        for detail in details
        if detail.node.selection_set
        for selection in detail.node.selection_set.selections
    ]
    seen: set[str] = set()
    while todo:
        node = todo.pop()
        for directive in node.directives or ():
            if directive.name.value not in ("skip", "include"):
                return None
            condition = directive.arguments[0].value if directive.arguments else None
            if isinstance(condition, VariableNode):
                found[condition.name.value] = None
        todo += _below(node, fragments, seen)
    return tuple(found) if 2 ** len(found) <= MOST_VARIANTS else None


def _below(node: SelectionNode, fragments: Fragments, seen: set[str]) -> Sequence[SelectionNode]:
    if isinstance(node, FragmentSpreadNode):
        name = node.name.value
        if name in seen:
            return ()
        seen.add(name)
        return fragments[name].selection_set.selections
    selection_set = getattr(node, "selection_set", None)
    return selection_set.selections if selection_set else ()
